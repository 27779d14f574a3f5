"""One function a measure; each gives figures by the names under which they are written down.

What runs on one core is measured in processor time, so that what else the machine does counts little; what runs on
several, waits for a disk, or is felt by a user, by the clock.
"""
import json, os, re, shutil, statistics, subprocess, sys, time
from texts import english_text, split

# Every symbol with a type code, and every điều, khoản, điểm with its number; line breaks may stand inside.
PATTERN = (r"[0-9]+[a-z]?(?:\s*/\s*[0-9]{4})?\s*[-/]\s*"
           r"(?:NĐ|QĐ|CT|NQ|TT|TTLT|KH|KL|TB|BC|TTr|CV|HD|ĐA|CTr|QH|UBTVQH|PL|VBHN)\s*[-/]?\s*[A-ZĐ0-9][A-ZĐa-z0-9&]*"
           r"|(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm)\s+[0-9a-zđ]+")


class Bench:
    def __init__(self, root, folder, text, smoke, index_sizes):
        self.root, self.folder, self.text, self.smoke = root, folder, text, smoke
        self.viendan = os.path.join(root, ".build", "release", "viendan")
        self.measure = os.path.join(root, "Benchmarks", ".build", "release", "measure")
        self.pattern = PATTERN
        self.index_sizes = [10_000] if smoke else index_sizes
        self.rounds = 1 if smoke else 5
        self.left_out = []
        self.workers = "--jobs" in self.output([self.viendan, "extract", "--help"])

    def measures(self):
        return [self.extraction_beside_peers, self.flatness, self.scaling, self.end_to_end, self.peak_memory,
                self.start_up, self.index_of_files, self.index_latency]

    # Running things

    def output(self, command, **options):
        done = subprocess.run(command, capture_output=True, text=True, **options)
        if done.returncode:
            sys.exit(f"bench: {command[0]} ended with {done.returncode}: {done.stderr.strip()[:400]}")
        return done.stdout

    def extract(self, document_bytes, threads=1):
        """What `measure extract` says of one run over the text."""
        return json.loads(self.output([self.measure, "extract", self.text.path, str(document_bytes), str(threads), "1"]))

    def process(self, command):
        """Seconds, processor seconds and peak bytes of a process whose output goes to a pipe that is read."""
        start = time.perf_counter()
        child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        while os.read(child.stdout.fileno(), 1 << 20):
            pass
        _, status, used = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.stdout.close()
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode:
            sys.exit(f"bench: {' '.join(command[:4])} ended with {child.returncode}")
        return seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024

    # Measures

    def extraction_beside_peers(self):
        megabytes = self.text.bytes / 1e6
        ripgrep = shutil.which("rg")
        if not ripgrep:
            self.left_out.append("ripgrep is not installed")
        best, searched, hits, citations = float("inf"), float("inf"), 0, 0
        # In turns, so that whatever else the machine does meets both.
        for _ in range(self.rounds):
            run = self.extract(20_000)
            best, citations = min(best, run["processorSeconds"]), run["citations"]
            if ripgrep:
                command = [ripgrep, "-j1", "-U", "--count-matches", PATTERN, self.text.path]
                searched = min(searched, self.process(command)[1])
                hits = hits or int(self.output(command))
        figures = {"extract_mb_per_s": megabytes / best, "extract_citations_per_s": citations / best,
                   "extract_citations": citations, "python_re_mb_per_s": self.python_re()}
        if ripgrep:
            figures.update(ripgrep_union_mb_per_s=megabytes / searched, ripgrep_union_matches=hits)
        eyecite = self.eyecite(self.text.bytes / max(citations, 1))
        if eyecite:
            figures["eyecite_mb_per_s"] = eyecite
        return figures

    def python_re(self):
        with open(self.text.path, "rb") as file:
            piece = file.read(500_000 if self.smoke else 10_000_000).decode(errors="ignore")
        pattern = re.compile(PATTERN)
        start = time.process_time()
        sum(1 for _ in pattern.finditer(piece))
        return len(piece.encode()) / 1e6 / (time.process_time() - start)

    def eyecite(self, bytes_per_citation):
        """eyecite in an environment of its own, on 20 kB documents; None where it is not to be had."""
        python = os.path.join(self.root, "out", "eyecite", "bin", "python")
        if not os.path.exists(python):
            made = subprocess.run([sys.executable, "-m", "venv", os.path.dirname(os.path.dirname(python))],
                                  capture_output=True)
            got = made.returncode == 0 and subprocess.run([python, "-m", "pip", "install", "-q", "eyecite==2.7.8"],
                                                          capture_output=True).returncode == 0
            if not got:
                shutil.rmtree(os.path.dirname(os.path.dirname(python)), ignore_errors=True)
                self.left_out.append("eyecite could not be installed from PyPI")
                return None
        script = ("import sys, time; from eyecite import get_citations; text = sys.stdin.read(); "
                  "docs = [text[i:i + 20000] for i in range(0, len(text), 20000)]; get_citations(docs[0]); "
                  "start = time.process_time(); n = sum(len(get_citations(d)) for d in docs); "
                  "print(len(text.encode()) / 1e6 / (time.process_time() - start), n)")
        text = english_text(100_000 if self.smoke else 1_000_000, bytes_per_citation)
        speed, found = self.output([python, "-c", script], input=text).split()
        if int(found) < len(text) / bytes_per_citation * 0.5:
            sys.exit(f"bench: eyecite found only {found} citations")
        return float(speed)

    def flatness(self):
        sizes = [2_000, 20_000, 200_000, 2_000_000, 0]
        best = dict.fromkeys(sizes, float("inf"))
        for _ in range(1 if self.smoke else 3):
            for size in sizes:
                best[size] = min(best[size], self.extract(size)["processorSeconds"])
        speeds = {f"{size:,}" if size else "whole": self.text.bytes / 1e6 / best[size] for size in sizes}
        return {"extract_by_size": speeds, "flatness": min(speeds.values()) / max(speeds.values())}

    def scaling(self):
        one, two = float("inf"), float("inf")
        for _ in range(1 if self.smoke else 3):
            one = min(one, self.extract(20_000, threads=1)["seconds"])
            two = min(two, self.extract(20_000, threads=2)["seconds"])
        return {"scaling_2": one / two}

    def end_to_end(self):
        paths = split(self.text, os.path.join(self.folder, "documents"), 20_000)
        command = [self.viendan, "extract", "--format", "jsonl"]
        best = {}
        for _ in range(1 if self.smoke else 3):
            for workers in (1, 2) if self.workers else (1,):
                given = command + (["--jobs", str(workers)] if self.workers else []) + paths
                best[workers] = min(best.get(workers, float("inf")), self.process(given)[0])
        figures = {"jsonl_mb_per_s": self.text.bytes / 1e6 / best[1]}
        if 2 in best:
            figures["jsonl_scaling_2"] = best[1] / best[2]
        else:
            self.left_out.append("extract has no --jobs")
        return figures

    def peak_memory(self):
        _, _, peak = self.process([self.viendan, "extract", "--format", "jsonl", self.text.path])
        return {"peak_memory_mb": peak / 1e6, "peak_memory_over_limit": peak / (1.5 * self.text.bytes + 64e6)}

    def start_up(self):
        plan = os.path.join(self.folder, "plan.txt")
        with open(self.text.path, "rb") as source, open(plan, "wb") as out:
            out.writelines(source.readlines(10_000))
        runs = 5 if self.smoke else 60
        version, extract = [], []
        for _ in range(runs):
            version.append(self.process([self.viendan, "--version"])[0])
            extract.append(self.process([self.viendan, "extract", plan])[0])
        return {"startup_ms": 1000 * statistics.median(version), "startup_best_ms": 1000 * min(version),
                "extract_plan_ms": 1000 * statistics.median(extract), "extract_plan_best_ms": 1000 * min(extract)}

    def index_of_files(self):
        paths = split(self.text, os.path.join(self.folder, "plans"), 20_000)
        index = os.path.join(self.folder, "files.sqlite")
        command = [self.viendan, "index", "--quiet", "--index", index, os.path.dirname(paths[0])]
        seconds, _, _ = self.process(command)
        citations = self.extract(20_000)["citations"]
        size = self.size(index)
        figures = {"index_mb_per_s": self.text.bytes / 1e6 / seconds, "index_citations_per_s": citations / seconds,
                   "index_bytes_per_citation": (size - self.text.bytes) / citations}
        # Plans of 2 kB, so that there are many of them in little text.
        small = os.path.join(self.folder, "small")
        for number, path in enumerate(split(self.text, small, 2_000)):
            if number >= (500 if self.smoke else 10_000):
                os.remove(path)
        index = os.path.join(self.folder, "small.sqlite")
        command = [self.viendan, "index", "--quiet", "--index", index, small]
        self.process(command)
        figures["index_refresh_seconds"] = min(self.process(command)[0] for _ in range(self.rounds))
        return figures

    def index_latency(self):
        figures = {name: {} for name in ("cited_by_p50_ms", "cited_by_p99_ms", "cited_by_command_ms",
                                         "synthetic_index_bytes_per_citation", "synthetic_index_citations_per_s")}
        for size in self.index_sizes:
            index = os.path.join(self.folder, f"{size}.sqlite")
            built = json.loads(self.output([self.measure, "index", index, str(size)]))
            asked = [json.loads(self.output([self.measure, "cited-by", index, str(size), "2000"]))
                     for _ in range(1 if self.smoke else 2)]
            if not asked[0]["found"]:
                sys.exit("bench: the synthetic index answers nothing")
            command = [self.viendan, "cited-by", "--index", index, "Nghị định 01/2000/NĐ-CP"]
            whole = statistics.median(self.process(command)[0] for _ in range(3 if self.smoke else 20))
            name = f"{size:,}"
            figures["cited_by_p50_ms"][name] = min(a["p50Milliseconds"] for a in asked)
            figures["cited_by_p99_ms"][name] = min(a["p99Milliseconds"] for a in asked)
            figures["cited_by_command_ms"][name] = 1000 * whole
            figures["synthetic_index_bytes_per_citation"][name] = (self.size(index) - built["textBytes"]) / built["citations"]
            figures["synthetic_index_citations_per_s"][name] = built["citations"] / built["seconds"]
            for path in (index, index + "-wal", index + "-shm"):
                if os.path.exists(path):
                    os.remove(path)
        return figures

    @staticmethod
    def size(index):
        return sum(os.path.getsize(p) for p in (index, index + "-wal") if os.path.exists(p))
