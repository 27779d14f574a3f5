"""The faults that are tried, and the table of what happened."""
import time
import traceback

FAULTS = []


def fault(what, holds):
    """Registers a fault: what is done, and what must hold. The function gives what happened, in few words."""
    def register(function):
        FAULTS.append((what, holds, function))
        return function
    return register


def run(wanted=None):
    """Tries each fault; rows of what was done, what must hold, what happened, whether it held."""
    rows = []
    for what, holds, function in FAULTS:
        if wanted and wanted not in function.__name__:
            continue
        start = time.monotonic()
        try:
            happened, held = function(), True
        except Exception as error:  # noqa: BLE001: whatever goes wrong is a row of the table
            happened, held = f"{error}", False
            if type(error).__name__ != "Fault":
                traceback.print_exc()
        rows.append((what, holds, happened, held))
        print(f"{'ok    ' if held else 'not ok'} {time.monotonic() - start:5.0f} s  {what}: {happened}", flush=True)
    return rows


HEAD = """# Reliability

What breaks around viendan while it works, and what happens then. Written by `make faults`, which does each of these
things to the built program: writes go wrong at chosen places (`Tests/Faults/die_at_write.c`), a disk is full, bytes of the
index change, rights are missing, the programs that read PDF files misbehave, files change under way. “Sound” means that
`viendan index --check` finds nothing; “repaired” that after one more run all tables equal those of a new index of the same
files.

| fault | what must hold | what happened | |
| --- | --- | --- | --- |
"""


def write(path, rows):
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEAD)
        for what, holds, happened, held in rows:
            cells = " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in (what, holds, happened))
            file.write(f"| {cells} | {'held' if held else '**failed**'} |\n")
