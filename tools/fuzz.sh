#!/usr/bin/env bash
# Fuzzes each target for SECONDS_EACH (20) with libFuzzer, JOBS (1) of them at a time; what ends a run is kept under
# out/fuzz. `SECONDS_EACH=3600 JOBS=11 make fuzz` gives each an hour, all at once.
set -euo pipefail
cd "$(dirname "$0")/.."
export VIENDAN_FUZZ=1 SWIFT_BACKTRACE=enable=no SECONDS_EACH=${SECONDS_EACH:-20}
# gold, the linker otherwise used, fails on the sanitizer's objects.
swift build --scratch-path .build-fuzz --product fuzz -Xswiftc -sanitize=fuzzer -Xswiftc -O -Xswiftc -use-ld=lld
fuzz() {
  local target=$1 words=words status=0
  case $target in docx | xml | html | package | file) words=markup ;; esac
  mkdir -p "out/fuzz/$target"
  # More time for one input where the targets share the processors.
  .build-fuzz/debug/fuzz "$target" -max_total_time="$SECONDS_EACH" -timeout=$((10 * ${JOBS:-1})) -max_len=20000 \
    -dict="Tests/Fuzz/Dictionaries/$words.dict" -artifact_prefix="out/fuzz/$target-" \
    "out/fuzz/$target" "Tests/Fuzz/Seeds/$target" >"out/fuzz/$target.log" 2>&1 || status=1
  echo "$target: $(grep -aE '^Done|SUMMARY' "out/fuzz/$target.log" | tail -1)"
  return $status
}
export -f fuzz
ls Tests/Fuzz/Seeds | xargs -P "${JOBS:-1}" -I TARGET bash -c 'fuzz TARGET'
