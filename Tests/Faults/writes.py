"""Writing that is cut off, refused, or done by two at once."""
import ctypes
import os
import random
import shutil
import sqlite3
import subprocess
import tempfile
import threading

from place import Fault, Place, count_writes, hold, moments, shim, was_clear
from table import fault

KILLS = int(os.environ.get("KILLS", "240"))
SEED = int(os.environ.get("SEED", "1"))


def started(place):
    """Whether the tables are there; a run that ended before they were made leaves no index."""
    if not os.path.exists(place.index) or os.path.getsize(place.index) == 0:
        return False
    database = sqlite3.connect(place.index)
    try:
        return database.execute("PRAGMA user_version").fetchone()[0] > 0
    finally:
        database.close()


def killed(place, tools, at, kind, *arguments):
    answer = place.run(*arguments, environment={**tools, "FAULT_PATH": "index.sqlite", "FAULT_AT": str(at), "FAULT_KIND": kind})
    hold(answer.status == -9, f"write {at} did not come to pass:", answer)


@fault("the indexer is killed at a random write of a first run, half of the times after half of the write",
       "sound; whole transactions, none lost that was there at an earlier write; repaired")
def kill_first_run():
    with tempfile.TemporaryDirectory() as folder:
        place, tools = Place(folder, 600), shim(folder)
        expected = place.fresh_dump()
        total = count_writes(place, tools, "index", "--quiet", place.plans)
        held = 0
        rounds = moments(total, KILLS * 3 // 8, SEED)
        for round, at in enumerate(rounds):
            place.drop_index()
            killed(place, tools, at, ("kill", "torn")[round % 2], "index", "--quiet", place.plans)
            documents = 0
            if started(place):
                place.is_sound()
                documents = len(place.dump()["documents"])
            hold(documents in (0, 512, 600), f"{documents} plans after write {at} of {total}")
            hold(documents >= held, f"{held} plans were stored at an earlier write, {documents} at write {at}")
            held = documents
            if round % 6 == 0:
                place.repairs(expected)
        return f"{len(rounds)} kills at {total} writes: held each time"


@fault("the indexer is killed at a random write while it refreshes changed, new and removed plans",
       "sound; each plan as it was or as it is; nothing stored is lost; repaired")
def kill_refresh():
    with tempfile.TemporaryDirectory() as folder:
        place, tools = Place(folder, 600), shim(folder)
        place.refresh()
        before = place.dump()
        saved = os.path.join(folder, "saved")
        shutil.copyfile(place.index, saved)
        for number in range(0, 600, 2):
            place.write_plan(number, 2016)
        for number in range(1, 600, 24):
            os.remove(place.path(number))
        for number in range(600, 660):
            place.write_plan(number, 2017)
        after = place.fresh_dump()
        total = count_writes(place, tools, "index", "--quiet", place.plans)
        known = set(before["documents"]) | set(after["documents"])
        names = {row.split(",")[0] for row in before["documents"]} & {row.split(",")[0] for row in after["documents"]}
        rounds = moments(total, KILLS * 3 // 8, SEED + 1)
        for round, at in enumerate(rounds):
            place.put_index(saved)
            killed(place, tools, at, ("kill", "torn")[round % 2], "index", "--quiet", place.plans)
            place.is_sound()
            now = place.dump()["documents"]
            hold(set(now) <= known, f"after write {at} a plan is neither as it was nor as it is")
            hold(names <= {row.split(",")[0] for row in now}, f"after write {at} of {total} a plan is lost")
            if round % 6 == 0:
                place.repairs(after)
        return f"{len(rounds)} kills at {total} writes: held each time"


@fault("`index --rebuild` is killed at a random write",
       "the old index answers as before and is sound; the next rebuild ends well")
def kill_rebuild():
    with tempfile.TemporaryDirectory() as folder:
        place, tools = Place(folder, 200), shim(folder)
        place.refresh()
        before = place.dump()
        total = count_writes(place, tools, "index", "--quiet", "--rebuild")
        rounds = moments(total, KILLS // 8, SEED + 2)
        for round, at in enumerate(rounds):
            killed(place, tools, at, ("kill", "torn")[round % 2], "index", "--quiet", "--rebuild")
            place.is_sound()
            hold(place.dump() == before, f"after write {at} of {total} the index is another")
        answer = place.run("index", "--quiet", "--rebuild")
        hold(answer.status == 0 and place.dump() == before, answer)
        left = [name for name in os.listdir(folder) if ".new" in name]
        hold(not left, f"left behind: {left}")
        return f"{len(rounds)} kills at {total} writes: held each time"


@fault("`index --vacuum` is killed at a random write", "sound; nothing lost")
def kill_vacuum():
    with tempfile.TemporaryDirectory() as folder:
        place, tools = Place(folder, 200), shim(folder)
        place.refresh()
        for number in range(0, 200, 2):
            os.remove(place.path(number))
        place.refresh()
        saved = os.path.join(folder, "saved")
        shutil.copyfile(place.index, saved)
        before = place.dump()
        total = count_writes(place, tools, "index", "--quiet", "--vacuum")
        rounds = moments(total, KILLS // 8, SEED + 3)
        for round, at in enumerate(rounds):
            place.put_index(saved)
            killed(place, tools, at, ("kill", "torn")[round % 2], "index", "--quiet", "--vacuum")
            place.is_sound()
            hold(place.dump() == before, f"after write {at} of {total} the index is another")
        return f"{len(rounds)} kills at {total} writes: held each time"


def refused(kind, rounds, *words):
    """Each write from a random one on is refused: an error of the index is told, what was stored stays."""
    with tempfile.TemporaryDirectory() as folder:
        place, tools = Place(folder, 600), shim(folder)
        expected = place.fresh_dump()
        total = count_writes(place, tools, "index", "--quiet", place.plans)
        place.drop_index()
        told = 0
        for round, at in enumerate(moments(total, rounds, SEED + 4)):
            place.drop_index()
            answer = place.refresh(
                environment={**tools, "FAULT_PATH": "index.sqlite", "FAULT_AT": str(at), "FAULT_KIND": kind})
            if answer.status != 0:
                was_clear(answer, "index.sqlite: ", *words, status=4)
                told += 1
            if started(place):
                place.is_sound()
            if round % 6 == 0:
                place.repairs(expected)
        return f"{rounds} runs: {told} told so and ended with 4, the others had nothing left to write"


@fault("from a random write on the disk says that it is full", "exit status 4, told; sound; repaired when there is room")
def full_at_a_write():
    return refused("full", 40, "the disk is full")


@fault("from a random write on the disk says that it is broken", "exit status 4, told; sound; repaired afterwards")
def broken_at_a_write():
    return refused("broken", 40, "reading or writing failed")


@fault("a disk of 150 kB to 3 MB is full while it is indexed to; then it grows",
       "exit status 4, told; sound; a rerun repairs")
def full_disk():
    if os.geteuid() != 0:
        raise Fault("needs root: it mounts a disk of its own")
    # A namespace of its own, so that the mounts are nobody else's and go with this process.
    hold(ctypes.CDLL(None, use_errno=True).unshare(0x00020000) == 0, "no mount namespace")
    subprocess.run(["mount", "--make-rprivate", "/"], check=True)
    with tempfile.TemporaryDirectory() as folder:
        place = Place(folder, 600)
        expected = place.fresh_dump()
        disk = os.path.join(folder, "disk")
        os.mkdir(disk)
        told = 0
        for size in (150, 250, 350, 500, 700, 900, 1200, 3000):
            subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", disk], check=True)
            try:
                # The index's names of files go from its folder; so must those of the plans.
                place.index = os.path.join(disk, "index.sqlite")
                os.symlink(place.plans, os.path.join(disk, "plans"))
                answer = place.run("index", "--quiet", os.path.join(disk, "plans"))
                if answer.status != 0:
                    was_clear(answer, "the disk is full; free some space", status=4)
                    told += 1
                subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
                if started(place):
                    place.is_sound()
                answer = place.run("index", "--quiet", os.path.join(disk, "plans"))
                hold(answer.status == 0, answer)
                place.is_sound()
                hold(len(place.dump()["documents"]) == 600 and place.dump()["counts"] == expected["counts"],
                     "a rerun does not repair")
            finally:
                subprocess.run(["umount", disk], check=True)
        hold(told >= 3, f"only {told} disks were too small")
        return f"8 disks, {told} too small: told, then repaired"


@fault("the disk is full while a table is exported over an older one", "told; the older file stays as it was")
def full_export():
    if os.geteuid() != 0:
        raise Fault("needs root: it mounts a disk of its own")
    with tempfile.TemporaryDirectory() as folder:
        place = Place(folder, 400)
        place.refresh()
        disk = os.path.join(folder, "disk")
        os.mkdir(disk)
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", disk], check=True)
        try:
            tried = 0
            for form in ("xml", "csv", "jsonl", "html", "md", "xlsx", "docx"):
                file = os.path.join(disk, f"table.{form}")
                with open(file, "w", encoding="ascii") as old:
                    old.write("old")
                answer = place.run("export", "--format", form, "-o", file)
                was_clear(answer, file)
                hold(answer.status != 0, f"{form}:", answer)
                with open(file, encoding="ascii") as old:
                    hold(old.read() == "old", f"{form}: the older file is gone")
                os.remove(file)
                hold(os.listdir(disk) == [], f"{form}: left behind {os.listdir(disk)}")
                tried += 1
        finally:
            subprocess.run(["umount", disk], check=True)
        return f"{tried} formats: told, the older file untouched, nothing left behind"


@fault("two indexers at once, twenty times", "each ends well or says that the index is locked; sound; repaired")
def two_indexers():
    with tempfile.TemporaryDirectory() as folder:
        place = Place(folder, 700)
        locked = 0
        for round in range(20):
            for number in range(round % 3, 700, 3):
                place.write_plan(number, 2011 + round % 7)
            answers = [None, None]

            def work(number):
                answers[number] = place.refresh()

            threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            for answer in answers:
                hold(answer is not None, "an indexer hung")
                if answer.status != 0:
                    was_clear(answer, "another process is writing", status=4)
                    locked += 1
            place.is_sound()
        place.repairs()
        return f"40 runs, {locked} told that the index is locked"


@fault("plans are rewritten, cut short, removed and renamed while they are indexed",
       "no crash; files that vanished are named; a rerun when all is quiet repairs")
def files_change():
    with tempfile.TemporaryDirectory() as folder:
        place = Place(folder, 300)
        big = os.path.join(place.plans, "big.txt")
        chance, ended, named = random.Random(SEED), threading.Event(), 0

        def disturb():
            while not ended.is_set():
                number = chance.randrange(300)
                deed, path = chance.randrange(5), place.path(number)
                try:
                    if deed == 0:
                        place.write_plan(number, chance.randrange(2011, 2020))
                    elif deed == 1:
                        os.truncate(path, chance.randrange(200))
                    elif deed == 2:
                        os.remove(path)
                    elif deed == 3:
                        os.rename(path, place.path(chance.randrange(300)))
                    else:
                        with open(big, "w", encoding="utf-8") as file:
                            file.write("Căn cứ Nghị định số 04/2015/NĐ-CP ngày 09/01/2015; " * 4_000)
                        os.truncate(big, chance.randrange(200_000))
                except FileNotFoundError:
                    pass

        thread = threading.Thread(target=disturb)
        thread.start()
        try:
            for _ in range(40):
                answer = place.refresh()
                hold(answer.status in (0, 3), answer)
                if answer.status == 3:
                    was_clear(answer, "plans/")
                    named += 1
        finally:
            ended.set()
            thread.join()
        # Cutting a file to more than its length fills it with zeros, which is no text; such plans go.
        for name in os.listdir(place.plans):
            with open(os.path.join(place.plans, name), "rb") as file:
                if b"\0" in file.read():
                    os.remove(file.name)
        place.repairs()
        return f"40 runs, {named} of them named files that were gone"
