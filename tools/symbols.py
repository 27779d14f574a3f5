"""Symbols of documents in the form that identities have in `Sources/Citations/Resolution`: a test compares the two."""
import re
import unicodedata

# As in Authorities.swift.
SPELLINGS = {
    "ub": "ubnd", "bnn": "bnnptnt", "bkh": "bkhdt", "ldtbxh": "bldtbxh", "tvqh": "ubtvqh", "nhnnvn": "nhnn",
    "bgd": "bgddt", "qp": "bqp", "bldtb": "bldtbxh", "vhttdl": "bvhttdl", "tldldvn": "tld",
}
SYMBOL = re.compile(r"^(\d{1,5})([a-zA-Z]|\.\d{1,3})?(?:[/-]((?:19|20)\d\d))?[/-](.+)$")


def folded(text):
    out = []
    for character in unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "d").replace("ð", "d").replace("Ð", "d")):
        if not unicodedata.combining(character):
            out.append(character)
    return "".join(out).lower()


def segment(text):
    """`Bộ Giáo dục và Đào tạo` → `bo.giao.duc.va.dao.tao`"""
    return re.sub(r"[^a-z0-9]+", ".", folded(text)).strip(".")


def words(text):
    return segment(text).replace(".", " ")


def canonical_code(part):
    word = re.sub(r"[^a-z0-9]", "", folded(part))
    return SPELLINGS.get(word, word)


def number_text(symbol):
    """`04/2015/NĐ-CP` → `04-2015-nd-cp`; None for what is no symbol."""
    found = SYMBOL.match(symbol.strip())
    if not found:
        return None
    number, suffix, year, code = found.groups()
    parts = [part for part in re.split(r"[-/. ]", code) if part]
    if not parts:
        return None
    if len(parts) == 2 and folded(parts[0]) == "lb" and folded(parts[1]) in ("tt", "ttlt", "tb", "qd"):
        parts.reverse()
    segments = [canonical_code(part) for part in parts]
    if len(segments) == 2 and (segments[0] == "pl" or segments[0] == "nq" and segments[1].startswith("ubtvqh")):
        segments.pop(0)
    out = f"{int(number):02d}" + (suffix or "").lower()
    if year:
        out += "-" + year
    return out + "-" + "-".join(part for part in segments if part)


def year_of(symbol):
    found = SYMBOL.match(symbol.strip())
    return int(found.group(3)) if found and found.group(3) else None
