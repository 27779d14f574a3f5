#!/usr/bin/env python3
"""Every row of every table, over corpus/: the span that it names, cut out of the plan, is the text that it quotes."""
import csv
import glob
import html
import html.parser
import json
import os
import re
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as xml

import docx
import openpyxl

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
PROGRAM = os.path.join(ROOT, ".build", "debug", "viendan")
PLANS = sorted(glob.glob(os.path.join(ROOT, "corpus", "*.txt")))


def words(text):
    """On one line, with control characters as XML has to have them."""
    return " ".join(re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f]", "\ufffd", text).split())


class Quotations(html.parser.HTMLParser):
    """The plan, span and words of each `<q>` of the page."""

    def __init__(self):
        super().__init__()
        self.rows, self.plan, self.inside = [], "", None

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "span" and attributes.get("class") == "plan":
            self.inside, self.plan = "plan", ""
        elif tag == "q":
            self.inside = "q"
            self.rows.append([self.plan, int(attributes["data-start"]), int(attributes["data-end"]), ""])

    def handle_endtag(self, tag):
        self.inside = None

    def handle_data(self, data):
        if self.inside == "plan":
            self.plan += data
        elif self.inside == "q":
            self.rows[-1][3] += data


class Slices(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.texts = {path: open(path, "rb").read() for path in PLANS}
        out = cls.table("jsonl")
        rows = [json.loads(line) for line in open(out, encoding="utf-8")]
        cls.occurrences = [(o["plan"], o["start"], o["end"], o["text"]) for d in rows for o in d["occurrences"]]
        cls.places = {(o["plan"], o["line"], o["column"]): (o["start"], o["end"])
                      for d in rows for o in d["occurrences"]}

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def table(cls, name, *options):
        out = os.path.join(cls.folder.name, "table." + name)
        subprocess.run([PROGRAM, "export", "--lang", "en", "--format", name, *options, "-o", out, *PLANS], check=True)
        return out

    def assert_slices(self, rows):
        """All occurrences are there, each with the words at its span."""
        rows = list(rows)
        self.assertEqual(len(rows), len(self.occurrences))
        for plan, start, end, text in rows:
            self.assertEqual(words(self.texts[plan][start:end].decode()), words(text))

    def assert_places(self, rows):
        """The same for tables that name line and column."""
        self.assert_slices((plan, *self.places[plan, line, column], text) for plan, line, column, text in rows)

    def test_there_are_rows(self):
        self.assertGreater(len(self.occurrences), 500)

    def test_json_lines(self):
        self.assert_slices(self.occurrences)

    def test_csv(self):
        with open(self.table("csv"), encoding="utf-8", newline="") as file:
            self.assert_slices((r["Plan"], int(r["Start"]), int(r["End"]), r["Text"]) for r in csv.DictReader(file))

    def test_xml(self):
        root = xml.parse(self.table("xml")).getroot()
        paths = {p.get("id"): p.get("path") for p in root.iter() if p.tag.endswith("}plan") or p.tag == "plan"}
        rows = [o for o in root.iter() if o.tag.endswith("occurrence")]
        self.assert_slices(
            (paths.get(o.get("plan"), o.get("plan")), int(o.get("start")), int(o.get("end")), quoted(o)) for o in rows)

    def test_html(self):
        page = Quotations()
        with open(self.table("html"), encoding="utf-8") as file:
            page.feed(file.read())
        self.assert_slices(page.rows)

    def test_markdown(self):
        with open(self.table("md"), encoding="utf-8") as file:
            lines = [line for line in file if line.startswith("| ")][2:]
        cells = [[unescaped(c) for c in re.split(r"(?<!\\)\|", line.strip().strip("|"))] for line in lines]
        self.assert_places((c[4], *map(int, c[5].split(":")), c[6]) for c in cells)

    def test_spreadsheet(self):
        book = openpyxl.load_workbook(self.table("xlsx"))
        sheet = next(s for s in book if "start" in [c.value and str(c.value).lower() for c in s[1]])
        head = [str(c.value).lower() for c in sheet[1]]
        self.assert_slices(
            (row[head.index("plan")], row[head.index("start")], row[head.index("end")], row[head.index("text")])
            for row in sheet.iter_rows(min_row=2, values_only=True))

    def test_word_table(self):
        table = docx.Document(self.table("docx", "--columns", "plan,start,end,text")).tables[0]
        cells = [[cell.text for cell in row.cells] for row in table.rows[1:]]
        self.assert_slices((c[-4], int(c[-3]), int(c[-2]), c[-1]) for c in cells)


def quoted(occurrence):
    text = next((e for e in occurrence if e.tag.endswith("text")), None)
    return (text if text is not None else occurrence).text or ""


def unescaped(cell):
    plain = re.sub(r"\\([\\|`*_{}\[\]<>()#+\-.!~])", r"\1", cell.strip()).replace("<br>", "\n")
    return html.unescape(plain)


if __name__ == "__main__":
    unittest.main()
