#!/usr/bin/env python3
"""Make corpus/NAME.txt and corpus/NAME.gold.json from corpus/marked/NAME.marked.

usage: make_corpus_gold.py [--check] [--list] [NAME…]

A marked source has a head of `key: value` lines, a line `---`, and the text, a paragraph a line.
In the text ⟦…⟧ is a citation and ⟨…⟩ the subject of the citation before it. What the words of a citation
say (kind, type, symbol, date, issuers, term, provisions, name) is read off them by the plain rules below, which share nothing
with the engine; {…} after a citation adds or overrules, items separated by `; `:
    a relation by name          basis
    key=value                   iss=Bộ Tài chính|Bộ Nội vụ   sym=18-NQ/TW   date=2017-10-25   kind=back   term=XII   type=Luật
    key= with nothing           takes the field out
    p=…                         provisions: p=article 5,clause 2|article 6
The head says who wrote the document (type, symbol, date, issuer, place, title, signer) and which noise its text carries:
    drop: issuers name                   fields that the noise leaves undecided, in no citation
    noise: wrap 84, justify 9, nbsp 11, pages 34 Công báo, eth, nfd, lower, bare, wide
`--check` writes nothing and fails when a committed file differs. `--list` prints every citation with its fields.
"""
import json, re, sys, unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent / "corpus"
RELATIONS = "basis implements amends amended_by replaces replaced_by repeals guides issued_with".split()
TYPES = ("Thông tư liên tịch|Nghị quyết liên tịch|Văn bản hợp nhất|Văn kiện|Thông báo|Nghị định|Nghị quyết|Quyết định|Chỉ thị|Kế hoạch"
         "|Kết luận|Thông tư|Bộ luật|Luật|Pháp lệnh|Hiến pháp|Công văn|Công điện|Tờ trình|Báo cáo|Hướng dẫn|Đề án"
         "|Chương trình|Quy định|Quy chế|Điều lệ|Sắc lệnh|Lệnh|Biên bản|Kế hoạch liên tịch|Hướng dẫn liên tịch").split("|")
SHORT = {"NĐ": "Nghị định", "NQ": "Nghị quyết", "QĐ": "Quyết định", "CT": "Chỉ thị", "TT": "Thông tư", "KH": "Kế hoạch",
         "KL": "Kết luận", "CV": "Công văn", "TTLT": "Thông tư liên tịch", "Văn bản": "Công văn", "Thông tư liên bộ": "Thông tư liên tịch"}
CODES = {"NĐ": "Nghị định", "QĐ": "Quyết định", "CT": "Chỉ thị", "NQ": "Nghị quyết", "KH": "Kế hoạch", "TT": "Thông tư", "TB": "Thông báo",
         "KL": "Kết luận", "BC": "Báo cáo", "HD": "Hướng dẫn", "TTr": "Tờ trình", "CV": "Công văn", "CTr": "Chương trình", "ĐA": "Đề án"}
LEVELS = {"điểm": "point", "khoản": "clause", "điều": "article", "mục": "section", "tiểu mục": "subsection", "chương": "chapter",
          "phần": "part", "phụ lục": "appendix"}
RANK = "point clause article subsection section chapter part appendix".split()
ISSUERS = {"UBND": "Ủy ban nhân dân", "HĐND": "Hội đồng nhân dân", "BCH Trung ương": "Ban Chấp hành Trung ương", "TW": "Trung ương",
           "TLĐLĐ": "Tổng Liên đoàn Lao động", "LĐLĐ": "Liên đoàn Lao động", "LHPN": "Liên hiệp Phụ nữ", "MTTQ": "Mặt trận Tổ quốc",
           "Bộ GD&ĐT": "Bộ Giáo dục và Đào tạo", "TNCS": "Thanh niên Cộng sản"}


def plain(text):
    """One line, NFC, one kind of space, dash, slash and Đ."""
    text = unicodedata.normalize("NFC", text).replace("\u00d0", "Đ").replace("\u00ad", "")
    text = re.sub(r"[\u2010-\u2015\u2212\uff0d]", "-", re.sub(r"[\u2044\u2215\uff0f]", "/", text))
    return " ".join(text.replace("\u00a0", " ").split())


