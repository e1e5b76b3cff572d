#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What a start costs with 100,000 backups listed last, in numbers, beside one with the sandbox's 91:
to the first paint, to the first rows, the longest gap of the event loop and memory, once all rows are
there. The server is gone by then, as in a Region that fails. Each figure is the median of RUNS starts on
the offscreen screen.

    startup.py PATH-OF-FARCOPY PATH-OF-STORE-BENCH [RUNS]
"""

import os
import re
import select
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "peers"))
ARGUMENTS = sys.argv[2:]
del sys.argv[2:]
from terminal import FARCOPY, Sandbox, bare, eventually  # noqa: E402: it takes the path from argv

STORE_BENCH = ARGUMENTS[0]
RUNS = int(ARGUMENTS[1]) if len(ARGUMENTS) > 1 else 5
FIGURES = ("first paint", "first rows", "longest gap", "resident MB")


def start_window(home, environment):
    return subprocess.Popen([FARCOPY], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                            stderr=subprocess.PIPE, env=bare(home) | environment | {
                                "QT_QPA_PLATFORM": "offscreen", "FARCOPY_TRACE": "1",
                                "XDG_RUNTIME_DIR": os.path.join(home, "run")})


def listings(database):
    try:
        with sqlite3.connect(database) as connection:
            return connection.execute("SELECT count(*) FROM listings").fetchone()[0]
    except sqlite3.OperationalError:  # being made
        return 0


def prepare(home, blob):
    """Lists the sandbox once in a window, and puts the blob in the place of a Region's listing."""
    os.makedirs(os.path.join(home, "run"), mode=0o700)
    database = os.path.join(home, ".local", "share", "farcopy", "farcopy.db")
    sandbox = Sandbox(home)
    window = start_window(home, sandbox.environment)
    eventually(lambda: os.path.exists(database) and listings(database) > 5, "listings are kept")
    time.sleep(1)
    window.terminate()
    window.communicate()
    sandbox.close()
    if blob:
        with sqlite3.connect(database) as connection:
            connection.execute("UPDATE listings SET backups = ? WHERE region = 'eu-west-1'", [blob])
    return sandbox.environment


def start(home, environment):
    window = start_window(home, environment)
    text, found, last = b"", {}, time.monotonic()
    while time.monotonic() - last < 3:
        if select.select([window.stderr], [], [], 0.2)[0]:
            part = os.read(window.stderr.fileno(), 65536)
            if not part:
                sys.exit(f"the window ended:\n{text.decode()}")
            text += part
            last = time.monotonic()
    for match in re.finditer(rb"farcopy-trace +([\d.]+) (first paint|first rows)", text):
        found.setdefault(match[2].decode(), float(match[1]))
    found["longest gap"] = max([float(gap) for gap in re.findall(rb"gap of ([\d.]+) ms", text)], default=0)
    with open(f"/proc/{window.pid}/status", encoding="ascii") as status:
        found["resident MB"] = int(re.search(r"VmRSS:\s+(\d+)", status.read())[1]) / 1024
    window.terminate()
    window.wait()
    window.stderr.close()
    return found


def measured(blob):
    with tempfile.TemporaryDirectory(prefix="farcopy-bench-") as home:
        environment = prepare(home, blob)
        runs = [start(home, environment) for _ in range(RUNS)]
    return {name: statistics.median(run[name] for run in runs) for name in FIGURES}


def main():
    with tempfile.TemporaryDirectory(prefix="farcopy-bench-") as folder:
        path = os.path.join(folder, "listing")
        subprocess.run([STORE_BENCH, "--listing", path], check=True)
        with open(path, "rb") as listing:
            many = measured(listing.read())
    few = measured(None)
    print(f"{'':20} {'91 rows':>10} {'100,000':>10}")
    for name in FIGURES:
        print(f"{name:20} {few[name]:10.1f} {many[name]:10.1f}")


main()
