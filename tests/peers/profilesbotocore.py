#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Our reading of ~/.aws against botocore's, over generated files and environments.

usage: profilesbotocore.py PROBE [COUNT] [SEED]   (PROBE: farcopy_identity_probe)

Both sides get the same files and variables and must come to the same keys, Region, flags, endpoints
or the same kind of refusal. Left out on purpose: what we read more leniently (byte order marks,
duplicates) and AWS_REGION, which only version 2 of the AWS CLI knows.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
import unittest

try:
    import botocore.configprovider
    import botocore.exceptions as bx
    import botocore.session
except ImportError:
    print("SKIPPED: botocore is not installed")
    sys.exit(77)

PROBE = sys.argv[1] if len(sys.argv) > 1 else ""
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 400
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 20260801

KNOWS_ENDPOINTS = hasattr(botocore.configprovider, "ConfiguredEndpointProvider")
PROFILES = ["default", "prod", "dev-2", "with space", "umläut", "a'b"]
SERVICES = ["fsx", "kms", "sts"]


class Writer:
    """Writes one file of profiles in every style that people write them in."""

    def __init__(self, rng, is_config):
        self.rng, self.is_config, self.lines = rng, is_config, []

    def chance(self, percent):
        return self.rng.random() * 100 < percent

    def header(self, name):
        if not self.is_config or (name == "default" and self.chance(80)):
            return name
        quoted = "'" + name + "'" if "'" not in name else '"' + name + '"'
        plain = quoted if " " in name or "'" in name or self.chance(15) else name
        return "profile" + self.rng.choice([" ", "  ", "\t"]) + plain

    def noise(self):
        if self.chance(15):
            self.lines.append(self.rng.choice(["", "   ", "# note", "; note", "  # deep note"]))

    def option(self, key, value, indent=""):
        if self.chance(8):
            key = key.upper() if self.chance(50) else key.title()
        delimiter = self.rng.choice(["=", " = ", " =", "= ", "\t=\t", ": ", " :"])
        if "=" in key or ":" in key:
            delimiter = " = "
        self.lines.append(indent + key + delimiter + value + self.rng.choice(["", "", " ", "\t"]))
        if self.chance(4):
            self.lines.append(indent + "    continued")
        self.noise()

    def block(self, key, pairs):
        self.lines.append(key + " =")
        for name, value in pairs:
            self.lines.append(self.rng.choice(["  ", "\t", "    "]) + name
                              + self.rng.choice(["=", " = "]) + value)

    def section(self, name, options):
        self.noise()
        tail = self.rng.choice(["", "", "", " ", " # mine"])
        self.lines.append("[" + self.header(name) + "]" + tail)
        indent = self.rng.choice(["", "", "", "  "])
        for key, value in options:
            if isinstance(value, list):
                self.block(key, value)
            else:
                self.option(key, value, indent)

    def text(self):
        end = self.rng.choice(["\n", "\n", "\r\n"])
        return end.join(self.lines) + self.rng.choice([end, end, "", end + end])


def key_options(rng, mark):
    options = [("aws_access_key_id", "AKID" + mark)]
    if rng.random() > 0.06:
        options.append(("aws_secret_access_key", "sec/" + mark + "+=#;x"))
    if rng.random() < 0.3:
        options.append((rng.choice(["aws_session_token", "aws_security_token"]), "tok==" + mark))
    return options


def settings_options(rng):
    options = []
    if rng.random() < 0.6:
        options.append(("region", rng.choice(["eu-west-1", "us-east-1", "cn-north-1", "x y"])))
    for flag in ("use_fips_endpoint", "use_dualstack_endpoint"):
        if rng.random() < 0.3:
            options.append((flag, rng.choice(["true", "True", "TRUE", "false", "1", "yes"])))
    if rng.random() < 0.2:
        options.append(("ca_bundle", "/etc/ssl/" + rng.choice("ab")))
    if rng.random() < 0.25:
        options.append(("endpoint_url", "http://" + rng.choice("pq") + ":1/?a=b"))
    if rng.random() < 0.15:
        options.append(("services", "lab"))
    if rng.random() < 0.08:
        options.append(("ignore_configured_endpoint_urls", rng.choice(["true", "false"])))
    if rng.random() < 0.2:
        options.append(("s3", [("max_concurrent_requests", "20"), ("addressing_style", "path")]))
    if rng.random() < 0.2:
        options.append((rng.choice(["output", "cli_pager", "unknown key"]), "json # not a comment"))
    return options


