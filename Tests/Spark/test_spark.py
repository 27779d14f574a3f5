#!/usr/bin/env python3
"""The Spark job on two executors gives what one process gives, also when an executor is killed in the middle.

Wants pyspark and pyarrow (`make spark` installs them). PLANS (400) in the environment says how many files.
"""
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
sys.path.insert(0, os.path.join(ROOT, "Tests", "Postgres"))
import cluster as clusters  # noqa: E402

try:
    import pyarrow.dataset
    import pyspark
except ImportError:
    pyspark = None

PROGRAM = os.environ.get("VIENDAN", os.path.join(ROOT, ".build", "release", "viendan"))
PLANS = int(os.environ.get("PLANS", "400"))
# Ends itself over one document, as a reader may over a file that was made to harm it.
POISONED = """#!/bin/sh
for file in "$@"; do
  case "$file" in *.poison) kill -SEGV $$ ;; esac
done
exec {program} "$@"
"""


@unittest.skipIf(pyspark is None, "pyspark and pyarrow are not installed; make spark installs them")
class Spark(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.temporary = tempfile.TemporaryDirectory(prefix="viendan-spark-")
        cls.folder = os.path.join(cls.temporary.name, "plans")
        clusters.write_plans(cls.folder, PLANS)
        start = time.time()
        out = subprocess.run(
            [PROGRAM, "extract", "--format", "jsonl", cls.folder], check=True, capture_output=True).stdout
        cls.figures = {"plans": PLANS, "oneProcessSeconds": round(time.time() - start, 1)}
        cls.expected = {}
        for line in out.splitlines():
            item = json.loads(line)
            cls.expected[item["document"]["path"]] = [
                (c["id"], c["start"], c["end"], c["text"], c["key"]) for c in item["citations"]]
        cls.figures["citations"] = sum(map(len, cls.expected.values()))

    @classmethod
    def tearDownClass(cls):
        print(json.dumps(cls.figures), file=sys.stderr)
        cls.temporary.cleanup()

    def start(self, output, *options, program=PROGRAM, folder=None):
        environment = {
            **os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable,
            "SPARK_HOME": os.path.dirname(pyspark.__file__),
        }
        submit = os.path.join(os.path.dirname(pyspark.__file__), "bin", "spark-submit")
        with open(os.path.join(self.temporary.name, "log"), "a", encoding="utf-8") as log:
            return subprocess.Popen(
                [submit, "--master", "local-cluster[2,1,1024]", "--driver-memory", "1g",
                 "--conf", "spark.ui.enabled=false", os.path.join(ROOT, "spark", "viendan_job.py"),
                 "--viendan", program, "--input", folder or self.folder, "--output", output, "--partitions", "32",
                 *options],
                env=environment, stdout=subprocess.PIPE, stderr=log, text=True, cwd=self.temporary.name)

    def finish(self, job):
        out, _ = job.communicate(timeout=3000)
        with open(os.path.join(self.temporary.name, "log"), encoding="utf-8") as log:
            self.assertEqual(job.returncode, 0, log.read()[-3000:])
        return json.loads(out.splitlines()[-1])

    def citations(self, output):
        found = {}
        table = pyarrow.dataset.dataset(os.path.join(output, "citations"), format="parquet").to_table()
        for c in table.to_pylist():
            found.setdefault(c["path"], []).append((c["id"], c["start"], c["end"], c["text"], c["key"]))
        for rows in found.values():
            rows.sort(key=lambda c: c[1:3])
        return found

    def assert_same(self, output):
        self.assertEqual(
            self.citations(output),
            {path: sorted(rows, key=lambda c: c[1:3]) for path, rows in self.expected.items() if rows})

    def test_two_executors_give_what_one_process_gives(self):
        output = os.path.join(self.temporary.name, "whole")
        start = time.time()
        counts = self.finish(self.start(output))
        self.figures["twoExecutorsSeconds"] = round(time.time() - start, 1)
        self.assertEqual(counts, {"documents": PLANS, "quarantined": 0})
        self.assert_same(output)

    def executors(self, job):
        """The executors of a job of ours."""
        found = []
        listing = subprocess.run(
            ["ps", "-eo", "pid,ppid,args"], check=True, capture_output=True, text=True).stdout.splitlines()[1:]
        parents = {int(line.split(None, 2)[0]): int(line.split(None, 2)[1]) for line in listing}
        for line in listing:
            process, _, command = line.split(None, 2)
            ancestor = int(process)
            while ancestor in parents and ancestor != job.pid:
                ancestor = parents[ancestor]
            if ancestor == job.pid and "CoarseGrainedExecutorBackend" in command and "java" in command.split()[0]:
                found.append(int(process))
        return found

    def test_a_killed_executor_s_work_is_done_again(self):
        output = os.path.join(self.temporary.name, "killed")
        job = self.start(output)
        while job.poll() is None and len(self.executors(job)) < 2:
            time.sleep(0.2)
        # Until tasks run: the first of them have written.
        unfinished = os.path.join(output, "extraction", "_temporary")
        while job.poll() is None and not any(files for _, _, files in os.walk(unfinished)):
            time.sleep(0.1)
        victims = self.executors(job)
        self.assertTrue(victims, "the job ended before an executor could be killed")
        os.kill(victims[0], signal.SIGKILL)
        self.finish(job)
        self.assert_same(output)

    def test_poison_is_set_apart(self):
        folder = os.path.join(self.temporary.name, "mixed")
        clusters.write_plans(folder, 30)
        with open(os.path.join(folder, "bad.poison"), "w", encoding="utf-8") as file:
            file.write("Chỉ thị số 30-CT/TW")
        with open(os.path.join(folder, "broken.docx"), "wb") as file:
            file.write(b"PK\x03\x04 no package")
        program = os.path.join(self.temporary.name, "viendan-that-dies")
        with open(program, "w", encoding="utf-8") as file:
            file.write(POISONED.format(program=os.path.abspath(PROGRAM)))
        os.chmod(program, 0o755)
        output = os.path.join(self.temporary.name, "poison")
        counts = self.finish(self.start(output, program=program, folder=folder))
        self.assertEqual(counts, {"documents": 32, "quarantined": 2})
        table = pyarrow.dataset.dataset(os.path.join(output, "quarantine"), format="parquet").to_table().to_pylist()
        errors = {os.path.basename(item["path"]): item["error"] for item in table}
        self.assertEqual(set(errors), {"bad.poison", "broken.docx"})
        self.assertTrue(all(errors.values()), errors)
        self.assertEqual(len(self.citations(output)), 30)

    @unittest.skipUnless(clusters.is_installed(), "PostgreSQL is not installed; make setup installs it")
    def test_the_index_is_loaded_too(self):
        cluster = clusters.Cluster()
        self.addCleanup(cluster.close)
        folder = os.path.join(self.temporary.name, "loaded")
        clusters.write_plans(folder, 120)
        address = cluster.database("plans")
        self.finish(self.start(os.path.join(self.temporary.name, "load"), "--index", address, folder=folder))
        alone = cluster.database("alone")
        files = "".join(
            f"{os.path.join(path, name)}\t{os.path.join(path, name)}\n"
            for path, _, names in os.walk(folder) for name in names)
        subprocess.run(
            [PROGRAM, "index", "--quiet", "--list", "-", "--settle", "--index", alone], input=files.encode(), check=True)
        self.assertEqual(clusters.digests(cluster, "plans"), clusters.digests(cluster, "alone"))


if __name__ == "__main__":
    unittest.main()
