#!/usr/bin/env bash
# Fuzzes each target in turn for SECONDS_EACH (20), with libFuzzer; what ends a run is kept under out/fuzz.
set -euo pipefail
cd "$(dirname "$0")/.."
export VIENDAN_FUZZ=1 SWIFT_BACKTRACE=enable=no
# gold, the linker otherwise used, fails on the sanitizer's objects.
swift build --scratch-path .build-fuzz --product fuzz -Xswiftc -sanitize=fuzzer -Xswiftc -O -Xswiftc -use-ld=lld
status=0
for seeds in Tests/Fuzz/Seeds/*; do
  target=$(basename "$seeds")
  case $target in docx | xml | html | package | file) words=markup ;; *) words=words ;; esac
  mkdir -p "out/fuzz/$target"
  .build-fuzz/debug/fuzz "$target" -max_total_time="${SECONDS_EACH:-20}" -timeout=10 -max_len=20000 \
    -dict="Tests/Fuzz/Dictionaries/$words.dict" -artifact_prefix="out/fuzz/$target-" \
    "out/fuzz/$target" "$seeds" >"out/fuzz/$target.log" 2>&1 || status=1
  echo "$target: $(grep -aE '^Done|SUMMARY' "out/fuzz/$target.log" | tail -1)"
done
exit $status
