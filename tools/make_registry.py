#!/usr/bin/env python3
"""Make the shipped registry of known documents in Sources/CitationIndex/Known from fact tables.

usage: make_registry.py FACTS [TABLE.tsv …]

FACTS holds the tables that its README describes. Each TABLE is one made by `mine_registry.py`, or of documents written
down from memory, with symbol, type and date alone (of 326 such rows that texts date too, 324 had the day of the texts),
one of `mine_relations.py`, one of laws written down so, with name, first day in force and what they replace, or one of `count_articles.py`. The same input
gives the same output. What two sources say differently is settled in the order of `SOURCES`, the first being the most
trusted; a row says which sources know it, how many mentions agree, and how sure it is.
"""
import csv
import os
import re
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from symbols import folded, number_text, segment, words, year_of  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "Sources", "CitationIndex", "Known")
# Letters of the sources in a row, most trusted first.
SOURCES = {
    "k": "known-documents", "l": "law-names", "m": "mined-documents", "g": "gazette-documents",
    "t": "mined-documents-two-mentions", "n": "mined by viendan's own citations", "c": "codification-documents",
    "o": "written down from memory", "v": "validity",
}
# Codes that many bodies share: without its place a row of theirs could be anyone's.
LOCAL = re.compile(r"^(ubnd|hdndk?\d*|tu|hu|qu|du|thu|cb|s[a-z]{1,9}|bcd[a-z]*|bql[a-z]*|ldld|ubkttu|vptu)$")
PLACE = re.compile(r"\b(tỉnh|thành phố|TP|huyện|quận|xã|phường|Tỉnh ủy|Thành ủy|Huyện ủy)\s*\.?\s*[A-ZĐ]", re.I)
RELATIONS = {"replaces": "R", "repeals": "X", "partly repeals": "P", "amends": "A", "suspends": "S"}
DAY = re.compile(r"^\d{4}-\d\d-\d\d$")
ROWS_A_FILE = 2000


def rows(path):
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle, delimiter="\t", quoting=csv.QUOTE_NONE))


def clean(text):
    return re.sub(r"\s+", " ", (text or "").replace("\\", " ")).strip()


class Document:
    def __init__(self, number, kind, date, symbol):
        self.number, self.kind, self.date, self.symbol = number, kind, date, symbol
        self.issuer = self.subject = self.effective = self.ended = self.note = self.articles = ""
        self.confidence = "s"
        self.sources = ""
        self.recalled_name = ""
        self.agreeing = self.mentions = 0

    def line(self):
        evidence = f"{self.agreeing}/{self.mentions}" if self.mentions else ""
        return "\t".join([
            self.number, self.kind, self.date, self.symbol, self.issuer, self.subject, self.effective, self.ended,
            self.confidence, self.sources, evidence, self.articles, self.note,
        ])


class Registry:
    def __init__(self):
        self.documents = {}

    @staticmethod
    def type_class(kind):
        if kind in ("Luật", "Bộ luật"):
            return "luat"
        return "quyet.dinh" if kind == "Quy định" else segment(kind)

    def add(self, source, symbol, kind, date, issuer="", subject="", effective="", sure=True, agreeing=0, mentions=0):
        symbol, kind = clean(symbol).replace("Ð", "Đ"), clean(kind)
        number = number_text(symbol)
        if kind == "Hiến pháp" and DAY.match(date):
            # Constitutions have no number; their year tells them apart.
            number, symbol = "hien.phap", ""
        if number is None or not kind:
            return None
        if any(LOCAL.match(part) for part in number.split("-")[1:]) and not PLACE.search(issuer or ""):
            return None
        date = date if DAY.match(date or "") else ""
        year = year_of(symbol)
        if date and year and int(date[:4]) != year:
            # The date of a misprint: the symbol alone is kept.
            date, sure = "", False
        same = self.documents.setdefault((number, self.type_class(kind)), [])
        found = None
        for document in same:
            if year or document.date == date:
                found = document
        if not year and not date:
            return None if source == "v" else self.undated(source, number, kind, symbol, issuer, subject, same)
        if found is None:
            found = Document(number, kind, date, symbol)
            found.confidence = "s" if sure else "l"
            same.append(found)
        elif date and not found.date:
            found.date = date
        elif date and found.date != date:
            # Another source has another day. A most trusted row keeps its day; else neither is sure.
            if "k" not in found.sources:
                found.confidence = "l"
            return found
        elif (date and (sure or source == "o") and found.confidence == "l" and source not in found.sources
              and "k" not in found.sources):
            # Two sources made apart agree on the day.
            found.confidence = "s"
        if source not in found.sources:
            found.sources += source
        found.issuer = found.issuer or clean(issuer)
        found.subject = found.subject or clean(subject)[:240]
        found.effective = found.effective or (effective if DAY.match(effective or "") else "")
        found.agreeing += agreeing
        found.mentions += mentions
        return found

    @staticmethod
    def undated(source, number, kind, symbol, issuer, subject, same):
        if same:
            return same[0]
        document = Document(number, kind, "", symbol)
        document.sources, document.issuer, document.subject = source, clean(issuer), clean(subject)
        document.confidence = "l"
        same.append(document)
        return document

    def find(self, symbol, date=""):
        """The one document of a symbol, by its date where several share it."""
        number = "hien.phap" if symbol.startswith("HP-") else number_text(clean(symbol))
        found = [d for (text, _), same in self.documents.items() if text == number for d in same] if number else []
        if len(found) > 1 and date:
            found = [d for d in found if d.date == date] or found
        return found[0] if len(found) == 1 else None

    def all(self):
        return sorted((d for same in self.documents.values() for d in same), key=lambda d: (d.number, d.kind, d.date))


