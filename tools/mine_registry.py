#!/usr/bin/env python3
"""Mine a table of known documents from texts by viendan's own citations.

usage: mine_registry.py VIENDAN OUT.tsv [--not-in FOLDER] PATH…

A PATH is a text file, a folder of them, or a bulk file whose documents begin with lines `#FILE name`. A document is kept
where citations in at least two places apart (other texts, or other stretches of one) give its symbol and type, and of the
places that date it at least two and nine in ten agree on the day; a symbol with its year in it is kept without a day
where no two places date it. A document named in one place alone is kept where its mention states a day and an issuer that
agree with its symbol; such rows say so (1 of 1) and are never sure.
Texts that stand in FOLDER too (the files of a gold set, whose names end in theirs) are left out. Local bodies are left out:
their numbers are not theirs alone.
"""
import argparse
import collections
import json
import os
import re
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from symbols import canonical_code, number_text, segment, year_of  # noqa: E402

LOCAL = re.compile(r"^(ubnd|hdnd\d*|hdndk?\d*|tu|hu|qu|du|thu|cb|s[a-z]{1,8}|bcd[a-z]*|bql[a-z]*|ban|vp|cc[a-z]+|tinh|vpub[a-z]*)$")
# Mentions in one text that stand nearer to each other than this, in bytes, are one.
APART = 10_000
TYPE_CODES = {
    "nd": "nghi.dinh", "qd": "quyet.dinh", "ct": "chi.thi", "nq": "nghi.quyet", "tt": "thong.tu", "kl": "ket.luan",
    "ttlt": "thong.tu.lien.tich", "ttlb": "thong.tu.lien.tich", "nqlt": "nghi.quyet.lien.tich", "hd": "huong.dan",
    "tb": "thong.bao", "kh": "ke.hoach", "cd": "cong.dien", "vbhn": "van.ban.hop.nhat", "qc": "quy.che", "pl": "phap.lenh",
    "bc": "bao.cao", "ttr": "to.trinh", "cv": "cong.van", "ctr": "chuong.trinh", "da": "de.an",
}


def documents(paths, left_out):
    """(name, path) of each text; those of a bulk file are written out one by one."""
    scratch = tempfile.mkdtemp(prefix="viendan-mine-")
    for path in paths:
        if os.path.isdir(path):
            for folder, _, names in sorted(os.walk(path)):
                for name in sorted(names):
                    stem = os.path.splitext(name)[0]
                    if name.endswith((".txt", ".md")) and not any(stem in other for other in left_out):
                        yield os.path.join(folder, name)
            continue
        with open(path, encoding="utf-8", errors="replace") as handle:
            out, count = None, 0
            for line in handle:
                if line.lstrip("\f").startswith("#FILE "):
                    if out:
                        out.close()
                        yield out.name
                    count += 1
                    out = open(os.path.join(scratch, f"{os.path.basename(path)}-{count}.txt"), "w", encoding="utf-8")
                elif out:
                    out.write(line)
            if out:
                out.close()
                yield out.name
            elif count == 0:
                yield path


def citations(viendan, files):
    """Each text's citations, a few texts at a time."""
    batch = []
    for path in files:
        batch.append(path)
        if len(batch) == 40:
            yield from run(viendan, batch)
            batch = []
    if batch:
        yield from run(viendan, batch)


def run(viendan, batch):
    process = subprocess.Popen([viendan, "extract", "--format", "jsonl", *batch], stdout=subprocess.PIPE)
    for line in process.stdout:
        document = json.loads(line)
        yield document["document"]["path"], document["citations"]
    process.wait()


