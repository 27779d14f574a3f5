#!/usr/bin/env python3
"""`viendan serve` from outside: what it logs, who may enter its folders, and bodies that never arrive."""
import os
import re
import socket
import subprocess
import tempfile
import threading
import time
import unittest
import urllib.request

PROGRAM = os.environ.get(
    "VIENDAN", os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", ".build", "debug", "viendan"))
SECRET = "tuyetmat8271"


class Serving(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.temporary = os.path.join(cls.folder.name, "temporary")
        plans = os.path.join(cls.folder.name, "plans")
        os.mkdir(cls.temporary)
        os.mkdir(plans)
        with open(os.path.join(plans, "a.txt"), "w", encoding="utf-8") as file:
            file.write("KẾ HOẠCH\nThực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị.\n")
        index = os.path.join(cls.folder.name, "index.sqlite")
        subprocess.run([PROGRAM, "index", "--quiet", "--index", index, plans], check=True)
        cls.log = open(os.path.join(cls.folder.name, "log"), "w+", encoding="utf-8")
        cls.server = subprocess.Popen(
            [PROGRAM, "serve", "--port", "0", "--index", index], stdout=cls.log, stderr=cls.log,
            env={**os.environ, "TMPDIR": cls.temporary})
        for _ in range(200):
            found = re.search(r"http://127\.0\.0\.1:(\d+)/", cls.logged())
            if found:
                cls.port = int(found.group(1))
                return
            time.sleep(0.1)
        raise RuntimeError("the server does not start: " + cls.logged())

    @classmethod
    def tearDownClass(cls):
        cls.server.terminate()
        cls.server.wait(timeout=20)
        cls.log.close()
        cls.folder.cleanup()

    @classmethod
    def logged(cls):
        with open(cls.log.name, encoding="utf-8") as file:
            return file.read()

    def ask(self, path, data=None, **headers):
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", data=data, headers=headers)
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.read()

    def test_logs_hold_no_question_and_no_draft(self):
        self.ask(f"/api/v1/search?q={SECRET}")
        draft = f"KẾ HOẠCH {SECRET}\nThực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị.\n".encode()
        self.ask(f"/api/v1/check?name={SECRET}.txt", draft, **{"Content-Type": "text/plain"})
        time.sleep(0.5)
        self.assertIn("/api/v1/search", self.logged())
        self.assertIn("/api/v1/check", self.logged())
        self.assertNotIn(SECRET, self.logged())

    def test_what_lies_in_temporary_folders_is_the_users_alone(self):
        seen = {}
        ended = threading.Event()

        def watch():
            while not ended.is_set():
                for entry in os.scandir(self.temporary):
                    try:
                        seen[entry.name] = entry.stat().st_mode & 0o777
                    except FileNotFoundError:
                        pass

        thread = threading.Thread(target=watch)
        thread.start()
        try:
            for _ in range(20):
                self.ask("/api/v1/export?format=xlsx")
        finally:
            ended.set()
            thread.join()
        self.assertTrue(seen, "no folder was seen")
        self.assertEqual([name for name, mode in seen.items() if mode & 0o077], [], seen)
        self.assertEqual(os.listdir(self.temporary), [], "left behind")

    def test_a_body_that_never_arrives_is_given_up(self):
        with socket.create_connection(("127.0.0.1", self.port), timeout=50) as connection:
            connection.sendall(
                b"POST /api/v1/extract HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                b"Content-Length: 1000\r\n\r\nabc")
            start = time.monotonic()
            answer = connection.recv(4096)
        self.assertIn(b" 408 ", answer.split(b"\r\n")[0])
        self.assertLess(time.monotonic() - start, 45)


if __name__ == "__main__":
    unittest.main()
