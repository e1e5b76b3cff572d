#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Signs in through IAM Identity Center: the built `farcopy` in a terminal, against its own sandbox, side
by side with the AWS CLI and botocore, which share the token cache with it.

Usage: identitycenter.py FARCOPY [unittest's arguments]
"""

import contextlib
import fcntl
import functools
import hashlib
import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import termios
import threading
import unittest
import urllib.parse
import urllib.request
import warnings

import terminal  # takes the program's path

try:
    import botocore.credentials
    import botocore.session
    import botocore.tokens
    import botocore.utils
except ImportError:
    botocore = None
CLI = os.path.join(os.path.dirname(os.path.abspath(__file__)), "clilogin.py")
HAS_CLI = subprocess.run([sys.executable, "-B", CLI, ""], stdout=subprocess.DEVNULL,
                         stderr=subprocess.DEVNULL, check=False).returncode != 77

START_URL = "https://farcopy-sandbox.awsapps.com/start"
CODE = re.compile(r"\b[B-Z]{4}-[B-Z]{4}\b")
CONFIG = f"""
[sso-session work]
sso_region = eu-west-1
sso_start_url = {START_URL}
sso_registration_scopes = sso:account:access

[profile admin]
sso_session = work
sso_account_id = 123456789012
sso_role_name = AdministratorAccess
region = eu-west-1

[profile reader]
sso_session = work
sso_account_id = 123456789012
sso_role_name = ReadOnlyAccess
region = eu-west-1

[profile stranger]
sso_session = work
sso_account_id = 123456789012
sso_role_name = NotAssigned
region = eu-west-1

[profile older]
sso_region = eu-west-1
sso_start_url = {START_URL}
sso_account_id = 123456789012
sso_role_name = ReadOnlyAccess
region = eu-west-1

[profile chained]
role_arn = arn:aws:iam::123456789012:role/administrator
source_profile = admin
region = eu-west-1

[profile lost]
sso_session = nowhere
sso_account_id = 123456789012
sso_role_name = ReadOnlyAccess
region = eu-west-1
"""


class OnTerminal:
    """A command with a terminal of its own, for questions; its results go to a pipe."""

    def __init__(self, arguments, environment):
        self.ours, theirs = pty.openpty()
        self.process = subprocess.Popen(
            arguments, env=environment | {"TERM": "xterm"}, stdin=theirs, stderr=theirs,
            stdout=subprocess.PIPE, start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0))
        os.close(theirs)
        self.shown, self.out = "", b""
        self.reader = threading.Thread(target=self.read_out)
        self.reader.start()

    def read_out(self):
        self.out = self.process.stdout.read()

    def look(self):
        """What the terminal shows by now."""
        with contextlib.suppress(OSError):  # the other end is closed
            while select.select([self.ours], [], [], 0)[0]:
                piece = os.read(self.ours, 65536)
                if not piece:
                    break
                self.shown += piece.decode()
        return self.shown

    def code(self):
        found = terminal.eventually(lambda: CODE.search(self.look()) or self.has_ended(),
                                    "a code was shown")
        if found is True:
            raise AssertionError("it ended without a code: " + self.look())
        return found[0]

    def has_ended(self):
        return self.process.poll() is not None

    def end(self):
        terminal.eventually(lambda: self.look() is not None and self.has_ended(), "the command ended")
        self.reader.join(terminal.LIMIT)
        return self.process.returncode

    def close(self):
        self.process.kill()
        self.process.wait()
        self.reader.join()
        self.process.stdout.close()
        os.close(self.ours)


class IdentityCenter(terminal.Terminal):
    def setUp(self):
        super().setUp()
        self.aws = os.path.join(self.home, ".aws")
        self.cache = os.path.join(self.aws, "sso", "cache")
        os.mkdir(self.aws)
        with open(os.path.join(self.aws, "config"), "w", encoding="utf-8") as file:
            file.write(CONFIG)
        self.url = self.sandbox.environment["AWS_ENDPOINT_URL"]

    def environment(self, **more):
        return terminal.bare(self.home) | {"AWS_ENDPOINT_URL": self.url} | more

    def order(self, method, path, body=None):
        request = urllib.request.Request(
            self.url + path, method=method, data=None if body is None else json.dumps(body).encode())
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        with opener.open(request, timeout=terminal.LIMIT) as answer:
            return json.load(answer)

    def decide(self, code, allow=True):
        self.order("POST", "/sandbox/sign-ins", {"userCode": code, "allow": allow})

    def asked(self, operation):
        return self.sandbox.books()["requests"].get(operation, 0)

    def on_terminal(self, *arguments, **more):
        command = OnTerminal([terminal.FARCOPY, *arguments], self.environment(**more))
        self.addCleanup(command.close)
        return command

    def sign_in(self, profile="admin"):
        command = self.on_terminal("list", "--profile", profile, "--output", "json")
        self.decide(command.code())
        self.assertEqual(command.end(), 0, command.look())
        return command

    def ids(self, out):
        return {each["BackupId"] for each in json.loads(out)["Backups"]}

    def token_file(self, known_as="work"):
        key = hashlib.sha1(known_as.encode()).hexdigest()
        return os.path.join(self.cache, key + ".json")

    def cached(self, known_as="work"):
        with open(self.token_file(known_as), encoding="utf-8") as file:
            return json.load(file)


class InATerminal(IdentityCenter):
    def test_a_person_signs_in_once_for_all_commands_and_profiles(self):
        first = self.sign_in()
        second = self.run_farcopy("list", "--profile", "admin", "--output", "json")
        reader = self.run_farcopy("list", "--profile", "reader", "--output", "json")

        self.assertGreater(len(self.ids(first.out)), 10)
        self.assertEqual(self.ids(first.out), self.ids(second.stdout))
        self.assertEqual(self.ids(first.out), self.ids(reader.stdout))
        self.assertEqual(self.asked("sso-oidc:StartDeviceAuthorization"), 1)

    def test_the_page_that_is_shown_lets_in(self):
        command = self.on_terminal("list", "--profile", "admin", "--output", "json")
        code = command.code()
        page = re.search(r"http://\S+/device\?user_code=" + code, command.look())[0]
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

        with opener.open(page, timeout=terminal.LIMIT) as shown:
            text = shown.read().decode()
        form = urllib.parse.urlencode({"user_code": code, "decision": "allow"}).encode()
        with opener.open(page.partition("?")[0], data=form, timeout=terminal.LIMIT) as answer:
            self.assertIn("Signed in", answer.read().decode())

        self.assertIn(code, text)
        self.assertIn("farcopy", text)
        self.assertEqual(command.end(), 0, command.look())

    def test_the_page_is_opened_where_there_is_a_desktop(self):
        tools, told = os.path.join(self.home, "bin"), os.path.join(self.home, "told")
        os.mkdir(tools)
        with open(os.path.join(tools, "xdg-open"), "w", encoding="utf-8") as file:
            file.write(f'#!/bin/sh\nprintf "%s\\n" "$@" > {told}.new\nenv >> {told}.new\n'
                       f'echo noise; echo noise >&2\nmv {told}.new {told}\n')
        os.chmod(file.name, 0o755)
        command = self.on_terminal("list", "--profile", "admin", DISPLAY=":99",
                                   PATH=tools + ":" + os.environ["PATH"], AWS_LOOK_HERE="not for it")
        code = command.code()
        terminal.eventually(lambda: os.path.exists(told), "the browser was opened")
        with open(told, encoding="utf-8") as file:
            page, *variables = file.read().splitlines()

        self.assertEqual(page, f"{self.url}/device?user_code={code}")
        self.assertFalse([each for each in variables if each.startswith("AWS_")])
        self.decide(code)
        self.assertEqual(command.end(), 0, command.look())
        self.assertNotIn("noise", command.look())

    def test_a_person_may_deny(self):
        command = self.on_terminal("list", "--profile", "admin")
        self.decide(command.code(), allow=False)

        self.assertEqual(command.end(), 1)
        self.assertIn("denied", command.look())

    def test_a_code_that_nobody_confirms_ends(self):
        self.order("POST", "/sandbox/lifetimes", {"code": 2})
        command = self.on_terminal("list", "--profile", "admin")

        self.assertEqual(command.end(), 1)
        self.assertIn("in time", command.look())

    def test_control_c_gives_up(self):
        command = self.on_terminal("list", "--profile", "admin")
        command.code()
        os.killpg(command.process.pid, signal.SIGINT)

        self.assertEqual(command.end(), 130, command.look())
        self.assertFalse([name for name in os.listdir(self.cache) if name.endswith(".tmp")])

    def test_without_a_terminal_it_says_what_to_do(self):
        done = self.run_farcopy("list", "--profile", "admin", status=1)

        self.assertIn(b"aws sso login", done.stderr)
        self.assertIn(b"work", done.stderr)

    def test_a_role_that_is_not_assigned_is_named_with_its_profile(self):
        self.sign_in()
        done = self.run_farcopy("list", "--profile", "stranger", status=1)

        for fact in (b"NotAssigned", b"stranger", b".aws/config", b"sso_role_name"):
            self.assertIn(fact, done.stderr)

    def test_a_section_that_is_missing_is_named(self):
        done = self.run_farcopy("list", "--profile", "lost", status=1)

        for fact in (b"[sso-session nowhere]", b"lost", b".aws/config"):
            self.assertIn(fact, done.stderr)

    def test_a_profile_with_the_older_keys_signs_in(self):
        self.sign_in("older")

        self.assertEqual(self.cached(START_URL)["startUrl"], START_URL)
        self.run_farcopy("list", "--profile", "older")

    def test_a_role_is_taken_by_whoever_signs_in(self):
        self.sign_in("chained")

        self.assertEqual(self.asked("sts:AssumeRole"), 1)
        self.run_farcopy("list", "--profile", "chained")
        self.assertEqual(self.asked("sso-oidc:StartDeviceAuthorization"), 1)

    def test_a_token_is_renewed_without_a_person(self):
        self.order("POST", "/sandbox/lifetimes", {"token": 60})
        self.sign_in()
        before = self.asked("sso-oidc:CreateToken")

        self.run_farcopy("list", "--profile", "reader")

        self.assertEqual(self.asked("sso-oidc:StartDeviceAuthorization"), 1)
        self.assertEqual(self.asked("sso-oidc:CreateToken"), before + 1)

    def test_the_cache_is_its_owners_alone(self):
        self.sign_in()

        self.assertEqual(os.stat(self.cache).st_mode & 0o777, 0o700)
        for name in os.listdir(self.cache):
            self.assertEqual(os.stat(os.path.join(self.cache, name)).st_mode & 0o777, 0o600, name)

    def test_secrets_are_in_the_cache_and_nowhere_else(self):
        command = self.on_terminal("list", "--profile", "admin", "--output", "json",
                                   QT_LOGGING_RULES="*=true")
        code = command.code()
        with open(f"/proc/{command.process.pid}/cmdline", "rb") as file:
            arguments = file.read()
        self.decide(code)
        self.assertEqual(command.end(), 0, command.look())
        self.assertIn("farcopy.transport", command.look())

        token = self.cached()
        for secret in (token["accessToken"], token["refreshToken"], token["clientSecret"]):
            self.assertNotIn(secret, command.look())
            self.assertNotIn(secret.encode(), command.out + arguments)
            for folder, _, names in os.walk(self.home):
                for name in names:
                    path = os.path.join(folder, name)
                    with open(path, "rb") as file:
                        self.assertEqual(secret.encode() in file.read() and folder != self.cache,
                                         False, path)


@unittest.skipUnless(HAS_CLI, "the AWS CLI (awscli, version 2) is not installed")
class BesideTheAwsCli(IdentityCenter):
    def aws_sso(self, *arguments):
        process = subprocess.Popen(
            [sys.executable, "-B", "-u", CLI, self.url, *arguments], stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, text=True,
            env=self.environment(AWS_EC2_METADATA_DISABLED="true"))
        said = ""
        with process:
            for line in process.stdout:
                said += line
                if CODE.fullmatch(line.strip()):
                    self.decide(line.strip())
        self.assertEqual(process.returncode, 0, said)

    def login(self, profile="admin"):
        self.aws_sso("login", "--no-browser", "--profile", profile)

    def test_whoever_signed_in_with_the_cli_is_signed_in(self):
        self.login()
        done = self.run_farcopy("list", "--profile", "admin", "--output", "json")

        self.assertGreater(len(self.ids(done.stdout)), 10)
        self.assertEqual(self.asked("sso-oidc:StartDeviceAuthorization"), 1)

    def test_the_same_by_the_older_keys(self):
        self.login("older")
        self.run_farcopy("list", "--profile", "older")

        self.assertEqual(self.asked("sso-oidc:StartDeviceAuthorization"), 1)

    def test_the_cli_takes_the_registration_that_is_there(self):
        self.sign_in()
        self.login()

        self.assertEqual(self.asked("sso-oidc:RegisterClient"), 1)

    def test_a_sign_in_with_the_cli_ends_the_waiting(self):
        command = self.on_terminal("list", "--profile", "admin", "--output", "json")
        command.code()
        self.login()

        self.assertEqual(command.end(), 0, command.look())
        self.assertGreater(len(self.ids(command.out)), 10)

    def test_a_sign_out_with_the_cli_signs_out(self):
        self.sign_in()
        self.aws_sso("logout")

        self.assertFalse(os.path.exists(self.token_file()))
        self.run_farcopy("list", "--profile", "admin", status=1)

    def test_both_write_the_same_members(self):
        self.login()
        theirs = self.cached()
        os.remove(self.token_file())
        self.sign_in()
        ours = self.cached()

        self.assertEqual(sorted(theirs), sorted(ours))
        for member in ("startUrl", "region", "clientId", "clientSecret", "registrationExpiresAt"):
            self.assertEqual(theirs[member], ours[member])
        self.assertRegex(ours["expiresAt"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")


@unittest.skipIf(botocore is None, "botocore (python3-botocore) is not installed")
class BesideBotocore(IdentityCenter):
    def setUp(self):
        super().setUp()
        warnings.simplefilter("ignore", ResourceWarning)  # its sockets are its own affair

    def botocores(self, profile="admin"):
        """Its own provider of tokens for the profile, asking the sandbox."""
        before = dict(os.environ)
        self.addCleanup(lambda: (os.environ.clear(), os.environ.update(before)))
        os.environ.update(AWS_CONFIG_FILE=os.path.join(self.aws, "config"),
                          AWS_EC2_METADATA_DISABLED="true")
        session = botocore.session.Session(profile=profile)
        session.create_client = functools.partial(session.create_client, endpoint_url=self.url)
        cache = botocore.utils.JSONFileCache(
            self.cache, dumps_func=botocore.tokens._sso_json_dumps)
        return session, botocore.tokens.SSOTokenProvider(session, cache=cache)

    def test_botocore_takes_the_role_with_the_token_that_farcopy_wrote(self):
        self.sign_in()
        session, provider = self.botocores()
        fetcher = botocore.credentials.SSOCredentialFetcher(
            START_URL, "eu-west-1", "AdministratorAccess", "123456789012", session.create_client,
            token_provider=provider, sso_session_name="work")

        credentials = fetcher.fetch_credentials()

        self.assertTrue(credentials["access_key"].startswith("ASIA"))
        self.assertEqual(provider.load_token().get_frozen_token().token, self.cached()["accessToken"])
        self.assertEqual(self.asked("sso-oidc:StartDeviceAuthorization"), 1)

    def test_each_goes_on_with_what_the_other_has_renewed(self):
        self.order("POST", "/sandbox/lifetimes", {"token": 120})
        self.sign_in()
        by_person = self.cached()["accessToken"]

        by_botocore = self.botocores()[1].load_token().get_frozen_token().token
        self.run_farcopy("list", "--profile", "admin")
        by_farcopy = self.cached()["accessToken"]
        again = self.botocores()[1].load_token().get_frozen_token().token

        self.assertEqual(len({by_person, by_botocore, by_farcopy, again}), 4)
        self.assertEqual(self.asked("sso-oidc:StartDeviceAuthorization"), 1)


if __name__ == "__main__":
    if not os.access(terminal.FARCOPY, os.X_OK):
        print("SKIPPED: no farcopy was given")
        sys.exit(77)
    unittest.main(verbosity=2)
