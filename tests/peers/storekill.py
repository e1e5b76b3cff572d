#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Kills the store at random moments, and looks at what is left with the sqlite3 tool.

usage: storekill.py PROBE   (PROBE: farcopy_store_probe)
"""
import os
import random
import shutil
import sys
import tempfile
import time
import unittest

from storeprobe import NAME, Probe, sqlite

PROBE = sys.argv[1] if len(sys.argv) > 1 else ""
SEED = int(os.environ.get("FARCOPY_TEST_SEED", "20260314"))
KILLS = 60

if not shutil.which("sqlite3"):
    print("SKIPPED: sqlite3 is not installed")
    sys.exit(77)


class Killed(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="farcopy-kill-")
        self.addCleanup(shutil.rmtree, self.folder)
        self.random = random.Random(SEED)

    def path(self):
        return os.path.join(self.folder, NAME)

    def judge(self, path):
        """Whole and without half a change. Returns the numbers of the jobs that are there."""
        check, jobs, activities = sqlite(
            path, "PRAGMA integrity_check", "SELECT place FROM jobs ORDER BY place",
            "SELECT substr(subject, 5) FROM activity ORDER BY number")
        self.assertEqual(check, ["ok"])
        self.assertEqual(jobs, activities, "a change was carried out by half")
        return [int(number) for number in jobs]

    def test_every_job_that_was_acknowledged_is_there(self):
        acknowledged = 0
        for number in range(KILLS):
            probe = Probe(PROBE, self.path())
            self.assertEqual(probe.ask("open"), "opened File" if number else "opened NewFile")
            probe.order(f"save {acknowledged + 1} 100000")
            probe.answer()
            acknowledged += 1
            time.sleep(self.random.uniform(0, 0.1))
            said = probe.kill()
            for line in said:
                acknowledged += 1
                self.assertEqual(line, f"saved {acknowledged}")

            kept = self.judge(self.path())
            # what was under way when it was killed may be there too
            self.assertIn(len(kept), (acknowledged, acknowledged + 1))
            self.assertEqual(kept, list(range(1, len(kept) + 1)))
            with Probe(PROBE, self.path()) as again:
                self.assertEqual(again.ask("open"), "opened File")
                self.assertEqual(again.loaded(), kept)
            acknowledged = len(kept)
        self.assertGreater(acknowledged, 2 * KILLS)

    def test_a_first_start_that_is_killed_leaves_nothing_in_the_way(self):
        for number in range(KILLS):
            path = os.path.join(self.folder, str(number), NAME)
            probe = Probe(PROBE, path)
            probe.order("open")
            time.sleep(self.random.uniform(0, 0.08))
            probe.kill()
            with Probe(PROBE, path) as again:
                self.assertIn(again.ask("open"), ("opened File", "opened NewFile"))
                self.assertEqual(again.ask("save 1 1"), "saved 1")
            self.assertEqual(self.judge(path), [1])

    def test_the_replacement_of_a_damaged_file_that_is_killed_loses_no_job(self):
        jobs = list(range(1, 501))
        with Probe(PROBE, self.path()) as probe:
            probe.order("save 1 500")
            self.assertEqual([probe.answer() for _ in jobs], [f"saved {i}" for i in jobs])
        (root,), = sqlite(self.path(), "SELECT rootpage FROM sqlite_master "
                                       "WHERE name = 'sqlite_autoindex_jobs_1'")
        with open(self.path(), "r+b") as file:
            file.seek((int(root) - 1) * 4096)
            file.write(b"\xee" * 4096)
        with open(self.path(), "rb") as file:
            damaged = file.read()
        finished = 0
        for number in range(KILLS):
            folder = os.path.join(self.folder, str(number))
            os.mkdir(folder)
            path = shutil.copy(self.path(), os.path.join(folder, NAME))
            probe = Probe(PROBE, path)
            probe.order("open")
            time.sleep(self.random.uniform(0, 0.12))
            finished += "opened NewFile StoreDamaged" in probe.kill()

            with Probe(PROBE, path) as again:
                self.assertIn(again.ask("open"), ("opened File", "opened NewFile StoreDamaged"))
                self.assertEqual(again.loaded(), jobs)
            kept, = [name for name in os.listdir(folder)
                     if ".damaged-" in name and not name.endswith(("-journal", "-wal", "-shm"))]
            with open(os.path.join(folder, kept), "rb") as file:
                self.assertEqual(file.read(), damaged)
        self.assertLess(finished, KILLS, "every replacement had ended before it was killed")


if __name__ == "__main__":
    print(f"seed {SEED}")
    unittest.main(argv=sys.argv[:1], verbosity=2)
