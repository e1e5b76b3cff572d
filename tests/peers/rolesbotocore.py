#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Our way to credentials against botocore's, over generated profiles: both ask the same server, and
must come out as the same role or user, or be refused alike.

usage: rolesbotocore.py PROBE FARCOPY [COUNT] [SEED]   (PROBE: farcopy_identity_probe)

The server is our sandbox, whose answers to botocore are tested elsewhere, and moto_server too where
it is installed: that one lets everybody take every role.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request

import botocorepeer  # ends with 77 where there is no botocore
import botocore.exceptions as bx
import botocore.session

PROBE = os.path.abspath(sys.argv[1])
COUNT = int(sys.argv[3]) if len(sys.argv) > 3 else 120
SEED = int(sys.argv[4]) if len(sys.argv) > 4 else 20260801
del sys.argv[3:], sys.argv[1]

import terminal  # takes the program's path

ROLES = ["administrator", "reader", "guarded", "partner", "vault", "closed", "federated", "nowhere"]
NAMES = ["default", "a", "b", "c", "d"]
DEVICE = "arn:aws:iam::123456789012:mfa/administrator"


def post(url, **body):
    request = urllib.request.Request(url, data=json.dumps(body).encode(), method="POST")
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=60) as answer:
        return json.load(answer)


class SandboxPeer:
    def __init__(self, home):
        self.sandbox = terminal.Sandbox(home)
        self.url = self.sandbox.environment["AWS_ENDPOINT_URL"]
        self.key = (self.sandbox.environment["AWS_ACCESS_KEY_ID"],
                    self.sandbox.environment["AWS_SECRET_ACCESS_KEY"])

    def code(self):
        return post(self.url + "/sandbox/mfa", SerialNumber=DEVICE)["TokenCode"]

    def identity(self):
        return post(self.url + "/sandbox/identity", seconds=600)["WebIdentityToken"]

    def close(self):
        self.sandbox.close()


class MotoPeer:
    """Takes any key, code and token of the right form."""

    key = ("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")

    def __init__(self, home):
        port = terminal.eventually(free_port, "a free port")
        self.url = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            ["moto_server", "-H", "127.0.0.1", "-p", str(port)], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, env={**os.environ, "HOME": home})
        terminal.eventually(self.answers, "moto_server")

    def answers(self):
        try:
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(
                    self.url + "/moto-api/data.json", timeout=5):
                return True
        except OSError:
            time.sleep(0.1)
            return False

    def code(self):
        return "123456"

    def identity(self):
        return "some.identity.token"

    def close(self):
        self.process.terminate()
        self.process.wait(60)


def free_port():
    import socket
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Case:
    def __init__(self, number, root, peer):
        rng = random.Random(SEED * 100003 + number)
        self.number = number
        self.home = os.path.join(root, str(number))
        os.makedirs(os.path.join(self.home, ".aws"))
        self.token = os.path.join(self.home, "token")
        with open(self.token, "w", encoding="utf-8") as out:
            out.write(peer.identity())
        self.program = os.path.join(self.home, "give keys")
        with open(self.program, "w", encoding="utf-8") as out:
            out.write("#!/bin/sh\nprintf '%s' '" + json.dumps(
                {"Version": 1, "AccessKeyId": peer.key[0], "SecretAccessKey": peer.key[1]}) + "'\n")
        os.chmod(self.program, 0o700)
        self.config = "\n".join(self.section(rng, name, peer) for name in NAMES)
        self.write("config", self.config)
        self.credentials = f"[base]\n{self.keys(peer)}"
        self.write("credentials", self.credentials)
        self.env = {"HOME": self.home, "AWS_DEFAULT_REGION": "eu-west-1"}
        if rng.random() < 0.3:
            self.env["AWS_ACCESS_KEY_ID"], self.env["AWS_SECRET_ACCESS_KEY"] = peer.key
        if rng.random() < 0.2:
            self.env["AWS_WEB_IDENTITY_TOKEN_FILE"] = self.token
            self.env["AWS_ROLE_ARN"] = self.role(rng)
            if rng.random() < 0.5:
                self.env["AWS_ROLE_SESSION_NAME"] = "by-environment"
        self.profile = rng.choice(NAMES) if rng.random() < 0.7 else ""

    def write(self, name, text):
        with open(os.path.join(self.home, ".aws", name), "w", encoding="utf-8") as out:
            out.write(text)

    @staticmethod
    def keys(peer):
        return f"aws_access_key_id = {peer.key[0]}\naws_secret_access_key = {peer.key[1]}\n"

    @staticmethod
    def role(rng):
        return f"arn:aws:iam::123456789012:role/{rng.choice(ROLES)}"

    def section(self, rng, name, peer):
        lines = [f"[{name}]" if name == "default" else f"[profile {name}]", "region = eu-west-1"]
        way = rng.random()
        if way < 0.65:
            lines.append(f"role_arn = {self.role(rng)}")
            if rng.random() < 0.9:
                lines.append("source_profile = " + (
                    "base" if rng.random() < 0.5 else rng.choice(NAMES + ["missing"])))
            if rng.random() < 0.1:
                lines.append("credential_source = Environment")
            if rng.random() < 0.4:
                lines.append("external_id = farcopy-partner")
            if rng.random() < 0.3:
                lines.append("mfa_serial = " + DEVICE)
            if rng.random() < 0.2:
                lines.append("duration_seconds = " + rng.choice(["900", "3600", "nonsense"]))
            lines.append(f"role_session_name = by-{name}")
        elif way < 0.75:
            lines += [f"role_arn = {self.role(rng)}", f"web_identity_token_file = {self.token}",
                      f"role_session_name = by-{name}"]
        elif way < 0.85:
            lines.append(f"credential_process = \"{self.program}\" --for {name}")
        if rng.random() < 0.25:
            lines.append(self.keys(peer))
        return "\n".join(lines) + "\n"

    def order(self, peer):
        return {"env": {**self.env, "AWS_ENDPOINT_URL": peer.url}, "home": self.home,
                "profile": self.profile, "codes": [peer.code()]}

    def __str__(self):
        return (f"case {self.number} (seed {SEED})\nenvironment: {self.env}\n--profile "
                f"{self.profile!r}\n--- config\n{self.config}\n--- credentials\n{self.credentials}")


