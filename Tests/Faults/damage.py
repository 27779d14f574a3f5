"""Bytes of the index that change, and rights that are missing."""
import os
import random
import shutil
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

from place import PROGRAM, Fault, Place, hold, was_clear
from table import fault

FLIPS = int(os.environ.get("FLIPS", "150"))
NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
QUESTIONS = (
    ("cited-by", "ct30"), ("search", "dan chu"), ("stats",), ("export", "--format", "xml", "-o", "/dev/null"),
    ("cites", "plans/0007.txt"), ("index", "--check", "--quiet"),
)


def damaged(place, saved, damage, expected):
    """Asks everything of a damaged index; no crash, no hang, and a rebuild makes it whole. Whether --check told."""
    place.put_index(saved)
    damage()
    told = False
    for question in QUESTIONS:
        answer = place.run(*question)
        was_clear(answer)
        hold(answer.status in (0, 1, 2, 3, 4), question, answer)
        if answer.status == 4:
            hold("index.sqlite" in answer.err and ("; " in answer.err or "--rebuild" in answer.err), question, answer)
        if question[0] == "index":
            told = answer.status == 4
    answer = place.run("index", "--quiet", "--rebuild", place.plans)
    hold(answer.status == 0, "--rebuild:", answer)
    hold(place.dump() == expected, "after --rebuild the index is not that of the files")
    place.is_sound()
    return told


@fault("a byte of the index is flipped, at a random place each time",
       "no crash, no hang; `--rebuild` repairs; `--check` tells unless nothing that counts was hit")
def flipped_bytes():
    with tempfile.TemporaryDirectory() as folder:
        place = Place(folder, 20)
        place.refresh()
        expected, saved = place.dump(), os.path.join(folder, "saved")
        shutil.copyfile(place.index, saved)
        chance, told = random.Random(7), 0

        def flip():
            with open(place.index, "r+b") as file:
                at = chance.randrange(os.path.getsize(saved))
                file.seek(at)
                byte = file.read(1)[0]
                file.seek(at)
                file.write(bytes([byte ^ 1 << chance.randrange(8)]))

        for _ in range(FLIPS):
            told += damaged(place, saved, flip, expected)
        return f"{FLIPS} flips: no crash; --check told of {told}, the others hit unused room or bytes that no table rules out"


@fault("a page of the index is overwritten with zeros or noise, or the file is cut short",
       "no crash, no hang; told by `--check`; `--rebuild` repairs")
def lost_pages():
    with tempfile.TemporaryDirectory() as folder:
        place = Place(folder, 20)
        place.refresh()
        expected, saved = place.dump(), os.path.join(folder, "saved")
        shutil.copyfile(place.index, saved)
        pages, chance, told = os.path.getsize(saved) // 4096, random.Random(8), 0

        def spoil(page, kind):
            if kind == 2:
                return os.truncate(place.index, page * 4096 + chance.randrange(4096))
            with open(place.index, "r+b") as file:
                file.seek(page * 4096)
                file.write(bytes(4096) if kind == 0 else chance.randbytes(4096))

        rounds = 60
        for round in range(rounds):
            told += damaged(place, saved, lambda: spoil(round * pages // rounds, round % 3), expected)
        hold(told > rounds * 3 // 4, f"--check told of {told} of {rounds} only")
        return f"{rounds} times: no crash; --check told of {told}, the others hit pages that are not in use"


@fault("the index is overwritten in place by a shorter file while `serve` answers",
       "the server goes on, or ends so that systemd starts it again; then it answers as the file says")
def served_index_cut():
    with tempfile.TemporaryDirectory() as folder:
        place = Place(folder, 300)
        place.refresh()
        short = Place(os.path.join(folder, "short"), 20)
        short.refresh()
        port = 18600 + os.getpid() % 300
        server = subprocess.Popen(
            [PROGRAM, "serve", "--port", str(port), "--quiet", "--index", place.index],
            stderr=subprocess.DEVNULL, env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})

        def ask():
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/v1/cited-by?q=ct30", timeout=10) as answer:
                    return answer.status
            except urllib.error.HTTPError as error:
                return error.code
            except OSError:
                return 0

        try:
            for _ in range(100):
                if ask() == 200:
                    break
                time.sleep(0.1)
            hold(ask() == 200, "the server does not answer")
            with open(short.index, "rb") as new, open(place.index, "r+b") as file:
                file.truncate(0)
                ask()
                shutil.copyfileobj(new, file)
            ended = server.poll()
            if ended is not None:
                return f"the server ended with {ended}; systemd's Restart=on-failure starts it again"
            statuses = [ask() for _ in range(20)]
            hold(0 not in statuses, "no answer")
            hold(statuses[-1] == 200, "does not come back:", statuses)
            return "the server went on: " + ", ".join(str(status) for status in dict.fromkeys(statuses))
        finally:
            server.kill()
            server.wait()


@fault("rights are missing: of the index, its folder, a plan, a folder of plans, the place of an export",
       "told with what to do; what can be read is read; what is stored stays")
def missing_rights():
    if os.geteuid() != 0:
        raise Fault("needs root: it becomes nobody")
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        place = Place(folder, 30)
        inner = os.path.join(place.plans, "inner")
        os.mkdir(inner)
        shutil.move(place.path(4), inner)
        place.refresh()
        before = place.dump()

        def ask(*arguments):
            return place.run(*arguments, before=NOBODY)

        # The folder and the index are root's: reading works, writing tells.
        hold("cited by 30 plans" in (answer := ask("cited-by", "ct30")).out, answer)
        was_clear(ask("index", place.plans), "index is read-only; check the permissions", status=4)
        os.chmod(place.index, 0o600)
        was_clear(ask("cited-by", "ct30"), "cannot be opened; check", status=4)
        was_clear(ask("index", place.plans), "index.sqlite: ", "check", status=4)
        os.chmod(place.index, 0o644)
        was_clear(ask("export", "--format", "xml", "-o", os.path.join(folder, "t.xml")), "t.xml", status=3)
        # The index is nobody's, some plans are not.
        os.chown(folder, 65534, 65534)
        for ending in ("", "-wal", "-shm"):
            if os.path.exists(place.index + ending):
                os.chown(place.index + ending, 65534, 65534)
        os.chmod(place.path(3), 0o000)
        os.utime(place.path(3), (1, 1))
        os.chmod(inner, 0o000)
        answer = ask("index", place.plans)
        was_clear(answer, "0003.txt: no permission", "inner: no permission", status=3)
        hold(len(place.dump()["documents"]) == 30, "a plan that cannot be read left the index")
        os.chmod(inner, 0o755)
        os.chmod(place.path(3), 0o644)
        place.repairs()
        hold(len(before["documents"]) == len(place.dump()["documents"]), "not repaired")
        return "8 ways: each told, nothing lost"