def other_ways(rng):
    way = rng.random()
    if way < 0.15:
        role = [("role_arn", "arn:aws:iam::1:role/r")]
        return role if way < 0.01 else role + [("source_profile", rng.choice(PROFILES))]
    if way < 0.19:
        return [("credential_process", "/bin/false")]
    if way < 0.23:
        return [("sso_session", "corp"), ("sso_account_id", "1"), ("sso_role_name", "Admin")]
    if way < 0.26:
        return [("sso_start_url", "https://x"), ("sso_region", "eu-west-1"),
                ("sso_account_id", "1"), ("sso_role_name", "Admin")]
    if way < 0.30:
        return [("role_arn", "arn:aws:iam::1:role/r"), ("web_identity_token_file", "/none")]
    return []


def shuffled(rng, options):
    rng.shuffle(options)
    return options


def files(rng):
    config, credentials = Writer(rng, True), Writer(rng, False)
    if rng.random() < 0.08:
        config.lines += ["[DEFAULT]", "region = ap-south-1"]
    for name in rng.sample(PROFILES, rng.randint(0, 4)):
        options = settings_options(rng) + other_ways(rng)
        if rng.random() < 0.3:
            options += key_options(rng, "C")
        config.section(name, shuffled(rng, options))
    if rng.random() < 0.6:
        config.lines += ["[services lab]", "fsx =", "  endpoint_url = http://lab-fsx"]
    if rng.random() < 0.3:
        config.lines += ["[sso-session corp]", "sso_region = eu-west-1", "sso_start_url = https://x"]
    for name in rng.sample(PROFILES, rng.randint(0, 4)):
        options = key_options(rng, "F") if rng.random() < 0.85 else []
        if rng.random() < 0.2:
            options.append(("region", "sa-east-1"))
        credentials.section(name, shuffled(rng, options))
    if rng.random() < 0.04:
        rng.choice([config, credentials]).lines.insert(
            0, rng.choice(["before = any section", "[default]\nno delimiter", "[x]\n= no key"]))
    return config.text(), credentials.text()


