#!/usr/bin/env python3
"""Measure how many citations of central bodies are bound to a known document, and whether rightly.

usage: measure_binding.py VIENDAN GOLD.json…

Runs `VIENDAN extract --format jsonl` on the text beside each gold file. Counts the numbered gold citations whose code
is of a central body. One is bound where the program says `known`; wrongly where number, type or date differ from gold.
Exit status: 0; 1 where one is bound wrongly or fewer than 90% are bound; 2 for wrong usage.
"""
import json
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from symbols import canonical_code, number_text, segment  # noqa: E402

# Government, Prime Minister, ministries, National Assembly and its committee, the Party's centre; today's and old codes.
MINISTRIES = (
    "bnv btc btp bca bqp bng bgddt byt bct bxd bgtvt bnnptnt btnmt bnnmt bldtbxh bvhttdl bkhcn bkhdt btttt bdttg ubdt nhnn "
    "ttcp bcn btm bts bvhtt bbcvt bkhcnmt tccp bgd")
CENTRAL = re.compile(r"^(cp|ttg|qh\d*|ubtvqh\d*|tw|hdbt|lb|" + MINISTRIES.replace(" ", "|") + ")$")


def is_central(symbol):
    found = re.match(r"^\d+[a-z]?(?:\.\d+)?(?:/\d{4})?[-/](.+)$", symbol, re.I)
    if not found:
        return False
    parts = [canonical_code(part) for part in re.split(r"[-/]", found.group(1))]
    types = {"nd", "qd", "ct", "nq", "tt", "ttlt", "nqlt", "kl", "hd", "tb", "kh", "cd", "vbhn", "l", "pl", "bc", "ttr", "qc", "lct"}
    if len(parts) == 1:
        return bool(CENTRAL.match(parts[0]))
    body = parts[1] if parts[0] in types else parts[0]
    if parts[0] not in types and len(parts) > 1:
        return False  # letters, which no registry can list
    return bool(CENTRAL.match(body))


def spans(path):
    gold = json.load(open(path, encoding="utf-8"))
    source = os.path.join(os.path.dirname(path), gold["file"])
    text = open(source, encoding="utf-8").read()
    for citation in gold["citations"]:
        at = -1
        for _ in range(citation.get("nth", 0) + 1):
            at = text.find(citation["text"], at + 1)
        citation["start"] = len(text[:at].encode())
        citation["end"] = citation["start"] + len(citation["text"].encode())
    return source, gold["citations"]


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__.strip())
    total = bound = wrong = 0
    open_ones = []
    for path in sys.argv[2:]:
        source, gold = spans(path)
        out = subprocess.run([sys.argv[1], "extract", "--format", "jsonl", source], capture_output=True, text=True, check=True)
        found = json.loads(out.stdout)["citations"]
        for citation in gold:
            symbol = citation.get("symbol")
            if citation["kind"] != "numbered" or not symbol or not is_central(symbol):
                continue
            total += 1
            match = next((c for c in found if c["start"] < citation["end"] and citation["start"] < c["end"]
                          and c.get("symbol")), None)
            state = match["resolution"]["state"] if match else "not found"
            name = f"{os.path.basename(path)[:40]}: {citation.get('type', '')} {symbol} {citation.get('date', '')}"
            if state != "known":
                open_ones.append(f"  {state:10} {name}")
                continue
            bound += 1
            fields = match["key"].split("~")[0].split(":")
            date, number = fields[5].split(";")
            kind = segment(citation["type"]) if citation.get("type") else ""
            kind = {"bo.luat": "luat", "quy.dinh": "quyet.dinh"}.get(kind, kind)
            differs = [what for what, differ in (
                ("number", number != number_text(symbol)), ("type", kind and kind != fields[4]),
                ("date", len(citation.get("date", "")) == 10 and date != citation["date"]),
            ) if differ]
            if differs:
                wrong += 1
                print(f"  WRONG ({', '.join(differs)}) {name} → {match['key']}")
    print("\n".join(open_ones))
    share = bound / total if total else 0
    print(f"central-level numbered citations: {total}, bound to a known document: {bound} ({share:.1%}), wrongly: {wrong}")
    sys.exit(1 if wrong or share < 0.9 else 0)


if __name__ == "__main__":
    main()
