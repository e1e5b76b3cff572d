#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Our KeychainStore against a real Secret Service: gnome-keyring on a private session bus.

usage: keyring.py PROBE   (PROBE: farcopy_identity_probe)

secret-tool, which nobody here wrote, is the judge of what the keyring holds. Every process has its
own HOME, runtime folder and bus, and no display, so that no prompt can be shown.
"""
import json
import os
import re
import secrets
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

PROBE = sys.argv[1] if len(sys.argv) > 1 else ""
SERVICE = "farcopy-test"
SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"

for tool in ("dbus-daemon", "gnome-keyring-daemon", "secret-tool"):
    if not shutil.which(tool):
        print(f"SKIPPED: {tool} is not installed")
        sys.exit(77)

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def wait_for(condition, what, limit=15):
    end = time.monotonic() + limit
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"not within {limit} s: {what}")
        time.sleep(0.02)


class Desk:
    """A session of its own: folders, bus and, if wanted, a keyring."""

    def __init__(self):
        self.root = tempfile.mkdtemp(prefix="farcopy-keyring-")
        os.mkdir(os.path.join(self.root, "run"), 0o700)
        self.processes = []
        self.keyring = None
        socket = os.path.join(self.root, "bus")
        with open(os.path.join(self.root, "bus.conf"), "w", encoding="ascii") as out:
            out.write(BUS.format(socket=socket))
        self.env = {"HOME": self.root, "XDG_RUNTIME_DIR": os.path.join(self.root, "run"),
                    "PATH": os.environ["PATH"], "LANG": "C.UTF-8",
                    "DBUS_SESSION_BUS_ADDRESS": "unix:path=" + socket}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                self.env[name] = os.environ[name]
        self.start(["dbus-daemon", "--nofork", "--config-file", self.root + "/bus.conf"])
        wait_for(lambda: os.path.exists(socket), "the session bus")

    def start(self, command, **kwargs):
        process = subprocess.Popen(command, env=self.env, stderr=subprocess.DEVNULL,
                                   stdout=kwargs.pop("stdout", subprocess.DEVNULL), **kwargs)
        self.processes.append(process)
        return process

    def start_keyring(self, unlocked):
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        self.keyring = self.start(command + (["--unlock"] if unlocked else []),
                                  stdin=subprocess.PIPE)
        self.keyring.stdin.write(b"password" if unlocked else b"")
        self.keyring.stdin.close()
        wait_for(self.owns_the_name, "the Secret Service")
        if unlocked:  # the collection is made, and opened, a moment after the name is there
            wait_for(lambda: self.tool("store", "--label=ready", "is", "ready", input="x") == (0, ""),
                     "the unlocked keyring")

    def owns_the_name(self):
        answer = subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
             "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"],
            env=self.env, capture_output=True, text=True, timeout=10, check=False)
        return "true" in answer.stdout

    def stop_keyring(self):
        self.keyring.send_signal(signal.SIGCONT)
        self.keyring.terminate()
        self.keyring.wait(10)
        wait_for(lambda: not self.owns_the_name(), "the end of the Secret Service")

    def tool(self, *arguments, **kwargs):
        done = subprocess.run(["secret-tool", *arguments], env=self.env, capture_output=True,
                              text=True, timeout=20, check=False, **kwargs)
        return done.returncode, done.stdout

    def held(self, name):
        """What secret-tool finds under the name; None: nothing."""
        code, text = self.tool("lookup", "server", SERVICE, "user", name)
        return text if code == 0 else None

    def entries(self):
        """The names of all that the keyring holds of ours, sorted."""
        done = subprocess.run(["secret-tool", "search", "--all", "server", SERVICE], env=self.env,
                              capture_output=True, text=True, timeout=20, check=False)
        return sorted(re.findall(r"^attribute\.user = (.*)$", done.stdout + done.stderr, re.M))

    def probe(self, limit_ms=10000, **env):
        return Probe(self, limit_ms, env)

    def close(self):
        for process in reversed(self.processes):
            if process.poll() is None:
                process.send_signal(signal.SIGCONT)
                process.kill()
                process.wait(10)
        shutil.rmtree(self.root, ignore_errors=True)


class Probe:
    """One start of our program."""

    def __init__(self, desk, limit_ms, env):
        # A file, for what a pipe holds has an end.
        self.errors = tempfile.TemporaryFile("w+", dir=desk.root, prefix="probe-")
        self.process = subprocess.Popen(
            [PROBE, "keychain", SERVICE, str(limit_ms)], env=dict(desk.env, **env),
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.errors, text=True)
        self.said = ""  # on standard error, once it has ended
        desk.processes.append(self.process)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def ask(self, do, name, secret="", **more):
        self.send(do, name, secret, **more)
        return self.answer()

    def send(self, do, name, secret="", **more):
        order = {"do": do, "name": name, "secret": secret} | more
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()

    def answer(self):
        if not select.select([self.process.stdout], [], [], 30)[0]:
            raise AssertionError("no answer within 30 s")
        return json.loads(self.process.stdout.readline())

    def end(self):
        """Ends the program as a user does; a crash or a report of a sanitizer fails the test."""
        if not self.process.stdin.closed:
            self.process.stdin.close()
            code = self.process.wait(20)
            self.errors.seek(0)
            self.said = self.errors.read()
            self.errors.close()
            self.process.stdout.close()
            if code != 0:
                raise AssertionError(f"the program ended with {code}: {self.said}")


class RealKeyring(unittest.TestCase):
    def setUp(self):
        self.desk = Desk()
        self.addCleanup(self.desk.close)

    def assert_says(self, answer, code, *words):
        self.assertEqual(answer.get("code"), code, answer)
        for word in words:
            self.assertIn(word, answer["message"])
        self.assertNotIn(SECRET, json.dumps(answer))

    def write(self, name="prod", secret=SECRET):
        with self.desk.probe() as probe:
            self.assertEqual(probe.ask("write", name, secret), {"ok": True})

    def test_stores_reads_after_a_restart_and_removes(self):
        self.desk.start_keyring(unlocked=True)
        self.write()
        self.assertEqual(self.desk.held("prod"), SECRET)

        self.desk.stop_keyring()
        self.desk.start_keyring(unlocked=True)
        with self.desk.probe() as probe:
            self.assertEqual(probe.ask("read", "prod"), {"secret": SECRET})
            self.assertEqual(probe.ask("remove", "prod"), {"ok": True})
            self.assertIsNone(self.desk.held("prod"))
            self.assert_says(probe.ask("read", "prod"), "EntryNotFound", "“prod”", "removed")

    def test_replaces_and_keeps_names_apart(self):
        self.desk.start_keyring(unlocked=True)
        self.write("prod", "old")
        self.write("prod", "new")
        self.write("prod 2 (ü)", "other")
        self.assertEqual(self.desk.held("prod"), "new")
        with self.desk.probe() as probe:
            self.assertEqual(probe.ask("read", "prod 2 (ü)"), {"secret": "other"})
            self.assertEqual(probe.ask("remove", "prod"), {"ok": True})
            self.assertEqual(probe.ask("read", "prod 2 (ü)"), {"secret": "other"})

    def test_keeps_what_is_too_long_for_some_keychains_in_parts_and_leaves_none(self):
        self.desk.start_keyring(unlocked=True)
        long, shorter = (secrets.token_urlsafe(length) for length in (6000, 3000))
        self.write("token", "x" * 2560)
        self.assertEqual(self.desk.held("token"), "x" * 2560)
        self.write("token", long)
        parts = [f"token (part a{number})" for number in (1, 2, 3, 4)]
        self.assertEqual(self.desk.entries(), ["token", *parts])
        self.assertEqual("".join(self.desk.held(part) for part in parts), long)

        self.desk.stop_keyring()
        self.desk.start_keyring(unlocked=True)
        with self.desk.probe() as probe:
            self.assertEqual(probe.ask("read", "token"), {"secret": long})
            self.assertEqual(probe.ask("write", "token", shorter), {"ok": True})
            self.assertEqual(probe.ask("read", "token"), {"secret": shorter})
            self.assertEqual(self.desk.entries(),
                             ["token", "token (part b1)", "token (part b2)"])
            self.assertEqual(probe.ask("write", "token", "short"), {"ok": True})
            self.assertEqual(self.desk.entries(), ["token"])
            self.assertEqual(probe.ask("write", "token", long), {"ok": True})
            self.assertEqual(probe.ask("remove", "token"), {"ok": True})
        self.assertEqual(self.desk.entries(), [])

    def test_notices_that_a_part_is_gone(self):
        self.desk.start_keyring(unlocked=True)
        self.write("token", "x" * 6000)
        self.desk.tool("clear", "server", SERVICE, "user", "token (part a2)")
        with self.desk.probe() as probe:
            self.assert_says(probe.ask("read", "token"), "SecretIncomplete", "“token”", "again")
            self.assertEqual(probe.ask("remove", "token"), {"ok": True})
        self.assertEqual(self.desk.entries(), [])

    def test_a_write_that_breaks_off_leaves_the_secret_that_was(self):
        self.desk.start_keyring(unlocked=True)
        self.write("token", "old" * 1000)
        probe = self.desk.probe(limit_ms=1000)
        probe.send("write", "token", "new" * 200_000)
        wait_for(lambda: self.desk.held("token (part b1)"), "the first part of the new secret")
        self.desk.keyring.send_signal(signal.SIGSTOP)
        self.assert_says(probe.answer(), "KeychainTimeout")
        self.desk.keyring.send_signal(signal.SIGCONT)

        wait_for(lambda: probe.ask("read", "token") == {"secret": "old" * 1000}, "the old secret")
        self.assertEqual(probe.ask("write", "token", "short"), {"ok": True})
        self.assertEqual(self.desk.entries(), ["token"])
        probe.end()

    def test_says_locked_and_touches_nothing(self):
        self.desk.start_keyring(unlocked=True)
        self.write()
        self.desk.stop_keyring()
        self.desk.start_keyring(unlocked=False)
        with self.desk.probe() as probe:
            self.assert_says(probe.ask("write", "other", SECRET), "KeychainDenied", "locked",
                             "for this session only")
            self.assert_says(probe.ask("read", "prod"), "EntryNotFound", "locked", "Unlock")
            self.assert_says(probe.ask("remove", "prod"), "EntryNotFound", "locked")

        self.desk.stop_keyring()
        self.desk.start_keyring(unlocked=True)
        self.assertEqual(self.desk.held("prod"), SECRET)
        self.assertIsNone(self.desk.held("other"))

    def test_says_absent_where_no_keyring_runs(self):
        with self.desk.probe() as probe:
            for do in ("write", "read", "remove"):
                self.assert_says(probe.ask(do, "prod", SECRET), "KeychainUnavailable",
                                 "none is running", "locked", "for this session only")

    def test_says_absent_where_there_is_no_bus(self):
        with self.desk.probe(DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent") as probe:
            for do in ("write", "read", "remove"):
                self.assert_says(probe.ask(do, "prod", SECRET), "KeychainUnavailable",
                                 "for this session only")

    def test_ends_within_its_time_limit_where_a_job_never_ends(self):
        self.desk.start_keyring(unlocked=True)
        with self.desk.probe(limit_ms=300, QT_NO_GLIB="1") as probe:
            for do in ("write", "read", "remove"):
                self.assert_says(probe.ask(do, "prod", SECRET), "KeychainTimeout",
                                 "within 1 s", "for this session only")

    def test_undoes_a_write_that_ends_too_late(self):
        self.desk.start_keyring(unlocked=True)
        probe = self.desk.probe(limit_ms=500)
        self.assertEqual(probe.ask("write", "first", "1"), {"ok": True})
        self.desk.keyring.send_signal(signal.SIGSTOP)
        self.assert_says(probe.ask("write", "late", SECRET), "KeychainTimeout")
        self.desk.keyring.send_signal(signal.SIGCONT)

        # QtKeychain works in order, so this answer comes after the late write; its undoing follows.
        wait_for(lambda: probe.ask("read", "first") == {"secret": "1"}, "the keyring's return")
        wait_for(lambda: self.desk.held("late") is None, "the undoing of the late write")
        self.assertEqual(probe.ask("write", "late", "again"), {"ok": True})
        self.assertEqual(self.desk.held("late"), "again")
        probe.end()


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
