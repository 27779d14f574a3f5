#!/usr/bin/env python3
"""Holds a running server to its own description: schemathesis sends each route what /openapi.json allows and what it
forbids, and looks at status, media type and shape of each answer.

usage: conform.py [--examples N] [--seed N]

Runs in the environment of Tests/Serving/requirements.txt (`make api-test`). Ends with 1 on any mismatch.
"""

import argparse
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from server import Served


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--examples", type=int, default=50, help="cases of each route, at most (50)")
    options.add_argument("--seed", type=int, default=1, help="of the random cases (1)")
    asked = options.parse_args()
    tool = Path(sys.executable).with_name("schemathesis")
    if not tool.exists():
        print("API test skipped: make api-test runs it with what it needs")
        return 0
    with Served() as served, tempfile.TemporaryDirectory(prefix="viendan-api-") as folder:
        run = subprocess.run(
            [tool, "--config-file", Path(__file__).with_name("schemathesis.toml"), "run", f"{served.address}/openapi.json", "--checks", "all", "--mode", "all",
             "--phases", "examples,coverage,fuzzing", "--max-examples", str(asked.examples), "--seed", str(asked.seed),
             "--continue-on-failure", "--request-timeout", "20", "--warnings", "off"],
            cwd=folder, check=False)
        # The log may lag a little behind the answers.
        served.process.poll()
        faults = [line for line in served.log if re.search(r" 500 \d+ µs|failed|Fatal", line)]
        if served.process.poll() is not None:
            faults.append(f"the server ended with {served.process.returncode}")
        for line in faults[:5]:
            print("log:", line.rstrip())
    return 1 if run.returncode or faults else 0


if __name__ == "__main__":
    sys.exit(main())
