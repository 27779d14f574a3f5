"""What it takes for a citation that was found to be right: spans, pairs, and each field's own measure of sameness."""
import hashlib, json, os, re, unicodedata
from dataclasses import dataclass, field

KINDS = ("numbered", "short", "named", "self", "back", "provision")
FIELDS = ("kind", "type", "symbol", "name", "date", "issuers", "term", "provisions", "subject", "relation")
PROVISION_KEYS = ("part", "chapter", "section", "subsection", "article", "clause", "point", "appendix")

# Two spellings of one syllable: the tone on the first or on the second vowel.
TONE_PLACES = dict(zip("oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(),
                       "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split()))
OPEN_RHYME = re.compile("(?<!q)(" + "|".join(TONE_PLACES) + ")(?![a-zà-ỹ])")
# Applied in this order, as plain replacements.
WRITTEN_OUT = (("ubnd", "ủy ban nhân dân"), ("hđnd", "hội đồng nhân dân"), ("tp.", "thành phố "),
               ("tp ", "thành phố "), ("bch", "ban chấp hành"), ("trung ương đảng", "trung ương"))

# Issuer codes of the centre: State and Party bodies, ministries and what stands beside them.
CENTRAL = re.compile(r"(?:^|[-/])(?:CP|TTg|CTN|HĐBT|HĐNN\d*|QH\d+|UBTVQH\d*|HĐTP|TW|\w+TW|VPCP|VPQH|VPCTN|NHNN|TANDTC|"
                     r"VKSNDTC|TTCP|KTNN|UBDT|TLĐ|BHXH|TCT|TCHQ|B(?!CĐ|CH|QL|C[-/]|B[-/])[A-ZĐ&]{1,9})(?:[-/.]|$)")


@dataclass
class Gold:
    source: str
    name: str
    text_path: str
    data: bytes
    citations: list

    @property
    def sha256(self):
        return hashlib.sha256(self.data).hexdigest()


@dataclass
class Scored:
    """One document: its pairs, and by the gold span in bytes (`121-190`) what is at fault there."""
    source: str
    name: str
    sha256: str
    predicted: list
    pairs: list
    missed: list
    extra: list
    faults: dict = field(default_factory=dict)
    spurious: list = field(default_factory=list)
    described: list = field(default_factory=list)


def is_central(code):
    """Whether a symbol's code names a central body: `NĐ-CP`, `QH13`, `CT/TW`, `TT-BNV`; not `KH-UBND`, `QĐ/TU`."""
    return bool(code and CENTRAL.search(code))


def read_gold(source, path):
    """A gold file with each citation's bytes looked up in its text."""
    with open(path, encoding="utf-8") as file:
        gold = json.load(file)
    text_path = os.path.join(os.path.dirname(path), gold["file"])
    with open(text_path, "rb") as file:
        data = file.read()
    for citation in gold["citations"]:
        wanted, at = citation["text"].encode(), -1
        for _ in range(citation.get("nth", 0) + 1):
            at = data.find(wanted, at + 1)
            if at < 0:
                raise ValueError(f"{path}: not in the text: {citation['text']!r}")
        citation["start"], citation["end"] = at, at + len(wanted)
    name = f"{source}/{os.path.basename(path)[:-len('.gold.json')]}"
    return Gold(source, name, text_path, data, gold["citations"])


def plain(value):
    """A value without what does not tell two names apart: case, tone placement, white space, abbreviation."""
    text = unicodedata.normalize("NFC", str(value)).lower()
    text = OPEN_RHYME.sub(lambda rhyme: TONE_PLACES[rhyme[1]], text)
    for short, long in WRITTEN_OUT:
        text = text.replace(short, long)
    return " ".join(text.split()).strip(" .,;:")


def comparable(citation, name):
    """The value of a field in a form that is equal where the guidelines call two values the same."""
    value = citation.get(name)
    if name == "issuers":
        names = (plain(i.get("name") if isinstance(i, dict) else i) for i in value or ())
        return sorted(n.removeprefix("bộ trưởng ") if n.startswith("bộ trưởng bộ ") else n for n in names)
    if name == "provisions":
        return sorted("|".join(f"{k}={plain(p[k])}" for k in PROVISION_KEYS if p.get(k)) for p in value or ())
    if value is None:
        return None
    return str(value).upper() if name == "symbol" else plain(value)


def overlap(a, b):
    """Intersection over union of two spans."""
    common = min(a["end"], b["end"]) - max(a["start"], b["start"])
    return max(common, 0) / (max(a["end"], b["end"]) - min(a["start"], b["start"]))


def pair(gold, predicted):
    """Index pairs of spans that overlap by half or more, the best first, each span once."""
    close = [(overlap(g, p), i, j) for i, g in enumerate(gold) for j, p in enumerate(predicted)
             if g["start"] < p["end"] and p["start"] < g["end"]]
    free_gold, free_predicted, pairs = set(range(len(gold))), set(range(len(predicted))), []
    for common, i, j in sorted(close, reverse=True):
        if common >= 0.5 and i in free_gold and j in free_predicted:
            free_gold.remove(i)
            free_predicted.remove(j)
            pairs.append((i, j))
    return pairs, sorted(free_gold), sorted(free_predicted)


def score(gold, predicted):
    """One document's verdicts; ValueError where a citation's bytes are not its text."""
    for citation in predicted:
        if gold.data[citation["start"]:citation["end"]].decode(errors="replace") != citation["text"]:
            raise ValueError(f"{gold.name}: the text of {citation['start']}-{citation['end']} is not what stands there")
    pairs, missed, extra = pair(gold.citations, predicted)
    scored = Scored(gold.source, gold.name, gold.sha256, predicted,
                    [(gold.citations[i], predicted[j]) for i, j in pairs],
                    [gold.citations[i] for i in missed], [predicted[j] for j in extra])
    by_gold = dict(pairs)
    for i in sorted(range(len(gold.citations)), key=lambda i: gold.citations[i]["start"]):
        citation = gold.citations[i]
        place = f"{citation['start']}-{citation['end']}"
        found = predicted[by_gold[i]] if i in by_gold else None
        scored.faults[place] = faults(citation, found)
        scored.described += describe(gold.name, place, citation, found, scored.faults[place])
    scored.spurious = [f"{p['start']}-{p['end']}" for p in scored.extra]
    scored.described += [f"{gold.name} {place}: spurious {p['kind']} {p.get('text')!r}"
                         for place, p in zip(scored.spurious, scored.extra)]
    return scored


def faults(citation, found):
    """What is wrong with what was found for a gold citation: `missed`, or `span` and fields."""
    if found is None:
        return ["missed"]
    span = [] if (citation["start"], citation["end"]) == (found["start"], found["end"]) else ["span"]
    return span + [f for f in FIELDS if f in citation and comparable(citation, f) != comparable(found, f)]


def describe(name, place, citation, found, wrong):
    for fault in wrong:
        if fault == "missed":
            yield f"{name} {place}: missed {citation['kind']} {citation['text']!r}"
        elif fault == "span":
            yield f"{name} {place}: span {found.get('text')!r} for {citation['text']!r}"
        else:
            yield f"{name} {place}: {fault} {found.get(fault)!r} for {citation[fault]!r} in {citation['text']!r}"


class Tally:
    """Counts over documents, of one kind or of all. A pair has the kind of its gold, a spurious one its own."""

    def __init__(self, documents, kind=None):
        documents = list(documents)
        is_of = lambda c: kind is None or c["kind"] == kind
        pairs = [(g, p) for d in documents for g, p in d.pairs if is_of(g)]
        self.hit = len(pairs)
        self.gold = self.hit + sum(is_of(g) for d in documents for g in d.missed)
        self.predicted = self.hit + sum(is_of(p) for d in documents for p in d.extra)
        self.exact = sum((g["start"], g["end"]) == (p["start"], p["end"]) for g, p in pairs)
        self.wanted = {f: sum(f in g for g, _ in pairs) for f in FIELDS}
        self.right = {f: sum(f in g and comparable(g, f) == comparable(p, f) for g, p in pairs) for f in FIELDS}

    @property
    def precision(self):
        return self.hit / self.predicted if self.predicted else None

    @property
    def recall(self):
        return self.hit / self.gold if self.gold else None

    @property
    def f1(self):
        return 2 * self.hit / (self.gold + self.predicted) if self.gold + self.predicted else None

    @property
    def exact_share(self):
        return self.exact / self.hit if self.hit else None

    def share(self, name):
        return self.right[name] / self.wanted[name] if self.wanted[name] else None

    def figures(self):
        out = {"gold": self.gold, "predicted": self.predicted, "precision": self.precision or 0.0,
               "recall": self.recall or 0.0, "f1": self.f1 or 0.0, "exact_span": self.exact_share or 0.0}
        out.update({f: self.share(f) for f in FIELDS if self.wanted[f]})
        return out