def provisions(text):
    """The provisions that a run of provision words names, and how much of the text the run takes."""
    head = r"(?:(?:các |từ )?(?P<u>[Tt]iểu mục|[Đđ]iểm|[Kk]hoản|[Đđ]iều|[Mm]ục|[Cc]hương|[Pp]hần|[Pp]hụ lục)(?: số)? )?"
    item = re.compile(head + r"(?P<v>thứ \w+|[IVX]+|\d+[a-zđ]?\b(?!/)|[a-zđ]\d*(?!\w)|[A-E](?!\w)|này)")
    join = re.compile(r",? (?:và|hoặc|đến) |, | của |; ?| ")
    at, unit, out, open_, last = 0, None, [], [], -1
    end, joiner = 0, ""
    while True:
        found = item.match(text, at)
        if not found or not (found["u"] or unit) or (not found["u"] and joiner in (" ", " của ")):
            break
        level = LEVELS[found["u"].lower()] if found["u"] else unit
        rank, value = RANK.index(level), found["v"]
        if value == "này":
            end = found.end()
            break
        if found["u"] or not out:
            fresh = rank <= last
            unit = level
        else:
            fresh = True
        if "đến" in joiner and out and rank == last:
            for one in out:
                if level in one and one[level] == last_value:
                    one[level] += "-" + value
        elif fresh and rank == last and not found["u"]:
            out.append({level: value, "_": len(out)})
        elif fresh or not out:
            out.append({level: value, "_": len(out)})
        else:
            missing = [one for one in out if level not in one and not any(RANK.index(k) > rank for k in one if k != "_")]
            for one in missing:
                one[level] = value
            if not missing:
                out.append({level: value, "_": len(out)})
        last, last_value, end = rank, value, found.end()
        step = join.match(text, end)
        if not step:
            break
        at, joiner = step.end(), step[0]
    for one in out:
        one.pop("_", None)
    return out, end


def read_issuer(name, place):
    name = name.strip(" ,;")
    for short, long in ISSUERS.items():
        name = re.sub(rf"(?<!\w){re.escape(short)}(?!\w)", long, name)
    name = re.sub(r"^(Ban Bí thư) Trung ương(?: Đảng)?$", r"\1", name)
    name = re.sub(r"^Ban Chấp hành Trung ương$", "Ban Chấp hành Trung ương Đảng", name)
    name = name.replace("TP. ", "thành phố ")
    open_ended = re.search(r"(?:tỉnh|huyện|thành phố|xã|phường|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy xã|Tỉnh đoàn|Huyện đoàn|quận)$", name)
    if place and open_ended:
        word = open_ended[0]
        level = {"Tỉnh ủy": "tỉnh", "Thành ủy": "thành phố", "Tỉnh đoàn": "tỉnh", "Huyện ủy": "huyện", "Huyện đoàn": "huyện", "Đảng ủy xã": "xã"}.get(word, word)
        if level in place:
            name += " " + place[level]
    return name


def read(mention, place):
    """The fields that the words of a mention state."""
    text, out = plain(mention), {}
    found, end = provisions(text)
    if found:
        out["provisions"] = found
    rest = re.sub(r"^(?:,? ?(?:của|trong|tại) |, | )", "", text[end:]) if end else text
    rest = re.sub(r"^(?:Quy chế|Quy định|Chương trình|Điều lệ|Kế hoạch)?,? ?(?:được )?(?:ban hành )?kèm theo ", "", rest)
    if re.search(r"(?:^|\s)này$", text):
        out["kind"] = "self"
    elif re.search(r"(?:nêu trên|nói trên|trên|đó)$", text):
        out["kind"] = "back"
    low = rest.lower()
    kind = max((t for t in TYPES + list(SHORT) if low.startswith(t.lower()) and not low[len(t):len(t) + 1].isalpha()), key=len, default=None)
    after = rest[len(kind):] if kind else rest
    kind = SHORT.get(kind, kind)
    if not kind and end and not rest:
        out.setdefault("kind", "provision")
        return out
    date = (re.search(r"ngày ?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})", after) or re.search(r"ngày ?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})", after, re.I))
    if date:
        out["date"] = f"{date[3]}-{int(date[2]):02}-{int(date[1]):02}"
        cut = after[:date.start()] + after[date.end():]
    else:
        cut = after
        year = re.search(r" (?:năm )?((?:19|20)\d\d)(?:$| của)", after)
        if year:
            out["date"] = year[1]
            cut = after.replace(year[0], "")
    term = re.search(r"(?:kh[óo][aá]|[Ll]ần thứ|Đại hội(?: Đảng)?(?: toàn quốc)?) ([IVX]+)\b", after, re.I)
    if term:
        out["term"] = term[1].upper()
    symbol = re.search(r"\d+[a-z]?(?:\.\d+)?(?: ?/ ?\d{4})?(?: ?[-/] ?[A-ZĐ](?:[\w&.]|\([\w.]+\))*)+", cut)
    if symbol:
        out["kind"] = out.get("kind", "numbered")
        out["symbol"] = symbol[0].replace(" ", "").rstrip(".")
        if not kind:
            code = re.match(r"[\d.a-z]+[-/](?:\d{4}/)?([A-Za-zĐđ]+)", out["symbol"])
            kind = CODES.get(code[1] if code else None)
        elif kind == "Công văn" and text[:7].lower() == "văn bản":
            code = re.match(r"[\d.a-z]+[-/]([A-Za-zĐđ]+)[-/]", out["symbol"])
            kind = CODES.get(code[1], kind) if code else kind
        cut = cut.replace(symbol[0], "")
    issuer = re.search(r" của (.+?)(?:,? \(?kh[óo][aá] .*)?$", cut, re.I)
    if issuer and kind and kind not in ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp") and out.get("kind") != "self":
        names = [read_issuer(n, place) for n in issuer[1].split(" và ")] if False else [read_issuer(issuer[1], place)]
        if not re.search(r"Đảng$|Hội nghị", names[0]) or names[0].startswith(("Ban ", "Văn phòng")):
            out["issuers"] = names
    if kind in ("Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp") and out.get("kind") not in ("self", "back"):
        name = re.sub(r",? ?(?:số(?= *$| \d)|ngày|của Quốc hội).*$", "", cut) if symbol or date else re.sub(r" của Quốc hội$", "", cut)
        name = (rest[:len(rest) - len(after)] + name).strip(" ,")
        if name.lower() != kind.lower() or kind == "Hiến pháp":
            out["name"] = name
        if " của Quốc hội" in after:
            out["issuers"] = ["Quốc hội"]
    if kind:
        out["type"] = kind
    if "kind" not in out:
        out["kind"] = "named" if "name" in out or not re.search(r"\d", re.sub(r"kh[óo][aá] .*|Trung ương \d+|TW ?\d+", "", cut)) or not after.strip() else "short"
    return out


