#!/usr/bin/env bash
# Installs what building, running and testing need on Debian; quiet and quick when nothing is missing.
set -euo pipefail

if ! command -v swift >/dev/null; then
  echo "viendan needs Swift 6.2 or later: see https://www.swift.org/install/linux/debian" >&2
  exit 2
fi
command -v dpkg-query >/dev/null || exit 0

build="libsqlite3-dev libxml2-dev libzip-dev libxlsxwriter-dev libssl-dev zlib1g-dev libpq-dev pkg-config libxml2-utils make"
# Child processes that read Word 97, RTF, PDF and scans, and that draw graphs.
readers="bubblewrap poppler-utils antiword catdoc qpdf tesseract-ocr tesseract-ocr-vie graphviz util-linux"
# What the tests make and render files with.
tests="libreoffice-writer-nogui libreoffice-calc-nogui fonts-liberation2 fonts-crosextra-carlito fonts-dejavu-core python3 python3-venv python3-openpyxl python3-docx ripgrep chromium"
# Servers that the tests of PostgreSQL indexes start; without them those tests are skipped.
servers="postgresql postgresql-contrib"

missing=()
for package in $build $readers $tests $servers; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
echo "installing ${missing[*]}" >&2
log=$(mktemp)
if ! { "${as_root[@]}" apt-get update -qq &&
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}"; } \
  >"$log" 2>&1; then
  cat "$log" >&2
  echo "could not install: ${missing[*]}; install them by hand and run again" >&2
  exit 2
fi
rm -f "$log"
