#!/usr/bin/env python3
"""Count the articles of documents whose own text is at hand, for the check that a cited article exists.

usage: count_articles.py VIENDAN OUT.tsv PATH…

PATHs as in mine_registry.py. The symbol and date are those of the text's own head, as viendan reads it. A text is
counted only where its headings `Điều 1.` to `Điều N.` stand in order without a gap or a new beginning, and the last
one is that of an end (in force, implementation): amending documents and attached regulations fail that, and are left out.
"""
import json
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from mine_registry import documents  # noqa: E402

HEADING = re.compile(r"^[\s*#]*Điều\s+(\d+)([a-zđ]?)\s*[.:]\s*(.{0,120})", re.M)
END = re.compile(r"hiệu lực|thi hành|chuyển tiếp|tổ chức thực hiện|trách nhiệm thực hiện", re.I)


def count(text):
    expected = 1
    last = ""
    for found in HEADING.finditer(text):
        number = int(found.group(1))
        if found.group(2):
            return None
        if number != expected:
            return None
        expected += 1
        last = text[found.start():found.start() + 400]
    return expected - 1 if expected > 3 and END.search(last) else None


def main():
    if len(sys.argv) < 4:
        sys.exit(__doc__.strip())
    found = {}
    batch = []

    def run():
        out = subprocess.run([sys.argv[1], "extract", "--format", "jsonl", *batch], capture_output=True, text=True)
        for line in out.stdout.splitlines():
            document = json.loads(line)["document"]
            with open(document["path"], encoding="utf-8", errors="replace") as handle:
                articles = count(handle.read())
            if articles and document["symbol"] and document["type"] and document["date"]:
                key = (document["symbol"], document["type"], document["date"])
                found.setdefault(key, set()).add(articles)
        batch.clear()

    for path in documents(sys.argv[3:], []):
        batch.append(path)
        if len(batch) == 40:
            run()
    if batch:
        run()
    # Two copies of a document that differ are no evidence.
    rows = sorted((key, counts.pop()) for key, counts in found.items() if len(counts) == 1)
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write("symbol\ttype\tdate\tarticles\n")
        for (symbol, kind, date), articles in rows:
            out.write(f"{symbol}\t{kind}\t{date}\t{articles}\n")
    print(f"{len(rows)} documents counted")


if __name__ == "__main__":
    main()
