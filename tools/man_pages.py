#!/usr/bin/env python3
"""Write the manual's pages from what the commands say of themselves.

usage: man_pages.py PROGRAM FOLDER

One page for the program and one for each command. Their day is that of SOURCE_DATE_EPOCH, so that the same program
gives the same bytes.
"""
import json
import os
import subprocess
import sys
import time

STATUS = [
    ("0", "done"), ("1", "a check found something, or a question nothing"), ("2", "wrong usage"),
    ("3", "some files could not be read; each is named, the others are done"), ("4", "the index cannot be used"),
]
ENVIRONMENT = [
    ("VIENDAN_INDEX", "the index, where \\fB\\-\\-index\\fR names none"),
    ("VIENDAN_TOKEN", "the token that \\fBviendan serve\\fR demands"),
    ("NO_COLOR", "no colours on a terminal, when it is set and not empty"),
    ("LANG, LC_ALL, LC_MESSAGES", "Vietnamese messages where they begin with \\fIvi\\fR"),
]


def escaped(text):
    """Text as roff reads it: marks that it would take for its own are told apart."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in (".", "'") else line for line in text.split("\n"))


def paragraphs(text):
    """A discussion as roff: what is indented stays as it is, the rest flows."""
    out, is_kept = [], False
    for line in text.split("\n"):
        keeps = line.startswith(" ") or (is_kept and not line.strip())
        if keeps != is_kept:
            out += [".PP", ".nf", ".RS 2"] if keeps else [".RE", ".fi"]
            is_kept = keeps
        if not line.strip():
            out.append(".PP" if not is_kept else "")
        else:
            out.append(escaped(line.strip() if is_kept else line))
    return out + ([".RE", ".fi"] if is_kept else [])


def names_of(argument):
    return ["-" * (2 if name["kind"] == "long" else 1) + name["name"] for name in argument.get("names", [])]


def synopsis(argument):
    value = f"\\fI{escaped(argument.get('valueName', ''))}\\fR"
    if argument["kind"] == "positional":
        text = value
    else:
        text = f"\\fB{escaped(names_of(argument)[-1])}\\fR"
        if argument["kind"] == "option":
            text += " " + value
    if argument["isRepeating"]:
        text += "..."
    return f"[{text}]" if argument["isOptional"] else text


def option(argument):
    if argument["kind"] == "positional":
        head = f"\\fI{escaped(argument['valueName'])}\\fR"
    else:
        head = ", ".join(f"\\fB{escaped(name)}\\fR" for name in names_of(argument))
        if argument["kind"] == "option":
            head += f" \\fI{escaped(argument['valueName'])}\\fR"
    text = escaped(argument.get("abstract", ""))
    if argument.get("defaultValue"):
        text += f" (default: {escaped(argument['defaultValue'])})"
    return [".TP", head, text]


def page(path, command, day, version):
    name = "-".join(path)
    arguments = [a for a in command.get("arguments", []) if a.get("shouldDisplay", True)]
    subcommands = [c for c in command.get("subcommands", []) if c.get("shouldDisplay", True)]
    subcommands = [c for c in subcommands if c["commandName"] != "help"]
    abstract = command.get("abstract", "")
    out = [
        f'.TH "{name.upper()}" 1 "{day}" "viendan {version}" "viendan"', ".SH NAME",
        f"{escaped(name)} \\- {escaped(abstract[:1].lower() + abstract[1:].rstrip('.'))}", ".SH SYNOPSIS",
        f"\\fB{escaped(' '.join(path))}\\fR " + " ".join(map(synopsis, arguments))
        + (" \\fIcommand\\fR ..." if subcommands else ""), ".SH DESCRIPTION", escaped(abstract),
    ]
    if command.get("discussion"):
        out += [".PP"] + paragraphs(command["discussion"])
    if arguments:
        out.append(".SH OPTIONS")
        for argument in arguments:
            out += option(argument)
    if subcommands:
        out.append(".SH COMMANDS")
        for child in subcommands:
            out += [".TP", f"\\fB{escaped('-'.join(path + [child['commandName']]))}\\fR(1)",
                    escaped(child.get("abstract", ""))]
    for title, rows in (("EXIT STATUS", STATUS), ("ENVIRONMENT", ENVIRONMENT)):
        out.append(f".SH {title}")
        for head, text in rows:
            out += [".TP", f"\\fB{head}\\fR", text]
    if len(path) > 1:
        out += [".SH SEE ALSO", f"\\fB{escaped('-'.join(path[:-1]))}\\fR(1)"]
    pages = {name + ".1": "\n".join(out) + "\n"}
    for child in subcommands:
        pages |= page(path + [child["commandName"]], child, day, version)
    return pages


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__.strip())
    program, folder = sys.argv[1:]
    told = json.loads(subprocess.check_output([program, "--experimental-dump-help"]))
    version = subprocess.check_output([program, "--version"], text=True).split()[1]
    day = time.strftime("%Y-%m-%d", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))))
    os.makedirs(folder, exist_ok=True)
    pages = page([told["command"]["commandName"]], told["command"], day, version)
    for name, text in pages.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)
    print(f"{len(pages)} pages of the manual")


if __name__ == "__main__":
    main()
