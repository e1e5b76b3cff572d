#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Kills the built `farcopy` (SIGKILL) at random moments while it copies, starts it again until all
is done, and holds what the sandbox and the database tell against what was wanted. The dice are the
same each time; FARCOPY_FAULT_SEED chooses others. Nothing but Python's standard library.

    kills.py PATH-OF-FARCOPY [unittest's arguments]
"""

import collections
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

FARCOPY = os.path.abspath(sys.argv.pop(1)) if len(sys.argv) > 1 else ""
SEED = int(os.environ.get("FARCOPY_FAULT_SEED", "1"))
LIMIT = 240  # seconds: bounds what hangs, measures nothing
KILLS = 15
COPIES = 30
LANE = 5


def bare(home):
    """An environment with nothing in it that could help: no display, no language, no accounts."""
    kept = {name: value for name, value in os.environ.items()
            if name.startswith(("ASAN_", "UBSAN_", "LSAN_"))}
    return kept | {"PATH": "/usr/bin:/bin", "HOME": home}


def eventually(condition, what):
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.01)
    raise AssertionError("never happened: " + what)


class Kills(unittest.TestCase):
    def setUp(self):
        self.dice = random.Random(SEED)
        self.home = tempfile.mkdtemp(prefix="farcopy-kills-")
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)

    def start_sandbox(self):
        process = subprocess.Popen(
            [FARCOPY, "sandbox", "--port", "0", "--speed", "60", "--seed", str(SEED), "--empty",
             "--backups", str(COPIES)],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=bare(self.home), text=True)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        self.environment = bare(self.home)
        while "AWS_REGION" not in self.environment:
            line = process.stdout.readline()
            self.assertTrue(line, "the sandbox did not start")
            name, _, value = line.strip().removeprefix("export ").partition("=")
            self.environment[name] = value

    def order(self, path, method="GET", body=None):
        request = urllib.request.Request(
            self.environment["AWS_ENDPOINT_URL"] + "/sandbox/" + path, method=method,
            data=json.dumps(body).encode() if body else None)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=LIMIT) as answer:
            return json.load(answer)

    def books(self):
        return self.order("books")

    def sources(self):
        done = subprocess.run(
            [FARCOPY, "list", "--region", "eu-west-1", "--output", "json"], env=self.environment,
            stdin=subprocess.DEVNULL, capture_output=True, timeout=LIMIT, check=True)
        ids = [each["BackupId"] for each in json.loads(done.stdout)["Backups"]]
        self.assertEqual(len(ids), COPIES)
        return ids

    def start(self, *arguments):
        process = subprocess.Popen(
            [FARCOPY, *arguments], env=self.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def copy(self, ids, to):
        return self.start("copy", "--source-region", "eu-west-1", "--region", to,
                          "--source-backup-id", *ids, "--wait")

    def resume(self):
        return self.start("status", "--resume", "--wait")

    def kill_at_random(self, *processes):
        """At the start as often as in the middle: 20 ms to 2 s after now."""
        end = time.monotonic() + 0.02 * 100 ** self.dice.random()
        while time.monotonic() < end and any(each.poll() is None for each in processes):
            time.sleep(0.005)
        for each in processes:
            each.kill()
            each.wait(LIMIT)

    def let_it_end(self):
        done = subprocess.run(
            [FARCOPY, "status", "--resume", "--wait"], env=self.environment,
            stdin=subprocess.DEVNULL, capture_output=True, timeout=LIMIT)
        self.assertEqual(done.returncode, 0, (done.stdout + done.stderr).decode()[-4000:])

    def jobs(self):
        path = os.path.join(self.home, ".local/share/farcopy/farcopy.db")
        database = sqlite3.connect(f"file:{path}?mode=rw", uri=True)
        try:
            return database.execute("SELECT source_backup, destination, token, state, copy_id"
                                    " FROM jobs").fetchall()
        finally:
            database.close()

    def expect_the_truth(self, wanted):
        """Each wanted copy exists once and none beside, and the database says so."""
        books = self.books()
        made = collections.Counter((each["sourceBackupId"], each["region"])
                                   for each in books["copies"])
        self.assertEqual(made, collections.Counter(wanted))
        self.assertEqual({each["lifecycle"] for each in books["copies"]}, {"AVAILABLE"})
        self.assertCountEqual(
            self.jobs(),
            [(each["sourceBackupId"], each["region"], each["token"], "Available", each["backupId"])
             for each in books["copies"]])
        for region, most in books["mostCopiesAtOnce"].items():
            self.assertLessEqual(most, LANE, region)
        self.assertNotIn("ServiceLimitExceeded", books["errors"])

    def copy_through_kills(self, *faults):
        self.start_sandbox()
        ids = self.sources()
        self.order("faults", "POST", {"faults": faults})
        process = self.copy(ids, "eu-central-1")
        eventually(lambda: self.books()["copies"], "the first copy")

        for _ in range(KILLS):
            self.kill_at_random(process)
            process = self.resume()
        process.wait(LIMIT)
        self.order("faults", "DELETE")  # a listing that failed would be a failure of the command
        self.let_it_end()

        self.expect_the_truth([(each, "eu-central-1") for each in ids])

    def test_nothing_is_lost_or_doubled(self):
        self.copy_through_kills()

    def test_nothing_is_lost_or_doubled_while_answers_are(self):
        self.copy_through_kills("drop-after=0.15", "error-after=0.1", "drop-before=0.1",
                                "throttle=0.1")

    def test_the_next_goes_on_when_the_owner_of_the_queue_is_killed(self):
        self.start_sandbox()
        ids = self.sources()
        regions = ("eu-central-1", "us-east-2", "ap-south-1")
        processes = [self.copy(ids[i::3], region) for i, region in enumerate(regions)]
        eventually(lambda: {each["region"] for each in self.books()["copies"]} == set(regions),
                   "a copy to each Region")

        for _ in range(KILLS):
            victim = self.dice.choice(processes)
            self.kill_at_random(victim)
            processes[processes.index(victim)] = self.resume()
        for process in processes:
            process.wait(LIMIT)
        self.let_it_end()

        self.expect_the_truth([(each, region) for i, region in enumerate(regions)
                               for each in ids[i::3]])

    def test_what_is_killed_while_it_is_ordered_is_copied_once_or_never(self):
        self.start_sandbox()
        ids = self.sources()

        for first in range(0, COPIES, 3):
            self.kill_at_random(self.copy(ids[first:first + 3], "eu-central-1"))
        self.let_it_end()

        books = self.books()
        self.expect_the_truth([(each["sourceBackupId"], each["region"])
                               for each in books["copies"]])
        made = [each["sourceBackupId"] for each in books["copies"]]
        self.assertEqual(len(made), len(set(made)))
        self.assertLessEqual(set(made), set(ids))
        self.assertNotEqual(made, [])
        for first in range(0, COPIES, 3):  # an order is kept as a whole
            self.assertIn(len(set(ids[first:first + 3]) & set(made)), (0, 3))


if __name__ == "__main__":
    if not os.access(FARCOPY, os.X_OK):
        print("SKIPPED: no farcopy was given")
        sys.exit(77)
    unittest.main(verbosity=2)
