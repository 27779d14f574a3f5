#!/usr/bin/env python3
"""Score the citations that viendan finds against gold, and against what it found before.

usage: quality.py [--viendan PATH | --predicted OUT.jsonl] [--errors] [--json] [--write README.md]
       quality.py --update [--reason "why these losses are right"]

Gold is corpus/ and, where ../shared (or $VIENDAN_SHARED) is present, its seed and gold. A citation is found when its
span overlaps a gold span with intersection over union of at least a half; a field is scored where gold names it.

Prints the table that stands in the README, then each gain and each loss against Tests/Quality/baseline.json, which
says citation by citation what was right. A loss is a citation missed, a citation invented, a span or a field wrong
that the baseline has right.

Exit status: 0; 1 on a loss; 2 when something could not be read or run. `--update` writes what is found now as the
new baseline; with losses it wants their reason, which is kept beside them.
"""
import argparse, json, os, subprocess, sys
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from measure_binding import is_central as can_be_listed
from scoring import FIELDS, KINDS, Tally, is_central, read_gold, score

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BASELINE = os.path.join(ROOT, "Tests", "Quality", "baseline.json")
BEGIN, END = "<!-- quality -->", "<!-- /quality -->"


def stop(message, hint=None):
    sys.stderr.write(f"quality: {message}\n" + (f"  {hint}\n" if hint else ""))
    sys.exit(2)


def gold_files():
    """Pairs of source name and gold file; what is absent is said, not assumed."""
    shared = os.environ.get("VIENDAN_SHARED") or os.path.join(ROOT, "..", "shared")
    folders = [("corpus", os.path.join(ROOT, "corpus")), ("gold", os.path.join(shared, "gold")),
               ("seed", os.path.join(shared, "seed"))]
    found = []
    for source, folder in folders:
        if not os.path.isdir(folder):
            sys.stderr.write(f"quality: {source} is not here, skipped\n")
            continue
        found += [(source, os.path.join(path, name)) for path, _, names in sorted(os.walk(folder))
                  for name in sorted(names) if name.endswith(".gold.json")]
    return found


def extract(viendan, texts):
    """viendan's citations by text file."""
    done = subprocess.run([viendan, "extract", "--format", "jsonl", *texts], capture_output=True)
    if done.returncode != 0:
        stop(f"{viendan} ended with {done.returncode}", done.stderr.decode(errors="replace").strip())
    return by_path(done.stdout.decode())


def by_path(lines):
    documents = (json.loads(line) for line in lines.splitlines() if line)
    return {os.path.realpath(d["document"]["path"]): d["citations"] for d in documents}


def percent(value):
    return "–" if value is None else f"{100 * value:.1f}"


def table(scored):
    """The README's table: detection by source, by kind, then the fields."""
    sources = [s for s in ("seed", "gold", "corpus") if any(d.source == s for d in scored)]
    rows = []
    if "seed" in sources and "gold" in sources:
        rows.append(("seed and gold", Tally(d for d in scored if d.source in ("seed", "gold"))))
    rows += [(s, Tally(d for d in scored if d.source == s)) for s in sources]
    rows += [(f"`{k}`", Tally(scored, kind=k)) for k in KINDS]
    rows.append(("all", Tally(scored)))
    out = ["| citations | gold | found | precision | recall | F1 | exact spans |",
           "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"]
    out += [f"| {name} | {t.gold} | {t.predicted} | {percent(t.precision)} | {percent(t.recall)} | {percent(t.f1)} "
            f"| {percent(t.exact_share)} |" for name, t in rows if t.gold or t.predicted]
    out += ["", "| field | " + " | ".join(FIELDS) + " |", "| --- |" + " ---: |" * len(FIELDS)]
    for name, tally in [r for r in rows if r[0] in ("seed and gold", "corpus", "all")]:
        out += [f"| {name}: in gold | " + " | ".join(str(tally.wanted[f]) for f in FIELDS) + " |",
                f"| {name}: right | " + " | ".join(percent(tally.share(f)) for f in FIELDS) + " |"]
    return out


def coverage(scored):
    """How many central-level numbered citations were bound to a known document, a line a source.

    Letters and the like are counted too, though no registry lists them; what is left without them stands behind.
    """
    out = []
    for name, sources in (("seed and gold", ("seed", "gold")), ("corpus", ("corpus",))):
        central = [c for d in scored if d.source in sources for c in d.predicted
                   if c["kind"] == "numbered" and is_central(c.get("code"))]
        if central:
            listed = [c for c in central if can_be_listed(c.get("symbol") or "")]
            out.append(f"{name}: of {len(central)} numbered citations of central bodies, {bound(central)} are bound to a "
                       f"known document; of the {len(listed)} that are no letters, {bound(listed)}.")
    return "\n".join(out)


def bound(citations):
    """How many are bound, and their share."""
    count = sum((c.get("resolution") or {}).get("state") in ("known", "indexed") for c in citations)
    return f"{count} ({percent(count / len(citations) if citations else None)}%)"


