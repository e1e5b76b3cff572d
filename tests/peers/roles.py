#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Uses the built `farcopy` with profiles that administrators have, against its own sandbox: roles,
chains, MFA at a terminal, web identities, programs, an instance's metadata.

    roles.py PATH-OF-FARCOPY [unittest's arguments]
"""

import http.server
import json
import os
import pty
import select
import subprocess
import sys
import threading
import unittest
import urllib.request

import terminal  # takes the program's path from the arguments

ACCOUNT = "123456789012"
DEVICE = f"arn:aws:iam::{ACCOUNT}:mfa/administrator"
EVERYTHING = {"QT_LOGGING_RULES": "*=true;qt.*=false"}


def arn(role):
    return f"arn:aws:iam::{ACCOUNT}:role/{role}"


class Stage(terminal.Terminal):
    def setUp(self):
        super().setUp()
        self.key = {name: self.sandbox.environment[name]
                    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")}
        os.mkdir(os.path.join(self.home, ".aws"))
        self.write("credentials", "[base]\n" + "".join(
            f"{name.lower()} = {value}\n" for name, value in self.key.items()))

    def environment(self, **more):
        """Without the sandbox's key: only the profiles lead to it."""
        return {name: value for name, value in super().environment(**more).items()
                if name not in self.key or name in more}

    def write(self, name, text):
        path = os.path.join(self.home, ".aws", name)
        with open(path, "w", encoding="utf-8") as out:
            out.write(text)
        return path

    def profile(self, name="work", **settings):
        with open(os.path.join(self.home, ".aws", "config"), "a", encoding="utf-8") as out:
            out.write(f"[profile {name}]\n" + "".join(
                f"{key} = {value}\n" for key, value in settings.items()))

    def order(self, path, **body):
        request = urllib.request.Request(
            self.sandbox.environment["AWS_ENDPOINT_URL"] + "/sandbox/" + path,
            data=json.dumps(body).encode(), method="POST")
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=terminal.LIMIT) as answer:
            return json.load(answer)

    def code(self):
        return self.order("mfa", SerialNumber=DEVICE)["TokenCode"]

    def assumed(self):
        return self.sandbox.books()["requests"].get("sts:AssumeRole", 0)

    def list(self, status=0, profile="work", **more):
        return self.run_farcopy("list", "--profile", profile, "--region", "eu-west-1", "--output",
                                "json", status=status, **more)

    def error(self, **more):
        """What the program says of the failure, as one JSON object."""
        lines = self.list(status=1, **more).stderr.decode().splitlines()
        return json.loads(lines[-1])["Error"]

    def assert_lists(self, done):
        self.assertGreater(len(json.loads(done.stdout)["Backups"]), 10)