def is_kept(symbol, kind):
    found = re.match(r"^\d+[a-zA-Z]?(?:\.\d+)?(?:/\d{4})?[/-](.+)$", symbol)
    if not found or not kind:
        return False
    parts = [canonical_code(part) for part in re.split(r"[-/. ]", found.group(1)) if part]
    if any(LOCAL.match(part) for part in parts) or len(parts) < 2 and not year_of(symbol):
        return False
    stated = TYPE_CODES.get(parts[0])
    kind = {"luat": "luat", "bo.luat": "luat", "quy.dinh": "quyet.dinh"}.get(segment(kind), segment(kind))
    if stated is None:
        # Laws, and ordinances and resolutions of the National Assembly and its committee.
        return bool(re.match(r"^(qh|ubtvqh)\d+$", parts[0])) and kind in ("luat", "nghi.quyet", "phap.lenh")
    # A type code alone is a symbol that a page or a sentence cut off.
    return stated == kind and len(parts) > 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("viendan")
    parser.add_argument("out")
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--not-in", default=None)
    options = parser.parse_args()
    left_out = os.listdir(options.not_in) if options.not_in else []
    # Per document: which texts name it, which day each gives, how it is spelt, who issued it.
    texts = collections.defaultdict(set)
    days = collections.defaultdict(lambda: collections.defaultdict(set))
    spellings = collections.defaultdict(collections.Counter)
    issuers = collections.defaultdict(collections.Counter)
    codes = collections.defaultdict(set)
    misdated = set()
    kinds = collections.defaultdict(collections.Counter)
    count = 0
    for path, found in citations(options.viendan, documents(options.paths, left_out)):
        count += 1
        for citation in found:
            symbol = citation.get("symbol")
            if citation["kind"] != "numbered" or not symbol or not is_kept(symbol, citation.get("type")):
                continue
            number = number_text(symbol)
            if number is None:
                continue
            kind = segment(citation["type"])
            key = (number, {"bo.luat": "luat", "quy.dinh": "quyet.dinh"}.get(kind, kind))
            date = citation.get("date") or ""
            year = year_of(symbol)
            if len(date) == 10 and year and int(date[:4]) != year:
                misdated.add(key)
            if len(date) != 10 or year and int(date[:4]) != year:
                date = ""
            if not year:
                if not date:
                    continue
                key += (date,)
            place = (path, citation["start"] // APART)
            texts[key].add(place)
            spellings[key][symbol] += 1
            kinds[key][citation["type"]] += 1
            if date:
                days[key][date].add(place)
            names = [issuer["name"] for issuer in citation["issuers"] if not issuer["inferred"]]
            if names:
                issuers[key]["; ".join(names)] += 1
                codes[key] |= {canonical_code(issuer["code"]) for issuer in citation["issuers"] if issuer.get("code")}
    kept = 0
    with open(options.out, "w", encoding="utf-8") as out:
        out.write("symbol\ttype\tdate\tissuer\tmentions\tagreeing\n")
        for key in sorted(texts):
            # Where every day given is of another year than the symbol's, the symbol is misprinted.
            if key in misdated and not days[key]:
                continue
            if len(texts[key]) < 2 and not (len(days[key]) == 1 and codes[key] & set(key[0].split("-"))):
                continue
            dated = sorted(days[key].items(), key=lambda item: (-len(item[1]), item[0]))
            total = sum(len(files) for _, files in dated)
            date = agreeing = ""
            if dated and (len(texts[key]) == 1 or len(dated[0][1]) >= 2 and len(dated[0][1]) * 10 >= total * 9):
                date, agreeing = dated[0][0], len(dated[0][1])
            elif len(key) == 3:
                continue
            symbol = spellings[key].most_common(1)[0][0]
            issuer = issuers[key].most_common(1)[0] if issuers[key] else ("", 0)
            named = sum(issuers[key].values())
            # `Bộ trưởng Bộ Y tế` and `Bộ Y tế` are one issuer; a name cut off after its first word is none.
            issuer = (re.sub(r"Bộ trưởng (?=Bộ )", "", issuer[0]), issuer[1])
            issuer = issuer if re.search(r"\S \S", issuer[0]) and not re.search(r"(^|; )Bộ trưởng Bộ$", issuer[0]) else ("", 0)
            name = issuer[0] if issuer[1] * 10 >= named * 8 and (issuer[1] >= 2 or len(texts[key]) == 1) else ""
            kind = kinds[key].most_common(1)[0][0]
            out.write("\t".join([symbol, kind, date, name, str(total if date else len(texts[key])), str(agreeing or len(texts[key]))]) + "\n")
            kept += 1
    print(f"{count} texts, {len(texts)} documents cited, {kept} kept")


if __name__ == "__main__":
    main()
