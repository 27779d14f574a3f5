#!/usr/bin/env python3
"""Make the tables of law names, issuers, codes and provinces in Sources/Citations/Tables from a folder of fact tables.

usage: make_tables.py FACTS [MINED]

FACTS holds law-names.tsv, issuers.tsv and provinces.tsv. MINED, if given, is a TSV of
`count, kind, name` of laws found cited by name in texts; rows that run into the sentence are dropped.
"""
import csv
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "Sources", "Citations", "Tables")
# Words that never stand in a law's name: where a mined name has one, it ran into its sentence.
STRAY = re.compile(
    r"\b(này|Nghị|nghị|Luật|luật này|Thông|thông tư|quy định|được|hiện hành|theo|kể từ|có hiệu|một số|Bộ luật|"
    r"hướng dẫn|Quyết|từ|đã|thủ tục|văn bản|Pháp lệnh|của Luật|số|tháng|liên quan|tại điều|về)\b"
)
HEAD = re.compile(r"^(Bộ luật|Bộ Luật|Luật|Pháp lệnh)\s+")


def rows(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE))


def write(name, comment, lines):
    path = os.path.join(OUT, f"{name}.swift")
    with open(path, "w", encoding="utf-8") as handle:
        handle.write(f"/// {comment}\n///\n/// Made by `tools/make_tables.py`; change the facts, not this file.\n")
        handle.write(f"enum {name} {{\n  static let rows: StaticString = \"\"\"\n")
        for line in lines:
            handle.write("    " + line + "\n")
        handle.write("    \"\"\"\n}\n")


def law_names(folder, mined):
    known = {}

    def add(kind, body, symbol, date, source):
        body = " ".join(body.split()).strip(" ,;.\"")
        if not 1 <= len(body.split()) <= 60 or "\t" in body or "\\" in body:
            return
        key = (kind, body.lower())
        old = known.get(key)
        if old is None or (not old[2] and symbol):
            known[key] = (kind, body, symbol, date, source)

    for row in rows(folder, "law-names.tsv"):
        head = HEAD.match(row["name"])
        if not head or " có căn cứ ban hành" in row["name"]:
            continue
        kind = {"Bộ Luật": "Bộ luật"}.get(head.group(1), head.group(1))
        add(kind, row["name"][head.end():], row["symbol"], row["date"], "law-names")
        for variant in (row["variants"] or "").strip('"').split(";"):
            more = HEAD.match(variant.strip())
            if more:
                add(kind, variant.strip()[more.end():], row["symbol"], row["date"], "law-names")
    if mined:
        for line in open(mined, encoding="utf-8"):
            count, kind, body = line.rstrip("\n").split("\t")
            body = re.sub(r"\s+(ban hành|và|có|sửa đổi)$", "", body)
            if STRAY.search(body) or len(body.split()) < 2 and int(count) < 5 or body == "sư":
                continue
            if re.search(r" (về|và) (thủ tục|Nghị|kiểm soát)", body) or " về " in body:
                continue
            add(kind, body, "", "", "mined")
    ordered = sorted(known.values(), key=lambda r: (r[0], r[1].lower(), r[1]))
    write(
        "LawNameTable",
        "Kind, name without its kind, symbol, date and source of each law, code and ordinance known by name.",
        ["\t".join(r) for r in ordered])


def issuers(folder):
    out = []
    for row in rows(folder, "issuers.tsv"):
        name = row["canonical"]
        if "/" in name or "<" in name:
            continue
        code = re.split(r"[;<(]", row["code"] or "")[0].strip()
        variants = []
        for text in re.split(r"[;|]", row["text_variants"] or ""):
            text = re.sub(r"\(.*?\)", "", text).strip()
            if re.fullmatch(r"[^<>/]{3,80}", text) and not text.startswith(("merged", "from ", "SNGV")):
                variants.append(text)
        out.append("\t".join([name, code, "|".join(dict.fromkeys(variants)), row["level"], row["confidence"]]))
    write("IssuerTable", "Name, code, spellings in texts, level and confidence of each issuing body.", out)


def provinces(folder):
    out = {}
    for row in rows(folder, "provinces.tsv"):
        name = row["name"]
        out.setdefault((row["type"], name), "\t".join(
            [name, row["type"], row["successor"] or "", (row["variants"] or "")]))
    write("ProvinceTable", "Name, kind, successor of 2025-07-01 and spellings of each province.", sorted(out.values()))


if __name__ == "__main__":
    law_names(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else None)
    issuers(sys.argv[1])
    provinces(sys.argv[1])