def compare(scored, baseline):
    """Gains, losses and notes of what is found now against the baseline."""
    gains, losses, notes = [], [], []
    for document in scored:
        before = baseline["documents"].get(document.name)
        if before is None:
            notes.append(f"{document.name}: not in the baseline")
            continue
        if before["sha256"] != document.sha256:
            losses.append(f"{document.name}: the text is not the one that the baseline is of")
            continue
        for place, faults in document.faults.items():
            if place not in before["citations"]:
                notes.append(f"{document.name} {place}: gold not in the baseline")
                continue
            old, new = set(before["citations"][place]), set(faults)
            if "missed" not in old:
                losses += [f"{document.name} {place}: {f}" for f in sorted(new - old)]
            if "missed" not in new:
                gains += [f"{document.name} {place}: {f}" for f in sorted(old - new)]
        old, new = before["spurious"], document.spurious
        losses += [f"{document.name} {p}: spurious" for p in new if not any(touch(p, q) for q in old)]
        gains += [f"{document.name} {p}: spurious" for p in old if not any(touch(p, q) for q in new)]
    return gains, losses, notes


def touch(a, b):
    (a0, a1), (b0, b1) = (map(int, x.split("-")) for x in (a, b))
    return a0 < b1 and b0 < a1


def updated(scored, baseline, losses, reason):
    """The new baseline: documents that are not here now keep their rows."""
    documents = dict(baseline["documents"])
    for d in scored:
        documents[d.name] = {"sha256": d.sha256, "citations": d.faults, "spurious": d.spurious}
    accepted = baseline["accepted"] + ([{"reason": reason, "losses": losses}] if losses else [])
    return {"accepted": accepted, "documents": documents}


def dump(baseline):
    """One citation a line, so that a change shows in a diff where it is."""
    lines = ['{"accepted": [' + ",".join("\n " + json.dumps(a, ensure_ascii=False) for a in baseline["accepted"])
             + '],', '"documents": {']
    documents = sorted(baseline["documents"].items())
    for n, (name, d) in enumerate(documents):
        lines.append(f' {json.dumps(name)}: {{"sha256": "{d["sha256"]}", "spurious": {json.dumps(d["spurious"])}, '
                     '"citations": {')
        rows = [f"  {json.dumps(place)}: {json.dumps(faults)}" for place, faults in d["citations"].items()]
        lines.append(",\n".join(rows) + "}}" + ("," if n + 1 < len(documents) else ""))
    return "\n".join(lines) + "}}\n"


def write_table(path, lines):
    text = open(path, encoding="utf-8").read()
    if BEGIN not in text or END not in text:
        stop(f"{path} has no place for the table", f"put {BEGIN} and {END} where it should stand")
    head, rest = text.split(BEGIN, 1)
    tail = rest.split(END, 1)[1]
    with open(path, "w", encoding="utf-8") as file:
        file.write(head + BEGIN + "\n" + "\n".join(lines) + "\n" + END + tail)


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--viendan", default=os.path.join(ROOT, ".build", "release", "viendan"), help="the program to score")
    ask.add_argument("--predicted", help="its JSON lines, already saved")
    ask.add_argument("--errors", action="store_true", help="list every fault with its words")
    ask.add_argument("--json", action="store_true", help="print the figures as one JSON object instead of the table")
    ask.add_argument("--write", metavar="FILE", help=f"put the table between {BEGIN} and {END} in FILE")
    ask.add_argument("--update", action="store_true", help="write what is found now as the baseline")
    ask.add_argument("--reason", help="why the losses are accepted")
    ask.add_argument("--baseline", default=BASELINE)
    args = ask.parse_args()

    if not args.predicted and not os.access(args.viendan, os.X_OK):
        stop(f"{args.viendan} is no program", "make build, or name one with --viendan")
    try:
        golds = [read_gold(source, path) for source, path in gold_files()]
    except (OSError, ValueError, KeyError) as error:
        stop(str(error))
    if not golds:
        stop("no gold was found")
    if args.predicted:
        predicted = by_path(open(args.predicted, encoding="utf-8").read())
    else:
        predicted = extract(args.viendan, [g.text_path for g in golds])
    try:
        scored = [score(g, predicted.get(os.path.realpath(g.text_path), [])) for g in golds]
    except ValueError as error:
        stop(str(error))

    if args.errors:
        print("\n".join(line for d in scored for line in d.described))
    if args.json:
        print(json.dumps(Tally(scored).figures()))
    else:
        lines = table(scored)
        bound = coverage(scored)
        lines += ["", bound] if bound else []
        print("\n".join(lines))
        if args.write:
            write_table(args.write, lines)

    baseline = {"accepted": [], "documents": {}}
    if os.path.exists(args.baseline):
        baseline = json.load(open(args.baseline, encoding="utf-8"))
    gains, losses, notes = compare(scored, baseline)
    say = sys.stderr if args.json else sys.stdout
    for title, found in (("gains", gains), ("losses", losses), ("notes", notes)):
        if found:
            print(f"\n{len(found)} {title}", *found, sep="\n  ", file=say)
    if args.update:
        if losses and not args.reason:
            stop(f"{len(losses)} losses want a reason", "give one with --reason, or mend them")
        with open(args.baseline, "w", encoding="utf-8") as file:
            file.write(dump(updated(scored, baseline, losses, args.reason)))
    elif losses:
        sys.exit(1)


if __name__ == "__main__":
    main()
