#!/usr/bin/env python3
"""Measure viendan's speed, beside what else searches such texts, and write down what was measured.

usage: bench.py [--smoke] [--only NAME] [--index-sizes N,…]

The text is ../shared/bulk (or $VIENDAN_SHARED/bulk) where present, else text made from corpus/. Everything that is
compared is run in turns in the same run on the same text. Prints a table; writes out/benchmarks.json and, for a whole
run, docs/benchmarks.md. --smoke takes a small text and a few seconds, and shows that everything runs, not how fast.

Needs the release builds of viendan and of this package (`make bench` makes both), ripgrep, and for eyecite a virtual
environment that is made under out/ from PyPI; what is missing is said and left out.
"""
import argparse, json, os, platform, sys, tempfile, time
from measures import Bench
from texts import real_text

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))

ROWS = [
    # name, what it says, unit, wanted
    ("extract_mb_per_s", "citations found in memory, one core, documents of 20 kB", "MB/s", "≥ 300"),
    ("extract_citations_per_s", "the same in citations", "citations/s", ""),
    ("ripgrep_union_mb_per_s", "`rg -j1 -U --count-matches`, union of a symbol and a provision pattern", "MB/s", ""),
    ("extract_to_ripgrep", "the first over the third", "×", "≥ 1.0"),
    ("python_re_mb_per_s", "Python `re`, the same pattern, counting", "MB/s", ""),
    ("eyecite_mb_per_s", "eyecite on English text with as many citations a byte", "MB/s", ""),
    ("extract_by_size", "citations found in memory, by bytes of a document", "MB/s", ""),
    ("flatness", "slowest over fastest, documents of 2 kB to the whole text", "", "≥ 0.85"),
    ("scaling_2", "two threads over one", "×", "≥ 1.8"),
    ("jsonl_mb_per_s", "`extract --format jsonl`, files of 20 kB, to a pipe, one worker", "MB/s", "≥ 80"),
    ("jsonl_scaling_2", "the same with two workers over one", "×", "≥ 1.8"),
    ("peak_memory_mb", "peak memory of `extract` on the whole text as one document", "MB", ""),
    ("peak_memory_over_limit", "that over 1.5 × the document + 64 MB", "", "≤ 1"),
    ("startup_ms", "`viendan --version`, whole process", "ms", "≤ 15"),
    ("extract_plan_ms", "`viendan extract` of a plan of 10 kB, whole process", "ms", "≤ 25"),
    ("index_mb_per_s", "`viendan index`, plan text, one writer", "MB/s", "≥ 20"),
    ("index_citations_per_s", "the same in citations", "citations/s", "≥ 150,000"),
    ("synthetic_index_citations_per_s", "synthetic plans with 40 citations in 6 kB, by citations in the index",
     "citations/s", ""),
    ("index_refresh_seconds", "10,000 unchanged plans again", "s", "≤ 1"),
    ("index_bytes_per_citation", "on disk besides the text", "bytes", "≤ 300"),
    ("synthetic_index_bytes_per_citation", "the same of synthetic plans", "bytes", "≤ 300"),
    ("cited_by_p50_ms", "`cited-by` in process, by citations in the index", "ms", ""),
    ("cited_by_p99_ms", "the same", "ms", "≤ 2"),
    ("cited_by_command_ms", "`viendan cited-by`, whole process", "ms", "≤ 40"),
]


def machine():
    model = next((line.split(":", 1)[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    memory = next(int(line.split()[1]) for line in open("/proc/meminfo") if line.startswith("MemTotal"))
    return f"{model}, {os.cpu_count()} cores, {memory / 1e6:.0f} GB, {platform.system()} {platform.machine()}"


def shown(value):
    if isinstance(value, dict):
        return ", ".join(f"{k}: {shown(v)}" for k, v in value.items())
    if isinstance(value, float):
        return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
    return f"{value:,}" if isinstance(value, int) else str(value)


def table(figures):
    out = ["| figure | what | measured | wanted |", "| --- | --- | ---: | ---: |"]
    for name, what, unit, wanted in ROWS:
        if name in figures:
            out.append(f"| `{name}` | {what} | {shown(figures[name])}{' ' + unit if unit else ''} | {wanted} |")
    return out


def page(figures, bench):
    out = ["# Benchmarks", "", f"Measured by `make bench` on {time.strftime('%Y-%m-%d')}: {machine()}; "
           f"{bench.text.what}, {bench.text.bytes / 1e6:.1f} MB. One-minute load before and after: "
           f"{figures['load_before']:.2f}, {figures['load_after']:.2f}.", "",
           "Each figure is the best of several runs; what is compared ran in turns on the same text. Extraction, ripgrep, "
           "Python, eyecite and flatness are in processor time of one core, all else by the clock.", "", *table(figures),
           "",
           "The pattern that ripgrep and Python count, a symbol or a provision with line breaks allowed:", "",
           "    " + bench.pattern, "",
           "It only counts; viendan parses, normalises and resolves what it finds. `eyecite` reads generated English "
           "text with American citations.", ""]
    if bench.left_out:
        out += ["Left out: " + "; ".join(bench.left_out) + ".", ""]
    return "\n".join(out)


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--smoke", action="store_true", help="a small text, once")
    ask.add_argument("--index-sizes", default="100000,1000000,10000000",
                     help="citations in the synthetic indexes; ten million take some minutes and 4 GB of disk")
    ask.add_argument("--only", help="only measures with this in their name")
    args = ask.parse_args()
    with tempfile.TemporaryDirectory(prefix="viendan-bench-") as folder:
        text = real_text(ROOT, folder, 1_000_000 if args.smoke else 100_000_000)
        bench = Bench(ROOT, folder, text, smoke=args.smoke,
                      index_sizes=[int(size) for size in args.index_sizes.split(",")])
        figures = {"date": time.strftime("%Y-%m-%d"), "machine": machine(), "text": text.what, "text_bytes": text.bytes,
                   "load_before": os.getloadavg()[0]}
        for measure in bench.measures():
            if args.only and args.only not in measure.__name__:
                continue
            sys.stderr.write(f"bench: {measure.__name__.replace('_', ' ')}\n")
            figures.update(measure())
        figures["load_after"] = os.getloadavg()[0]
        if "extract_mb_per_s" in figures and "ripgrep_union_mb_per_s" in figures:
            figures["extract_to_ripgrep"] = figures["extract_mb_per_s"] / figures["ripgrep_union_mb_per_s"]
        figures["left_out"] = bench.left_out
        os.makedirs(os.path.join(ROOT, "out"), exist_ok=True)
        with open(os.path.join(ROOT, "out", "benchmarks.json"), "w", encoding="utf-8") as file:
            json.dump(figures, file, ensure_ascii=False, indent=1)
        print("\n".join(table(figures)))
        for what in bench.left_out:
            print(f"left out: {what}")
        if not args.smoke and not args.only:
            with open(os.path.join(ROOT, "docs", "benchmarks.md"), "w", encoding="utf-8") as file:
                file.write(page(figures, bench))


if __name__ == "__main__":
    main()
