#!/usr/bin/env python3
"""The documentation: commands that it shows print what it shows, links lead somewhere, tests that it names are there."""
import glob
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import unittest

ROOT = os.path.realpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", ".."))
PROGRAM = os.environ.get("VIENDAN", os.path.join(ROOT, ".build", "debug", "viendan"))
WALKED = ["docs/tutorial.md", "docs/huong-dan.md", "examples/README.md"]


def read(path):
    with open(os.path.join(ROOT, path), encoding="utf-8") as file:
        return file.read()


def commands(text):
    """The commands of ```console blocks, each with the lines and the status that it is to end with."""
    found = []
    for block in re.findall(r"^```console\n(.*?)^```", text, re.M | re.S):
        for line in block.splitlines():
            if line.startswith("$ "):
                found.append(([line[2:]], [], 0))
            elif line == ">" or line.startswith("> "):
                found[-1][0].append(line[2:])
            elif re.fullmatch(r"\[\d+\]", line):
                found[-1] = (found[-1][0], found[-1][1], int(line[1:-1]))
            else:
                found[-1][1].append(line)
    return [("\n".join(words), lines, status) for words, lines, status in found]


def fits(lines, output):
    """Whether output is as shown: `…` on a line of its own is any number of lines, within one any text."""
    pattern = "".join(
        r"(?:.*\n)*?" if line == "…" else ".*".join(map(re.escape, line.split("…"))) + r"\n" for line in lines)
    return re.fullmatch(pattern, output) is not None


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return str(listener.getsockname()[1])


class Documentation(unittest.TestCase):
    def run_all(self, name):
        steps = commands(read(name))
        self.assertGreater(len(steps), 3, f"{name} shows hardly a command")
        with tempfile.TemporaryDirectory() as folder:
            for part in ("corpus", "examples"):
                if os.path.isdir(os.path.join(ROOT, part)):
                    shutil.copytree(os.path.join(ROOT, part), os.path.join(folder, part),
                                    ignore=shutil.ignore_patterns(".build*"))
            programs = os.path.join(folder, ".programs")
            os.mkdir(programs)
            for name in ("viendan", "find-stale"):
                os.symlink(os.path.join(os.path.dirname(os.path.realpath(PROGRAM)), name), os.path.join(programs, name))
            script = "".join(f"{words}\nprintf '\\n@@%s@@\\n' \"$?\"\n" for words, _, _ in steps)
            environment = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "VIENDAN"))}
            environment |= {"PATH": programs + ":" + environment["PATH"], "LANG": "C.UTF-8"}
            with subprocess.Popen(
                ["bash"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=folder,
                text=True, env=environment, start_new_session=True) as shell:
                try:
                    output, _ = shell.communicate(script.replace("8080", free_port()), timeout=120)
                finally:
                    if shell.poll() is None:
                        os.killpg(shell.pid, signal.SIGKILL)
        ended = re.findall(r"(.*?)\n?\n@@(\d+)@@\n", output, re.S)
        self.assertEqual(len(ended), len(steps), output[-2000:])
        for (words, lines, status), (said, code) in zip(steps, ended):
            with self.subTest(document=name, command=words):
                said += "\n" if said and not said.endswith("\n") else ""
                self.assertEqual(int(code), status, said)
                self.assertTrue(fits(lines, said), f"shown:\n{chr(10).join(lines)}\nprinted:\n{said}")

    def test_the_tutorial(self):
        self.run_all("docs/tutorial.md")

    def test_the_tutorial_in_vietnamese(self):
        self.run_all("docs/huong-dan.md")

    def test_the_examples(self):
        self.run_all("examples/README.md")

    def test_what_differs_does_not_fit(self):
        self.assertTrue(fits(["a…c", "…", "d"], "abc\n1\n2\nd\n"))
        self.assertTrue(fits(["…"], ""))
        self.assertFalse(fits(["a"], "a\nb\n"))
        self.assertFalse(fits(["a", "…", "d"], "a\nb\n"))

    def test_links_lead_somewhere(self):
        for path in glob.glob(os.path.join(ROOT, "*.md")) + glob.glob(os.path.join(ROOT, "docs", "**", "*.md"),
                                                                     recursive=True):
            with open(path, encoding="utf-8") as file:
                text = file.read()
            for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text):
                if "://" not in target and not target.startswith("mailto:"):
                    with self.subTest(document=os.path.relpath(path, ROOT), link=target):
                        self.assertTrue(os.path.exists(os.path.join(os.path.dirname(path), target)))

    def test_the_tests_that_stand_for_the_threat_model_are_there(self):
        rows = re.findall(r"^\|.*\|$", read("docs/security.md"), re.M)
        named = 0
        for row in rows:
            if row.startswith(("| threat", "| ---")):
                continue
            tests = re.findall(r"`(\w+)\.(\w+)`|`([\w/]+\.(?:py|sh|swift))(?: (\w+))?`", row.split("|")[3])
            with self.subTest(row=row):
                self.assertTrue(tests, "no test is named")
                for suite, test, script, part in tests:
                    named += 1
                    if suite:
                        self.assertTrue(self.stands(suite, test), f"there is no {suite}.{test}")
                    else:
                        self.assertTrue(os.path.exists(os.path.join(ROOT, script)), script)
                        folder = os.path.dirname(script)
                        text = "".join(read(os.path.relpath(path, ROOT)) for path in
                                       glob.glob(os.path.join(ROOT, folder, "*" + os.path.splitext(script)[1])))
                        self.assertTrue(not part or re.search(rf"(def|func) {part}\(", text), f"{script} has no {part}")
        self.assertGreater(named, 20)

    @staticmethod
    def stands(suite, test):
        for path in glob.glob(os.path.join(ROOT, "Tests", "*", "**", "*.swift"), recursive=True):
            with open(path, encoding="utf-8") as file:
                text = file.read()
            if re.search(rf"struct {suite}\b", text) and re.search(rf"func {test}\(", text):
                return True
        return False


if __name__ == "__main__":
    unittest.main()
