#!/usr/bin/env python3
"""Many writers, killed writers, killed servers: the index in PostgreSQL stays that of one writer.

PLANS (100) and KILLS (2) in the environment say how much; `make postgres` takes 20,000 and 10.
"""
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import cluster as clusters  # noqa: E402

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
PROGRAM = os.environ.get("VIENDAN", os.path.join(ROOT, ".build", "debug", "viendan"))
PLANS = int(os.environ.get("PLANS", "100"))
KILLS = int(os.environ.get("KILLS", "2"))
WRITERS = 4


@unittest.skipUnless(clusters.is_installed(), "PostgreSQL is not installed; make setup installs it")
class Writers(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.cluster = clusters.Cluster("max_wal_size=4GB", "shared_buffers=512MB", "autovacuum_naptime=10s")
        cls.temporary = tempfile.TemporaryDirectory(prefix="viendan-plans-")
        cls.folder = cls.temporary.name
        clusters.write_plans(cls.folder, PLANS)
        cls.shares = [os.path.join(cls.folder, name) for name in sorted(os.listdir(cls.folder))]
        if len(cls.shares) < WRITERS:
            # One folder: every writer takes some of its files.
            files = sorted(os.listdir(cls.shares[0]))
            cls.shares = [os.path.join(cls.shares[0], name) for name in files]
        cls.figures = {"plans": PLANS, "kills": KILLS}
        address = cls.cluster.database("one")
        start = time.time()
        cls.run_program("index", "--index", address, *cls.shares)
        cls.figures["oneWriterSeconds"] = round(time.time() - start, 1)
        cls.expected = clusters.digests(cls.cluster, "one")
        cls.figures["citations"] = int(cls.expected["citations"].split("|")[0])

    @classmethod
    def tearDownClass(cls):
        print(json.dumps(cls.figures), file=sys.stderr)
        cls.cluster.close()
        cls.temporary.cleanup()

    @classmethod
    def run_program(cls, *arguments):
        subprocess.run([PROGRAM, *arguments, "--quiet"], check=True, timeout=3000)

    def start_writers(self, address):
        return [
            subprocess.Popen(
                [PROGRAM, "index", "--quiet", "--index", address, *self.shares[number::WRITERS]],
                stderr=subprocess.PIPE, text=True,
            )
            for number in range(WRITERS)
        ]

    def assert_same(self, database):
        # One more look at the files settles what a killed writer left, and finds nothing else to do.
        address = f"postgresql://viendan@127.0.0.1:{self.cluster.port}/{database}"
        self.run_program("index", "--index", address, *self.shares)
        found = clusters.digests(self.cluster, database)
        self.assertEqual(found, self.expected)
        self.run_program("index", "--check", "--index", address)

    def test_four_at_once_make_the_index_of_one(self):
        address = self.cluster.database("four")
        start = time.time()
        for writer in self.start_writers(address):
            _, errors = writer.communicate(timeout=3000)
            self.assertEqual(writer.returncode, 0, errors)
        self.figures["fourWritersSeconds"] = round(time.time() - start, 1)
        self.assert_same("four")

    def test_killed_writers_and_servers_lose_and_double_nothing(self):
        address = self.cluster.database("killed")
        draw = random.Random(7)
        writers = self.start_writers(address)
        killed = 0
        while killed < KILLS:
            time.sleep(draw.uniform(0.2, max(0.4, self.figures["oneWriterSeconds"] / (KILLS + 1))))
            victim = draw.randrange(WRITERS)
            writers[victim].send_signal(signal.SIGKILL)
            writers[victim].communicate()
            self.cluster.stop(draw.choice(["immediate", "fast"]))
            time.sleep(draw.uniform(0, 1))
            self.cluster.start()
            killed += 1
            share = self.shares[victim::WRITERS]
            writers[victim] = subprocess.Popen(
                [PROGRAM, "index", "--quiet", "--index", address, *share], stderr=subprocess.PIPE, text=True)
        for writer in writers:
            _, errors = writer.communicate(timeout=3000)
            self.assertEqual(writer.returncode, 0, errors)
        self.assert_same("killed")


if __name__ == "__main__":
    unittest.main()
