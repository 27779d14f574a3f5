#!/usr/bin/env bash
# Runs the suites under AddressSanitizer and ThreadSanitizer, each in a build folder of its own. SUITES names which, as
# `swift test --filter` takes them; SANITIZERS which sanitizers (address thread).
set -euo pipefail
cd "$(dirname "$0")/.."
export SWIFT_BACKTRACE=enable=no
# Swift's runtime keeps much for the life of a process; a leak of the program's own would drown in that.
export ASAN_OPTIONS=detect_leaks=0:abort_on_error=0 TSAN_OPTIONS="halt_on_error=0 suppressions=$PWD/tools/tsan.supp"
suites=${SUITES:-CitationsTests|CitationReadersTests|CitationIndexTests|CitationServerTests|FuzzReplayTests}
for sanitizer in ${SANITIZERS:-address thread}; do
  folder=.build-${sanitizer:0:1}san
  # gold, the linker otherwise used, fails on the sanitizers' objects.
  flags=(--scratch-path "$folder" --sanitize "$sanitizer" -Xswiftc -use-ld=lld)
  swift build "${flags[@]}" --build-tests
  mkdir -p out/sanitize
  log=out/sanitize/$sanitizer.log
  status=0
  swift test "${flags[@]}" --skip-build --filter "$suites" >"$log" 2>&1 || status=$?
  finds=$(grep -cE 'ERROR: AddressSanitizer|WARNING: ThreadSanitizer' "$log" || true)
  echo "$sanitizer: $finds finds; $(grep -E 'Test run with' "$log" | tail -1)"
  if [ "$status" -ne 0 ] || [ "$finds" -ne 0 ]; then
    grep -nE 'ERROR: AddressSanitizer|WARNING: ThreadSanitizer|✘' "$log" | head -20
    echo "see $log" >&2
    exit 1
  fi
done
