#!/usr/bin/env bash
# Writes the libraries' documentation to out/docs, one archive each; a link that leads nowhere is an error. To look at one:
# docc preview is Apple's; any web server over out/docs/LIBRARY does.
set -euo pipefail
cd "$(dirname "$0")/.."
swift package dump-symbol-graph --minimum-access-level public >/dev/null
graphs=$(swift build --show-bin-path)/../symbolgraph
docc=$(dirname "$(readlink -f "$(command -v swift)")")/docc
for catalog in Sources/*/*.docc; do
  library=$(basename "$catalog" .docc)
  rm -rf "out/symbols/$library" && mkdir -p "out/symbols/$library" out/docs
  cp "$graphs/$library".symbols.json "$graphs/$library"@*.symbols.json "out/symbols/$library/" 2>/dev/null || true
  "$docc" convert "$catalog" --additional-symbol-graph-dir "out/symbols/$library" --warnings-as-errors \
    --fallback-display-name "$library" --fallback-bundle-identifier "viendan.$library" --output-path "out/docs/$library" \
    --transform-for-static-hosting --hosting-base-path "$library"
  echo "out/docs/$library"
done
