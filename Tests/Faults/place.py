"""A folder with plans and an index of them, and what is asked of both."""
import os
import random
import shutil
import signal
import sqlite3
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
PROGRAM = os.environ.get("VIENDAN", os.path.join(ROOT, ".build", "release", "viendan"))

# All that is stored, without what depends on the order of writing, times and words that plans left behind.
TABLES = {
    "documents": "SELECT path, size, hex(sha256), format, reading, type, symbol, day, issuer, place, title, signer, key,"
                 " identity, citations FROM documents",
    "texts": "SELECT d.path, t.text FROM texts t JOIN documents d ON d.id = t.document",
    "identities": "SELECT id, key, stem, complete, state FROM identities",
    "statements": "SELECT id, form, home, identity, mentions FROM statements",
    "citations": "SELECT d.path, c.ordinal, c.identity, c.day, c.statement, c.traits, c.start, c.length, c.line, c.column,"
                 " c.provisions, c.subject FROM citations c JOIN documents d ON d.id = c.document",
    "counts": "SELECT identity, year, relation, plans, mentions FROM counts",
    "pending": "SELECT identity FROM pending",
}


class Fault(Exception):
    """What did not hold."""


def hold(condition, *told):
    if not condition:
        raise Fault(" ".join(str(part) for part in told))


class Answer:
    def __init__(self, status, out, err):
        self.status, self.out, self.err = status, out, err

    def __str__(self):
        return f"status {self.status}: {(self.out + self.err).strip()[-300:]}"


class Place:
    """Temporary; `count` plans of which each cites three documents."""

    def __init__(self, folder, count=0):
        self.folder = os.path.realpath(folder)
        self.plans = os.path.join(self.folder, "plans")
        self.index = os.path.join(self.folder, "index.sqlite")
        os.makedirs(self.plans, exist_ok=True)
        for number in range(count):
            self.write_plan(number, 2015)

    def path(self, number):
        return os.path.join(self.plans, f"{number:04}.txt")

    def write_plan(self, number, year):
        with open(self.path(number), "w", encoding="utf-8") as file:
            file.write(
                f"ỦY BAN NHÂN DÂN\nTỈNH BÌNH PHƯỚC\n\nSố: {number + 1}/KH-UBND\n\n"
                f"Bình Phước, ngày 14 tháng 02 năm {year + 2}\n\nKẾ HOẠCH\nVề dân chủ ở cơ sở\n\n"
                f"Căn cứ Nghị định số {number % 50 + 1}/{year}/NĐ-CP ngày 09/01/{year} của Chính phủ;\n"
                "thực hiện Chỉ thị số 30-CT/TW ngày 18/02/1998 của Bộ Chính trị, "
                f"Kế hoạch số {number % 9 + 1}/KH-UBND của UBND tỉnh.\n" + "Nội dung thực hiện. " * (year - 2010) + "\n")

    def run(self, *arguments, index=True, environment=None, before=(), timeout=120):
        """Runs the program; one that hangs is a fault."""
        words = [*before, PROGRAM, *arguments] + (["--index", self.index] if index else [])
        process = subprocess.Popen(
            words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace", cwd=self.folder,
            env={**os.environ, "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no", **(environment or {})})
        try:
            out, err = process.communicate(timeout=timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            raise Fault(f"{' '.join(arguments)} hung for {timeout} s")
        return Answer(process.returncode, out, err)

    def refresh(self, *more, **options):
        return self.run("index", "--quiet", *more, self.plans, **options)

    def is_sound(self):
        """The index opens, answers, and its tables agree."""
        answer = self.run("stats")
        hold(answer.status in (0, 1), "stats after it:", answer)
        answer = self.run("index", "--check", "--quiet")
        hold(answer.status == 0, "--check after it:", answer)

    def dump(self):
        with sqlite3.connect(f"file:{self.index}?mode=ro", uri=True) as database:
            out = {name: sorted(map(repr, database.execute(sql))) for name, sql in TABLES.items()}
        database.close()
        return out

    def fresh_dump(self):
        """The tables of a new index of the same files."""
        kept, self.index = self.index, os.path.join(self.folder, "fresh.sqlite")
        try:
            self.drop_index()
            answer = self.refresh()
            hold(answer.status in (0, 3), "a fresh index:", answer)
            return self.dump()
        finally:
            self.drop_index()
            self.index = kept

    def drop_index(self):
        for file in (self.index, self.index + ".new"):
            for ending in ("", "-wal", "-shm"):
                if os.path.exists(file + ending):
                    os.remove(file + ending)

    def put_index(self, saved):
        self.drop_index()
        shutil.copyfile(saved, self.index)

    def repairs(self, expected=None):
        """A run of `index` leads to the tables of a new index."""
        answer = self.refresh()
        hold(answer.status == 0, "index after it:", answer)
        self.is_sound()
        hold(self.dump() == (expected or self.fresh_dump()), "after a rerun the index is not that of the files")


def was_clear(answer, *words, status=None):
    """Told in a line that names something and says what to do; no crash."""
    hold(answer.status >= 0, "ended by", signal.Signals(-answer.status).name if answer.status < 0 else "", answer.err[-200:])
    if status is not None:
        hold(answer.status == status, f"expected status {status}, got", answer)
    for word in words:
        hold(word in answer.err + answer.out, f"expected “{word}” in", answer)


def shim(folder):
    """Builds what makes writes go wrong; the environment that loads it."""
    library = os.path.join(folder, "die_at_write.so")
    compiler = next(filter(shutil.which, ("cc", "gcc", "clang")), None)
    hold(compiler, "no C compiler")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, os.path.join(HERE, "die_at_write.c"), "-ldl"],
                   check=True)
    return {"LD_PRELOAD": library}


def count_writes(place, shim, *arguments):
    """How often a run writes to files of the index."""
    file = os.path.join(place.folder, "count")
    answer = place.run(*arguments, environment={**shim, "FAULT_PATH": "index.sqlite", "FAULT_COUNT": file})
    hold(answer.status == 0, answer)
    with open(file, encoding="ascii") as told:
        return int(told.read())


def moments(count, rounds, seed):
    """Some of the writes of a run, the first and the last among them, in ascending order."""
    some = random.Random(seed)
    rest = [some.randint(1, count) for _ in range(max(0, rounds - 2))]
    return sorted([1, count] + rest)[:rounds]