def party_issuer(issuer):
    return re.sub(r"\s+khóa\s+[IVX]+$", "", issuer)


def merge(facts, mined):
    registry = Registry()
    relations = []
    for row in rows(os.path.join(facts, "known-documents.tsv")):
        document = registry.add(
            "k", row["number"], row["type"], row["date"], party_issuer(row["issuer"]), row["subject"],
            row["effective"], row["confidence"] == "sure")
        if document is None:
            continue
        agree = re.search(r"(\d+) of (\d+) dated mentions agree", row["source"])
        if agree:
            document.agreeing, document.mentions = int(agree.group(1)), int(agree.group(2))
        if row["note"].startswith(("effective date", "suspended", "an example")) or row["status"].startswith("suspended"):
            document.note = clean(row["status"] if row["status"].startswith("suspended") else row["note"])
        if row["status"].startswith("expired"):
            period = re.search(r"(\d{4})\s*[-–]\s*(\d{4})", row["subject"])
            year = period.group(2) if period else (re.search(r"năm (\d{4})", row["subject"]) or [None, ""])[1]
            document.ended = f"{year}-12-31" if year else "?"
        if row["status"].startswith("in force"):
            document.ended = "+"
        likely = row["confidence"] != "sure" or re.search("DOUBTFUL|likely|not certain", row["note"]) is not None
        if row["replaced_by"]:
            # A Party document replaces from its own day.
            day = row["replaced_date"] if "/T" in row["replaced_by"] else ""
            relations.append((row["replaced_by"], day, "R", row["number"], row["date"], row["replaced_date"], likely, "k", 1))
        for other in re.split(r"[;,]\s*", row["amended_by"]):
            if other:
                relations.append((other, "", "A", row["number"], row["date"], "", likely, "k", 1))
    for row in rows(os.path.join(facts, "law-names.tsv")):
        name = row["name"].split(" có căn cứ ban hành")[0]
        sure = row["confidence"] == "sure"
        document = registry.add("l", row["symbol"], row["kind"], row["date"], "", name, row["effective"], sure)
        if document is None:
            continue
        document.agreeing += int(row["mentions"] or 0)
        document.mentions += int(row["mentions"] or 0)
        if row["replaced_by"]:
            relations.append((row["replaced_by"], "", "R", row["symbol"], row["date"], row["replaced_date"], not sure, "l", 1))
        for other in re.split(r"[;,]\s*", row["amended_by"]):
            if other:
                relations.append((other, "", "A", row["symbol"], row["date"], "", not sure, "l", 1))
    for source, name in (("m", "mined-documents"), ("g", ""), ("t", "mined-documents-two-mentions")):
        if source == "g":
            for row in rows(os.path.join(facts, "gazette-documents.tsv")):
                registry.add("g", row["number"], row["type"], row["date"], "", row["title"], row["effective"], False)
            continue
        for row in rows(os.path.join(facts, name + ".tsv")):
            registry.add(
                source, row["symbol"], row["type"], row["date"], row["issuer"] if row["issuer_basis"] == "text" else "",
                row["subject"], row["effective"], source == "m", int(row["agreeing"]), int(row["mentions"]))
    for path in mined:
        for row in rows(path):
            if "relation" in row:
                relations.append((row["from"], row["from_date"], RELATIONS[row["relation"]], row["to"], row["to_date"], "",
                                  True, "n", int(row["evidence_count"])))
                continue
            if "replaces" in row:
                document = registry.add("o", row["symbol"], row["type"], row["date"], "", row["name"], row["effective"])
                if document:
                    document.recalled_name = row["name"]
                if row["replaces"]:
                    relations.append((row["symbol"], row["date"], "R", row["replaces"], "", row["effective"], True, "o", 1))
                continue
            if "articles" in row:
                document = registry.find(row["symbol"], row["date"])
                if document and document.date == row["date"]:
                    document.articles = row["articles"]
                continue
            if "mentions" not in row:
                registry.add("o", row["symbol"], row["type"], row["date"], sure=False)
                continue
            registry.add(
                "n", row["symbol"], row["type"], row["date"], row["issuer"], "", "", False,
                int(row["agreeing"]), int(row["mentions"]))
    for row in rows(os.path.join(facts, "codification-documents.tsv")):
        date = "" if row["confidence"].startswith("doubtful") else row["date"]
        registry.add("c", row["symbol"], row["type"], date, row["issuer"], row["subject"], row["effective"], False)
    effective = {row["symbol"]: row["effective"] for row in rows(os.path.join(facts, "codification-effective.tsv"))}
    for document in registry.all():
        if not document.effective and year_of(document.symbol):
            document.effective = effective.get(document.symbol, "")
    for row in rows(os.path.join(facts, "validity.tsv")):
        for symbol, date in ((row["from"], row["from_date"]), (row["to"], row["to_date"])):
            kind = kind_of(symbol)
            if kind and registry.find(symbol, date) is None and year_of(symbol):
                registry.add("v", symbol, kind, date, sure=False)
        likely = not row["effective"]
        relations.append((
            row["from"], row["from_date"], RELATIONS[row["relation"]], row["to"], row["to_date"], row["effective"],
            likely, "v", int(row["evidence_count"] or 1)))
    return registry, relations