def overrule(fields, note):
    for item in filter(None, (s.strip() for s in note.split(";"))):
        key, sign, value = item.partition("=")
        if not sign:
            assert item in RELATIONS, item
            fields["relation"] = item
        elif key == "p":
            fields["provisions"] = [dict(pair.split(" ", 1) for pair in one.split(",")) for one in value.split("|")] if value else None
        elif key == "iss":
            fields["issuers"] = value.split("|") if value else None
        else:
            fields[{"sym": "symbol"}.get(key, key)] = value or None
    return {k: v for k, v in fields.items() if v is not None}


def unmark(body, place):
    """The text without marks, and the citations with their character ranges."""
    text, cites, at, start, subject = [], [], 0, None, None
    while at < len(body):
        c = body[at]
        if c == "⟦":
            assert start is None, body[at - 40:at + 40]
            start = len(text)
        elif c == "⟧":
            mention = "".join(text[start:])
            note = ""
            if body[at + 1:at + 2] == "{":
                note = body[at + 2:body.index("}", at)]
                at = body.index("}", at)
            cites.append({"start": start, "end": len(text), "fields": overrule(read(mention, place), note)})
            start = None
        elif c == "⟨":
            subject = len(text)
            owner = cites[-1]
        elif c == "⟩":
            owner["fields"]["subject"] = plain("".join(text[subject:]))
            subject = None
        else:
            text.append(c)
        at += 1
    assert start is None and subject is None
    return "".join(text), cites