def pointed_at(session, url):
    """botocore before 1.31 knows no AWS_ENDPOINT_URL: each client is told."""
    make = session.create_client

    def create_client(*args, **kwargs):
        return make(*args, **{"endpoint_url": url, **kwargs})
    session.create_client = create_client
    return session


def who(peer, key, secret, token):
    """Account and role of a key, without the number that a session is named by if nobody named it."""
    session = pointed_at(botocore.session.Session(), peer.url)
    session.set_credentials(key, secret, token or None)
    arn = session.create_client("sts", region_name="eu-west-1").get_caller_identity()["Arn"]
    role, _, name = arn.rpartition("/")
    return role + "/*" if name.startswith(("farcopy-", "botocore-session-")) else arn


def refusal(error):
    if isinstance(error, bx.ClientError):
        # STS says whether the role or what asked for it is refused; that is compared elsewhere.
        return "refused"
    if isinstance(error, bx.InfiniteLoopConfigError):
        return "loop"
    if isinstance(error, (bx.InvalidConfigError, bx.PartialCredentialsError,
                          bx.CredentialRetrievalError)):
        return "incomplete"
    raise error


def theirs(case, peer):
    os.environ.clear()
    os.environ.update(case.env, PATH="/usr/bin:/bin", AWS_EC2_METADATA_DISABLED="true")
    session = pointed_at(botocore.session.Session(profile=case.profile or None), peer.url)
    session.get_component("credential_provider").get_provider(
        "assume-role")._prompter = lambda _: peer.code()
    try:
        found = session.get_credentials()
        if found is None:
            return "none"
        keys = found.get_frozen_credentials()
        return who(peer, keys.access_key, keys.secret_key, keys.token)
    except (bx.BotoCoreError, bx.ClientError) as error:
        return refusal(error)


KINDS = {"RoleRefused": "refused", "SourceRefused": "refused", "ProfileLoop": "loop",
         "ProfileIncomplete": "incomplete", "ProfileConflict": "incomplete",
         "EnvironmentIncomplete": "incomplete", "NoCredentials": "none", "SignInNeeded": "refused"}


class Probe:
    def __init__(self):
        self.process = subprocess.Popen([PROBE, "resolve"], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)

    def ask(self, order):
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.wait(60)
        self.process.stdout.close()


def ours(case, peer, probe):
    answer = probe.ask(case.order(peer))
    if "code" in answer:
        return KINDS.get(answer["code"], answer["code"])
    return who(peer, answer["key"], answer["secret"], answer["token"])


class RolesAgainstBotocore(unittest.TestCase):
    def compare(self, make, needed, count):
        seen = {}
        with tempfile.TemporaryDirectory() as root:
            peer = make(root)
            self.addCleanup(peer.close)
            probe = Probe()
            self.addCleanup(probe.close)
            for number in range(count):
                case = Case(number, root, peer)
                expected = theirs(case, peer)
                self.assertEqual(ours(case, peer, probe), expected, str(case))
                kind = "role" if ":assumed-role/" in expected else expected.split(":")[0]
                seen[kind] = seen.get(kind, 0) + 1
        print(f"botocore {botocore.__version__}, {make.__name__}: {seen}")
        for kind in needed:
            self.assertGreater(seen.get(kind, 0), 0, f"no case reached {kind}: the test is too weak")

    def test_they_become_the_same_at_the_sandbox(self):
        self.compare(SandboxPeer, ("role", "arn", "refused", "loop", "incomplete", "none"), COUNT)

    @unittest.skipUnless(shutil.which("moto_server"), "moto_server is not installed")
    def test_they_become_the_same_at_moto(self):
        self.compare(MotoPeer, ("role", "loop", "incomplete"), COUNT // 3)


if __name__ == "__main__":
    unittest.main(warnings="ignore")  # botocore leaves its connections to the garbage collector
