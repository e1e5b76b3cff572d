# SPDX-License-Identifier: Apache-2.0
"""`farcopy list` against moto_server, judged by boto3: neither was written here.

Usage: mototerminal.py PATH_OF_FARCOPY
Prints "SKIPPED: why" and exits 77 where moto_server or boto3 is missing.
"""

import datetime
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import unittest

try:
    import boto3
except ImportError:
    print("SKIPPED: boto3 is not installed for this Python")
    sys.exit(77)

FARCOPY = ""
KEYS = {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "moto-takes-any-key"}
HERE = "eu-west-1"
THERE = "us-east-1"


class MotoServer:
    """A moto_server of our own, on a port that it picks itself."""

    def __init__(self):
        self._process = subprocess.Popen(
            ["moto_server", "-H", "127.0.0.1", "-p", "0"],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        watchdog = threading.Timer(60, self._process.kill)
        watchdog.start()
        self.url = None
        for line in self._process.stdout:
            if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                self.url = found.group()
                break
        watchdog.cancel()
        # Nobody reads on; a full pipe would stop the server.
        threading.Thread(target=self._process.stdout.read, daemon=True).start()

    def stop(self):
        self._process.send_signal(signal.SIGTERM)
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class ListAgainstMoto(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.moto = MotoServer()
        cls.addClassCleanup(cls.moto.stop)
        if cls.moto.url is None:
            raise unittest.SkipTest("moto_server does not start here")
        for region, names in ((HERE, ("hr weekly", "Größe 大", "finance")), (THERE, ("media",))):
            fsx = cls.boto(region)
            file_system = fsx.create_file_system(
                FileSystemType="WINDOWS", StorageCapacity=32, SubnetIds=["subnet-12345678"],
                WindowsConfiguration={"ThroughputCapacity": 8})["FileSystem"]
            for name in names:
                fsx.create_backup(
                    FileSystemId=file_system["FileSystemId"],
                    Tags=[{"Key": "Name", "Value": name}, {"Key": "team", "Value": "it"}])

    @classmethod
    def boto(cls, region):
        return boto3.client(
            "fsx", region_name=region, endpoint_url=cls.moto.url,
            aws_access_key_id=KEYS["AWS_ACCESS_KEY_ID"],
            aws_secret_access_key=KEYS["AWS_SECRET_ACCESS_KEY"])

    def farcopy(self, *arguments, endpoint=None, config=None):
        """Runs farcopy in a home of its own, pointed elsewhere by AWS_ENDPOINT_URL alone.

        With a config it has the keys from there, else from the environment."""
        with tempfile.TemporaryDirectory() as home:
            environment = {
                "PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home,
                "LANG": "C.UTF-8", "AWS_ENDPOINT_URL": endpoint or self.moto.url,
                **({} if config else KEYS)}
            if config:
                os.mkdir(os.path.join(home, ".aws"), mode=0o700)
                with open(os.path.join(home, ".aws", "config"), "w", encoding="utf-8") as file:
                    file.write(config.replace("HOME", home))
                with open(os.path.join(home, "token"), "w", encoding="utf-8") as file:
                    file.write("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.")
            for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
                if name in os.environ:
                    environment[name] = os.environ[name]
            return subprocess.run(
                [FARCOPY, *arguments], env=environment, capture_output=True, text=True,
                encoding="utf-8", timeout=120, check=False)

    def assert_lists(self, shown, region):
        """What farcopy shows of a Region is what boto3 finds there."""
        found = {backup["BackupId"]: backup
                 for backup in self.boto(region).describe_backups()["Backups"]}
        self.assertEqual({backup["BackupId"] for backup in shown}, set(found))
        for backup in shown:
            theirs = found[backup["BackupId"]]
            self.assertEqual(backup["Region"], region)
            self.assertEqual(backup["Lifecycle"], theirs["Lifecycle"])
            self.assertEqual(backup["ResourceARN"], theirs["ResourceARN"])
            self.assertEqual(backup["Tags"], theirs["Tags"])
            created = datetime.datetime.fromisoformat(
                backup["CreationTime"].replace("Z", "+00:00"))
            self.assertLess(abs((created - theirs["CreationTime"]).total_seconds()), 0.01)

    def test_lists_one_region_as_json(self):
        done = self.farcopy("list", "--region", HERE, "--output", "json")

        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stderr, "")
        self.assert_lists(json.loads(done.stdout)["Backups"], HERE)

    def test_lists_one_backup_a_line_as_jsonl(self):
        done = self.farcopy("list", "--region", HERE, "--output", "jsonl")

        self.assertEqual(done.returncode, 0, done.stderr)
        self.assert_lists([json.loads(line) for line in done.stdout.splitlines()], HERE)

    def test_lists_all_regions(self):
        done = self.farcopy("list", "--all-regions", "--output", "json")

        self.assertEqual(done.returncode, 0, done.stderr)
        backups = json.loads(done.stdout)["Backups"]
        for region in (HERE, THERE):
            self.assert_lists([b for b in backups if b["Region"] == region], region)
        self.assertEqual({b["Region"] for b in backups}, {HERE, THERE})

    def test_shows_names_in_a_table(self):
        done = self.farcopy("list", "--region", HERE, "--output", "table")

        self.assertEqual(done.returncode, 0, done.stderr)
        for name in ("hr weekly", "Größe 大", "finance"):
            self.assertIn(name, done.stdout)

    def test_lists_an_empty_region(self):
        done = self.farcopy("list", "--region", "eu-north-1", "--output", "json")

        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(json.loads(done.stdout), {"Backups": []})

    def test_lists_with_roles_that_its_sts_gives(self):
        def role(name, **settings):
            lines = "".join(f"{key} = {value}\n" for key, value in settings.items())
            return f"[profile {name}]\nrole_arn = arn:aws:iam::123456789012:role/{name}\n{lines}"

        config = (
            "[profile base]\naws_access_key_id = " + KEYS["AWS_ACCESS_KEY_ID"]
            + "\naws_secret_access_key = " + KEYS["AWS_SECRET_ACCESS_KEY"] + "\n"
            + role("reader", source_profile="base")
            + role("chained", source_profile="reader", external_id="e-1")
            + role("federated", web_identity_token_file="HOME/token"))
        for profile in ("reader", "chained", "federated"):
            with self.subTest(profile):
                done = self.farcopy("list", "--profile", profile, "--region", HERE, "--output",
                                    "json", config=config)

                self.assertEqual(done.returncode, 0, done.stderr)
                self.assert_lists(json.loads(done.stdout)["Backups"], HERE)

    def test_fails_in_one_line_where_nobody_listens(self):
        done = self.farcopy(
            "list", "--region", HERE, "--output", "json", endpoint="http://127.0.0.1:1")

        self.assertEqual(done.returncode, 1)
        self.assertIn("Error", json.loads(done.stderr))
        self.assertNotIn(KEYS["AWS_SECRET_ACCESS_KEY"], done.stdout + done.stderr)


if __name__ == "__main__":
    FARCOPY = sys.argv.pop(1)
    if shutil.which("moto_server") is None:
        print("SKIPPED: moto_server is not installed")
        sys.exit(77)
    unittest.main()
