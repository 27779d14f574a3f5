#!/usr/bin/env python3
"""Tries what can break around the program, and writes docs/reliability.md.

usage: faults.py [NAME]

With a part of a fault's name, only that is tried and nothing is written. KILLS (240) says how often the indexer is
killed, FLIPS (150) how many bytes of the index are flipped, SEED which of them; VIENDAN names the program.
"""
import os
import sys

import children  # noqa: F401: registers its faults
import damage  # noqa: F401
import table
import writes  # noqa: F401
from place import PROGRAM, ROOT


def main():
    if not os.access(PROGRAM, os.X_OK):
        sys.exit(f"{PROGRAM} is not there: make build")
    wanted = sys.argv[1] if len(sys.argv) > 1 else None
    rows = table.run(wanted)
    if wanted is None:
        table.write(os.path.join(ROOT, "docs", "reliability.md"), rows)
    failed = sum(1 for row in rows if not row[3])
    print(f"{len(rows)} faults, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
