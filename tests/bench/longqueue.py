#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What a long queue costs the window, in numbers: start and memory with JOBS jobs waiting beside
those without. Each figure is the median of RUNS starts against a sandbox, on the offscreen screen.
What a job takes is told from a queue that is twice as long: having a queue at all takes some
memory, too (the list of copies, the database).

    longqueue.py PATH-OF-FARCOPY [JOBS [RUNS]]
"""

import os
import re
import select
import signal
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

JOBS = int(ARGUMENTS[0]) if ARGUMENTS else 10_000
RUNS = int(ARGUMENTS[1]) if len(ARGUMENTS) > 1 else 7
FIGURES = ("first paint", "first rows", "all Regions listed", "longest gap", "resident KiB")


def environment(home, sandbox):
    return bare(home) | sandbox.environment | {
        "QT_QPA_PLATFORM": "offscreen", "FARCOPY_TRACE": "1",
        "XDG_RUNTIME_DIR": os.path.join(home, "run")}


def rows_of(path):
    """Of the queue's database, once it is there."""
    if not os.path.exists(path):
        return 0
    with sqlite3.connect(path) as database:
        try:
            return database.execute("SELECT count(*) FROM jobs").fetchone()[0]
        except sqlite3.OperationalError:  # being made
            return 0


def fill(home, sandbox, jobs):
    """Makes a real queue, paused, and repeats its waiting job under other names."""
    path = os.path.join(home, ".local", "share", "farcopy", "farcopy.db")
    backups = subprocess.run([FARCOPY, "list", "--region", "eu-west-1", "--output", "csv"],
                             env=bare(home) | sandbox.environment, capture_output=True, check=True)
    ids = [line.split(",")[0] for line in backups.stdout.decode().splitlines()[1:] if "LUSTRE" in line]
    command = subprocess.Popen(
        [FARCOPY, "copy", "--source-region", "eu-west-1", "--region", "eu-central-1",
         "--source-backup-id", *ids[:7], "--wait"], env=bare(home) | sandbox.environment,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    eventually(lambda: rows_of(path) >= 6, "the queue is on disk")
    command.send_signal(signal.SIGKILL)
    command.wait()
    with sqlite3.connect(path) as database:
        columns = [row[1] for row in database.execute("PRAGMA table_info(jobs)") if row[1] != "number"]
        sample = dict(zip(columns, database.execute(
            f"SELECT {', '.join(columns)} FROM jobs WHERE state = 'Waiting'").fetchone()))
        database.execute("DELETE FROM jobs")
        for number in range(jobs):
            name = f"00000000-0000-4000-8000-{number:012x}"
            row = sample | {"id": name, "token": name, "place": number * 1024,
                            "source_backup": f"backup-{number:017x}", "source_name": f"nightly {number}"}
            database.execute(f"INSERT INTO jobs({', '.join(row)}) VALUES({', '.join('?' * len(row))})",
                             list(row.values()))
        database.execute("INSERT INTO queues(key, is_paused) VALUES(?, 1)"
                         " ON CONFLICT(key) DO UPDATE SET is_paused = 1", [sample["queue"]])


def start(home, sandbox):
    """Starts the window once and tells what it cost until it has been still for a while."""
    window = subprocess.Popen([FARCOPY], env=environment(home, sandbox), stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    found, gap, last = {}, 0.0, time.monotonic()
    text = b""
    while time.monotonic() - last < 3 or "all Regions listed" not in found:
        if select.select([window.stderr], [], [], 0.2)[0]:
            part = os.read(window.stderr.fileno(), 65536)
            if not part:
                sys.exit(f"the window ended:\n{text.decode()}")
            text += part
            last = time.monotonic()
        for match in re.finditer(rb"farcopy-trace +([\d.]+) (first paint|first rows|all Regions listed)", text):
            found.setdefault(match[2].decode(), float(match[1]))
    for match in re.finditer(rb"gap of ([\d.]+) ms", text):
        gap = max(gap, float(match[1]))
    with open(f"/proc/{window.pid}/status", encoding="ascii") as status:
        found["resident KiB"] = int(re.search(r"VmRSS:\s+(\d+)", status.read())[1])
    found["longest gap"] = gap
    window.terminate()
    window.wait()
    window.stderr.close()
    return found


def measured(jobs):
    with tempfile.TemporaryDirectory(prefix="farcopy-bench-") as home:
        os.makedirs(os.path.join(home, "run"), mode=0o700)
        sandbox = Sandbox(home, "--speed", "0")
        if jobs:
            fill(home, sandbox, jobs)
        runs = [start(home, sandbox) for _ in range(RUNS)]
        sandbox.close()
    return {name: statistics.median(run[name] for run in runs) for name in FIGURES}


def main():
    without, with_jobs = measured(0), measured(JOBS)
    print(f"{'':20} {'no jobs':>10} {JOBS:>10}   ratio")
    for name in FIGURES:
        ratio = with_jobs[name] / without[name] if without[name] else float("nan")
        print(f"{name:20} {without[name]:10.1f} {with_jobs[name]:10.1f}  {ratio:6.2f}")
    twice = measured(2 * JOBS)["resident KiB"]
    with_jobs, without = with_jobs["resident KiB"], without["resident KiB"]
    print(f"{'bytes a further job':20} {'':>10} {(twice - with_jobs) * 1024 / JOBS:10.0f}")
    print(f"{'bytes a job, in all':20} {'':>10} {(with_jobs - without) * 1024 / JOBS:10.0f}")


main()
