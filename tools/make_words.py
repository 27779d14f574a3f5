#!/usr/bin/env python3
"""Write Sources/Citations/Tokens/Words.swift: the packed value of every word that the sources name as `W.word`."""
import glob
import os
import re
import unicodedata

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Sources", "Citations")
TONES = {"\u0300": 1, "\u0301": 2, "\u0309": 3, "\u0303": 4, "\u0323": 5}
SHAPES = {"\u0302": 1, "\u0306": 2, "\u031b": 2}
KEYWORDS = {"do", "in", "is", "as", "for", "case", "let"}


def pack(word):
    bits, count = 0, 0
    for char in unicodedata.normalize("NFD", word.lower()):
        if char in TONES:
            bits |= TONES[char] << 56
        elif char in SHAPES:
            bits |= SHAPES[char] << (40 + 2 * (count - 1))
        else:
            if char == "đ":
                bits |= 3 << (40 + 2 * count)
                char = "d"
            bits |= (ord(char) - 96) << (5 * count)
            count += 1
    assert 0 < count <= 8, word
    return bits


def main():
    words = set()
    for path in glob.glob(os.path.join(ROOT, "**", "*.swift"), recursive=True):
        if path.endswith("Words.swift"):
            continue
        text = open(path, encoding="utf-8").read()
        words |= set(re.findall(r"\bW\.`?([^\W\d_]+)", unicodedata.normalize("NFC", text)))
    with open(os.path.join(ROOT, "Tokens", "Words.swift"), "w", encoding="utf-8") as out:
        out.write("/// The words that the grammar asks for, packed as `WordPacking` says.\n///\n")
        out.write("/// Made by `tools/make_words.py` from the names that the sources use.\nenum W {\n")
        for word in sorted(words):
            name = f"`{word}`" if word in KEYWORDS else word
            out.write(f"  static let {name}: Word = 0x{pack(word):016X}\n")
        out.write("}\n")


main()
