"""Programs that read files and misbehave: stand-ins for pdftotext, first on the search path."""
import os
import signal
import subprocess
import tempfile
import threading
import time

from place import PROGRAM, Fault, Place, hold, was_clear
from table import fault

# What a stand-in does, and what is told of the file.
DEEDS = {
    "hangs": ("trap '' TERM INT HUP; while :; do sleep 3600; done", "took too long"),
    "hangs with its output closed": ("exec >&- 2>&-; sleep 3600", "took too long"),
    # In a cage that child ends with the stand-in, which then has said nothing; without a cage it is waited for.
    "leaves a child behind that holds its output": ("(trap '' TERM; sleep 3600) & exit 0", ".pdf: "),
    "crashes": ("kill -SEGV $$", ".pdf: "),
    "aborts": ("kill -ABRT $$", ".pdf: "),
    "is killed": ("kill -KILL $$", ".pdf: "),
    "fails without a word": ("exit 1", ".pdf: "),
    "prints without end": ("yes '<word>'", ".pdf: "),
    "complains without end": ("yes complaint >&2", ".pdf: "),
    "prints noise": ("head -c 300000 /dev/urandom", ".pdf: "),
    "eats memory": ("exec python3 -c 'a = []\nwhile True: a.append(bytearray(1 << 24))'", ".pdf: "),
    "burns time": ("while :; do :; done", "took too long"),
}


def running(folder):
    """The numbers of processes whose search path names a folder, which is one of ours."""
    found = []
    for number in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{number}/environ", "rb") as file:
                environment = file.read()
        except OSError:
            continue
        if folder.encode() in environment:
            found.append(int(number))
    return [number for number in found if number != os.getpid()]


def end(processes):
    for number in processes:
        os.kill(number, signal.SIGKILL)


def tried(deed, script, told, results):
    with tempfile.TemporaryDirectory() as folder:
        place = Place(folder, 10)
        programs = os.path.join(folder, "programs")
        os.mkdir(programs)
        for name in ("pdftotext", "pdfinfo", "pdftoppm"):
            path = os.path.join(programs, name)
            with open(path, "w", encoding="utf-8") as file:
                file.write("#!/bin/sh\n" + script + "\n")
            os.chmod(path, 0o755)
        with open(os.path.join(place.plans, "a.pdf"), "wb") as file:
            file.write(b"%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n")
        start = time.monotonic()
        try:
            answer = place.run("index", place.plans, environment={"PATH": programs + ":" + os.environ["PATH"]}, timeout=300)
            was_clear(answer, told, status=3)
            hold(len(place.dump()["documents"]) == 10, "the other plans are not all stored")
            left = running(programs)
            end(left)
            hold(not left, "left running:", left)
            os.remove(os.path.join(place.plans, "a.pdf"))
            place.repairs()
            results[deed] = (None, time.monotonic() - start)
        except Exception as error:  # noqa: BLE001: told in the table
            results[deed] = (f"{deed}: {error}", 0)


@fault("pdftotext " + ", ".join(DEEDS),
       "the file is named with the reason, the others are stored, nothing is left running, all within the bound of 2 minutes")
def children_misbehave():
    results = {}
    threads = [threading.Thread(target=tried, args=(deed, *DEEDS[deed], results)) for deed in DEEDS]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    wrong = [said for said, _ in results.values() if said]
    hold(not wrong, "; ".join(wrong))
    longest = max(seconds for _, seconds in results.values())
    hold(longest < 200, f"{longest:.0f} s")
    return f"{len(results)} ways, {longest:.0f} s at most: each named, the others stored"


@fault("the indexer is killed while its pdftotext hangs", "the child ends by itself within three minutes")
def orphaned_child():
    with tempfile.TemporaryDirectory() as folder:
        place = Place(folder, 2)
        programs = os.path.join(folder, "programs")
        os.mkdir(programs)
        for name in ("pdftotext", "pdfinfo", "pdftoppm"):
            path = os.path.join(programs, name)
            with open(path, "w", encoding="utf-8") as file:
                file.write("#!/bin/sh\nwhile :; do sleep 1; done\n")
            os.chmod(path, 0o755)
        with open(os.path.join(place.plans, "a.pdf"), "wb") as file:
            file.write(b"%PDF-1.4\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n")
        indexer = subprocess.Popen(
            [PROGRAM, "index", "--quiet", "--index", place.index, place.plans], stderr=subprocess.DEVNULL,
            env={**os.environ, "PATH": programs + ":" + os.environ["PATH"]})
        while not running(programs):
            hold(indexer.poll() is None, "the indexer ended without a child")
            time.sleep(0.1)
        indexer.kill()
        indexer.wait()
        start = time.monotonic()
        while left := running(programs):
            if time.monotonic() - start > 180:
                end(left)
                raise Fault("still running after three minutes")
            time.sleep(1)
        return f"gone after {time.monotonic() - start:.0f} s"
