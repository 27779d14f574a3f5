#!/usr/bin/env python3
"""Measure how many citations are read out of scans, by font.

usage: measure_scans.py [--viendan PATH] [--fonts NAME,…] [--dots 200] [--work FOLDER] [--errors] [TEXT…]

Sets each text (all of corpus/, and the seed of ../shared or $VIENDAN_SHARED where it is there, unless some are named)
in each font as a document of 13 points by LibreOffice, draws its pages with as many dots an inch as a scanner has, makes a
PDF of the pictures, and compares the citations that viendan reads out of it with those of the text: kind, type, symbol,
name, date, issuers, term and provisions, all equal. Prints a line a font; with --errors also what was lost and what was
read in its place. --work keeps what was made, so that the next run need not make it again.
"""
import argparse, glob, html, json, os, subprocess, sys, tempfile
from collections import Counter

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SHARED = os.environ.get("VIENDAN_SHARED") or os.path.join(ROOT, "..", "shared")
FONTS = ["Liberation Serif", "Liberation Sans", "Liberation Mono", "Carlito", "DejaVu Sans", "DejaVu Serif"]


def office(work, arguments, files):
    profile = "-env:UserInstallation=file://" + os.path.abspath(os.path.join(work, "profile"))
    subprocess.run(["soffice", "--headless", profile, *arguments, "--outdir", work, *files], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def scanned(pictures):
    """A PDF of grey pictures, one a page of A4."""
    out, offsets = bytearray(b"%PDF-1.4\n"), []

    def add(head, body=None):
        offsets.append(len(out))
        out.extend(b"%d 0 obj\n" % len(offsets) + head)
        if body is not None:
            out.extend(b"stream\n" + body + b"\nendstream")
        out.extend(b"\nendobj\n")

    kids = b" ".join(b"%d 0 R" % (5 + 3 * index) for index in range(len(pictures)))
    add(b"<</Type/Catalog/Pages 2 0 R>>")
    add(b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pictures), kids))
    for index, picture in enumerate(pictures):
        with open(picture, "rb") as file:
            _, size, _, dots = file.read().split(b"\n", 3)
        width, height = size.split()
        add(b"<</Type/XObject/Subtype/Image/Width %s/Height %s/ColorSpace/DeviceGray/BitsPerComponent 8/Length %d>>"
            % (width, height, len(dots)), dots)
        add(b"<</Length 29>>", b"q 595 0 0 842 0 0 cm /I Do Q\n")
        add(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</I %d 0 R>>>>/Contents %d 0 R>>"
            % (3 + 3 * index, 4 + 3 * index))
    table = len(out)
    out.extend(b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1))
    out.extend(b"".join(b"%010d 00000 n \n" % offset for offset in offsets))
    out.extend(b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(offsets) + 1, table))
    return bytes(out)


def make_scans(work, texts, fonts, dots):
    """The scan of each text in each font; makes those that aren't in the folder yet."""
    scans = {(text, font): os.path.join(work, f"{os.path.basename(text)[:-4]}@{font.replace(' ', '')}-scan.pdf")
             for text in texts for font in fonts}
    pages = []
    for (text, font), scan in scans.items():
        if os.path.exists(scan):
            continue
        with open(text, encoding="utf-8-sig") as file:
            lines = "\n".join(f"<p>{html.escape(line, quote=False)}</p>" for line in file.read().split("\n"))
        pages.append(scan.replace("-scan.pdf", ".html"))
        with open(pages[-1], "w", encoding="utf-8") as file:
            file.write(f"<html><head><meta charset=\"utf-8\"></head>"
                       f"<body style=\"font-family:'{font}';font-size:13pt\">{lines}</body></html>")
    if pages:
        office(work, ["--infilter=HTML (StarWriter)", "--convert-to", "odt"], pages)
        office(work, ["--convert-to", "pdf"], [page[:-4] + "odt" for page in pages])
    for page in pages:
        stem = page[:-5]
        subprocess.run(["pdftoppm", "-r", str(dots), "-gray", stem + ".pdf", stem], check=True)
        pictures = sorted(glob.glob(glob.escape(stem) + "-*.pgm"))
        with open(stem + "-scan.pdf", "wb") as file:
            file.write(scanned(pictures))
        for made in pictures + [stem + ending for ending in (".html", ".odt", ".pdf")]:
            os.remove(made)
    return scans


def read(viendan, paths):
    done = subprocess.run([viendan, "extract", "--format", "jsonl", *paths], capture_output=True)
    if done.returncode != 0:
        sys.exit(f"measure_scans: {viendan} ended with {done.returncode}\n{done.stderr.decode(errors='replace')}")
    documents = (json.loads(line) for line in done.stdout.decode().splitlines() if line)
    return {document["document"]["path"]: Counter(
        json.dumps([c["kind"], c["type"], c["symbol"], c["name"], c["date"], [i["name"] for i in c["issuers"]],
                    c["term"], c["provisions"]], ensure_ascii=False) for c in document["citations"]) for document in documents}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--viendan", default=os.path.join(ROOT, ".build", "release", "viendan"))
    options.add_argument("--fonts", default=",".join(FONTS))
    options.add_argument("--dots", type=int, default=200)
    options.add_argument("--work")
    options.add_argument("--errors", action="store_true")
    options.add_argument("texts", nargs="*")
    asked = options.parse_args()
    seed = os.path.join(SHARED, "seed", "plan-2023.txt")
    texts = asked.texts or sorted(glob.glob(os.path.join(ROOT, "corpus", "*.txt"))) + [seed] * os.path.exists(seed)
    fonts = asked.fonts.split(",")
    with tempfile.TemporaryDirectory() as temporary:
        work = asked.work or temporary
        os.makedirs(work, exist_ok=True)
        scans = make_scans(work, texts, fonts, asked.dots)
        expected, got = read(asked.viendan, texts), read(asked.viendan, list(scans.values()))
    for font in fonts:
        same = total = 0
        for text in texts:
            wanted, found = expected[text], got[scans[text, font]]
            here = sum((wanted & found).values())
            same, total = same + here, total + sum(wanted.values())
            if asked.errors:
                print(f"  {os.path.basename(text)} in {font}: {here} of {sum(wanted.values())}")
                for sign, rest in (("lost", wanted - found), ("read", found - wanted)):
                    for citation in rest.elements():
                        print(f"    {sign} {citation}")
        print(f"{font}: {same} of {total} ({100 * same / max(total, 1):.1f}%)")


if __name__ == "__main__":
    main()
