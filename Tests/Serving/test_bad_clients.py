#!/usr/bin/env python3
"""A running server among clients that send too much, too slowly, half of it, or nonsense, and over an index that comes
and goes: each gets the right status, and the server goes on."""
import concurrent.futures
import io
import os
import re
import resource
import shutil
import socket
import subprocess
import time
import unittest
import zipfile

from server import ROOT, Served, program

# Seconds in which a body must arrive, as docs/server.md says.
BODY_SECONDS = 30
MEGABYTE = 1 << 20


class BadClients(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))
        cls.served = Served().__enter__()

    @classmethod
    def tearDownClass(cls):
        cls.served.__exit__()

    def tearDown(self):
        # Whatever was sent, the next one is answered.
        self.assertEqual(self.served.request("/api/v1/cited-by?q=ct+30")[0], 200)
        self.assertIsNone(self.served.process.poll())

    def connect(self):
        connection = socket.create_connection(("127.0.0.1", self.served.port), timeout=BODY_SECONDS + 30)
        self.addCleanup(connection.close)
        return connection

    def status(self, connection):
        """The status that comes back; None where the connection is closed without one."""
        answer = b""
        try:
            while b"\r\n" not in answer:
                part = connection.recv(4096)
                if not part:
                    break
                answer += part
        except ConnectionResetError:
            pass
        found = re.match(rb"HTTP/1\.1 (\d+)", answer)
        return int(found.group(1)) if found else None

    def send(self, *parts):
        connection = self.connect()
        try:
            for part in parts:
                connection.sendall(part)
        except (BrokenPipeError, ConnectionResetError):
            pass
        return self.status(connection)

    @staticmethod
    def head(target="/", method="GET", *fields):
        return "\r\n".join([f"{method} {target} HTTP/1.1", "Host: localhost", *fields, "", ""]).encode()

    def post(self, *fields, target="/api/v1/check"):
        return self.head(target, "POST", "Content-Type: text/plain", *fields)

    def test_a_length_beyond_the_limit_is_refused_unread(self):
        self.assertEqual(self.send(self.post(f"Content-Length: {1 << 40}"), b"a" * 100), 413)

    def test_a_body_that_grows_beyond_the_limit(self):
        chunk = b"100000\r\n" + b"a" * MEGABYTE + b"\r\n"
        self.assertEqual(self.send(self.post("Transfer-Encoding: chunked"), *[chunk] * 24), 413)

    def test_bodies_that_never_end(self):
        """Chunked for ever, a length that never comes, a form without an end: told when the time is over."""
        def drip(start, drop):
            connection = self.connect()
            connection.sendall(start)
            begin = time.monotonic()
            connection.settimeout(2)
            while time.monotonic() - begin < BODY_SECONDS + 15:
                try:
                    connection.sendall(drop)
                    return_status = self.status(connection)
                    return return_status, time.monotonic() - begin
                except TimeoutError:
                    continue
                except (BrokenPipeError, ConnectionResetError):
                    return None, time.monotonic() - begin
            return "none", BODY_SECONDS + 15

        form = self.head("/check", "POST", "Content-Type: multipart/form-data; boundary=b", "Content-Length: 90000")
        cases = [
            (self.post("Transfer-Encoding: chunked"), b"1\r\na\r\n"),
            (self.post("Content-Length: 100000"), b"a"),
            (form, b"-"),
        ]
        with concurrent.futures.ThreadPoolExecutor(len(cases) * 5) as threads:
            for status, seconds in threads.map(lambda case: drip(*case), cases * 5):
                self.assertEqual(status, 408)
                self.assertGreater(seconds, BODY_SECONDS - 5)
                self.assertLess(seconds, BODY_SECONDS + 10)

    def test_a_body_that_is_cut_off(self):
        for sent in [b"", b"a" * 50]:
            connection = self.connect()
            connection.sendall(self.post("Content-Length: 1000") + sent)
            connection.close()
        connection = self.connect()
        connection.sendall(self.post("Content-Length: 1000") + b"a" * 50)
        connection.shutdown(socket.SHUT_WR)
        self.assertIn(self.status(connection), (400, None))

    def test_what_is_no_http(self):
        for sent in [b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b"\x00" * 4096, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                     b"GET\r\n\r\n", b"GET / HTTP/9.9\r\nHost: localhost\r\n\r\n", b"\r\n" * 1000 + b"x"]:
            connection = self.connect()
            connection.sendall(sent)
            connection.shutdown(socket.SHUT_WR)
            self.assertIn(self.status(connection), (400, 404, 405, 505, None), sent[:20])

    def test_headers_without_end(self):
        many = [f"X-{number}: {'a' * 1000}" for number in range(5000)]
        self.assertIn(self.send(self.head("/", "GET", *many)), (400, 431, None))
        self.assertIn(self.send(self.head("/", "GET", "Cookie: " + "a" * MEGABYTE)), (400, 431, None))

    def test_questions_of_100_kb(self):
        for target in ["/?q=", "/document?q=", "/api/v1/search?q=", "/api/v1/cited-by?q=", "/plan?path="]:
            self.assertEqual(self.send(self.head(target + "a" * 100_000)), 414, target)
            # As long as an address may be.
            self.assertIn(self.send(self.head(target + "a" * 15_000)), (200, 400, 404, 414), target)

    def test_paths_that_climb(self):
        for target in ["/../../../etc/passwd", "/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "//etc/passwd",
                       "/assets/../../etc/passwd", "/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "http://localhost/../etc/passwd",
                       "/plan?path=../../../../etc/passwd", "/plan?path=/etc/passwd", "/plan?path=%2fetc%2fpasswd%00.txt",
                       "/plan/page?path=../../../../etc/passwd", "/api/v1/plan?path=..%2f..%2fetc%2fpasswd",
                       "/api/v1/cites?path=....//....//etc/passwd"]:
            self.assertIn(self.send(self.head(target)), (400, 404), target)

    def test_types_that_are_not_taken(self):
        for kind in ["application/x-www-form-urlencoded", "video/mp4", "nonsense", ""]:
            status, headers, body = self.served.request("/api/v1/check", b"abc", {"Content-Type": kind})
            self.assertEqual(status, 415, kind)
            self.assertEqual(headers["Content-Type"], "application/problem+json")
            self.assertIn(b"hint", body)

    def test_drafts_that_are_traps(self):
        bomb = io.BytesIO()
        with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("[Content_Types].xml", "<Types/>")
            package.writestr("word/document.xml", b"<w>" + b" " * (300 * MEGABYTE))
        entity = (b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "' + b"b" * 1000 + b'">' + b"".join(
            b'<!ENTITY b%d "%s">' % (n, b"&b%d;" % (n - 1) * 10 if n else b"&b;" * 10) for n in range(12)) + b"]><a>&b11;</a>")
        nested = io.BytesIO()
        with zipfile.ZipFile(nested, "w") as package:
            package.writestr("[Content_Types].xml", "<Types/>")
            package.writestr("word/document.xml", entity)
        pdf = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>endobj\ntrailer<</Root 1 0 R>>"
        for name, draft in [("bomb.docx", bomb.getvalue()), ("entity.docx", nested.getvalue()), ("loop.pdf", pdf),
                            ("cut.docx", bomb.getvalue()[:5000]), ("x.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 5000)]:
            start = time.monotonic()
            status = self.served.request(
                f"/api/v1/check?name={name}", draft, {"Content-Type": "application/octet-stream"})[0]
            self.assertIn(status, (200, 413, 422), name)
            self.assertLess(time.monotonic() - start, 25, name)

    def test_more_drafts_than_are_read_at_once(self):
        draft = ("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;\n" * 40_000).encode()
        with concurrent.futures.ThreadPoolExecutor(24) as threads:
            answers = list(threads.map(
                lambda _: self.served.request("/api/v1/extract", draft, {"Content-Type": "text/plain"}), range(24)))
        self.assertEqual({status for status, _, _ in answers} - {200, 503}, set())
        self.assertIn(200, [status for status, _, _ in answers])
        for status, headers, _ in answers:
            if status == 503:
                self.assertTrue(headers["Retry-After"])

    def test_a_thousand_connections(self):
        connections = [self.connect() for _ in range(1000)]
        # All are open; each asks.
        for connection in connections:
            connection.sendall(self.head("/api/v1/cited-by?q=ct+30"))
        counts = {}
        for connection in connections:
            status = self.status(connection)
            counts[status] = counts.get(status, 0) + 1
        self.assertEqual(set(counts) - {200, 503}, set())
        self.assertGreater(counts.get(200, 0), 400)

    def test_connections_that_say_nothing(self):
        silent = [self.connect() for _ in range(300)]
        half = [self.connect() for _ in range(300)]
        for connection in half:
            connection.sendall(b"GET / HTTP/1.1\r\nHost: loc")
        self.assertEqual(self.served.request("/")[0], 200)
        self.assertEqual(len(silent), 300)

    def test_memory_stays_bounded(self):
        draft = b"a" * (19 * MEGABYTE)
        for _ in range(6):
            self.served.request("/api/v1/extract", draft, {"Content-Type": "text/plain"})
        self.assertLess(self.served.memory(), 900)


class ComingAndGoing(unittest.TestCase):
    def test_an_index_that_vanishes_is_damaged_and_is_made_anew(self):
        with Served() as served:
            index = str(served.index)

            def ask():
                return served.request("/api/v1/cited-by?q=ct+30")

            self.assertEqual(ask()[0], 200)
            os.rename(index, index + ".away")
            status, headers, body = ask()
            self.assertEqual(status, 503)
            self.assertTrue(headers["Retry-After"])
            self.assertIn(b"no-index", body)
            page = served.request("/?lang=en")
            self.assertEqual(page[0], 503)
            self.assertIn(b"The server goes on", page[2])
            self.assertEqual(served.request("/api/v1/health")[0], 503)
            with open(index, "wb") as other:
                other.write(b"this is no index" * 1000)
            self.assertEqual(ask()[0], 503)
            os.remove(index)
            os.rename(index + ".away", index)
            self.assertEqual(ask()[0], 200)

    def test_an_index_that_is_written_while_it_is_asked(self):
        with Served() as served:
            folder = os.path.join(os.path.dirname(served.index), "more")
            os.mkdir(folder)
            plans = [name for name in os.listdir(ROOT / "corpus") if name.endswith(".txt")]
            for number in range(40):
                for plan in plans:
                    shutil.copy(ROOT / "corpus" / plan, os.path.join(folder, f"{number}-{plan}"))
            before = served.request("/api/v1/stats")[2]
            writer = subprocess.Popen(
                [program(), "index", "--index", served.index, folder], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            statuses = set()
            asked = 0
            while writer.poll() is None or asked < 50:
                for path in ["/api/v1/cited-by?q=ct+30", "/api/v1/search?q=dan+van", "/table", "/?q=nghi+dinh"]:
                    statuses.add(served.request(path)[0])
                    asked += 1
            self.assertEqual(writer.returncode, 0)
            self.assertEqual(statuses - {200, 503}, set())
            self.assertIn(200, statuses)
            # What is asked afterwards is answered of the new index, not from what was kept.
            self.assertNotEqual(served.request("/api/v1/stats")[2], before)

    def test_an_index_that_is_replaced(self):
        with Served() as served:
            self.assertEqual(served.request("/api/v1/plans")[0], 200)
            fresh = str(served.index) + ".new"
            plan = next(iter(sorted((ROOT / "corpus").glob("*.txt"))))
            subprocess.run([program(), "index", "--index", fresh, plan], check=True, stdout=subprocess.DEVNULL)
            for ending in ["-wal", "-shm"]:
                if os.path.exists(str(served.index) + ending):
                    os.remove(str(served.index) + ending)
            os.replace(fresh, served.index)
            status, _, body = served.request("/api/v1/plans")
            self.assertEqual(status, 200)
            self.assertIn(b'"total":1', body)


if __name__ == "__main__":
    unittest.main()
