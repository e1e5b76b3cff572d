#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Plants secrets wherever Farcopy takes them from, uses it, and searches for them wherever they have
no business: what it prints and logs, what it leaves in files, the arguments of processes.

Usage: secretsearch.py PROBE FARCOPY [unittest's arguments]   (PROBE: farcopy_identity_probe)
"""

import base64
import json
import os
import secrets
import shutil
import subprocess
import sys
import unittest
import urllib.parse
import urllib.request

import keyring   # takes the probe's path from the arguments; ends with 77 where there is no keyring
del sys.argv[1]
import identitycenter
import terminal  # takes the program's path

keyring.SERVICE = "farcopy"
SESSION_TOKENS_BEGIN = "FwoGZXIvYXdz"  # those of the sandbox
DEVICE = "arn:aws:iam::123456789012:mfa/administrator"
EVERYTHING = {"QT_LOGGING_RULES": "*=true"}
COPY = ["copy", "--source-region", "eu-west-1", "--region", "eu-central-1", "--source-backup-id"]


def planted(length):
    """Nothing else on this machine has this text; it has signs that are written differently in URLs,
    JSON and quoted arguments."""
    return "planted+" + secrets.token_urlsafe(length)[:length - 9] + "/"


def spellings(secret):
    plain = secret.encode()
    return {plain, urllib.parse.quote(secret, safe="").encode(), base64.b64encode(plain),
            plain.replace(b"/", b"\\/"), plain.hex().encode(), secret.encode("utf-16-le")}


def files_under(*folders):
    for folder in folders:
        for path, _, names in os.walk(folder):
            yield from (os.path.join(path, name) for name in names)


def contents(path):
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError:  # a socket, or gone again
        return b""


class SecretSearch(unittest.TestCase):
    def setUp(self):
        self.desk = keyring.Desk()
        self.addCleanup(self.desk.close)
        self.home = os.path.join(self.desk.root, "home")
        self.temporary = os.path.join(self.desk.root, "tmp")
        for folder in (self.home, self.temporary):
            os.mkdir(folder, 0o700)
        self.sandbox = terminal.Sandbox(self.home, "--speed", "40")
        self.addCleanup(self.sandbox.close)
        self.secret, self.token = planted(40), planted(200)
        self.said = b""
        self.exempt = set()

    def environment(self, **more):
        return (self.desk.env | terminal.bare(self.home) | EVERYTHING | more
                | {"TMPDIR": self.temporary,
                   "AWS_ENDPOINT_URL": more.get("AWS_ENDPOINT_URL")
                   or self.sandbox.environment["AWS_ENDPOINT_URL"]})

    def administrator(self):
        keys = self.sandbox.environment
        return {name: keys[name] for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")}

    def wrong_keys(self, key="AKIAIOSFODNN7EXAMPLE"):
        return {"AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": self.secret,
                "AWS_SESSION_TOKEN": self.token}

    def write_profile(self, key, secret, token=None):
        folder = os.path.join(self.home, ".aws")
        os.mkdir(folder, 0o700)
        path = os.path.join(folder, "credentials")
        self.exempt.add(path)
        with open(path, "w", encoding="utf-8") as file:
            file.write(f"[planted]\naws_access_key_id={key}\naws_secret_access_key={secret}\n")
            file.write(f"aws_session_token={token}\n" if token else "")

    def run_all(self, statuses, *more, **environment):
        """Each command; what it says is kept, and its log has to be on."""
        copy = [*COPY, "backup-0123456789abcdef0", "--wait"]
        if statuses == (0, 0, 0):
            copy = [*COPY, self.a_backup(), "--tags", "Key=a,Value=b", "--wait"]
        commands = (["list", "--all-regions"], copy + ["--output", "json"], ["status"])
        for arguments, status in zip(commands, statuses):
            process = subprocess.Popen(
                [terminal.FARCOPY, *arguments, *more], stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                env=self.environment(AWS_REGION="eu-west-1", **environment))
            self.look_at(process.pid)
            out, errors = process.communicate(timeout=terminal.LIMIT)
            self.assertEqual(process.returncode, status, (arguments, errors[-1500:]))
            self.assertIn(b"farcopy.", errors)
            self.said += out + errors

    def a_backup(self):
        done = subprocess.run(
            [terminal.FARCOPY, "list", "--output", "jsonl", "--filter",
             "type:lustre status:available"],
            env=self.environment(AWS_REGION="eu-west-1", **self.administrator()),
            capture_output=True, timeout=terminal.LIMIT)
        return json.loads(done.stdout.splitlines()[0])["BackupId"]

    def look_at(self, process):
        """The arguments of a process and of all that it starts; the surroundings of the latter."""
        self.said += contents(f"/proc/{process}/cmdline")
        for child in contents(f"/proc/{process}/task/{process}/children").split():
            self.look_at(int(child))
            self.said += contents(f"/proc/{int(child)}/environ")

    def assert_nowhere(self, *found):
        for secret in found:
            for spelling in spellings(secret):
                at = self.said.find(spelling)
                self.assertEqual(at, -1, self.said[max(0, at - 300):at])
                for path in files_under(self.desk.root):
                    if path not in self.exempt:
                        self.assertNotIn(spelling, contents(path), path)

    def test_the_search_finds_what_it_looks_for(self):
        self.said = b"key=" + urllib.parse.quote(self.secret, safe="").encode()
        self.assertRaises(AssertionError, self.assert_nowhere, self.secret)
        self.said = b""
        with open(os.path.join(self.home, "left.txt"), "w", encoding="utf-8") as file:
            file.write(self.secret)
        self.assertRaises(AssertionError, self.assert_nowhere, self.secret)

    def test_keys_of_the_environment(self):
        self.run_all((0, 0, 0), **self.administrator())

        self.assert_nowhere(self.administrator()["AWS_SECRET_ACCESS_KEY"])

    def test_keys_and_token_of_a_profile(self):
        key, secret = self.administrator().values()
        self.write_profile(key, secret)

        self.run_all((0, 0, 0), "--profile", "planted")

        self.assert_nowhere(secret)

    def write_config(self, text):
        with open(os.path.join(self.home, ".aws", "config"), "w", encoding="utf-8") as file:
            file.write(text)

    def test_sessions_of_a_role(self):
        key, secret = self.administrator().values()
        self.write_profile(key, secret)
        self.write_config("[profile role]\nrole_arn = arn:aws:iam::123456789012:role/administrator\n"
                          "source_profile = planted\n")

        self.run_all((0, 0, 0), "--profile", "role")

        self.assertGreater(self.sandbox.books()["requests"]["sts:AssumeRole"], 2)
        self.assert_nowhere(secret, SESSION_TOKENS_BEGIN)

    def test_what_a_program_prints_and_is_told(self):
        key, secret = self.administrator().values()
        self.write_profile(key, "of no use")
        program = os.path.join(self.home, "give")
        self.exempt.add(program)
        with open(program, "w", encoding="utf-8") as file:
            keys = {"Version": 1, "AccessKeyId": key, "SecretAccessKey": secret}
            file.write(f"#!/bin/sh\nenv > '{program}.environment'\necho '{json.dumps(keys)}'\n")
        os.chmod(program, 0o700)
        self.write_config(f"[profile given]\ncredential_process = {program}\n")

        self.run_all((0, 0, 0), "--profile", "given", **self.wrong_keys())

        self.assertIn(b"AWS_REGION=", contents(program + ".environment"))
        self.assert_nowhere(secret, self.secret, self.token)

    def test_keys_that_are_refused(self):
        self.run_all((1, 1, 1), **self.wrong_keys())
        # A known key with another's secret: refused for its signature.
        right = self.administrator()["AWS_ACCESS_KEY_ID"]
        self.run_all((1, 1, 1), AWS_ACCESS_KEY_ID=right, AWS_SECRET_ACCESS_KEY=self.secret)
        self.write_profile("ASIAIOSFODNN7EXAMPLE", self.secret, self.token)
        self.run_all((1, 1, 1), AWS_PROFILE="planted")

        self.assert_nowhere(self.secret, self.token)

    def test_servers_that_cannot_be_spoken_with(self):
        port = self.sandbox.environment["AWS_ENDPOINT_URL"].rpartition(":")[2]
        password = planted(24)
        for url in (f"https://127.0.0.1:{port}", "http://127.0.0.1:1",
                    f"http://me:{urllib.parse.quote(password, safe='')}@127.0.0.1:{port}"):
            done = subprocess.run([terminal.FARCOPY, "list"], capture_output=True,
                                  timeout=terminal.LIMIT,
                                  env=self.environment(AWS_REGION="eu-west-1", AWS_ENDPOINT_URL=url,
                                                       **self.wrong_keys()))
            self.assertEqual(done.returncode, 1)
            self.said += done.stdout + done.stderr

        self.assert_nowhere(self.secret, self.token, password)

    def test_files_and_values_that_are_broken(self):
        self.write_profile("AKIAIOSFODNN7EXAMPLE\nthis is no line of a profile", self.secret)
        self.run_broken(1, AWS_PROFILE="planted")
        self.run_broken(1, AWS_SECRET_ACCESS_KEY=self.secret)
        self.run_broken(1, AWS_ACCESS_KEY_ID="AKIAIOSFODNN7EXAMPLE",
                        AWS_SECRET_ACCESS_KEY=self.secret, AWS_SESSION_TOKEN=self.token + "\n")

        self.assert_nowhere(self.secret, self.token)

    def run_broken(self, status, **environment):
        done = subprocess.run([terminal.FARCOPY, "list"], capture_output=True,
                              timeout=terminal.LIMIT,
                              env=self.environment(AWS_REGION="eu-west-1", **environment))
        self.assertEqual(done.returncode, status, done.stderr)
        self.said += done.stdout + done.stderr

    def use_window(self, condition, **environment):
        log = os.path.join(self.desk.root, "window.log")
        with open(log, "wb") as out:
            process = subprocess.Popen(
                [terminal.FARCOPY], stdin=subprocess.DEVNULL, stdout=out, stderr=out,
                env=self.environment(QT_QPA_PLATFORM="offscreen", **environment))
        try:
            terminal.eventually(lambda: condition(contents(log)), "the window asked the service")
            self.look_at(process.pid)
            self.assertIsNone(process.poll())
        finally:
            process.terminate()
            process.wait(terminal.LIMIT)

    def keep_in_keyring(self, key, secret):
        self.desk.start_keyring(unlocked=True)
        with self.desk.probe() as probe:
            self.assertEqual(probe.ask("write", "planted", secret).get("code", ""), "")
        self.assertEqual(self.desk.held("planted"), secret)
        folder = os.path.join(self.home, ".config", "farcopy")
        os.makedirs(folder)
        with open(os.path.join(folder, "farcopy.ini"), "w", encoding="utf-8") as file:
            for group, prefix in (("lastAccount", ""), ("keychainAccounts", "1\\")):
                file.write(f"[{group}]\n{prefix}origin=keychain\n{prefix}name=planted\n"
                           f"{prefix}accessKeyId={key}\n{prefix}region=eu-west-1\n")
            file.write("size=1\n")

    def test_a_key_of_the_keyring_in_the_window(self):
        key, secret = self.administrator().values()
        self.keep_in_keyring(key, secret)

        self.use_window(lambda _: self.sandbox.books()["requests"].get("fsx:DescribeBackups", 0) > 5)

        self.assert_nowhere(secret)

    def order(self, path, **body):
        request = urllib.request.Request(
            self.sandbox.environment["AWS_ENDPOINT_URL"] + "/sandbox/" + path,
            data=json.dumps(body).encode())
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=terminal.LIMIT) as answer:
            return json.load(answer)

    def test_a_session_of_a_key_that_a_device_guards(self):
        key, secret = self.administrator().values()
        self.desk.start_keyring(unlocked=True)
        code = self.order("mfa", SerialNumber=DEVICE)["TokenCode"]
        with self.desk.probe(**EVERYTHING) as probe:
            self.assertEqual(probe.ask("write", "planted", secret), {"ok": True})
            session = probe.ask("session", "planted", key=key, serial=DEVICE, codes=["000000", code],
                                url=self.sandbox.environment["AWS_ENDPOINT_URL"])
            self.assertTrue(session.get("key", "").startswith("ASIA"), session)
        self.said = probe.said.encode()

        self.assertIn(b"farcopy.credentials", self.said)
        self.assertEqual(self.sandbox.books()["requests"]["sts:GetSessionToken"], 2)
        self.assertNotIn(f"TokenCode={code}".encode(), self.said)
        self.assertNotIn(f'"{code}"'.encode(), self.said)
        self.assert_nowhere(secret, SESSION_TOKENS_BEGIN)

    def test_a_sign_in_to_identity_center(self):
        os.mkdir(os.path.join(self.home, ".aws"), 0o700)
        self.write_config(identitycenter.CONFIG)
        command = identitycenter.OnTerminal(
            [terminal.FARCOPY, "list", "--profile", "admin"], self.environment())
        self.addCleanup(command.close)
        self.order("sign-ins", userCode=command.code(), allow=True)
        self.assertEqual(command.end(), 0, command.look()[-1500:])
        self.said = command.look().encode() + command.out
        cache = list(files_under(os.path.join(self.home, ".aws", "sso", "cache")))
        self.exempt.update(cache)  # where the AWS CLI keeps them, too
        kept = {}
        for path in cache:
            self.assertEqual(os.stat(path).st_mode & 0o077, 0, path)
            kept |= json.loads(contents(path))
        found = [kept[name] for name in ("accessToken", "refreshToken", "clientSecret")]

        self.run_all((0, 0, 0), "--profile", "admin")  # with what is kept

        self.assertIn(b'"sso-oidc" "CreateToken"', self.said)
        self.assert_nowhere(*found, SESSION_TOKENS_BEGIN)

    def test_a_key_of_the_keyring_that_is_refused(self):
        self.keep_in_keyring("AKIAIOSFODNN7EXAMPLE", self.secret)

        self.use_window(lambda log: b"UnrecognizedClient" in log or b" 400" in log)

        self.assert_nowhere(self.secret)


if __name__ == "__main__":
    if not os.access(terminal.FARCOPY, os.X_OK):
        print("SKIPPED: no farcopy was given")
        sys.exit(77)
    unittest.main(verbosity=2)