def environment(rng):
    env = {}
    if rng.random() < 0.5:
        env["AWS_PROFILE" if rng.random() < 0.8 else "AWS_DEFAULT_PROFILE"] = rng.choice(PROFILES)
    if rng.random() < 0.2:
        env["AWS_ACCESS_KEY_ID"] = "AKIDE"
        if rng.random() < 0.85:
            env["AWS_SECRET_ACCESS_KEY"] = "secE"
        if rng.random() < 0.4:
            env[rng.choice(["AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN"])] = "tokE"
    for name, value in (("AWS_DEFAULT_REGION", "eu-north-1"), ("AWS_USE_FIPS_ENDPOINT", "true"),
                        ("AWS_USE_DUALSTACK_ENDPOINT", "false"), ("AWS_CA_BUNDLE", "/env/ca"),
                        ("AWS_ENDPOINT_URL", "http://env"), ("AWS_ENDPOINT_URL_FSX", "http://env-fsx"),
                        ("AWS_ENDPOINT_URL_KMS", "http://env-kms"),
                        ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true")):
        if rng.random() < 0.12:
            env[name] = value
    return env


class Case:
    def __init__(self, number, root):
        rng = random.Random(SEED * 100003 + number)
        self.number = number
        self.home = os.path.join(root, str(number))
        os.makedirs(os.path.join(self.home, ".aws"))
        self.config, self.credentials = files(rng)
        self.env = environment(rng)
        self.profile = rng.choice(PROFILES) if rng.random() < 0.3 else ""
        config_path = os.path.join(self.home, ".aws", "config")
        if rng.random() < 0.1:
            os.makedirs(os.path.join(self.home, "else"))
            config_path = os.path.join(self.home, "else", "my config")
            self.env["AWS_CONFIG_FILE"] = rng.choice(["~/else/my config", "$HOME/else/my config",
                                                      "${HOME}/else/my config", config_path])
        self.env["HOME"] = self.home
        for path, text in ((config_path, self.config),
                           (os.path.join(self.home, ".aws", "credentials"), self.credentials)):
            if text.strip() or rng.random() < 0.5:
                with open(path, "w", encoding="utf-8", newline="") as out:
                    out.write(text)

    def order(self):
        return {"env": self.env, "home": self.home, "profile": self.profile, "ask": False}

    def __str__(self):
        return (f"case {self.number} (seed {SEED})\nenvironment: {self.env}\n--profile {self.profile!r}"
                f"\n--- config\n{self.config}\n--- credentials\n{self.credentials}\n---")


def refusal_of(error):
    if isinstance(error, bx.ConfigParseError):
        return "broken"
    if isinstance(error, bx.ProfileNotFound):
        return "ProfileNotFound"
    if isinstance(error, bx.PartialCredentialsError):
        provider = error.kwargs.get("provider", "")
        if provider == "env":
            return "EnvironmentIncomplete"
        return "ProfileIncomplete"
    if isinstance(error, bx.InfiniteLoopConfigError):
        return "ProfileLoop"
    if isinstance(error, bx.InvalidConfigError):
        return "ProfileIncomplete"
    if isinstance(error, bx.CredentialRetrievalError):  # the program was run at once
        return "deferred"
    raise error


def endpoints_of(session):
    if session.get_config_variable("ignore_configured_endpoint_urls"):
        return {}
    urls = {}
    for service in SERVICES:
        url = botocore.configprovider.ConfiguredEndpointProvider(
            full_config=session.full_config, scoped_config=session.get_scoped_config(),
            client_name=service).provide()
        if url:
            urls[service] = url
    return urls


def theirs(case):
    os.environ.clear()
    os.environ.update(case.env, PATH="/usr/bin:/bin", AWS_EC2_METADATA_DISABLED="true")
    session = botocore.session.Session(profile=case.profile or None)
    try:
        found = session.get_credentials()
        if found is None:
            return {"refusal": "NoCredentials"}
        if found.method not in ("env", "shared-credentials-file", "config-file"):
            return {"refusal": "deferred"}
        answer = {"key": found.access_key, "secret": found.secret_key, "token": found.token or "",
                  "region": session.get_config_variable("region") or "",
                  "fips": bool(session.get_config_variable("use_fips_endpoint")),
                  "dualstack": bool(session.get_config_variable("use_dualstack_endpoint")),
                  "ca": session.get_config_variable("ca_bundle") or ""}
        if KNOWS_ENDPOINTS:
            answer["endpoints"] = endpoints_of(session)
        return answer
    except bx.BotoCoreError as error:
        return {"refusal": refusal_of(error)}


def ours(answer):
    if "deferred" in answer:
        return {"refusal": "deferred"}
    if "code" in answer:
        code = answer["code"]
        return {"refusal": "broken" if code in ("FileBroken", "FileUnreadable") else code}
    mine = {name: answer[name]
            for name in ("key", "secret", "token", "region", "fips", "dualstack", "ca")}
    if KNOWS_ENDPOINTS:
        urls = {service: answer["urls"].get(service) or answer["url"] for service in SERVICES}
        mine["endpoints"] = {service: url for service, url in urls.items() if url}
    return mine


class ProfilesAgainstBotocore(unittest.TestCase):
    maxDiff = None

    def test_every_case_resolves_alike(self):
        seen = {}
        with tempfile.TemporaryDirectory() as root:
            cases = [Case(number, root) for number in range(COUNT)]
            orders = "".join(json.dumps(case.order()) + "\n" for case in cases)
            run = subprocess.run([PROBE, "resolve"], input=orders, capture_output=True, text=True,
                                 timeout=120, check=False)
            self.assertEqual(run.returncode, 0, run.stderr)
            answers = run.stdout.splitlines()
            self.assertEqual(len(answers), COUNT)
            for case, answer in zip(cases, answers):
                expected, mine = theirs(case), ours(json.loads(answer))
                if not KNOWS_ENDPOINTS and answer.count('"services"'):
                    continue  # an older botocore does not look for the section that is missing
                self.assertEqual(mine, expected, str(case))
                kind = expected.get("refusal", "found")
                seen[kind] = seen.get(kind, 0) + 1
        print(f"botocore {botocore.__version__}: {COUNT} cases: {seen}")
        for kind in ("found", "deferred", "NoCredentials", "ProfileNotFound", "ProfileIncomplete",
                     "ProfileLoop", "EnvironmentIncomplete", "broken"):
            self.assertGreater(seen.get(kind, 0), 0, f"no case reached {kind}: the test is too weak")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
