#!/usr/bin/env python3
"""Make Sources/CitationReaders/Encodings/LegacyTable.swift from a table of legacy Vietnamese encodings.

usage: make_legacy_table.py LEGACY-MAP.tsv

The table has a row a letter with columns char, nfd, tcvn3_hex, vni_win_hex and viqr.
"""
import csv
import os
import sys

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources", "CitationReaders", "Encodings")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE))
    with open(os.path.join(OUT, "LegacyTable.swift"), "w", encoding="utf-8") as out:
        out.write("// Made by tools/make_legacy_table.py; change it there.\n\n")
        out.write("/// Vietnamese letters in legacy encodings: the letter, its decomposition (code points), its TCVN3 byte, its VNI\n")
        out.write("/// bytes, its VIQR spelling. TCVN3 writes most capitals with the byte of the small letter, in a font of capitals.\n")
        out.write("///\n/// Source: UniKey `ukengine/data.cpp`, which agrees with xvnkb's `tcvn.h`, `vni.h` and RFC 1456.\n")
        out.write('let legacyTable: StaticString = #"""\n')
        for row in rows:
            fields = [row["char"], row["nfd"].replace(" ", "+"), row["tcvn3_hex"], row["vni_win_hex"].replace(" ", ""), row["viqr"]]
            out.write("  " + " ".join(fields) + "\n")
        out.write('  """#\n')


main()
