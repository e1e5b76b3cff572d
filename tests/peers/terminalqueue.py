#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Several farcopy processes at one queue, as windows, scripts and timers of one user are: who has
the queue, what the others do, and what is left when one is killed. The sandbox's own books judge.

    terminalqueue.py PATH-OF-FARCOPY [unittest's arguments]
"""

import glob
import json
import os
import signal
import socket
import stat
import sys
import threading
import unittest
import urllib.request

from terminal import FARCOPY, LIMIT, Terminal, eventually

TO = "eu-central-1"


class Queue(Terminal):
    """Copies stand still until a test lets them run."""
    speed = "0"

    def control(self, name, value):
        url = self.sandbox.environment["AWS_ENDPOINT_URL"] + "/sandbox/" + name
        urllib.request.urlopen(urllib.request.Request(
            url, data=json.dumps({name: value}).encode(), method="POST",
            headers={"Content-Type": "application/json"}), timeout=LIMIT).close()

    def end_faults(self):
        url = self.sandbox.environment["AWS_ENDPOINT_URL"] + "/sandbox/faults"
        urllib.request.urlopen(urllib.request.Request(url, method="DELETE"), timeout=LIMIT).close()

    def let_run(self, speed=60):
        self.control("speed", speed)

    def start_copy(self, ids, *more, to=TO):
        return self.start_farcopy("copy", "--source-region", "eu-west-1", "--region", to,
                                  "--source-backup-id", *ids, *more)

    def unanswered_copy(self, ids, to=TO):
        """A command whose requests arrive, and get no answer."""
        self.control("faults", ["hang:CopyBackup"])
        process = self.start_copy(ids, "--wait", to=to)
        eventually(lambda: self.sandbox.books()["requests"].get("fsx:CopyBackup"), "it asks for a copy")
        return process

    def copies(self):
        return self.sandbox.books()["copies"]

    def has_begun(self, number):
        return eventually(lambda: len(self.copies()) >= number, f"{number} copies have begun")

    def owner_of(self, ids, *more):
        """A command that has the queue and five copies standing still."""
        process = self.start_copy(ids, *more)
        self.has_begun(min(len(ids), 5))
        eventually(lambda: not any(job["State"] == "SENDING" for job in self.jobs()),
                   "it knows what has begun")  # its answer may be on the way yet
        return process

    def kill(self, process):
        process.kill()
        process.wait(LIMIT)

    def is_handed_over(self, process):
        """Reads what a command says first, which is whom it has handed its copies to."""
        line = process.stderr.readline().decode()
        self.assertIn("handed to the Farcopy that is running", line)
        return line

    def ends(self, process, status=0):
        out, said = process.communicate(timeout=LIMIT)
        self.assertEqual(process.returncode, status, said.decode())
        return out, said.decode()

    def jobs(self, to=TO):
        status = self.run_farcopy("status", "--region", to, "--output", "json")
        return json.loads(status.stdout)["Queue"]["Jobs"]

    def expect_each_once(self, ids):
        copies = self.copies()
        self.assertEqual(sorted(copy["sourceBackupId"] for copy in copies), sorted(ids))
        self.assertEqual({copy["lifecycle"] for copy in copies}, {"AVAILABLE"})
        self.assertEqual(len({copy["token"] for copy in copies}), len(ids))
        self.assertLessEqual(self.sandbox.books()["mostCopiesAtOnce"][TO], 5)

    def data_folder(self):
        return os.path.join(self.home, ".local", "share", "farcopy")

    def left_behind(self, kind):
        return glob.glob(os.path.join(self.data_folder(), "queue-*." + kind))


class Owners(Queue):
    def test_the_second_hands_its_copies_to_the_first(self):
        ids = self.many_backups(12)
        first = self.owner_of(ids[:6], "--wait", "--output", "jsonl")
        second = self.start_copy(ids[6:], "--wait")
        self.assertIn(f"(pid {first.pid})", self.is_handed_over(second))

        eventually(lambda: len(self.jobs()) >= 7, "the first has all of them")  # five are copies
        self.let_run()

        out, _ = self.ends(first)
        self.assertEqual({json.loads(line)["SourceBackupId"] for line in out.splitlines()},
                         set(ids[:6]))
        self.ends(second)
        self.expect_each_once(ids)

    def test_a_guest_tells_as_much_of_its_copies_as_an_owner(self):
        ids = self.many_backups(3)
        self.owner_of(ids[:1], "--wait")
        guest = self.start_copy(ids[1:], "--wait", "--copy-tags", "--output", "json", "--tags",
                                "Key=made-by,Value=guest")
        self.has_begun(3)
        self.let_run()

        out, said = self.ends(guest)

        self.assertEqual(said, "")
        for copy in json.loads(out)["Backups"]:
            self.assertEqual(copy["Lifecycle"], "AVAILABLE")
            self.assertEqual(copy["Region"], TO)
            self.assertIn({"Key": "made-by", "Value": "guest"}, copy["Tags"])
            self.assertGreater(copy["SizeInBytes"], 0)

    def test_without_wait_a_guest_ends_when_its_copies_are_accepted(self):
        ids = self.many_backups(7)
        first = self.owner_of(ids[:5], "--wait")
        guest = self.start_copy(ids[5:], "--output", "jsonl")
        eventually(lambda: len(self.jobs()) == 2, "two wait for a place")

        self.let_run(20)

        out, _ = self.ends(guest)
        self.assertEqual({json.loads(line)["SourceBackupId"] for line in out.splitlines()},
                         set(ids[5:]))
        self.let_run()
        self.ends(first)

    def test_many_that_start_at_once_agree(self):
        ids = self.many_backups(12)
        self.let_run()
        processes = [self.start_copy(ids[at:at + 3], "--wait") for at in range(0, 12, 3)]

        for process in processes:
            self.ends(process)

        self.expect_each_once(ids)

    def test_a_refusal_reaches_the_guest(self):
        ids = self.many_backups(2)
        self.owner_of(ids[:1], "--wait")

        guest = self.start_copy(["backup-00000000000000000"], "--output", "json")
        _, said = self.ends(guest, status=1)

        self.assertEqual(json.loads(said)["Error"]["Code"], "BackupNotFound")

    def test_nobody_else_can_look_into_the_data_folder(self):
        owner = self.owner_of(self.many_backups(1), "--wait")

        self.assertEqual(stat.S_IMODE(os.stat(self.data_folder()).st_mode), 0o700)
        for path in self.left_behind("socket"):
            self.assertEqual(stat.S_IMODE(os.stat(path).st_mode) & 0o077, 0)
        self.let_run()
        self.ends(owner)
        self.assertEqual(self.left_behind("socket") + self.left_behind("lock"), [])


class Interruptions(Queue):
    def test_of_a_guest_leaves_its_copies_with_the_owner(self):
        ids = self.many_backups(8)
        owner = self.owner_of(ids[:6], "--wait")
        guest = self.start_copy(ids[6:], "--wait")
        self.is_handed_over(guest)
        eventually(lambda: len(self.jobs()) == 3, "the owner has all of them")

        guest.send_signal(signal.SIGINT)
        _, said = self.ends(guest, status=130)
        self.let_run()

        self.assertIn(f"(pid {owner.pid}) goes on with the copies", said)
        self.ends(owner)
        self.run_farcopy("status", "--resume", "--wait", "--region", TO)
        self.expect_each_once(ids)

    def test_of_the_owner_leaves_what_was_not_sent_in_the_queue(self):
        ids = self.many_backups(7)
        owner = self.owner_of(ids, "--wait")

        owner.send_signal(signal.SIGTERM)  # as when the machine goes down
        _, said = self.ends(owner, status=130)

        self.assertIn("2 copies wait in the queue", said)
        self.assertIn("farcopy status --resume", said)
        self.assertEqual({job["State"] for job in self.jobs()}, {"WAITING"})
        self.assertEqual({job["SourceBackupId"] for job in self.jobs()} | {
            copy["sourceBackupId"] for copy in self.copies()}, set(ids))
        self.let_run()
        self.run_farcopy("status", "--resume", "--wait", "--region", TO)
        self.expect_each_once(ids)
        self.assertEqual(self.jobs(), [])

    def test_of_the_owner_makes_a_guest_the_next_one(self):
        ids = self.many_backups(8)
        owner = self.owner_of(ids[:6], "--wait")
        guest = self.start_copy(ids[6:], "--wait")
        self.is_handed_over(guest)

        owner.send_signal(signal.SIGINT)
        self.ends(owner, status=130)
        self.assertIn(b"this one goes on", guest.stderr.readline())
        self.let_run()

        self.ends(guest)
        self.run_farcopy("status", "--resume", "--wait", "--region", TO)
        self.expect_each_once(ids)

    def test_waiting_copies_can_be_taken_out(self):
        ids = self.many_backups(7)
        owner = self.owner_of(ids, "--wait")
        owner.send_signal(signal.SIGINT)
        self.ends(owner, status=130)
        self.assertEqual(len(self.jobs()), 2)

        said = self.run_farcopy("status", "--cancel-waiting", "--region", TO).stderr.decode()

        self.assertIn("2 copies taken out of the queue", said)
        self.assertNotIn("nothing waits", said)
        self.assertEqual(self.jobs(), [])
        self.assertIn(b"nothing waits", self.run_farcopy("status", "--cancel-waiting").stderr)
        self.let_run()
        self.run_farcopy("status", "--resume", "--wait", "--region", TO)
        self.assertEqual(len(self.copies()), 5)

    def test_waiting_copies_can_be_taken_out_of_the_queue_of_another(self):
        ids = self.many_backups(7)
        owner = self.owner_of(ids, "--wait")

        said = self.run_farcopy("status", "--cancel-waiting", "--region", TO).stderr.decode()
        self.let_run()

        self.assertIn("2 copies taken out of the queue", said)
        self.ends(owner, status=1)  # not all that it was to copy
        self.assertEqual(len(self.copies()), 5)

    def test_waiting_copies_are_taken_out_for_the_named_destinations_only(self):
        ids = self.many_backups(14)
        owner = self.owner_of(ids[:7], "--wait")
        owner.send_signal(signal.SIGINT)
        self.ends(owner, status=130)
        other = self.start_copy(ids[7:], "--wait", to="us-west-2")
        self.has_begun(10)
        eventually(lambda: [job["State"] for job in self.jobs("us-west-2")] == ["WAITING"] * 2,
                   "it knows what has begun")
        other.send_signal(signal.SIGINT)
        self.ends(other, status=130)

        said = self.run_farcopy("status", "--cancel-waiting", "--region", "us-west-2").stderr.decode()

        self.assertIn("2 copies taken out of the queue", said)
        self.assertEqual(self.jobs("us-west-2"), [])
        self.assertEqual([job["State"] for job in self.jobs()], ["WAITING"] * 2)
        self.let_run()
        self.run_farcopy("status", "--resume", "--wait")
        self.assertEqual(len(self.copies()), 12)

    def test_taking_out_sends_nothing_and_says_what_fsx_may_have(self):
        self.kill(self.unanswered_copy(self.many_backups(7)))
        states = [job["State"] for job in self.jobs()]
        asked = self.sandbox.books()["requests"]["fsx:CopyBackup"]

        said = self.run_farcopy("status", "--cancel-waiting").stderr.decode()

        self.assertEqual(set(states), {"UNKNOWN_FATE", "WAITING"})
        self.assertIn(f"{states.count('WAITING')} copies taken out of the queue", said)
        self.assertRegex(said, r"(one copy stays|\d copies stay): FSx may have")
        self.assertEqual({job["State"] for job in self.jobs()}, {"UNKNOWN_FATE"})
        self.assertEqual(self.sandbox.books()["requests"]["fsx:CopyBackup"], asked)

    def test_of_the_owner_claims_nothing_of_copies_whose_answer_never_came(self):
        source, = self.many_backups(1)
        owner = self.unanswered_copy([source])

        owner.send_signal(signal.SIGINT)
        _, said = self.ends(owner, status=130)

        self.assertIn(f"whether FSx has taken these copies is not known: {source}", said)
        self.assertNotIn("go on", said)
        self.end_faults()
        self.let_run()
        self.run_farcopy("status", "--resume", "--wait")
        self.expect_each_once([source])


class Kills(Queue):
    def test_of_the_owner_makes_the_guest_the_owner(self):
        ids = self.many_backups(12)
        owner = self.owner_of(ids[:6], "--wait")
        guest = self.start_copy(ids[6:], "--wait")
        self.is_handed_over(guest)
        eventually(lambda: len(self.jobs()) == 7, "the owner has all of them")

        self.kill(owner)
        self.assertIn(b"this one goes on", guest.stderr.readline())
        self.let_run()

        self.ends(guest)
        self.run_farcopy("status", "--resume", "--wait", "--region", TO)
        self.expect_each_once(ids)

    def test_at_any_moment_lose_and_double_nothing(self):
        ids = self.many_backups(15)
        self.let_run(30)
        for at in range(0, 15, 5):
            process = self.start_copy(ids[at:at + 5], "--wait")
            self.has_begun(at + 2)
            self.kill(process)
        known = {job["SourceBackupId"] for job in self.jobs()} | {
            copy["sourceBackupId"] for copy in self.copies()}
        self.assertEqual(known, set(ids))

        self.run_farcopy("status", "--resume", "--wait", "--region", TO)

        self.expect_each_once(ids)

    def test_leave_files_that_hinder_nobody(self):
        ids = self.many_backups(2)
        self.kill(self.owner_of(ids[:1], "--wait"))
        self.assertEqual(len(self.left_behind("lock")), 1)
        self.assertEqual(len(self.left_behind("socket")), 1)
        self.let_run()

        self.ends(self.start_copy(ids[1:], "--wait"))

        self.run_farcopy("status", "--resume", "--wait", "--region", TO)
        self.expect_each_once(ids)

    def test_leave_a_queue_that_the_next_command_carries_on(self):
        ids = self.many_backups(8)
        self.kill(self.owner_of(ids[:7], "--wait"))
        self.let_run()

        self.ends(self.start_copy(ids[7:], "--wait"))

        self.run_farcopy("status", "--resume", "--wait", "--region", TO)
        self.expect_each_once(ids)


class Strangers(Queue):
    def serve(self, path, words):
        """A program of no manners, at the place where the owner of the queue should be."""
        if os.path.exists(path):
            os.unlink(path)
        server = socket.socket(socket.AF_UNIX)
        server.bind(path)
        server.listen()

        def talk():
            while True:
                try:
                    end, _ = server.accept()
                except OSError:
                    return
                with end:
                    end.sendall(words)
                    while end.recv(65536):
                        pass

        threading.Thread(target=talk, daemon=True).start()
        self.addCleanup(server.close)
        self.addCleanup(server.shutdown, socket.SHUT_RDWR)

    def test_are_replaced_where_nobody_has_the_queue(self):
        ids = self.many_backups(2)
        owner = self.owner_of(ids[:1], "--wait")
        path = self.left_behind("socket")[0]
        owner.kill()
        owner.wait(LIMIT)
        self.serve(path, b"220 mail.example ready\r\n")
        self.let_run()

        self.ends(self.start_copy(ids[1:], "--wait"))

        self.run_farcopy("status", "--resume", "--wait", "--region", TO)
        self.expect_each_once(ids)

    def test_take_nobody_in_where_somebody_has_the_queue(self):
        ids = self.many_backups(2)
        owner = self.owner_of(ids[:1], "--wait")
        self.serve(self.left_behind("socket")[0], b"\xff\xfe{}\n")

        second = self.start_copy(ids[1:], "--output", "json")
        _, said = self.ends(second, status=1)

        error = json.loads(said)["Error"]
        self.assertEqual(error["Code"], "QueueOwned")
        self.assertEqual(error["Pid"], str(owner.pid))
        self.assertIn(f"process {owner.pid} on", error["Message"])
        self.assertEqual(len(self.copies()), 1)
        self.assertEqual([job["State"] for job in self.jobs()], [])  # read from the disk

    def test_who_talk_to_the_owner_do_no_harm(self):
        ids = self.many_backups(6)
        owner = self.owner_of(ids, "--wait")
        for words in (b"GET / HTTP/1.1\r\n\r\n" * 40, b"\0" * 2_000_000, b"\xff\n",
                      b'{"farcopy": 1, "type": "cancel", "JobIds": ["x"]}\n' * 1000):
            with socket.socket(socket.AF_UNIX) as end:
                end.connect(self.left_behind("socket")[0])
                try:
                    end.sendall(words)
                except BrokenPipeError:
                    pass  # shown the door
        self.let_run()

        self.ends(owner)
        self.expect_each_once(ids)


class Reports(Queue):
    def test_status_shows_what_waits_in_each_form(self):
        ids = self.many_backups(7)
        owner = self.owner_of(ids, "--wait")
        waiting = set(ids) - {copy["sourceBackupId"] for copy in self.copies()}

        table = self.run_farcopy("status", "--region", TO).stdout.decode()
        lines = self.run_farcopy("status", "--region", TO, "--output", "jsonl").stdout.splitlines()
        cells = self.run_farcopy("status", "--region", TO, "--output", "csv").stdout.decode()

        self.assertIn("5 of 5 copies running", table)
        for each in waiting:
            self.assertRegex(table, each + ".*waiting: 5 of 5 copies run there")
            self.assertRegex(cells, f",{TO},WAITING,.*{each}")
        jobs = [json.loads(line) for line in lines if b'"JobId"' in line]
        self.assertEqual({job["SourceBackupId"] for job in jobs}, waiting)
        self.assertEqual({job["WaitReason"] for job in jobs}, {"LANE_FULL"})
        self.assertEqual(len(lines), 7)
        self.let_run()
        self.ends(owner)

    def test_status_says_how_to_go_on_where_nobody_does(self):
        owner = self.owner_of(self.many_backups(6), "--wait")
        owner.kill()
        owner.wait(LIMIT)

        done = self.run_farcopy("status", "--region", TO)

        self.assertIn("one copy waits in the queue", done.stderr.decode())
        self.assertIn("farcopy status --resume", done.stderr.decode())

    def test_status_says_of_which_copies_the_answer_is_not_known(self):
        self.kill(self.unanswered_copy(self.many_backups(1)))

        done = self.run_farcopy("status", "--region", TO)

        self.assertIn("answer not known", done.stdout.decode())
        self.assertIn("is not known", done.stderr.decode())
        self.assertIn("farcopy status --resume", done.stderr.decode())

    def test_status_shows_a_copy_to_a_region_that_is_none(self):
        self.kill(self.unanswered_copy(self.many_backups(1), to="eu-central-9"))

        everywhere = self.run_farcopy("status").stdout.decode()
        there = self.run_farcopy("status", "--region", "eu-central-9", status=1).stdout.decode()
        elsewhere = self.run_farcopy("status", "--region", TO).stdout.decode()

        for text in (everywhere, there):
            self.assertRegex(text, "eu-central-9 .*answer not known")
        self.assertNotIn("No copy is running", there)  # nobody could say so
        self.assertNotIn("eu-central-9", elsewhere)

    def test_resume_waits_for_the_copies_of_the_queue_alone(self):
        self.copy(self.many_backups(1)[0], XDG_DATA_HOME=os.path.join(self.home, "elsewhere"))

        done = self.run_farcopy("status", "--resume", "--wait", "--region", TO)  # it stands still

        self.assertIn("1 of 5 copies running", done.stdout.decode())

    def test_resume_asks_the_owner_if_there_is_one(self):
        ids = self.many_backups(6)
        owner = self.owner_of(ids, "--wait")

        resumed = self.start_farcopy("status", "--resume", "--wait", "--region", TO)
        line = resumed.stderr.readline().decode()
        self.let_run()

        self.assertIn(f"(pid {owner.pid}) goes on with the queue", line)
        self.ends(resumed)
        self.ends(owner)
        self.expect_each_once(ids)

    def test_a_failed_copy_stays_in_the_queue_with_its_reason(self):
        self.copy(self.backups()[0], status=1, more=("--kms-key-id", "alias/retired"))

        job, = self.jobs()

        self.assertEqual(job["State"], "FAILED")
        self.assertEqual(job["Error"]["Code"], "InvalidDestinationKmsKey")
        self.assertIn("failed: InvalidDestinationKmsKey",
                      self.run_farcopy("status", "--region", TO).stdout.decode())
        self.run_farcopy("status", "--clear")
        self.assertEqual(self.jobs(), [])

    def test_clearing_forgets_what_is_over_and_sends_nothing(self):
        self.copy(self.backups()[0], status=1, more=("--kms-key-id", "alias/retired"))
        owner = self.owner_of(self.many_backups(7), "--wait")
        owner.kill()
        owner.wait(LIMIT)

        self.run_farcopy("status", "--clear")

        states = [job["State"] for job in self.jobs()]
        self.assertEqual(states.count("WAITING"), 2)
        self.assertNotIn("FAILED", states)
        self.assertEqual(len(self.copies()), 5)

    def test_wait_follows_the_queue_of_the_owner(self):
        ids = self.many_backups(7)
        owner = self.owner_of(ids, "--wait")

        watching = self.start_farcopy("status", "--wait", "--region", TO, "--output", "json")
        self.let_run(20)

        out, _ = self.ends(watching)
        self.assertEqual(json.loads(out)["Queue"]["Jobs"], [])
        self.assertEqual({copy["lifecycle"] for copy in self.copies()}, {"AVAILABLE"})
        self.assertEqual(len(self.copies()), 7)
        self.ends(owner)

    def test_the_queue_of_another_account_is_another(self):
        self.copy(self.backups()[0], status=1, more=("--kms-key-id", "alias/retired"))
        folder = os.path.join(self.home, "elsewhere")

        done = self.run_farcopy("status", "--region", TO, "--output", "json", XDG_DATA_HOME=folder)

        self.assertEqual(json.loads(done.stdout)["Queue"]["Jobs"], [])
        self.assertFalse(os.path.exists(folder))  # looking makes no file


class Windows(Queue):
    """The window has the same queue. It needs no display here: nobody looks at it."""

    def start_window(self):
        window = self.start_farcopy(QT_QPA_PLATFORM="offscreen")
        eventually(lambda: self.left_behind("lock"), "the window has the queue")
        return window

    def test_a_command_hands_its_copies_to_the_window(self):
        ids = self.many_backups(7)
        window = self.start_window()
        self.let_run()

        command = self.start_copy(ids, "--wait")
        self.assertIn(f"(pid {window.pid})", self.is_handed_over(command))

        self.ends(command)
        self.expect_each_once(ids)

    def test_a_command_takes_up_what_a_killed_window_had(self):
        ids = self.many_backups(8)
        window = self.start_window()
        command = self.start_copy(ids, "--wait")
        self.is_handed_over(command)
        self.has_begun(5)

        window.kill()
        window.wait()
        self.let_run()

        self.ends(command)
        self.expect_each_once(ids)

    def test_the_window_carries_on_what_a_killed_command_had(self):
        ids = self.many_backups(8)
        command = self.owner_of(ids, "--wait")
        command.kill()
        command.wait()

        self.start_window()
        self.let_run()

        eventually(lambda: [copy["lifecycle"] for copy in self.copies()] == ["AVAILABLE"] * 8,
                   "all are copied")
        self.expect_each_once(ids)

    def test_the_window_takes_the_queue_from_a_command(self):
        ids = self.many_backups(8)
        command = self.owner_of(ids, "--wait")

        self.start_farcopy(QT_QPA_PLATFORM="offscreen")

        said = iter(lambda: command.stderr.readline().decode(), "")
        self.assertTrue(any("handed to the Farcopy that is running" in line for line in said))
        self.let_run()
        self.ends(command)
        self.expect_each_once(ids)


if __name__ == "__main__":
    if not os.access(FARCOPY, os.X_OK):
        print("SKIPPED: no farcopy was given")
        sys.exit(77)
    unittest.main(verbosity=2)
