#!/usr/bin/env python3
"""Mine what documents did to one another from texts by viendan's own citations and relations.

usage: mine_relations.py VIENDAN OUT.tsv [--not-in FOLDER] PATH…

PATHs as in mine_registry.py. Two things are read: `A được sửa đổi, bổ sung bởi B` (B amends A, wherever it is written),
and what a text that has a symbol of its own at its head says that it amends, replaces or repeals. A relation is kept where
at least two places apart state it; of a document that ends only in part, the part is said.
"""
import argparse
import collections
import json
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from mine_registry import APART, documents, is_kept  # noqa: E402
from symbols import number_text, year_of  # noqa: E402

PASSIVE = {"amended_by": "amends", "replaced_by": "replaces"}
ACTIVE = {"amends": "amends", "replaces": "replaces", "repeals": "repeals"}
# Between the document and what changed it stands no more than a subject.
NEAR = 400


def rank(symbol):
    """Laws before the Government's papers before those of ministries: a lower one ends or changes no higher one."""
    code = number_text(symbol).split("-", 2)[-1]
    return 3 if "qh" in code else 2 if re.search(r"(^|-)(cp|ttg)$", code) else 1


def usable(citation):
    symbol = citation.get("symbol")
    return citation["kind"] == "numbered" and symbol and year_of(symbol) and number_text(symbol) and is_kept(symbol, citation.get("type"))


def pairs(head, citations):
    """(acting, relation, other) of one text's citations."""
    changed = None
    for index, citation in enumerate(citations):
        relation = citation.get("relation")
        if relation in PASSIVE:
            if changed is not None and usable(citation) and citation["start"] - citations[changed]["end"] < NEAR * (index - changed):
                yield citation, PASSIVE[relation], citations[changed]
            continue
        if usable(citation):
            changed = index
        elif citation["kind"] in ("numbered", "named", "short"):
            changed = None
        if relation in ACTIVE and head and usable(citation) and number_text(head["symbol"]) != number_text(citation["symbol"]):
            kind = ACTIVE[relation]
            if citation["provisions"]:
                if kind == "replaces":
                    continue
                kind = "partly repeals" if kind == "repeals" else kind
            yield head, kind, citation


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("viendan")
    parser.add_argument("out")
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--not-in", default=None)
    options = parser.parse_args()
    left_out = os.listdir(options.not_in) if options.not_in else []
    places = collections.defaultdict(set)
    dates = {}
    batch = []

    def read():

        process = subprocess.Popen([options.viendan, "extract", "--format", "jsonl", *batch], stdout=subprocess.PIPE)
        for line in process.stdout:
            found = json.loads(line)
            document = found["document"]
            head = document if document.get("symbol") and document.get("type") and is_kept(document["symbol"], document["type"]) else None
            for acting, relation, other in pairs(head, found["citations"]):
                one, two = number_text(acting["symbol"]), number_text(other["symbol"])
                if not year_of(acting["symbol"]) or rank(acting["symbol"]) < rank(other["symbol"]):
                    # Lists of procedures say what others repealed.
                    continue
                if one == two or year_of(acting["symbol"]) and year_of(acting["symbol"]) < year_of(other["symbol"]):
                    continue
                key = (acting["symbol"], relation, other["symbol"])
                places[key].add((document["path"], other["start"] // APART))
                for citation in (acting, other):
                    date = citation.get("date") or ""
                    if len(date) == 10:
                        dates.setdefault(citation["symbol"], collections.Counter())[date] += 1
        process.wait()
        batch.clear()

    for path in documents(options.paths, left_out):
        batch.append(path)
        if len(batch) == 40:
            read()
    if batch:
        read()

    def date(symbol):
        if symbol not in dates:
            return ""
        best, count = dates[symbol].most_common(1)[0]
        return best if count * 10 >= sum(dates[symbol].values()) * 9 else ""

    kept = [(key, stands) for key, stands in sorted(places.items()) if len(stands) >= 2]
    with open(options.out, "w", encoding="utf-8") as out:
        out.write("from\trelation\tto\tfrom_date\tto_date\tevidence_count\n")
        for (acting, relation, other), stands in kept:
            out.write("\t".join([acting, relation, other, date(acting), date(other), str(len(stands))]) + "\n")
    print(f"{len(places)} relations read, {len(kept)} kept")


if __name__ == "__main__":
    main()
