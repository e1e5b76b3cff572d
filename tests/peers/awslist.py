#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""`farcopy list` beside `aws fsx describe-backups`: the same backups, members and values.

Usage: awslist.py FARCOPY [unittest's arguments]
"""

import csv
import datetime
import io
import json
import os
import shutil
import subprocess
import sys
import unittest

import terminal

AWS = "/usr/bin/aws" if os.path.exists("/usr/bin/aws") else shutil.which("aws")

# What is newer than the aws CLI of Debian 12 (2.9), which leaves it out.
NEWER = {"SizeInBytes", "Volume.OntapConfiguration.SizeInBytes",
         "Volume.OntapConfiguration.VolumeStyle"}


def flat(value, path=""):
    """Each leaf under its path; lists of tags as sets of pairs, since their order says nothing."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from flat(inner, f"{path}.{name}" if path else name)
    elif path.endswith("Tags"):
        yield path, {(tag["Key"], tag["Value"]) for tag in value}
    elif path.endswith("CreationTime"):
        yield path, datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
    else:
        yield path, value


class BesideTheAwsCli(terminal.Terminal):
    speed = "0"  # no copy moves between two listings

    def aws(self, region, *more):
        home = {"AWS_CONFIG_FILE": "/dev/null", "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
                "AWS_EC2_METADATA_DISABLED": "true", "AWS_PAGER": ""}
        done = subprocess.run(
            [AWS, "fsx", "describe-backups", "--region", region, "--endpoint-url",
             self.sandbox.environment["AWS_ENDPOINT_URL"], "--output", "json", *more],
            env=self.environment(**home), capture_output=True, timeout=terminal.LIMIT)
        self.assertEqual(done.returncode, 0, done.stderr)
        return {each["BackupId"]: dict(flat(each)) for each in json.loads(done.stdout)["Backups"]}

    def farcopy(self, *more):
        listed = json.loads(self.run_farcopy("list", "--output", "json", *more).stdout)["Backups"]
        return {each["BackupId"]: dict(flat(each)) for each in listed}

    def test_every_backup_and_value_is_the_same(self):
        for region in ("eu-west-1", "eu-central-1", "us-east-1"):
            theirs, ours = self.aws(region), self.farcopy("--region", region)

            self.assertEqual(set(ours), set(theirs))
            self.assertTrue(ours)
            for key, backup in ours.items():
                with self.subTest(backup=key):
                    self.assert_same(backup, theirs[key], region)

    def assert_same(self, ours, theirs, region):
        self.assertEqual(ours.pop("Region"), region)
        for path, value in ours.items():
            if path in theirs:
                self.assertEqual(value, theirs[path], path)
            else:
                self.assertTrue(path in NEWER or value == set(), path)
        self.assertEqual(theirs.keys() - ours.keys(), set())

    def test_a_filter_of_the_service_gives_what_ours_does(self):
        theirs = self.aws("eu-west-1", "--filters", "Name=file-system-type,Values=LUSTRE")
        ours = self.farcopy("--region", "eu-west-1", "--filter", "type:lustre")

        self.assertEqual(set(ours), set(theirs))

    def test_tags_come_through_a_spreadsheet_as_they_are(self):
        theirs = self.aws("eu-west-1")
        cells = self.run_farcopy("list", "--region", "eu-west-1", "--output", "csv").stdout.decode()

        for row in csv.DictReader(io.StringIO(cells, newline="")):
            tags = sorted(theirs[row["BackupId"]].get("Tags", set()))
            for key, value in tags:
                self.assertIn(f"{key}={value}", row["Tags"])


if __name__ == "__main__":
    if AWS is None or not os.access(terminal.FARCOPY, os.X_OK):
        print("SKIPPED: the aws CLI or farcopy is missing")
        sys.exit(77)
    unittest.main(verbosity=2)
