#!/usr/bin/env python3
"""Make Sources/CitationCheck/Tables/ArticleTable.swift: how many articles laws have, and clauses each article.

usage: make_article_table.py LAWS.txt

LAWS.txt holds texts of laws one after another, each begun by a line `#FILE name`. Laws that amend others are left
out, since they quote foreign articles. Where the headings count up without a gap the clauses are counted too; else only
the greatest heading is taken.
"""
import os
import re
import sys
import unicodedata

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources", "CitationCheck", "Tables",
                   "ArticleTable.swift")
HEADING = re.compile(r"(?m)^[ \t“\"]*Điều\s+(\d+)\s*[.:]")
CLAUSE = re.compile(r"(?m)^[ \t]*(\d+)\.\s")
SYMBOL = re.compile(r"(?:Luật|Bộ luật|LUẬT|BỘ LUẬT|Pháp lệnh)\s*số\s*:?\s*(\d+/\d{4}/(?:UBTV)?QH\d+)")


def texts(path):
    with open(path, encoding="utf-8") as handle:
        whole = unicodedata.normalize("NFC", handle.read().replace("\xa0", " "))
    for part in whole.split("#FILE ")[1:]:
        name, _, text = part.partition("\n")
        yield name.strip(), text


def counts(text):
    """The clauses of each article where the headings have no gap, else None; and the greatest heading."""
    headings = [(int(match.group(1)), match.end()) for match in HEADING.finditer(text)]
    greatest = max((number for number, _ in headings), default=0)
    starts, expected = [], 1
    for number, end in headings:
        if number == expected:
            starts.append(end)
            expected += 1
    if len({number for number, _ in headings}) * 10 < greatest * 9:
        return None, 0
    if len(starts) != greatest:
        return None, greatest
    clauses = []
    for start, end in zip(starts, starts[1:] + [len(text)]):
        count = 0
        for match in CLAUSE.finditer(text, start, end):
            if int(match.group(1)) == count + 1:
                count += 1
        clauses.append(count)
    return clauses, greatest


def main():
    found = {}
    for name, text in texts(sys.argv[1]):
        symbol = SYMBOL.search(text[:8000])
        if not symbol or "sua-doi" in name:
            continue
        clauses, greatest = counts(text)
        if greatest < 10:
            continue
        row = (greatest, " ".join(map(str, clauses)) if clauses else "")
        if symbol.group(1) in found and found[symbol.group(1)][0] != greatest:
            found[symbol.group(1)] = None
        elif found.get(symbol.group(1), row) is not None:
            found[symbol.group(1)] = row
    with open(OUT, "w", encoding="utf-8") as handle:
        handle.write("/// Symbol of a law, how many articles it has, how many clauses each has where that was counted.\n")
        handle.write("///\n/// Made by `tools/make_article_table.py` from the laws' texts as first issued.\n")
        handle.write('enum ArticleTable {\n  static let rows: StaticString = """\n')
        for symbol in sorted(found):
            if found[symbol]:
                handle.write(f"    {symbol} | {found[symbol][0]} | {found[symbol][1]}".rstrip() + "\n")
        handle.write('    """\n}\n')


if __name__ == "__main__":
    main()
