#!/usr/bin/env python3
"""Compare the citations read out of files with those of the same documents as plain text.

usage: compare_originals.py [--viendan PATH] [--least PERCENT]

Pairs each file of ../shared/originals (or $VIENDAN_SHARED/originals) with the text of the same name in ../shared/texts,
which other programs made, and counts the citations of one that stand in the other too, by type, symbol, name and
provisions. Prints a line a file with both shares, and the citations that only one side has. Exit status: 0, also where
the folders are not there; 1 when a share is below --least (98); 2 when something could not be run.
"""
import argparse, glob, json, os, subprocess, sys
from collections import Counter

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARED = os.environ.get("VIENDAN_SHARED") or os.path.join(ROOT, "..", "shared")


def pairs():
    """Each original with its text: `Phuluc3.doc` has `Phuluc3-doc.txt`, the others their own name."""
    texts = {os.path.basename(path)[:-4]: path for path in glob.glob(os.path.join(SHARED, "texts", "*", "*.txt"))}
    for path in sorted(glob.glob(os.path.join(SHARED, "originals", "*"))):
        stem, ending = os.path.splitext(os.path.basename(path))
        for name in (stem + "-" + ending[1:], stem):
            if name in texts:
                yield path, texts[name]
                break
        else:
            print(f"{os.path.basename(path)}: no text of the name")


def extract(viendan, paths):
    done = subprocess.run([viendan, "extract", "--format", "jsonl", *paths], capture_output=True)
    if done.returncode != 0:
        sys.stderr.write(f"compare_originals: {viendan} ended with {done.returncode}\n{done.stderr.decode()}")
        sys.exit(2)
    documents = (json.loads(line) for line in done.stdout.decode().splitlines() if line)
    return {document["document"]["path"]: document["citations"] for document in documents}


def counted(citations):
    """Citations by what is compared, each with where it first stands and its words."""
    count, first = Counter(), {}
    for citation in citations:
        # A name's letters may be composed or not, capital or not, as the programs that made the texts chose.
        name = (citation["name"] or "").casefold()
        key = (citation["type"], citation["symbol"], name, json.dumps(citation["provisions"], sort_keys=True))
        count[key] += 1
        first.setdefault(key, (citation["line"], " ".join(citation["text"].split())))
    return count, first


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--viendan", default=os.path.join(ROOT, ".build", "release", "viendan"))
    options.add_argument("--least", type=float, default=98)
    asked = options.parse_args()
    found = list(pairs())
    if not found:
        print("compare_originals: no originals beside the package, nothing compared")
        return 0
    read = extract(asked.viendan, [path for pair in found for path in pair])
    below = 0
    for original, text in found:
        (a, first_a), (b, first_b) = counted(read[original]), counted(read[text])
        both = sum((a & b).values())
        shares = [100 * both / max(sum(side.values()), 1) for side in (b, a)]
        if sum(a.values()) == sum(b.values()) == 0:
            shares = [100, 100]
        below += min(shares) < asked.least
        print(f"{os.path.basename(original)}: {sum(a.values())} citations, text {sum(b.values())}; "
              f"{shares[0]:.1f}% of the text's are in the file, {shares[1]:.1f}% of the file's in the text")
        for sign, only, first in (("text only", b - a, first_b), ("file only", a - b, first_a)):
            for key, number in sorted(only.items(), key=lambda item: first[item[0]]):
                line, words = first[key]
                print(f"    {sign} {number}x line {line}: {words[:150]}")
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
