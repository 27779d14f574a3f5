#!/usr/bin/env python3
"""List what looks like a citation in texts and lies in no citation that viendan found.

usage: gaps.py [--viendan PATH] [--sample N] [--seed N] [--shapes] FILE...

Looked for are a number joined to a code by a slash or hyphen, and điều, khoản, điểm with a number that open no
heading. With --shapes, the most frequent shapes (digits as 9, words as they are) with how often each occurs; else a
random sample with the words around. What is listed is to be judged by a reader: not all of it is a miss.
"""
import argparse, collections, json, os, random, re, subprocess, sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LOOKS = re.compile(
    r"(?P<symbol>\b\d{1,5}[a-z]?\s?(?:/\s?\d{4}\s?)?[-–/]\s?(?:[A-ZĐ][A-ZĐa-z0-9&]{1,12})\b(?:\s?[-–/.]\s?[A-ZĐ][\w&]*)*)"
    r"|(?P<provision>\b(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Pp]hụ\s+lục)\s+(?:số\s+)?(?:\d+[a-zđ]?|[IVX]+|[a-zđ])\b)")

# A standard, a form, an own number, a running head.
OTHER = re.compile(r"(?:[QT]C\w*|ISO|Mẫu|Biểu)[^,;.\n]*$|^\s*Số\s*:\s*$|\n\W*(?:Luật )?[Ss]ố\s*:\s*$|CÔNG BÁO/Số[^\n]*$")


def gaps(text, citations):
    """Matches that no citation overlaps, with what kind of look they have."""
    data = text.encode()
    # Characters to bytes, once for the whole text.
    at, offsets = 0, []
    for character in text:
        offsets.append(at)
        at += len(character.encode())
    offsets.append(at)
    covered = bytearray(len(data) + 1)
    for c in citations:
        covered[c["start"]:c["end"]] = b"\1" * (c["end"] - c["start"])
    for match in LOOKS.finditer(text):
        start, end = offsets[match.start()], offsets[match.end()]
        if any(covered[start:end]):
            continue
        line = text[text.rfind("\n", 0, match.start()) + 1:match.start()]
        if match["provision"] and not line.strip(" \t#*-_\"“‘'>|\\"):
            continue  # It opens a line: a heading, or what looks like one.
        if match["symbol"] and OTHER.search(text[max(0, match.start() - 25):match.start()]):
            continue
        yield match.start(), match.end()


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--viendan", default=os.path.join(ROOT, ".build", "release", "viendan"))
    ask.add_argument("--sample", type=int, default=40)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--shapes", action="store_true")
    ask.add_argument("files", nargs="+")
    args = ask.parse_args()
    done = subprocess.run([args.viendan, "extract", "--format", "jsonl", *args.files], capture_output=True)
    if done.returncode not in (0, 3):
        sys.exit(f"gaps: {args.viendan} ended with {done.returncode}")
    found, citations = [], 0
    for line in done.stdout.decode().splitlines():
        document = json.loads(line)
        path = document["document"]["path"]
        text = open(path, encoding="utf-8", errors="surrogateescape").read()
        try:
            text.encode()
        except UnicodeEncodeError:
            continue  # Offsets of a repaired text are not those of the file.
        citations += len(document["citations"])
        found += [(path, text, *place) for place in gaps(text, document["citations"])]
    print(f"{citations} citations found; {len(found)} places outside any look like one")
    if args.shapes:
        shapes = collections.Counter(re.sub(r"\d+", "9", " ".join(t[s - 12 if s > 12 else 0:e].split()))
                                     for _, t, s, e in found)
        for shape, count in shapes.most_common(args.sample):
            print(f"{count:6} {shape}")
        return
    for path, text, start, end in random.Random(args.seed).sample(found, min(args.sample, len(found))):
        before, after = text[max(0, start - 90):start], text[end:end + 60]
        print(f"{os.path.basename(path)}: …{' '.join(before.split())} ⟦{' '.join(text[start:end].split())}⟧ {' '.join(after.split())}…")


if __name__ == "__main__":
    main()
