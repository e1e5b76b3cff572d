#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Uses the built `farcopy` as a person or a script in a terminal would, against its own sandbox in
a process of its own. Nothing but Python's standard library.

    terminal.py PATH-OF-FARCOPY [unittest's arguments]
"""

import csv
import io
import json
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

FARCOPY = os.path.abspath(sys.argv.pop(1)) if len(sys.argv) > 1 else ""
LIMIT = 120  # seconds: bounds what hangs, measures nothing
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
TOKEN = "FwoGZXIvYXdzEXAMPLETOKENthatMustNeverBeSeen"


def eventually(condition, what):
    end = time.monotonic() + LIMIT
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.02)
    raise AssertionError("never happened: " + what)


class Sandbox:
    """A sandbox in a process of its own, and the environment that points at it."""

    def __init__(self, home, *options):
        self.process = subprocess.Popen(
            [FARCOPY, "sandbox", "--port", "0", *options],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=bare(home), text=True)
        self.environment = {}
        while "AWS_REGION" not in self.environment:
            line = self.process.stdout.readline()
            if not line:
                raise AssertionError("the sandbox did not start")
            name, _, value = line.strip().removeprefix("export ").partition("=")
            self.environment[name] = value

    def books(self):
        url = self.environment["AWS_ENDPOINT_URL"] + "/sandbox/books"
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(url, timeout=LIMIT) as answer:
            return json.load(answer)

    def close(self):
        self.process.terminate()
        self.process.wait(LIMIT)
        self.process.stdout.close()


def bare(home):
    """An environment with nothing in it that could help: no display, no language, no accounts."""
    kept = {name: value for name, value in os.environ.items()
            if name.startswith(("ASAN_", "UBSAN_", "LSAN_"))}
    return kept | {"PATH": "/usr/bin:/bin", "HOME": home}


class Terminal(unittest.TestCase):
    speed = "40"

    def setUp(self):
        self.home = tempfile.mkdtemp(prefix="farcopy-terminal-")
        self.addCleanup(shutil.rmtree, self.home, ignore_errors=True)
        self.sandbox = Sandbox(self.home, "--speed", self.speed)
        self.addCleanup(self.sandbox.close)

    def environment(self, **more):
        return bare(self.home) | self.sandbox.environment | more

    def run_farcopy(self, *arguments, status=0, **more):
        done = subprocess.run([FARCOPY, *arguments], env=self.environment(**more),
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=LIMIT)
        self.assertEqual(done.returncode, status,
                         f"{arguments}\n{done.stdout.decode()[-2000:]}\n{done.stderr.decode()[-2000:]}")
        return done

    def start_farcopy(self, *arguments, **more):
        process = subprocess.Popen([FARCOPY, *arguments], env=self.environment(**more),
                                   stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def backups(self, region="eu-west-1", status="AVAILABLE", kind="LUSTRE"):
        listed = json.loads(self.run_farcopy("list", "--region", region, "--output", "json").stdout)
        return [each["BackupId"] for each in listed["Backups"]
                if each["Lifecycle"] == status and each["FileSystem"]["FileSystemType"] == kind]

    def many_backups(self, number):
        ids = self.backups(kind="WINDOWS") + self.backups(kind="LUSTRE") + self.backups(kind="OPENZFS")
        self.assertGreaterEqual(len(ids), number)
        return ids[:number]

    def copy(self, *ids, status=0, to="eu-central-1", more=(), **environment):
        return self.run_farcopy("copy", "--source-region", "eu-west-1", "--region", to,
                                "--source-backup-id", *ids, *more, status=status, **environment)


class Lists(Terminal):
    def test_the_four_outputs_hold_the_same_backups(self):
        def by_id(backups):  # without what goes on between two listings
            return {each["BackupId"]: {**each, "ProgressPercent": None} for each in backups}

        one = by_id(json.loads(
            self.run_farcopy("list", "--region", "eu-west-1", "--output", "json").stdout)["Backups"])
        lines = by_id(map(json.loads, self.run_farcopy(
            "list", "--region", "eu-west-1", "--output", "jsonl").stdout.splitlines()))
        rows = {row["BackupId"]: row for row in csv.DictReader(io.StringIO(self.run_farcopy(
            "list", "--region", "eu-west-1", "--output", "csv").stdout.decode(), newline=""))}
        table = self.run_farcopy("list", "--region", "eu-west-1").stdout.decode().splitlines()

        self.assertGreater(len(one), 10)
        self.assertEqual(one, lines)
        self.assertEqual(set(one), set(rows))
        self.assertEqual(set(one), set(re.findall(r"backup-[0-9a-f]+", "\n".join(table[1:]))))
        for key, backup in one.items():
            self.assertEqual(backup["Region"], "eu-west-1")
            self.assertEqual(rows[key]["Lifecycle"], backup["Lifecycle"])
            if "SizeInBytes" in backup:
                self.assertEqual(rows[key]["SizeInBytes"], str(backup["SizeInBytes"]))

    def test_all_regions_are_listed_and_those_not_enabled_are_no_failure(self):
        done = self.run_farcopy("list", "--all-regions", "--output", "jsonl")

        regions = {json.loads(line)["Region"] for line in done.stdout.splitlines()}
        self.assertIn("eu-west-1", regions)
        self.assertGreater(len(regions), 1)

    def test_markup_and_formulas_in_names_stay_text(self):
        table = self.run_farcopy("list", "--all-regions").stdout.decode()
        cells = self.run_farcopy("list", "--all-regions", "--output", "csv").stdout.decode()

        self.assertIn("<img src=x>", table)
        for row in csv.reader(io.StringIO(cells, newline="")):
            for cell in row:
                self.assertNotRegex(cell, r"^[=+\-@\t\r]")

    def test_a_filter_narrows_the_list(self):
        done = self.run_farcopy("list", "--region", "eu-west-1", "--output", "jsonl",
                                "--filter", "type:lustre status:available")

        found = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual({each["BackupId"] for each in found}, set(self.backups()))

    def test_a_filter_for_copies_says_where_they_were_not_looked_for(self):
        one = self.run_farcopy("list", "--region", "eu-west-1", "--filter", "copies:none")
        other = self.run_farcopy("list", "--region", "eu-west-1", "--filter", "type:lustre")
        all_of_them = self.run_farcopy("list", "--all-regions", "--filter", "copies:none")

        self.assertIn(b"those in others are not known", one.stderr)
        self.assertNotIn(b"not known", other.stderr)
        self.assertNotIn(b"not known", all_of_them.stderr)

    def test_a_filter_for_a_value_that_is_none_is_wrong_usage(self):
        for term, meant in (("status:availablq", b"available"), ("region:eu-west-9", b"eu-west-1")):
            done = self.run_farcopy("list", "--region", "eu-west-1", "--filter", term, status=2)
            self.assertIn(meant, done.stderr)

    def test_one_refused_region_holds_back_no_other(self):
        done = self.run_farcopy("list", "--region", "eu-west-1", "me-south-1", "--output", "json",
                                status=0)

        self.assertGreater(len(json.loads(done.stdout)["Backups"]), 0)

    def test_a_reader_that_goes_away_is_no_error(self):
        many = Sandbox(self.home, "--backups", "3000")
        self.addCleanup(many.close)
        done = subprocess.run(
            ["bash", "-c", '"$0" list --all-regions --output jsonl | head -n 1', FARCOPY],
            env=bare(self.home) | many.environment, capture_output=True, timeout=LIMIT)

        self.assertEqual(done.returncode, 0)
        self.assertEqual(len(done.stdout.splitlines()), 1)
        self.assertEqual(done.stderr, b"")

    def test_a_full_disk_is_told(self):
        with open("/dev/full", "wb") as full:
            done = subprocess.run([FARCOPY, "list", "--region", "eu-west-1"], stdout=full,
                                  stderr=subprocess.PIPE, env=self.environment(), timeout=LIMIT)

        self.assertEqual(done.returncode, 1)
        self.assertIn(b"No space left", done.stderr)


    def test_help_that_cannot_be_written_is_a_failure(self):
        for arguments in (["--help"], ["--version"], ["list", "--help"], ["sandbox", "--help"]):
            with self.subTest(arguments), open("/dev/full", "wb") as full:
                done = subprocess.run([FARCOPY, *arguments], stdout=full, stderr=subprocess.PIPE,
                                      env=self.environment(), timeout=LIMIT)
                self.assertEqual(done.returncode, 1)
                self.assertIn(b"No space left", done.stderr)

    def test_a_closed_standard_output_is_told(self):
        for arguments in ("--version", "list --region eu-west-1"):
            with self.subTest(arguments):
                done = subprocess.run(["bash", "-c", f'"$0" {arguments} >&-', FARCOPY],
                                      stderr=subprocess.PIPE, env=self.environment(), timeout=LIMIT)
                self.assertEqual(done.returncode, 1)
                self.assertIn(b"standard output is closed", done.stderr)


class Copies(Terminal):
    def test_a_reader_that_goes_away_stops_no_copy(self):
        ids = self.many_backups(7)
        reader, writer = os.pipe()
        os.close(reader)

        done = subprocess.run(
            [FARCOPY, "copy", "--source-region", "eu-west-1", "--region", "eu-central-1",
             "--source-backup-id", *ids, "--wait", "--output", "jsonl"],
            stdout=writer, stderr=subprocess.PIPE, env=self.environment(), timeout=LIMIT)
        os.close(writer)

        self.assertEqual(done.returncode, 1)
        error, = [json.loads(line)["Error"] for line in done.stderr.splitlines()]
        self.assertEqual(error["Code"], "OutputFailed")
        self.assertEqual([copy["lifecycle"] for copy in self.sandbox.books()["copies"]],
                         ["AVAILABLE"] * 7)

    def test_ids_are_read_from_standard_input(self):
        ids = self.many_backups(3)

        done = subprocess.run(
            [FARCOPY, "copy", "--source-region", "eu-west-1", "--region", "eu-central-1",
             "--source-backup-id", "-", "--output", "jsonl"], input="\n\n".join(ids).encode(),
            capture_output=True, env=self.environment(), timeout=LIMIT)

        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual({json.loads(line)["SourceBackupId"] for line in done.stdout.splitlines()},
                         set(ids))

    def test_an_empty_standard_input_is_nothing_to_copy(self):
        told = self.copy("-")
        document = self.copy("-", more=("--output", "json"))

        self.assertIn(b"nothing to copy", told.stderr)
        self.assertEqual(json.loads(document.stdout), {"Backups": []})
        self.assertNotIn("fsx:CopyBackup", self.sandbox.books()["requests"])

    def test_a_closed_standard_input_is_told(self):
        done = subprocess.run(
            ["bash", "-c", '"$0" copy --source-region eu-west-1 --region eu-central-1 '
                           '--source-backup-id - <&-', FARCOPY],
            capture_output=True, env=self.environment(), timeout=LIMIT)

        self.assertEqual(done.returncode, 1)
        self.assertIn(b"standard input cannot be read", done.stderr)

    def test_a_copy_becomes_available(self):
        source = self.backups()[0]

        done = self.copy(source, more=("--copy-tags", "--tags", "Key=made-by,Value=terminal test",
                                       "--wait", "--output", "json"))

        backup = json.loads(done.stdout)["Backup"]
        self.assertEqual(backup["Lifecycle"], "AVAILABLE")
        self.assertEqual(backup["Region"], "eu-central-1")
        self.assertEqual(backup["SourceBackupId"], source)
        self.assertIn({"Key": "made-by", "Value": "terminal test"}, backup["Tags"])
        self.assertIn(backup["BackupId"], self.backups("eu-central-1"))

    def test_without_wait_it_ends_when_the_copy_is_accepted(self):
        done = self.copy(self.backups()[0], more=("--output", "jsonl"))

        self.assertIn(json.loads(done.stdout)["Lifecycle"], ("PENDING", "COPYING", "AVAILABLE"))

    def test_the_same_token_makes_one_copy(self):
        source = self.backups()[0]
        more = ("--client-request-token", "nightly-7", "--wait", "--output", "json")

        first = json.loads(self.copy(source, more=more).stdout)
        second = json.loads(self.copy(source, more=more).stdout)

        self.assertEqual(first["Backup"]["BackupId"], second["Backup"]["BackupId"])

    def test_twelve_copies_run_five_at_a_time(self):
        ids = self.many_backups(12)

        done = self.copy(*ids, more=("--wait", "--output", "jsonl"))

        copies = [json.loads(line) for line in done.stdout.splitlines()]
        self.assertEqual({each["SourceBackupId"] for each in copies}, set(ids))
        self.assertEqual({each["Lifecycle"] for each in copies}, {"AVAILABLE"})
        self.assertEqual(self.sandbox.books()["mostCopiesAtOnce"]["eu-central-1"], 5)

    def test_a_refusal_ends_with_1_and_says_why(self):
        source = self.backups()[0]

        done = self.copy(source, status=1, more=("--kms-key-id", "alias/retired", "--wait",
                                                 "--output", "json"))

        error = json.loads(done.stderr)["Error"]
        self.assertEqual(error["Code"], "InvalidDestinationKmsKey")
        self.assertEqual(error["Region"], "eu-central-1")
        self.assertTrue(error["RequestId"])
        plain = self.copy(source, status=1, more=("--kms-key-id", "alias/retired")).stderr.decode()
        self.assertEqual(len(plain.splitlines()), 1, plain)
        self.assertIn("InvalidDestinationKmsKey", plain)

    def test_one_refusal_of_several_leaves_the_others_alone(self):
        source = self.backups()[0]

        done = self.copy("backup-00000000000000000", source, status=1,
                         more=("--wait", "--output", "jsonl"))

        self.assertEqual([json.loads(line)["SourceBackupId"] for line in done.stdout.splitlines()],
                         [source])
        self.assertEqual(json.loads(done.stderr)["Error"]["Code"], "BackupNotFound")

    def test_a_pipe_sees_plain_lines_and_a_terminal_a_bar(self):
        source = self.backups()[0]
        piped = self.copy(source, more=("--wait",)).stderr

        self.assertNotIn(b"\r", piped)
        self.assertNotIn(b"\x1b", piped)
        self.assertIn(b"available as backup-", piped)
        shown, status = self.on_terminal("copy", "--source-region", "eu-west-1", "--region",
                                         "us-east-1", "--source-backup-id", source, "--wait")
        self.assertEqual(status, 0)
        self.assertIn("\r", shown)
        self.assertRegex(shown, r"\d+\s%")

    def on_terminal(self, *arguments):
        ours, theirs = pty.openpty()
        process = subprocess.Popen([FARCOPY, *arguments], env=self.environment(TERM="xterm"),
                                   stdin=theirs, stdout=theirs, stderr=theirs)
        os.close(theirs)
        shown, end = b"", time.monotonic() + LIMIT
        while time.monotonic() < end:
            if not select.select([ours], [], [], 0.1)[0]:
                continue
            try:
                piece = os.read(ours, 65536)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            shown += piece
        os.close(ours)
        return shown.decode(), process.wait(LIMIT)


class Refusals(Terminal):
    """What a person reads when it does not work."""

    def faults(self, *faults):
        url = self.sandbox.environment["AWS_ENDPOINT_URL"] + "/sandbox/faults"
        urllib.request.urlopen(urllib.request.Request(
            url, data=json.dumps({"faults": faults}).encode(), method="POST",
            headers={"Content-Type": "application/json"}), timeout=LIMIT).close()

    def test_a_region_that_is_not_enabled_is_told_from_a_wrong_key(self):
        source = self.backups()[0]

        off = self.copy(source, status=1, to="me-central-1").stderr.decode()
        wrong = self.copy(source, status=1, to="me-central-1",
                          AWS_ACCESS_KEY_ID="AKIAIOSFODNN7EXAMPLE").stderr.decode()
        alone = self.run_farcopy("list", "--region", "me-central-1", status=1).stderr.decode()

        self.assertIn("is not enabled for this account", off)
        self.assertIn("eu-west-1 does", off)
        self.assertIn("InvalidClientTokenId", wrong)  # asked first of all whose key it is
        self.assertNotIn("not enabled", wrong)
        self.assertIn("has to enable", alone)

    def test_a_copy_of_open_fate_to_a_region_that_is_not_enabled_ends_the_command(self):
        self.faults("hang=1x:CopyBackup")
        process = self.start_farcopy("copy", "--source-region", "eu-west-1", "--region",
                                     "me-central-1", "--source-backup-id", self.backups()[0])
        eventually(lambda: any("CopyBackup" in name for name in self.sandbox.books()["requests"]),
                   "the copy is asked for")
        process.kill()
        process.communicate(timeout=LIMIT)

        self.run_farcopy("status", "--resume", status=1)  # and does not ask for ever

    def test_a_session_that_expires_names_the_copies_that_go_on(self):
        ids = self.many_backups(7)
        self.faults("slow/300:CopyBackup")
        process = self.start_farcopy("copy", "--source-region", "eu-west-1", "--region",
                                     "eu-central-1", "--source-backup-id", *ids, "--wait",
                                     "--output", "jsonl")
        eventually(lambda: self.sandbox.books()["copies"], "a copy has begun")
        self.faults("expired-token")
        out, said = process.communicate(timeout=LIMIT)

        self.assertEqual(process.returncode, 1)
        errors = [json.loads(line)["Error"] for line in said.splitlines()]
        self.assertEqual([error["Code"] for error in errors], ["ExpiredTokenException", "NotWatched"])
        done = {json.loads(line)["BackupId"] for line in out.splitlines()}
        for copy in self.sandbox.books()["copies"]:
            named = copy["backupId"] in done or any(
                copy[key] in errors[1]["Message"] for key in ("backupId", "sourceBackupId"))
            self.assertTrue(named, copy)

    def test_a_region_that_fails_leaves_whole_json(self):
        self.faults("access-denied@us-east-1", "garbage@ap-south-1")

        done = self.run_farcopy("list", "--all-regions", "--output", "json", status=1)

        regions = {each["Region"] for each in json.loads(done.stdout)["Backups"]}
        failed = {json.loads(line)["Error"]["Region"] for line in done.stderr.splitlines()}
        self.assertIn("eu-west-1", regions)
        self.assertEqual(failed, {"us-east-1", "ap-south-1"})
        lines = self.run_farcopy("list", "--all-regions", "--output", "jsonl", status=1).stdout
        self.assertEqual({json.loads(line)["Region"] for line in lines.splitlines()}, regions)

    def test_a_page_that_fails_leaves_whole_json(self):
        small = Sandbox(self.home, "--backups", "300", "--page-size", "10",
                        "--fault", "access-denied=0.2:DescribeBackups@eu-west-1")
        self.addCleanup(small.close)
        done = subprocess.run([FARCOPY, "list", "--region", "eu-west-1", "--output", "json"],
                              env=bare(self.home) | small.environment, capture_output=True,
                              timeout=LIMIT)

        self.assertEqual(done.returncode, 1)
        self.assertIn("Backups", json.loads(done.stdout))
        self.assertEqual(json.loads(done.stderr)["Error"]["Code"], "AccessDeniedException")

    def test_of_twelve_copies_three_fail_and_nine_arrive(self):
        missing = [f"backup-0000000000000000{i}" for i in range(3)]
        ids = self.many_backups(9)

        done = self.copy(*missing, *ids, status=1, more=("--wait", "--output", "json"))

        self.assertEqual({each["SourceBackupId"] for each in json.loads(done.stdout)["Backups"]},
                         set(ids))
        self.assertEqual({json.loads(line)["Error"]["Subject"] for line in done.stderr.splitlines()},
                         set(missing))

    def test_status_claims_nothing_of_a_region_that_did_not_answer(self):
        self.faults("access-denied@us-east-1")

        done = self.run_farcopy("status", "--region", "us-east-1", status=1)

        self.assertEqual(done.stdout, b"")
        self.assertIn(b"A permission is missing", done.stderr)

    def test_an_empty_list_says_so(self):
        empty = Sandbox(self.home, "--empty")
        self.addCleanup(empty.close)
        done = subprocess.run([FARCOPY, "list"], env=bare(self.home) | empty.environment,
                              capture_output=True, timeout=LIMIT)

        self.assertEqual((done.returncode, done.stdout), (0, b""))
        self.assertEqual(done.stderr, b"There are no backups.\n")
        self.assertIn(b"No backup matches",
                      self.run_farcopy("list", "--filter", "nothing-has-this-name").stderr)

    def test_an_endpoint_that_is_no_address_is_told_without_repeating_it(self):
        for url in ("localhost", "127.0.0.1:4570", "ftp://x", "http://me:hunter2@127.0.0.1"):
            with self.subTest(url):
                done = self.run_farcopy("list", status=1, AWS_ENDPOINT_URL=url)
                self.assertIn(b"AWS_ENDPOINT_URL", done.stderr)
                self.assertNotIn(b"hunter2", done.stderr)

    def test_wrong_usage_is_json_where_json_was_asked_for(self):
        for form in (["--output=json"], ["--output", "jsonl"]):
            done = self.run_farcopy("list", *form, "--bogus", status=2)
            self.assertEqual(json.loads(done.stderr)["Error"]["Code"], "Usage")


class StandingStill(Terminal):
    speed = "0"

    def test_interrupted_it_sends_no_more_and_says_what_goes_on(self):
        ids = self.many_backups(7)
        process = self.start_farcopy("copy", "--source-region", "eu-west-1", "--region",
                                     "eu-central-1", "--source-backup-id", *ids, "--wait")
        eventually(lambda: len(self.sandbox.books()["copies"]) == 5, "five copies have begun")
        status = self.run_farcopy("status", "--region", "eu-central-1", "--output", "json")

        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=LIMIT)

        self.assertEqual(process.returncode, 130)
        self.assertIn("go on", said.decode())
        self.assertEqual(json.loads(status.stdout)["Lanes"],
                         [{"Region": "eu-central-1", "Running": 5, "Capacity": 5}])
        self.assertEqual(len(self.sandbox.books()["copies"]), 5)

    def test_a_listing_that_hangs_can_be_interrupted(self):
        url = self.sandbox.environment["AWS_ENDPOINT_URL"] + "/sandbox/faults"
        urllib.request.urlopen(urllib.request.Request(
            url, data=b'{"faults": ["hang"]}', method="POST",
            headers={"Content-Type": "application/json"}), timeout=LIMIT).close()
        process = self.start_farcopy("list", "--region", "eu-west-1", "--output", "json")
        eventually(lambda: self.sandbox.books()["requests"].get("fsx:DescribeBackups"),
                   "the listing was asked for")

        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=LIMIT)

        self.assertEqual(process.returncode, 130)
        self.assertEqual(json.loads(out), {"Backups": []})


class Status(Terminal):
    speed = "8"

    def test_waits_until_nothing_runs(self):
        ids = self.many_backups(2)
        self.copy(*ids)

        done = self.run_farcopy("status", "--region", "eu-central-1", "--wait", "--output", "json")

        document = json.loads(done.stdout)
        self.assertEqual(document["Lanes"], [])
        self.assertLessEqual({each["Lifecycle"] for each in document["Backups"]}, {"AVAILABLE"})
        self.assertIn(b"No copy is running",
                      self.run_farcopy("status", "--region", "eu-central-1").stdout)

    def test_an_empty_queue_is_resumed_at_once(self):
        done = self.run_farcopy("status", "--region", "eu-central-1", "--resume")

        self.assertIn(b"nothing waits", done.stderr)


class Usage(Terminal):
    WRONG = (
        ["lst"], ["copy"], ["list", "--regoin", "eu-west-1"], ["list", "--region", "atlantis"],
        ["list", "--output", "xml", "--region", "eu-west-1"], ["list", "stray"], ["--frobnicate"],
        ["list", "--region", "eu-west-1", "--filter", "foo:bar"],
        ["copy", "--source-region", "eu-west-1", "--region", "eu-central-1",
         "--source-backup-id", "fs-1"],
        ["copy", "--source-region", "eu-west-1", "--region", "eu-central-1",
         "--source-backup-id", "backup-0123456789abcdef0", "--tags", "team=media"],
        ["status", "--resume", "--clear"], ["status", "--clear", "--region", "eu-central-1"],
        ["sandbox", "--port", "ninety"], ["help", "lst"], ["help", "list", "stray"],
    )

    def test_wrong_usage_ends_with_2_and_says_what_is_wrong(self):
        for arguments in self.WRONG:
            with self.subTest(arguments):
                done = self.run_farcopy(*arguments, status=2)
                self.assertEqual(done.stdout, b"")
                self.assertTrue(done.stderr.startswith(b"farcopy: "), done.stderr)
        self.assertNotIn("fsx:CopyBackup", self.sandbox.books()["requests"])

    def test_help_and_version_need_no_account_and_no_display(self):
        self.assertRegex(self.run_farcopy("--version").stdout.decode(),
                         r"^farcopy \d+\.\d+\.\d+(\+[0-9a-z.]+)?\n$")
        for arguments in (["--help"], ["list", "--help"], ["copy", "--help"], ["status", "--help"],
                          ["sandbox", "--help"]):
            text = self.run_farcopy(*arguments).stdout.decode()
            self.assertIn("Usage: farcopy", text)
            self.assertLessEqual(max(map(len, text.splitlines())), 100)

    def test_help_is_a_word_too(self):
        for words, option in ((["help"], ["--help"]), (["help", "copy"], ["copy", "--help"])):
            self.assertEqual(self.run_farcopy(*words).stdout, self.run_farcopy(*option).stdout)

    def test_two_dashes_end_the_options(self):
        self.assertEqual(self.run_farcopy("--version", "--").stdout,
                         self.run_farcopy("--version").stdout)

    def test_the_window_needs_a_display(self):
        for arguments in ([], ["--sandbox"]):
            done = self.run_farcopy(*arguments, status=2)
            self.assertIn(b"no display", done.stderr)

    def test_a_display_that_is_not_there_is_told_in_one_line(self):
        done = self.run_farcopy("--sandbox", status=2, DISPLAY=":987")
        self.assertIn(b"the display cannot be opened", done.stderr)


class Surroundings(Terminal):
    def test_no_core_file_can_hold_its_secrets(self):
        with open(f"/proc/{self.sandbox.process.pid}/limits", encoding="ascii") as limits:
            core = next(line for line in limits if line.startswith("Max core file size"))

        self.assertEqual(core.split()[4:6], ["0", "0"])

    def write(self, name, text):
        folder = os.path.join(self.home, ".aws")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(text)

    def test_a_profile_and_the_endpoint_variable_are_enough(self):
        keys = self.sandbox.environment
        self.write("credentials", f"[work]\naws_access_key_id = {keys['AWS_ACCESS_KEY_ID']}\n"
                                  f"aws_secret_access_key = {keys['AWS_SECRET_ACCESS_KEY']}\n")
        self.write("config", "[profile work]\nregion = eu-west-1\n")
        only = bare(self.home) | {"AWS_ENDPOINT_URL": keys["AWS_ENDPOINT_URL"]}

        done = subprocess.run([FARCOPY, "list", "--profile", "work", "--output", "json"], env=only,
                              capture_output=True, timeout=LIMIT)

        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertGreater(len(json.loads(done.stdout)["Backups"]), 10)

    def test_no_credentials_is_told_and_ends_with_1(self):
        done = subprocess.run([FARCOPY, "list", "--region", "eu-west-1"], env=bare(self.home),
                              capture_output=True, timeout=LIMIT)

        self.assertEqual(done.returncode, 1)
        self.assertEqual(len(done.stderr.splitlines()), 1, done.stderr)

    def test_a_home_that_cannot_be_written_to_does_no_harm(self):
        self.run_farcopy("list", "--region", "eu-west-1", HOME="/proc/nowhere", LC_ALL="C")

    def test_the_sandbox_option_needs_nothing_at_all(self):
        done = subprocess.run(
            [FARCOPY, "list", "--sandbox", "--region", "eu-west-1", "--output", "json"],
            env=bare(self.home), capture_output=True, timeout=LIMIT)

        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertGreater(len(json.loads(done.stdout)["Backups"]), 10)

    def test_no_secret_is_ever_said(self):
        """At every log level, refused as it is: the sandbox does not know these keys."""
        environment = {"AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE",
                       "AWS_SECRET_ACCESS_KEY": SECRET, "AWS_SESSION_TOKEN": TOKEN,
                       "QT_LOGGING_RULES": "*=true"}
        commands = (["list", "--region", "eu-west-1"], ["status", "--region", "eu-west-1"],
                    ["copy", "--source-region", "eu-west-1", "--region", "eu-central-1",
                     "--source-backup-id", "backup-0123456789abcdef0", "--output", "json"])
        for arguments in commands:
            done = self.run_farcopy(*arguments, status=1, **environment)
            said = done.stdout + done.stderr
            self.assertIn(b"farcopy.", said)  # the log is on
            self.assertNotIn(SECRET.encode(), said)
            self.assertNotIn(TOKEN.encode(), said)

    def test_no_secret_stands_in_the_arguments(self):
        process = self.start_farcopy("list", "--all-regions")
        with open(f"/proc/{process.pid}/cmdline", "rb") as file:
            arguments = file.read()
        process.communicate(timeout=LIMIT)

        self.assertNotIn(self.sandbox.environment["AWS_SECRET_ACCESS_KEY"].encode(), arguments)


if __name__ == "__main__":
    if not os.access(FARCOPY, os.X_OK):
        print("SKIPPED: no farcopy was given")
        sys.exit(77)
    unittest.main(verbosity=2)
