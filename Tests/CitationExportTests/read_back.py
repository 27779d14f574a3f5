"""Reads tables back with Python's own libraries and compares them with the JSON lines. Prints what differs.

    python3 read_back.py DIRECTORY   with t.jsonl, t.csv, t.xlsx, t.docx in it, all columns, headings in English
"""

import csv
import datetime
import json
import sys

import docx
import openpyxl

folder = sys.argv[1]
documents = [json.loads(line) for line in open(f"{folder}/t.jsonl", encoding="utf-8")]


def words(value):
    return "" if value is None else str(value)


def safe(text):
    return "".join("\ufffd" if ord(c) < 32 and c not in "\t\n\r" or c in "\ufffe\uffff" else c for c in text)


def rows(date):
    """(key, type, symbol, name, date, issuers, subject, plan, kind, start, end, line, column, text) of each occurrence."""
    for d in documents:
        for o in d["occurrences"]:
            yield [
                d["key"], words(d["type"]), words(d["symbol"]), words(d["name"]), date(d["date"]),
                "; ".join(i["name"] for i in d["issuers"]), words(d["subject"]), o["plan"], o["kind"],
                str(o["start"]), str(o["end"]), str(o["line"]), str(o["column"]), o["text"],
            ]


def day_first(date):
    return "/".join(reversed(date.split("-"))) if date else ""


NAMES = ["Key", "Type", "Symbol", "Name", "Date", "Issuers", "Subject", "Plan", "Kind", "Start", "End", "Line",
         "Column", "Text"]
faults = []


def compare(name, read, expected):
    read, expected = list(read), list(expected)
    if len(read) != len(expected):
        faults.append(f"{name}: {len(read)} rows, {len(expected)} expected")
    for number, (left, right) in enumerate(zip(read, expected)):
        if left != right:
            faults.append(f"{name}: row {number}: {left} is not {right}")


def unneutralised(text):
    return text[1:] if text.startswith("'") and text[1:2] in ("=", "+", "-", "@", "\t", "\r") else text


with open(f"{folder}/t.csv", encoding="utf-8", newline="") as file:
    compare("csv", ([unneutralised(r[n]) for n in NAMES] for r in csv.DictReader(file)), rows(words))


def cell(value):
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%d")
    return words(value)


book = openpyxl.load_workbook(f"{folder}/t.xlsx")
documents_sheet, occurrences_sheet = book["Documents"], book["Occurrences"]
head = [c.value for c in documents_sheet[1]]
by_key = {}
for row in documents_sheet.iter_rows(min_row=2):
    values = dict(zip(head, row))
    by_key[values["Key"].value] = values
    target = values["Occurrences"].hyperlink.location
    linked = occurrences_sheet[target.split("!")[1]].row
    last = [c.value for c in occurrences_sheet[linked]][-1]
    if last != values["Key"].value:
        faults.append(f"xlsx: the link of {values['Key'].value} leads to {last}")
for sheet in book.worksheets:
    for row in sheet.iter_rows():
        faults += [f"xlsx: a formula in {c.coordinate}" for c in row if c.data_type == "f"]
if documents_sheet.freeze_panes != "A2" or not documents_sheet.auto_filter.ref:
    faults.append("xlsx: no frozen heading or no filter")
head = [c.value for c in occurrences_sheet[1]]
read = []
for row in occurrences_sheet.iter_rows(min_row=2, values_only=True):
    values = dict(zip(head, row))
    document = by_key[values["Key"]]
    read.append([cell(document[n].value) if n in document else cell(values[n]) for n in NAMES])
compare("xlsx", read, ([safe(v) for v in row] for row in rows(lambda d: d if d and len(d) == 10 else day_first(d))))

table = docx.Document(f"{folder}/t.docx").tables[0]
head = [c.text for c in table.rows[0].cells]
read = []
for row in table.rows[1:]:
    values = dict(zip(head, [c.text for c in row.cells]))
    read.append([values[n] for n in NAMES])
compare("docx", read, ([safe(v) for v in row] for row in rows(day_first)))

print("\n".join(faults))
sys.exit(1 if faults else 0)