def kind_of(symbol):
    """The type that a symbol's code states without doubt."""
    kinds = {
        "NĐ": "Nghị định", "TT": "Thông tư", "TTLT": "Thông tư liên tịch", "QĐ": "Quyết định", "CT": "Chỉ thị",
        "NQ": "Nghị quyết", "NQLT": "Nghị quyết liên tịch",
    }
    found = re.match(r"^\d+[a-z]?/\d{4}/([A-ZĐ]+)-", symbol)
    return kinds.get(found.group(1)) if found else None


def relation_lines(registry, relations):
    merged = {}
    for source, source_date, relation, target, target_date, effective, likely, basis, count in relations:
        one, other = number_text(source), number_text(target)
        if one is None or other is None:
            continue
        from_document, to_document = registry.find(source, source_date), registry.find(target, target_date)
        from_date = (from_document.date if from_document else "") or source_date
        to_date = (to_document.date if to_document else "") or target_date
        key = (other, to_date, relation, one)
        guessed = ""
        if not DAY.match(effective or ""):
            # The day from which the later document is in force is the day on which it changes the earlier.
            effective = from_document.effective if from_document else ""
            guessed = "e" if effective else ""
        row = merged.setdefault(key, {"from_date": from_date, "effective": "", "likely": True, "basis": "", "count": 0, "guessed": ""})
        row["from_date"] = row["from_date"] or from_date
        if effective and (not row["effective"] or row["guessed"] and not guessed):
            row["effective"], row["guessed"] = effective, guessed
        row["likely"] = row["likely"] and likely
        row["count"] = max(row["count"], count)
        if basis not in row["basis"]:
            row["basis"] += basis
    lines = []
    dated = {(other, relation, one) for (other, to_date, relation, one) in merged if to_date}
    for (other, to_date, relation, one), row in merged.items():
        if not to_date and (other, relation, one) in dated:
            continue
        from_kind = registry.find(one_symbol(registry, one), row["from_date"]) if one_symbol(registry, one) else None
        lines.append("\t".join([
            other, to_date, relation, one, row["from_date"], row["effective"], "l" if row["likely"] else "s",
            row["basis"] + row["guessed"], str(row["count"]), Registry.type_class(from_kind.kind) if from_kind else "",
        ]))
    return sorted(lines)


def one_symbol(registry, number):
    for (text, _), same in registry.documents.items():
        if text == number:
            return same[0].symbol
    return None


