#!/usr/bin/env python3
"""The index on more than one server, by the commands that docs/scale.md names: a replica that is read, parts on others."""
import os
import subprocess
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import cluster as clusters  # noqa: E402

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
PROGRAM = os.environ.get("VIENDAN", os.path.join(ROOT, ".build", "debug", "viendan"))
PLANS = 60
ASKED = "Nghị định 2/2005/NĐ-CP"


@unittest.skipUnless(clusters.is_installed(), "PostgreSQL is not installed; make setup installs it")
class Servers(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="viendan-plans-")
        cls.plans = cls.temporary.name
        clusters.write_plans(cls.plans, PLANS)

    @classmethod
    def tearDownClass(cls):
        cls.temporary.cleanup()

    def cluster(self, *settings, **options):
        made = clusters.Cluster(*settings, **options)
        self.addCleanup(made.close)
        return made

    def viendan(self, *arguments):
        return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=300)

    def index(self, address, *arguments):
        done = self.viendan("index", "--quiet", "--index", address, *arguments)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def found(self, *where):
        done = self.viendan("search", "kinh phí", "--format", "json", *where)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout

    def test_a_replica_is_read_while_the_first_server_is_down(self):
        first = self.cluster("wal_level=replica", "max_wal_senders=4")
        address = first.database("plans")
        replica = self.cluster(of=first)
        self.index(address, self.plans)
        written = first.psql("postgres", "SELECT pg_current_wal_flush_lsn()").strip()
        for _ in range(100):
            if replica.psql("postgres", f"SELECT pg_last_wal_replay_lsn() >= '{written}'").strip() == "t":
                break
            time.sleep(0.1)
        mirror = f"postgresql://viendan@127.0.0.1:{replica.port}/plans"
        expected = self.found("--index", address)
        self.assertEqual(self.found("--index", address, "--index-read", mirror), expected)
        refused = self.viendan("index", "--index", mirror, self.plans)
        self.assertEqual(refused.returncode, 4)
        self.assertIn("read-only", refused.stderr)
        first.stop()
        self.assertEqual(self.found("--index", address, "--index-read", mirror), expected)
        first.start()

    def test_parts_on_other_servers_make_the_same_index(self):
        whole = self.cluster()
        whole_address = whole.database("plans")
        self.index(whole_address, self.plans)
        first, shards = self.cluster("max_prepared_transactions=10"), [self.cluster(), self.cluster()]
        address = first.database("plans")
        named = [part for shard in shards for part in ("--shard", shard.database("part"))]
        self.index(address, "--init-distributed", *named)
        self.index(address, self.plans)
        self.assertEqual(self.found("--index", address), self.found("--index", whole_address))
        self.assertEqual(clusters.digests(first, "plans"), clusters.digests(whole, "plans"))
        self.assertGreater(sum(self.rows(shard) for shard in shards), 0)
        self.index(address, "--check")
        again = self.viendan("index", "--init-distributed", "--index", address, *named)
        self.assertEqual(again.returncode, 4)
        self.assertIn("empty", again.stderr)

    def rows(self, shard):
        """How many rows of citations lie on a server."""
        tables = shard.psql(
            "part", "SELECT oid::regclass FROM pg_class WHERE relkind = 'r' AND relname LIKE 'citations%'").split()
        return sum(int(shard.psql("part", f"SELECT count(*) FROM {table}")) for table in tables)


if __name__ == "__main__":
    unittest.main()
