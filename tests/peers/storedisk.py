#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The store on disks that are full or read-only, even for root: mounts of its own.

usage: storedisk.py PROBE   (PROBE: farcopy_store_probe)
"""
import os
import shutil
import subprocess
import sys
import tempfile
import unittest

from storeprobe import NAME, Probe

PROBE = sys.argv[1] if len(sys.argv) > 1 else ""
INSIDE = "FARCOPY_TEST_OWN_MOUNTS"


def enter_own_mounts():
    """Starts this script again where it may mount; ends with 77 where it may not."""
    for words in (["unshare", "--mount"], ["unshare", "--mount", "--map-root-user"]):
        if not shutil.which("unshare"):
            break
        with tempfile.TemporaryDirectory() as folder:
            tried = subprocess.run([*words, "mount", "-t", "tmpfs", "none", folder], timeout=30,
                                   capture_output=True, check=False)
        if tried.returncode == 0:
            os.execvpe(words[0], [*words, sys.executable, *sys.argv], dict(os.environ, **{INSIDE: "1"}))
    print("SKIPPED: this system lets nobody mount in a namespace of its own (unshare --mount)")
    sys.exit(77)


class Disk(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="farcopy-disk-")
        subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "none", self.folder], check=True)
        self.addCleanup(os.rmdir, self.folder)
        self.addCleanup(subprocess.run, ["umount", self.folder], check=True)
        self.path = os.path.join(self.folder, NAME)

    def fill_up(self, leave=0):
        """Takes all of the disk's space, but for some bytes."""
        with open(os.path.join(self.folder, "ballast"), "wb", buffering=0) as ballast:
            try:
                while True:
                    ballast.write(b"x" * 4096)
            except OSError:
                pass  # full
            ballast.truncate(max(0, ballast.tell() - leave))

    def make_room(self):
        os.remove(os.path.join(self.folder, "ballast"))

    def make_read_only(self):
        subprocess.run(["mount", "-o", "remount,ro", self.folder], check=True)

    def probe(self):
        return Probe(PROBE, self.path)

    def bytes(self):
        with open(self.path, "rb") as file:
            return file.read()

    def test_a_full_disk_refuses_writes_until_there_is_room(self):
        with self.probe() as probe:
            self.assertEqual(probe.ask("open"), "opened NewFile")
            self.assertEqual(probe.ask("save 1 1"), "saved 1")
            self.fill_up(leave=65536)
            probe.order("save 2 200")
            lines = [probe.answer() for _ in range(200)]
            saved = [1] + [int(line.split()[1]) for line in lines if line.startswith("saved")]
            refused = [line.split()[2] for line in lines if line.startswith("refused")]
            self.assertGreater(len(refused), 50)
            self.assertEqual(set(refused), {"StoreDiskFull"})
            self.assertEqual(probe.loaded(), saved)

            self.make_room()
            self.assertEqual(probe.ask("save 1000 1"), "saved 1000")
            self.assertEqual(probe.loaded(), saved + [1000])
        with self.probe() as again:
            self.assertEqual(again.ask("open"), "opened File")
            self.assertEqual(again.loaded(), saved + [1000])

    def test_on_a_full_disk_a_first_start_works_in_memory(self):
        self.fill_up()
        with self.probe() as probe:
            self.assertEqual(probe.ask("open"), "opened Memory StoreDiskFull")
            self.assertEqual(probe.ask("save 1 1"), "saved 1")
            self.assertEqual(probe.loaded(), [1])
        self.make_room()
        with self.probe() as probe:
            self.assertEqual(probe.ask("open"), "opened NewFile")

    def test_on_a_full_disk_a_later_start_loses_nothing(self):
        with self.probe() as probe:
            self.assertEqual(probe.ask("save 1 1"), "saved 1")
        self.fill_up()
        with self.probe() as probe:
            self.assertIn(probe.ask("open"), ("opened File", "opened Memory StoreDiskFull"))
        self.make_room()
        with self.probe() as probe:
            self.assertEqual(probe.ask("open"), "opened File")
            self.assertEqual(probe.loaded(), [1])

    def test_a_damaged_file_stays_in_place_where_there_is_no_room_for_another(self):
        with open(self.path, "wb") as file:
            file.write(b"not a database" * 100)
        before = self.bytes()
        self.fill_up()
        with self.probe() as probe:
            self.assertEqual(probe.ask("open"), "opened Memory StoreDamaged")
        self.assertEqual(sorted(os.listdir(self.folder)), ["ballast", NAME])
        self.assertEqual(self.bytes(), before)

    def test_a_read_only_disk_with_a_file_on_it_works_in_memory(self):
        with self.probe() as probe:
            self.assertEqual(probe.ask("save 1 1"), "saved 1")
        self.make_read_only()
        before = self.bytes()
        with self.probe() as probe:
            self.assertEqual(probe.ask("open"), "opened Memory StoreReadOnly")
            self.assertEqual(probe.ask("save 2 1"), "saved 2")
            self.assertEqual(probe.loaded(), [2])
        self.assertEqual(self.bytes(), before)

    def test_a_read_only_disk_without_a_file_works_in_memory(self):
        self.make_read_only()
        with self.probe() as probe:
            self.assertEqual(probe.ask("open"), "opened Memory StoreReadOnly")
        self.assertEqual(os.listdir(self.folder), [])

    def test_a_disk_that_becomes_read_only_refuses_writes_and_reads_on(self):
        with self.probe() as probe:
            self.assertEqual(probe.ask("save 1 1"), "saved 1")
        # a mount above it: the open file's own disk cannot be remounted while it is written
        with self.probe() as probe:
            self.assertEqual(probe.ask("open"), "opened File")
            subprocess.run(["mount", "--bind", self.folder, self.folder], check=True)
            subprocess.run(["mount", "-o", "remount,bind,ro", self.folder], check=True)
            self.addCleanup(subprocess.run, ["umount", self.folder], check=True)
            with self.probe() as late:
                self.assertEqual(late.ask("open"), "opened Memory StoreReadOnly")
            self.assertEqual(probe.loaded(), [1])


if __name__ == "__main__":
    if INSIDE not in os.environ:
        enter_own_mounts()
    unittest.main(argv=sys.argv[:1], verbosity=2)