def name_lines(registry, facts):
    """Names that documents are known by: laws, plenums of the Party, nicknames."""
    lines = set()

    def add(name, document, how):
        if name and document:
            lines.add("\t".join([words(name), document.date[:4] or str(year_of(document.symbol) or ""), document.number,
                                 Registry.type_class(document.kind), document.date, how]))

    for row in rows(os.path.join(facts, "law-names.tsv")):
        document = registry.find(row["symbol"], row["date"])
        if document is None:
            document = next((d for d in registry.all() if d.symbol == row["symbol"] and d.kind == row["kind"]), None)
        how = "s" if row["confidence"] == "sure" else "l"
        kind = row["kind"]
        for name in [row["name"].split(" có căn cứ ban hành")[0]] + re.findall(r'"([^"]+)"', row["variants"]):
            head = re.match(r"^(Bộ luật|Luật|Pháp lệnh)\s+", name, re.I)
            name = name if head else kind + " " + name
            add(name, document, how)
            if kind == "Bộ luật":
                add("Luật " + re.sub(r"^Bộ luật\s+", "", name, flags=re.I), document, "l")
    for row in rows(os.path.join(facts, "known-documents.tsv")):
        document = registry.find(row["number"], row["date"])
        if document and row["type"] in ("Luật", "Bộ luật", "Pháp lệnh"):
            subject = row["subject"]
            name = subject if re.match(r"^(Bộ luật|Luật|Pháp lệnh)\b", subject, re.I) else row["type"] + " " + subject
            add(name, document, "s" if row["confidence"] == "sure" else "l")
        for nickname in re.findall(r'called "([^"]+)"', row["note"]):
            add(nickname, document, "s")
    for document in registry.all():
        if document.recalled_name:
            add(document.recalled_name, document, "s")
    for row in rows(os.path.join(facts, "terms.tsv")):
        plenum = re.match(r"Hội nghị lần thứ (\d+) Ban Chấp hành", row["name"])
        if not plenum:
            continue
        year = row["start"][:4]
        symbols = re.findall(r"\d+-NQ/TW", row["detail"])
        # A plenum of several resolutions is known by its number only where one of them is meant by it.
        meant = re.search(r"(\d+-NQ/TW) \d{4}-\d\d-\d\d [^;]*\(the \"Nghị quyết TW", row["detail"])
        symbols = [meant.group(1)] if meant else symbols
        for symbol in symbols:
            term = [d for (text, _), same in registry.documents.items() if text == number_text(symbol) for d in same
                    if d.date and row["start"] <= d.date <= f"{int(year) + 1}-03-31"]
            if len(term) == 1:
                lines.add("\t".join([f"hoi nghi {plenum.group(1)} khoa {row['roman'].lower()}", term[0].date[:4],
                                     term[0].number, "nghi.quyet", term[0].date, "s" if meant else "l"]))
    return sorted(lines)


def write(name, comment, lines, values={}):
    with open(os.path.join(OUT, f"{name}.swift"), "w", encoding="utf-8") as handle:
        handle.write(f"/// {comment}\n///\n/// Made by `tools/make_registry.py`; change the facts, not this file.\n")
        handle.write(f"enum {name} {{\n")
        for value, literal in values.items():
            handle.write(f"  static let {value} = {literal}\n")
        names = []
        for index in range(0, len(lines), ROWS_A_FILE):
            names.append(f"part{index // ROWS_A_FILE}")
            handle.write(f"  static let {names[-1]}: StaticString = #\"\"\"\n")
            for line in lines[index:index + ROWS_A_FILE]:
                handle.write("    " + line + "\n")
            handle.write("    \"\"\"#\n\n")
        handle.write(f"  static let parts = [{', '.join(names)}]\n}}\n")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__.strip())
    facts = sys.argv[1]
    registry, relations = merge(facts, sys.argv[2:])
    documents = registry.all()
    lines = relation_lines(registry, relations)
    names = name_lines(registry, facts)
    write("KnownDocumentTable",
          "Number, type, date, symbol, issuer, subject, effective, ended, confidence, sources, evidence, articles, note.",
          [document.line() for document in documents],
          {"count": len(documents), "newestDay": f'"{max(d.date for d in documents)}"'})
    write("KnownRelationTable",
          "What was done to a document: its number and date, the relation, who did it and when, from when, confidence, basis, count, type.",
          lines)
    back = sorted(f"{f[3]}\t{f[4]}\t{f[2]}\t{f[0]}\t{f[1]}" for f in (line.split("\t") for line in lines))
    write("KnownRelationIndex", "The relation table by the document that acts.", back)
    write("KnownNameTable", "Names, the year and number of what they mean, its type and date, confidence.", names)
    print(f"{len(documents)} documents ({sum(1 for d in documents if d.date)} dated, "
          f"{sum(1 for d in documents if d.confidence == 's')} sure), {len(lines)} relations, {len(names)} names")


if __name__ == "__main__":
    main()
