#!/usr/bin/env bash
# Prints the Python of a virtual environment that has what a requirements file names; makes it where it is missing.
# usage: tools/python.sh REQUIREMENTS
set -euo pipefail
cd "$(dirname "$0")/.."

requirements=$1
venv=$PWD/out/python/$(sha256sum "$requirements" | cut -c1-12)
if [ ! -e "$venv/whole" ]; then
  rm -rf "$venv"
  echo "installing $(grep -v '^#' "$requirements" | tr '\n' ' ')for Python" >&2
  log=$(mktemp)
  if ! { python3 -m venv "$venv" && "$venv/bin/python" -m pip install -q -r "$requirements"; } >"$log" 2>&1; then
    cat "$log" >&2
    echo "could not install what $requirements names; see above" >&2
    exit 2
  fi
  rm -f "$log"
  touch "$venv/whole"
fi
echo "$venv/bin/python"
