#!/usr/bin/env python3
"""How many requests a second the server answers, and how soon, over an index of a million citations.

usage: load.py [--citations N] [--seconds S] [--soak S] [--index FILE]

Makes an index of synthetic plans with the benchmarks' `measure` (build it with `make load`), then lets wrk ask with 64
connections: each question of a list once (nothing is answered from what was kept) and a list of few questions again
and again. `--soak` goes on that long and watches the server's memory. Prints a table; ends with 1 where a figure misses
what is wanted: 99 % of cited-by and search within 50 ms at 1,000 requests a second.
"""
import argparse
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

from server import ROOT, Served

TYPES = [("Nghị định", "NĐ-CP"), ("Thông tư", "TT-BNV"), ("Quyết định", "QĐ-TTg"), ("Thông tư", "TT-BTC"),
         ("Quyết định", "QĐ-UBND")]
WORDS = "cơ quan đơn vị phối hợp chặt chẽ kinh phí bố trí phân cấp nâng cao chất lượng phục vụ người dân tham mưu báo cáo".split()


def reference(number):
    """The words for a document of the synthetic pool, as Benchmarks/Sources/measure/SyntheticPlans.swift makes them."""
    kind, code = TYPES[number % 5]
    serial = number // 125 + 1
    return f"{kind} {serial:02}/{2000 + number // 5 % 25}/{code}"


def questions(citations, seed=7):
    """Lists of addresses by name; documents are asked for as often as they are cited."""
    chance = random.Random(seed)
    pool = max(1000, citations // 20)

    def drawn():
        return reference(min(pool - 1, int(pool * chance.random() ** 3)))

    def cited(limit=""):
        return "/api/v1/cited-by?q=" + quote(drawn()) + limit

    def words():
        narrowed = chance.sample(WORDS, 3)
        return "/api/v1/search?q=" + quote(f'{" ".join(narrowed)} cites:"{drawn()}" year:{chance.randrange(2010, 2026)}')

    def search():
        return "/api/v1/search?q=" + quote(drawn())

    common = ["/api/v1/search?q=" + quote(" ".join(chance.sample(WORDS, 2))) for _ in range(2000)]
    return {
        "cited-by, each once": [cited() for _ in range(200_000)],
        "cited-by, 500 again": [cited() for _ in range(500)],
        "search, each once": [search() for _ in range(200_000)],
        "search, 500 again": [search() for _ in range(500)],
        "search, narrowed common words": [words() for _ in range(2000)],
        "search, words that every plan has": common,
        "document pages": ["/document?q=" + quote(drawn()) for _ in range(50_000)],
    }


def ask(served, addresses, seconds, folder):
    """Requests a second, milliseconds at 50 %, 99 % and at most, wrong answers, broken connections, and milliseconds of the
    server's processor time a request, which other work on the machine changes little."""
    listed = Path(folder) / "addresses"
    listed.write_text("\n".join(addresses) + "\n")
    before = served.seconds()
    run = subprocess.run(
        ["wrk", "-t2", "-c64", f"-d{seconds}s", "--timeout", "10s", "-s", ROOT / "Tests/Serving/requests.lua",
         served.address, "--", listed], capture_output=True, text=True, check=True)
    figures = re.search(r"FIGURES (\S+) (\S+) (\S+) (\S+) (\d+) (\d+)", run.stdout)
    out = [float(figure) for figure in figures.groups()]
    return out + [1000 * (served.seconds() - before) / max(1, out[0] * seconds)]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--citations", type=int, default=1_000_000)
    options.add_argument("--seconds", type=int, default=15)
    options.add_argument("--soak", type=int, default=0)
    options.add_argument("--index", type=Path, help="an index made before, or to be made here and kept")
    options.add_argument("--only", help="the lists whose name has this")
    asked = options.parse_args()
    if not shutil.which("wrk"):
        print("load test skipped: no wrk; apt-get install wrk")
        return 0
    measure = ROOT / "Benchmarks/.build/release/measure"
    missed = False
    with tempfile.TemporaryDirectory(prefix="viendan-load-") as folder:
        index = asked.index or Path(folder) / "index.sqlite"
        if not index.exists():
            made = subprocess.run([measure, "index", index, str(asked.citations)], check=True, capture_output=True, text=True)
            print("made", made.stdout.strip())
        lists = questions(asked.citations)
        with Served(index, quiet=True) as served:
            print(f"{'asked':36} {'requests/s':>10} {'p50 ms':>8} {'p99 ms':>8} {'most ms':>8} {'wrong':>6} {'broken':>6} {'CPU ms':>7} {'MB':>6}")
            for name, addresses in lists.items():
                if asked.only and asked.only not in name:
                    continue
                rate, p50, p99, most, wrong, broken, work = ask(served, addresses, asked.seconds, folder)
                print(f"{name:36} {rate:10,.0f} {p50:8.1f} {p99:8.1f} {most:8.1f} {wrong:6.0f} {broken:6.0f} {work:7.2f} "
                      f"{served.memory():6.0f}", flush=True)
                wanted = "once" in name or "again" in name
                missed = missed or wanted and (p99 > 50 or rate < 1000) or wrong > 0 or broken > 0
            if asked.soak:
                mixed = [address for name, addresses in lists.items() for address in addresses[:5000] if "words" not in name]
                random.Random(3).shuffle(mixed)
                end = time.monotonic() + asked.soak
                memories = []
                while time.monotonic() < end:
                    rate, _, p99, _, wrong, broken, _ = ask(served, mixed, 20, folder)
                    memories.append(served.memory())
                    print(f"soak: {rate:,.0f} requests/s, p99 {p99:.1f} ms, {wrong:.0f} wrong, {broken:.0f} broken, {memories[-1]:.0f} MB", flush=True)
                # What is kept fills first; then memory must stay as it is.
                settled = memories[len(memories) // 2:]
                grown = settled[-1] - settled[0]
                print(f"soak: memory grew by {grown:.0f} MB in its second half")
                missed = missed or grown > 50
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