class Roles(Stage):
    def test_a_role_is_taken_once_for_a_command(self):
        self.profile(role_arn=arn("reader"), source_profile="base")

        self.assert_lists(self.run_farcopy("list", "--profile", "work", "--all-regions", "--output",
                                           "json"))

        self.assertEqual(self.assumed(), 1)

    def test_a_chain_of_roles_is_followed(self):
        self.profile("first", role_arn=arn("reader"), source_profile="base")
        self.profile(role_arn=arn("vault"), source_profile="first")

        self.assert_lists(self.list())

        self.assertEqual(self.assumed(), 2)

    def test_an_external_id_opens_the_role_of_a_partner(self):
        self.profile("wrong", role_arn=arn("partner"), source_profile="base")
        self.profile(role_arn=arn("partner"), source_profile="base", external_id="farcopy-partner")

        self.assert_lists(self.list())
        error = self.error(profile="wrong")

        self.assertEqual(error["Code"], "RoleRefused")
        for part in ("wrong", arn("partner"), "config", "external_id"):
            self.assertIn(part, error["Message"])

    def test_a_loop_is_told_with_its_profiles(self):
        self.profile("one", role_arn=arn("reader"), source_profile="two")
        self.profile("two", role_arn=arn("reader"), source_profile="one")

        error = self.error(profile="one")

        self.assertEqual(error["Code"], "ProfileLoop")
        self.assertIn("one → two → one", error["Message"])

    def test_the_environment_gives_the_keys_of_a_role(self):
        self.profile(role_arn=arn("reader"), credential_source="Environment")

        self.assert_lists(self.list(**self.key))

    def test_a_web_identity_is_enough(self):
        token = self.write("token", self.order("identity", seconds=600)["WebIdentityToken"] + "\n")
        self.profile(role_arn=arn("federated"), web_identity_token_file=token)

        self.assert_lists(self.list())
        self.assert_lists(self.run_farcopy(
            "list", "--region", "eu-west-1", "--output", "json",
            AWS_WEB_IDENTITY_TOKEN_FILE=token, AWS_ROLE_ARN=arn("federated")))
        self.write("token", self.order("identity", seconds=-1)["WebIdentityToken"])
        self.assertIn(token, self.error()["Message"])

    def test_a_program_gives_keys(self):
        keys = {"Version": 1, "AccessKeyId": self.key["AWS_ACCESS_KEY_ID"],
                "SecretAccessKey": self.key["AWS_SECRET_ACCESS_KEY"]}
        path = self.write("give keys", "#!/bin/sh\necho '" + json.dumps(keys) + "'\n")
        os.chmod(path, 0o700)
        self.profile(credential_process=f"'{path}' now")

        self.assert_lists(self.list())

    def test_a_program_that_fails_is_told_without_what_it_printed(self):
        path = self.write("give", "#!/bin/sh\necho planted-secret\necho 'log in first' >&2\nexit 4\n")
        os.chmod(path, 0o700)
        self.profile(credential_process=path)

        error = self.error()

        self.assertEqual(error["Code"], "ProcessFailed")
        self.assertIn("status 4: log in first", error["Message"])
        self.assertNotIn("planted", json.dumps(error))

    def test_an_instance_gives_the_keys_of_a_role(self):
        metadata = Metadata(self.key)
        self.addCleanup(metadata.close)
        self.profile(role_arn=arn("reader"), credential_source="Ec2InstanceMetadata")

        self.assert_lists(self.list(AWS_EC2_METADATA_SERVICE_ENDPOINT=metadata.url))

        self.assertEqual(self.error(AWS_EC2_METADATA_SERVICE_ENDPOINT="http://127.0.0.1:1")["Code"],
                         "MetadataFailed")

    def test_a_copy_goes_on_when_its_session_ends_in_the_middle(self):
        self.profile(role_arn=arn("administrator"), source_profile="base")
        source = json.loads(self.list().stdout)["Backups"]
        chosen = next(each["BackupId"] for each in source if each["Lifecycle"] == "AVAILABLE"
                      and each["FileSystem"]["FileSystemType"] == "LUSTRE")
        before = self.assumed()
        self.order("speed", speed=0)
        process = self.start_farcopy(
            "copy", "--profile", "work", "--source-region", "eu-west-1", "--region", "eu-central-1",
            "--source-backup-id", chosen, "--wait", "--output", "json")
        terminal.eventually(lambda: self.sandbox.books()["copies"], "a copy")

        self.order("expire")
        self.order("speed", speed=40)
        output, errors = process.communicate(timeout=terminal.LIMIT)

        self.assertEqual(process.returncode, 0, errors.decode())
        self.assertEqual(json.loads(output)["Backup"]["Lifecycle"], "AVAILABLE")
        self.assertEqual(self.assumed() - before, 2)


