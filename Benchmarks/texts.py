"""The texts that speed is measured on."""
import glob, lzma, os, random, sys
from dataclasses import dataclass


@dataclass
class Text:
    path: str
    bytes: int
    what: str


def real_text(root, folder, size):
    """One file of about that many bytes: all laws, then codification, from bulk; else plans of corpus/ over and over."""
    bulk = os.path.join(os.environ.get("VIENDAN_SHARED") or os.path.join(root, "..", "shared"), "bulk")
    path = os.path.join(folder, "text.txt")
    if os.path.isdir(bulk):
        what = "real text: laws and codification"
        # A small text takes a little of each, too.
        shares = [("laws.txt.xz", int(size * 0.28)), ("codification.txt.xz", size)]
        with open(path, "wb") as out:
            for name, upto in shares:
                with lzma.open(os.path.join(bulk, name)) as source:
                    copy_lines(source, out, upto)
    else:
        sys.stderr.write("bench: no ../shared/bulk here; text is made from corpus/\n")
        what = "text made from corpus/"
        plans = [open(p, "rb").read() for p in sorted(glob.glob(os.path.join(root, "corpus", "**", "*.txt"), recursive=True))]
        if not plans:
            sys.exit("bench: neither ../shared/bulk nor corpus/ is here: nothing to measure on")
        order = random.Random(1)
        with open(path, "wb") as out:
            while out.tell() < size:
                out.write(order.choice(plans) + b"\n")
    return Text(path, os.path.getsize(path), what)


def copy_lines(source, out, upto):
    """Whole lines until the output has that many bytes."""
    while out.tell() < upto:
        lines = source.readlines(min(8_000_000, upto - out.tell()))
        if not lines:
            return
        out.writelines(lines)


def split(text, folder, size):
    """The text as files of that many bytes, cut at line ends; their paths."""
    os.makedirs(folder, exist_ok=True)
    paths = []
    with open(text.path, "rb") as source:
        while lines := source.readlines(size):
            path = os.path.join(folder, f"{len(paths):05}.txt")
            with open(path, "wb") as out:
                out.writelines(lines)
            paths.append(path)
    return paths


def english_text(size, bytes_per_citation):
    """English prose with American citations, one for each so many bytes."""
    order = random.Random(1)
    prose = ["The court held that the record did not support the finding below.", "Counsel moved to dismiss the complaint.",
             "We review the question of law anew and the facts for clear error.", "The parties agree on the standard.",
             "Nothing in the statute suggests that the agency may waive the deadline."]
    names = ["Baker", "Carter", "Dunn", "Ellis", "Foster", "Grant", "Hale", "Irwin", "Jones", "Klein"]
    out, length, cited = [], 0, 0
    while length < size:
        if length >= cited * bytes_per_citation:
            a, b = order.sample(names, 2)
            sentence = order.choice([
                f"See {a} v. {b}, {order.randint(100, 580)} U.S. {order.randint(1, 900)}, {order.randint(1, 900)} (19{order.randint(60, 99)}).",
                f"See {order.randint(1, 50)} U.S.C. § {order.randint(100, 9000)}.",
                f"Accord {a} v. {b}, {order.randint(100, 999)} F.2d {order.randint(1, 1400)} (9th Cir. 19{order.randint(60, 92)}).",
                f"Id. at {order.randint(1, 900)}."])
            cited += 1
        else:
            sentence = order.choice(prose)
        out.append(sentence)
        length += len(sentence) + 1
    return " ".join(out)
