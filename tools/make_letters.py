#!/usr/bin/env python3
"""Write Sources/Citations/Tokens/LetterTable.swift: every composed Latin letter as `Letter` bits."""
import os
import unicodedata

TARGET = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources/Citations/Tokens/LetterTable.swift")
TONES = {"\u0300": 1, "\u0301": 2, "\u0309": 3, "\u0303": 4, "\u0323": 5}
SHAPES = {"\u0302": 1, "\u0306": 2, "\u031b": 2}
STROKE = 3
# Letters that Unicode does not take apart: Vietnamese Đ, and Eth and the African D, which keyboards and OCR put there.
WHOLE = {"Đ": "D", "đ": "d", "\u00d0": "D", "\u00f0": "d", "\u0189": "D"}


def bits(scalar):
    """The bits of one composed scalar; None where it is no Latin letter with marks."""
    char = chr(scalar)
    letter, *marks = WHOLE.get(char) or unicodedata.normalize("NFD", char)
    if not (letter.isascii() and letter.isalpha()) or char == letter:
        return None
    out = ord(letter.lower()) - 96 | (STROKE << 5 if char in WHOLE else 0) | (1 << 10 if letter.isupper() else 0)
    for mark in marks:
        if mark in TONES:
            out = out & ~(7 << 7) | TONES[mark] << 7
        elif mark in SHAPES:
            out |= SHAPES[mark] << 5
    return out


def main():
    scalars = [*range(0x80, 0x300), *range(0x1E00, 0x1F00)]
    rows = [f"0x{s:X}, 0x{b:X}," for s in scalars if (b := bits(s)) is not None]
    lines, line = [], "   "
    for row in rows:
        if len(line) + len(row) + 1 > 110:
            lines.append(line)
            line = "   "
        line += " " + row
    lines.append(line)
    with open(TARGET, "w", encoding="utf-8") as out:
        out.write("// Written by tools/make_letters.py from the Unicode decompositions.\n\n")
        out.write("/// Composed Latin letters, each with its `Letter` bits behind it.\n")
        out.write("let composedLetters: [UInt16] = [\n" + "\n".join(lines) + "\n]\n")


main()
