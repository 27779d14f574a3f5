#!/usr/bin/env python3
"""`viendan index --watch` with real files: the index follows them until the program is interrupted."""
import os
import signal
import subprocess
import tempfile
import time
import unittest

PROGRAM = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", ".build", "debug", "viendan")
DIRECTIVE, DECREE = "Chỉ thị số 30-CT/TW ngày 18/02/1998", "Nghị định số 04/2015/NĐ-CP"


class Watching(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.plans = os.path.join(self.folder.name, "plans")
        self.index = os.path.join(self.folder.name, "index.sqlite")
        os.mkdir(self.plans)

    def tearDown(self):
        self.folder.cleanup()

    def write(self, name, *cited):
        with open(os.path.join(self.plans, name), "w", encoding="utf-8") as file:
            file.write("KẾ HOẠCH\nThực hiện " + ", ".join(cited) + ".\n")

    def run_program(self, *arguments):
        return subprocess.run([PROGRAM, *arguments, "--index", self.index], capture_output=True, text=True, timeout=20)

    def comes_to(self, plans, reference):
        """Whether so many plans come to cite a document within 20 seconds."""
        for _ in range(80):
            out = self.run_program("cited-by", reference, "--format", "csv").stdout
            if len(out.splitlines()) == plans + 1:
                return True
            time.sleep(0.25)
        return False

    def test_the_index_follows_the_files(self):
        self.write("a.txt", DIRECTIVE)
        with subprocess.Popen(
            [PROGRAM, "index", "--watch", "--quiet", "--index", self.index, self.plans],
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        ) as watcher:
            try:
                self.assertTrue(self.comes_to(1, "ct 30"))
                self.write("b.txt", DIRECTIVE, DECREE)
                self.assertTrue(self.comes_to(2, "ct 30"))
                self.write("b.txt", DECREE)
                self.assertTrue(self.comes_to(1, "ct 30"))
                os.remove(os.path.join(self.plans, "b.txt"))
                self.assertTrue(self.comes_to(0, "nd 04/2015"))
            finally:
                watcher.send_signal(signal.SIGINT)
            self.assertEqual(watcher.wait(timeout=10), 0)
        log = self.index + "-wal"
        self.assertEqual(os.path.getsize(log) if os.path.exists(log) else 0, 0, "the log is folded into the index")
        self.assertEqual(self.run_program("index", "--check").returncode, 0)


if __name__ == "__main__":
    unittest.main()