class Noise:
    """Edits a text character by character and keeps the citations' ranges."""

    def __init__(self, text, cites):
        self.text, self.cites = text, cites

    def apply(self, pieces):
        """`pieces` has for each character what replaces it, as (before, itself)."""
        places, out, size = [], [], 0
        for before, itself in pieces:
            places.append((size + len(before), size + len(before) + len(itself)))
            out += (before, itself)
            size += len(before) + len(itself)
        for cite in self.cites:
            cite["start"], cite["end"] = places[cite["start"]][0], places[cite["end"] - 1][1]
        self.text = "".join(out)

    def each(self, change):
        self.apply([("", change(i, c)) for i, c in enumerate(self.text)])

    def wrap(self, width):
        breaks, line, space, keep = {}, 0, None, False
        for i, c in enumerate(self.text):
            if c == "\n":
                line, space = 0, None
                keep = self.text.startswith(("|", "\t"), i + 1)
                continue
            line += 1
            if line > width and space is not None and not keep:
                breaks[space] = True
                line, space = i - space, None
            if c == " " or (c in "-/" and re.match(r"[A-ZĐ]", self.text[i + 1:i + 2]) and self.text[i - 1].isalnum()):
                space = i
        self.apply([("", "\n" if i in breaks and c == " " else c + "\n" if i in breaks else c) for i, c in enumerate(self.text)])

    def justify(self, every):
        lines = self.text.split("\n")
        wide, n = [], 0
        for k, line in enumerate(lines):
            full = len(line) > 70 and k % every == every - 1
            wide += [full] * (len(line) + 1)
        self.each(lambda i, c: "  " if c == " " and wide[i] else c)

    def nbsp(self, every):
        count = [0]

        def change(i, c):
            if c != " ":
                return c
            count[0] += 1
            return "\u00a0" if count[0] % every == 0 else c
        self.each(change)

    def pages(self, every, gazette):
        """A page's foot and head after every `every` lines, wherever in a sentence that falls."""
        line, page, pieces = 0, 1, []
        for c in self.text:
            pieces.append(["", c])
            if c == "\n":
                line += 1
                if line % every == 0:
                    page += 1
                    pieces[-1][1] = f"\n\n\fCÔNG BÁO/{gazette}\n{page}\n\n" if gazette else f"\n\n\f{page}\n\n"
        self.apply([tuple(p) for p in pieces])

    def bare(self):
        def change(i, c):
            c = c.replace("đ", "d").replace("Đ", "D")
            return "".join(x for x in unicodedata.normalize("NFD", c) if not unicodedata.combining(x))
        self.each(change)

    def wide(self):
        dashes, n = "\u2013\u2010\u2011\u2212\uff0d", [0]

        def change(i, c):
            if c in "-/" and self.text[i - 1:i].isalnum() and self.text[i + 1:i + 2].isalnum():
                n[0] += 1
                if n[0] % 3 == 0:
                    return c
                return "\uff0f" if c == "/" and n[0] % 2 else "\u2044" if c == "/" else dashes[n[0] % len(dashes)]
            return c
        self.each(change)

    def run(self, recipe):
        for step in filter(None, (s.strip() for s in recipe.split(","))):
            name, _, arg = step.partition(" ")
            if name in ("wrap", "justify", "nbsp"):
                getattr(self, name)(int(arg))
            elif name == "pages":
                every, _, gazette = arg.partition(" ")
                self.pages(int(every), gazette)
            elif name == "eth":
                self.each(lambda i, c: "\u00d0" if c == "Đ" else c)
            elif name == "nfd":
                self.each(lambda i, c: unicodedata.normalize("NFD", c))
            elif name == "lower":
                self.each(lambda i, c: c.lower())
            elif name in ("bare", "wide"):
                getattr(self, name)()
            else:
                raise ValueError(step)


def make(path):
    head, _, body = path.read_text(encoding="utf-8").partition("\n---\n")
    keys = dict(line.split(": ", 1) for line in head.splitlines())
    place = {}
    for word in ("tỉnh", "thành phố", "huyện", "xã", "phường", "quận"):
        if word in keys:
            place[word] = keys[word]
    text, cites = unmark(body, place)
    noise = Noise(text, cites)
    noise.run(keys.get("noise", ""))
    gold = []
    for cite in noise.cites:
        slice_ = noise.text[cite["start"]:cite["end"]]
        nth, at = -1, -1
        while at < cite["start"]:
            at = noise.text.index(slice_, at + 1)
            nth += 1
        assert at == cite["start"], slice_
        fields = {k: v for k, v in cite["fields"].items() if k not in keys.get("drop", "").split()}
        order = "kind type name symbol date issuers term provisions subject relation".split()
        gold.append({"text": slice_, **({"nth": nth} if nth else {}), **{k: fields[k] for k in order if k in fields}})
    document = {k: keys[k] for k in ("type", "symbol", "date", "issuer", "place", "title", "signer") if k in keys}
    lines = ",\n ".join(json.dumps(g, ensure_ascii=False) for g in gold)
    out = (f'{{"file": "{path.stem}.txt",\n "document": {json.dumps(document, ensure_ascii=False)},\n "citations": [\n {lines}\n]}}\n')
    return noise.text, out, gold


def main():
    flags = {a for a in sys.argv[1:] if a.startswith("--")}
    names = [a for a in sys.argv[1:] if not a.startswith("--")]
    sources = [p for p in sorted((ROOT / "marked").glob("*.marked")) if not names or p.stem in names]
    total = stale = 0
    for path in sources:
        text, gold, cites = make(path)
        total += len(cites)
        for suffix, content in ((".txt", text), (".gold.json", gold)):
            target = ROOT / (path.stem + suffix)
            if "--check" not in flags:
                target.write_text(content, encoding="utf-8", newline="")
            elif not target.exists() or target.read_bytes() != content.encode():
                print(f"stale: {target.name}")
                stale += 1
        print(f"{path.stem}: {len(text.splitlines())} lines, {len(cites)} citations")
        if "--list" in flags:
            for c in cites:
                print("  ", json.dumps(c, ensure_ascii=False))
    print(f"{len(sources)} texts, {total} citations")
    sys.exit(1 if stale else 0)


if __name__ == "__main__":
    main()
