#!/usr/bin/env python3
"""Reads the citations of very many files on Apache Spark, with the `viendan` program on every executor.

    spark-submit spark/viendan_job.py --viendan .build/release/viendan --input /data/plans --output /data/citations
    spark-submit spark/viendan_job.py … --table /data/plans.parquet --index postgresql://writer@db/plans

The input is a directory of files, or a Parquet table with the columns `path` and `bytes`. The output is Parquet:
`extraction` (a row a document, with its citations), `citations` (a row a citation) and `quarantine` (a row for each
document that could not be read, with the reason). On YARN and
Kubernetes name the master to spark-submit; the program is shipped with the job and wants the system libraries there.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile

from pyspark import SparkFiles
from pyspark.sql import SparkSession, functions as F
from pyspark.sql.types import ArrayType, IntegerType, LongType, StringType, StructField, StructType

SPAN = ArrayType(IntegerType())
CITATION = StructType([
    StructField("id", StringType(), False),
    StructField("kind", StringType(), False),
    StructField("start", IntegerType(), False),
    StructField("end", IntegerType(), False),
    StructField("line", IntegerType(), False),
    StructField("column", IntegerType(), False),
    StructField("text", StringType(), False),
    StructField("type", StringType()),
    StructField("symbol", StringType()),
    StructField("number", LongType()),
    StructField("suffix", StringType()),
    StructField("year", IntegerType()),
    StructField("code", StringType()),
    StructField("name", StringType()),
    StructField("date", StringType()),
    StructField("term", StringType()),
    StructField("subject", StringType()),
    StructField("relation", StringType()),
    StructField("key", StringType()),
    StructField("state", StringType()),
    # Lists of objects stay as the JSON that viendan prints; schema/ describes them.
    StructField("issuers", StringType()),
    StructField("provisions", StringType()),
    StructField("parts", StringType()),
])
DOCUMENT_FIELDS = ["sha256", "format", "type", "symbol", "date", "issuer", "place", "title", "signer", "key"]
EXTRACTION = StructType(
    [StructField("path", StringType(), False)]
    + [StructField(name, StringType()) for name in DOCUMENT_FIELDS]
    + [StructField("citations", ArrayType(CITATION)), StructField("error", StringType())]
)
PLAIN = [field.name for field in CITATION.fields if field.name not in ("state", "issuers", "provisions", "parts")]


class Reader:
    """Runs the program over files of one partition; a file that ends it is found and set apart."""

    def __init__(self, program, seconds, index):
        self.program, self.seconds, self.index = program, seconds, index
        self.folder = tempfile.mkdtemp(prefix="viendan-")

    def close(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def read(self, documents):
        """Rows of the extraction for (path, bytes) pairs."""
        files = {}
        for number, (path, content) in enumerate(documents):
            # The name's ending may say what the file is.
            ending = os.path.splitext(path)[1][:10].replace("/", "")
            file = os.path.join(self.folder, f"{number}{ending}")
            with open(file, "wb") as out:
                out.write(content)
            files[file] = path
        found, errors = self.extract(list(files))
        good = {file: path for file, path in files.items() if file in found}
        if self.index and good:
            self.load(good)
        for file, path in files.items():
            yield row(path, found.get(file), errors.get(file))
        for file in files:
            os.remove(file)

    def extract(self, files):
        """What the program read, by file, and why others were not read. Where it ends early, files are tried apart."""
        found, errors = {}, {}
        try:
            done = subprocess.run(
                [self.program, "extract", "--format", "jsonl", *files], capture_output=True,
                timeout=self.seconds * (1 + len(files) / 20), env={**os.environ, "LC_ALL": "C.UTF-8"})
            for line in done.stdout.splitlines():
                try:
                    item = json.loads(line)
                    found[item["document"]["path"]] = item
                except ValueError:
                    break
            reason = done.stderr.decode("utf-8", "replace").strip()
            ended = done.returncode not in (0, 3)
        except subprocess.TimeoutExpired:
            reason, ended = f"took more than {self.seconds} seconds", True
            found = {}
        missing = [file for file in files if file not in found]
        if ended and len(files) > 1:
            half = len(missing) // 2 if len(missing) > 1 else 1
            for part in (missing[:half], missing[half:]):
                if part:
                    more, worse = self.extract(part)
                    found.update(more)
                    errors.update(worse)
        else:
            for file in missing:
                lines = [line for line in reason.splitlines() if file in line] or reason.splitlines()[-1:]
                text = lines[0].replace(file, os.path.basename(file)) if lines else "no output"
                errors[file] = text if not ended else f"the program ended early: {text}"
        return found, errors

    def load(self, files):
        """Stores files in the index under their own names; one that is there already with the same bytes is left."""
        lines = "".join(f"{path}\t{file}\n" for file, path in files.items() if "\t" not in path and "\n" not in path)
        subprocess.run(
            [self.program, "index", "--quiet", "--list", "-", "--index", self.index], input=lines.encode(), check=True,
            capture_output=True)


def row(path, item, error):
    document = (item or {}).get("document", {})
    values = [path] + [document.get(name) for name in DOCUMENT_FIELDS]
    citations = None
    if item is not None:
        citations = []
        for citation in item["citations"]:
            plain = {name: citation.get(name) for name in PLAIN}
            plain["state"] = (citation.get("resolution") or {}).get("state")
            for name in ("issuers", "provisions", "parts"):
                plain[name] = json.dumps(citation.get(name), ensure_ascii=False, sort_keys=True)
            citations.append(tuple(plain[field.name] for field in CITATION.fields))
    return (*values, citations, error if item is None else None)


def reading(program_name, seconds, batch, index):
    """The function that Spark runs over a partition."""

    def run(rows):
        program = SparkFiles.get(program_name)
        os.chmod(program, 0o755)
        reader = Reader(program, seconds, index)
        try:
            documents = []
            for item in rows:
                documents.append((item[0], bytes(item[1])))
                if len(documents) == batch:
                    yield from reader.read(documents)
                    documents = []
            if documents:
                yield from reader.read(documents)
        finally:
            reader.close()

    return run


def source(spark, options):
    """Rows of (path, bytes)."""
    if options.table:
        return spark.read.parquet(options.table).select("path", F.col("bytes"))
    files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(options.input)
    # As viendan names them: without the scheme of files of this machine.
    return files.select(F.regexp_replace("path", "^file:/*", "/").alias("path"), F.col("content").alias("bytes"))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--viendan", required=True, help="the program that is shipped to the executors")
    group = parser.add_mutually_exclusive_group(required=True)
    group.add_argument("--input", help="a directory of files")
    group.add_argument("--table", help="a Parquet table with path and bytes")
    parser.add_argument("--output", required=True, help="a directory for the Parquet tables; it must be new")
    parser.add_argument("--partitions", type=int, default=0, help="how many tasks; 0 leaves it to Spark")
    parser.add_argument("--batch", type=int, default=200, help="documents a run of the program")
    parser.add_argument("--seconds", type=float, default=60, help="that the program may take for a document")
    parser.add_argument("--index", help="an index in PostgreSQL to load as well: postgresql://…")
    return parser.parse_args()


def main():
    options = arguments()
    spark = SparkSession.builder.appName("viendan").getOrCreate()
    spark.sparkContext.addFile(os.path.abspath(options.viendan))
    documents = source(spark, options)
    if options.partitions:
        documents = documents.repartition(options.partitions)
    run = reading(os.path.basename(options.viendan), options.seconds, options.batch, options.index)
    extraction = os.path.join(options.output, "extraction")
    spark.createDataFrame(documents.rdd.mapPartitions(run), EXTRACTION).write.parquet(extraction)
    read = spark.read.parquet(extraction)
    read.where("error IS NULL").select("path", F.explode("citations").alias("c")).select("path", "c.*").write.parquet(
        os.path.join(options.output, "citations"))
    poison = read.where("error IS NOT NULL").select("path", "error")
    poison.write.parquet(os.path.join(options.output, "quarantine"))
    if options.index:
        subprocess.run(
            [options.viendan, "index", "--quiet", "--settle", "--index", options.index], check=True)
    print(json.dumps({"documents": read.count(), "quarantined": poison.count()}))
    spark.stop()


if __name__ == "__main__":
    sys.exit(main())