class Codes(Stage):
    def setUp(self):
        super().setUp()
        self.profile(role_arn=arn("guarded"), source_profile="base", mfa_serial=DEVICE)

    def at_terminal(self, *arguments, **more):
        """Starts it with a terminal of its own, and its standard output elsewhere."""
        master, slave = pty.openpty()
        self.addCleanup(os.close, master)
        process = subprocess.Popen(
            ["setsid", "--ctty", "--wait", terminal.FARCOPY, *arguments],
            env=self.environment(**more), stdin=slave, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE)
        os.close(slave)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        self.addCleanup(process.stdout.close)
        self.addCleanup(process.stderr.close)
        return process, master

    def read_until(self, master, words):
        said = b""
        while words not in said:
            ready, _, _ = select.select([master], [], [], terminal.LIMIT)
            self.assertTrue(ready, said)
            said += os.read(master, 4096)
        return said

    def test_a_code_is_asked_for_at_the_terminal_once(self):
        process, master = self.at_terminal(
            "list", "--profile", "work", "--all-regions", "--output", "json")
        said = self.read_until(master, b"(profile work): ")
        self.assertIn(b"MFA code for " + DEVICE.encode(), said)
        os.write(master, self.code().encode() + b"\n")
        output, errors = process.communicate(timeout=terminal.LIMIT)

        self.assertEqual(process.returncode, 0, errors.decode())
        self.assertGreater(len(json.loads(output)["Backups"]), 10)
        self.assertEqual(self.assumed(), 1)

    def test_a_wrong_code_is_asked_for_again(self):
        code = self.code()
        process, master = self.at_terminal(
            "list", "--profile", "work", "--region", "eu-west-1", "--output", "json")
        self.read_until(master, b"(profile work): ")
        os.write(master, b"000000\n" if code != "000000" else b"000001\n")
        said = self.read_until(master, b"(profile work): ")
        self.assertIn(b"not accepted", said)
        os.write(master, code.encode() + b"\n")
        _, errors = process.communicate(timeout=terminal.LIMIT)

        self.assertEqual(process.returncode, 0, errors.decode())

    def test_whoever_types_no_code_gives_up(self):
        process, master = self.at_terminal(
            "list", "--profile", "work", "--region", "eu-west-1", "--output", "json")
        self.read_until(master, b"(profile work): ")
        os.write(master, b"\x04")
        _, errors = process.communicate(timeout=terminal.LIMIT)

        self.assertEqual(process.returncode, 1)
        error = json.loads(errors.splitlines()[-1])["Error"]
        self.assertEqual(error["Code"], "SignInNeeded")
        self.assertIn("work", error["Message"])
        self.assertEqual(self.assumed(), 0)

    def test_an_interrupt_at_the_question_ends_the_command(self):
        process, master = self.at_terminal(
            "list", "--profile", "work", "--region", "eu-west-1")
        self.read_until(master, b"(profile work): ")
        os.write(master, b"\x03")
        process.communicate(timeout=terminal.LIMIT)

        self.assertEqual(process.returncode, 130)

    def test_without_a_terminal_it_says_what_to_do(self):
        done = subprocess.run(
            ["setsid", "--wait", terminal.FARCOPY, "list", "--profile", "work", "--region",
             "eu-west-1", "--output", "json"],
            env=self.environment(), stdin=subprocess.DEVNULL, capture_output=True,
            timeout=terminal.LIMIT)

        self.assertEqual(done.returncode, 1)
        error = json.loads(done.stderr.splitlines()[-1])["Error"]
        self.assertEqual(error["Code"], "SignInNeeded")
        for part in ("work", DEVICE, "Run the command in a terminal"):
            self.assertIn(part, error["Message"])

    def test_neither_code_nor_keys_are_logged(self):
        code = self.code()
        process, master = self.at_terminal(
            "list", "--profile", "work", "--region", "eu-west-1", **EVERYTHING)
        self.read_until(master, b"(profile work): ")
        os.write(master, code.encode() + b"\n")
        output, errors = process.communicate(timeout=terminal.LIMIT)

        self.assertEqual(process.returncode, 0)
        self.assertIn(b"farcopy.credentials", errors)
        self.assertNotIn(code.encode(), output + errors)
        self.assertNotIn(self.key["AWS_SECRET_ACCESS_KEY"].encode(), output + errors)
        self.assertNotRegex(errors, rb"FwoGZXIvYXdz")


class Metadata:
    """Version 2 of an instance's metadata service, in as many words as are needed."""

    def __init__(self, key):
        keys = json.dumps({"Code": "Success", "AccessKeyId": key["AWS_ACCESS_KEY_ID"],
                           "SecretAccessKey": key["AWS_SECRET_ACCESS_KEY"]})

        class Handler(http.server.BaseHTTPRequestHandler):
            def say(self, status, text=""):
                self.send_response(status)
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text.encode())

            def do_PUT(self):
                self.say(200 if self.path == "/latest/api/token" else 404, "metadata-token")

            def do_GET(self):
                folder = "/latest/meta-data/iam/security-credentials/"
                if self.headers.get("X-aws-ec2-metadata-token") != "metadata-token":
                    self.say(401)
                elif self.path == folder:
                    self.say(200, "instance-role")
                else:
                    self.say(200 if self.path == folder + "instance-role" else 404, keys)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.serve_forever)
        self.thread.start()

    def close(self):
        self.server.shutdown()
        self.thread.join()
        self.server.server_close()


if __name__ == "__main__":
    if not os.access(terminal.FARCOPY, os.X_OK):
        print("SKIPPED: no farcopy was given")
        sys.exit(77)
    unittest.main(verbosity=2)
