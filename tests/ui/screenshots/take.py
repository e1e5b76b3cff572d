#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Takes pictures of the real window in its sandbox, to be looked at by people: the scenes below in
each of several looks. Nothing is compared.

    take.py PATH-OF-FARCOPY FOLDER [LOOK...]

The picture of the README is FOLDER/light-list.png. Needs what tests/peers/accessibletree.py needs, and
ImageMagick.
"""

import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "peers"))
from accessibletree import Desktop, eventually, missing  # noqa: E402

LOOKS = {
    "light": {"size": "1280x800"},
    "dark": {"size": "1280x800", "theme": "dark"},
    "large": {"size": "1920x1080", "scale": "2"},
    "wide-dark": {"size": "1920x1080", "theme": "dark"},
    "german": {"size": "1280x800", "language": "de"},
    "japanese": {"size": "1280x800", "language": "ja"},
    "chinese": {"size": "1920x1080", "language": "zh_CN"},
}


class Stage:
    """The window in one look. By objects' places in the tree, not by names: these are translated."""

    def __init__(self, program, folder, look, size, theme="light", scale="1", language="en"):
        self.prefix = os.path.join(folder, look + "-")
        self.desktop = Desktop(size)
        home = self.desktop.new_home()
        settings = os.path.join(home, ".config", "farcopy")
        os.makedirs(settings)
        self.settings = os.path.join(settings, "farcopy.ini")
        with open(self.settings, "w", encoding="utf-8") as out:
            out.write(f"[preferences]\nlanguage={language}\ntheme={theme}\n")
        self.farcopy = program
        self.environment = {"HOME": home, "QT_SCALE_FACTOR": scale}
        self.process = None
        self.server = None
        self.keyring = None

    def start(self, *arguments):
        self.end()
        self.show_window(*arguments)

    def show_window(self, *arguments):
        self.process = self.desktop.start([self.farcopy, *arguments], env=self.environment)
        self.program = self.desktop.program(self.process)
        self.window = eventually(lambda: self.program.windows, "the window shows")[0]
        self.fill_the_screen()

    def fill_the_screen(self):
        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Farcopy", "windowsize", "100%", "100%",
                        "windowmove", "0", "0"], env=self.desktop.environment, check=False)
        time.sleep(0.5)

    def keys(self, *keys):
        self.desktop.keys(*keys)

    def type(self, text):
        self.desktop.type(text)

    def take(self, name):
        time.sleep(0.7)  # for what fades in, and the last paint
        subprocess.run(["import", "-window", "root", f"{self.prefix}{name}.png"],
                       env=self.desktop.environment, check=True)

    def table(self, rows):
        """The table that has so many rows at least."""
        def found():
            tables = [node for node in self.window.all("table") if node.rows() >= rows]
            return tables[0] if tables else None
        return eventually(found, f"there is a table of {rows} rows")

    def filter(self, terms):
        self.keys("ctrl+f", "ctrl+a")
        self.type(terms)
        time.sleep(0.5)
        self.keys("Return")
        eventually(lambda: any(0 < table.rows() < 60 for table in self.window.all("table")), "it is filtered")

    def select_rows(self, number):
        for _ in range(20):
            focused = self.program.focused()
            if focused is not None and focused.role == "table":
                break
            self.keys("Tab")
        self.keys("Down", *["shift+Down"] * (number - 1))

    def start_at(self, *sandbox, **environment):
        """The window at a sandbox of its own that is as these options say."""
        self.end()
        server = self.desktop.start([self.farcopy, "sandbox", "--port", "0", *sandbox], stdout=subprocess.PIPE)
        exports = {}
        while "AWS_DEFAULT_REGION" not in exports:
            name, value = server.stdout.readline().decode().removeprefix("export ").strip().split("=", 1)
            exports[name] = value
        self.server = server
        usual = self.environment
        self.environment = usual | exports | environment
        try:
            self.show_window()
        finally:
            self.environment = usual

    def start_with_locked_keychain(self):
        """The window with an account whose key is in a keychain that nobody has unlocked."""
        self.end()
        entry = {"origin": "keychain", "name": "backup-admin", "accessKeyId": "AKIAIOSFODNN7EXAMPLE",
                 "region": "eu-west-1"}
        with open(self.settings, "a", encoding="utf-8") as out:
            for group, prefix in (("lastAccount", ""), ("keychainAccounts", "1\\")):
                out.write(f"[{group}]\n" + "".join(f"{prefix}{name}={value}\n" for name, value in entry.items()))
            out.write("size=1\n")
        self.serve_secrets("--unlock")
        subprocess.run(["secret-tool", "store", "--label=Farcopy", "server", "farcopy", "user", entry["name"]],
                       env=self.desktop.environment | self.environment, input=b"c2VjcmV0", check=True)
        self.stop(self.keyring)
        self.serve_secrets()
        self.show_window()

    def serve_secrets(self, *options):
        """A desktop's keychain, from now on."""
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets", *options]
        self.keyring = self.desktop.start(command, env=self.environment, stdin=subprocess.PIPE)
        self.keyring.stdin.write(b"password" if options else b"")
        self.keyring.stdin.close()
        asked = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/",
                 "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"]
        eventually(lambda: b"true" in subprocess.run(asked, env=self.desktop.environment, capture_output=True,
                                                     check=False).stdout, "there is a keychain")
        time.sleep(0.5)  # the collection is opened a moment after the name is there

    def end(self):
        if self.server is not None:
            self.stop(self.server)
            self.server = None
        if self.process is not None:
            self.stop(self.process)
            self.process = None

    def stop(self, process):
        process.kill()
        process.wait()
        self.desktop.processes.remove(process)

    def close(self):
        self.end()
        self.desktop.close()


def play(stage):
    """The scenes, one after the other."""
    stage.start()
    stage.take("first-page")
    stage.start("--sandbox")
    stage.table(50)
    stage.take("loaded")
    stage.filter("region:eu-west-1 type:windows status:available")
    stage.select_rows(5)
    stage.take("selection")
    stage.keys("ctrl+d")
    eventually(lambda: len(stage.program.windows) > 1, "the copy dialog shows")
    stage.type("eu-central-1")
    stage.keys("Tab")
    time.sleep(1)
    stage.take("copy-dialog")
    stage.keys("Return")
    eventually(lambda: len(stage.program.windows) == 1, "the copies are ordered")
    time.sleep(2)
    stage.select_rows(1)
    stage.take("list")
    stage.keys("ctrl+l")
    stage.take("activity")
    stage.keys("ctrl+comma")
    eventually(lambda: len(stage.program.windows) > 1, "the settings show")
    stage.take("settings")
    stage.keys("Escape", "F1")
    eventually(lambda: len(stage.program.windows) > 1, "the help shows")
    stage.take("help")
    stage.keys("Escape")
    play_dialogs(stage)
    play_states(stage)


def order_copies(stage, terms, number):
    """By the copy dialog, to its end."""
    stage.filter(terms)
    stage.select_rows(number)
    stage.keys("ctrl+d")
    eventually(lambda: len(stage.program.windows) > 1, "the copy dialog shows")
    stage.type("eu-central-1")
    stage.keys("Tab")
    time.sleep(1)
    stage.keys("Return")


def play_dialogs(stage):
    """What opens over the window, besides the copy dialog."""
    stage.start("--sandbox")
    stage.table(50)
    order_copies(stage, "region:eu-west-1 type:windows status:available", 3)
    eventually(lambda: len(stage.program.windows) == 1, "the copies are ordered")
    order_copies(stage, "region:eu-west-1 type:lustre status:available", 2)
    eventually(lambda: len(stage.program.windows) == 1, "more are ordered")
    time.sleep(1)
    stage.take("batches")
    for key, name in (("ctrl+t", "tags"), ("ctrl+shift+d", "compare")):
        stage.select_rows(2)
        stage.keys(key)
        eventually(lambda: len(stage.program.windows) > 1, f"the dialog {name} shows")
        stage.take(name)
        stage.keys("Escape")
        eventually(lambda: len(stage.program.windows) == 1, f"the dialog {name} is gone")
    stage.keys("ctrl+shift+a")
    time.sleep(1)
    stage.take("accounts")
    stage.start_at("--fault", "access-denied:CopyBackup")
    stage.table(50)
    order_copies(stage, "region:eu-west-1 type:lustre status:available", 1)
    time.sleep(2)
    stage.take("refused")


def play_states(stage):
    """What the window says when there is nothing, or nothing yet, or when it fails."""
    stage.start_at("--empty")
    time.sleep(2)
    stage.take("empty-account")
    stage.start_at("--fault", "hang:DescribeBackups")
    time.sleep(1)
    stage.take("loading")
    stage.start_at("--fault", "access-denied:DescribeBackups@eu-west-1")
    stage.table(20)
    time.sleep(1)
    stage.take("one-region-fails")
    stage.start_at("--fault", "access-denied:DescribeBackups")
    time.sleep(2)
    stage.take("all-regions-refused")
    stage.start_at(AWS_ENDPOINT_URL="http://127.0.0.1:9")
    time.sleep(8)
    stage.take("no-network")
    stage.start_at(AWS_SECRET_ACCESS_KEY="wrong")
    time.sleep(3)
    stage.take("sign-in-needed")
    stage.start("--sandbox")
    stage.table(50)
    stage.keys("ctrl+f")
    stage.type("name:nobody-has-this")
    time.sleep(1)
    stage.take("nothing-matches")
    stage.keys("ctrl+f", "ctrl+a")
    stage.type("age>soon")
    time.sleep(1)
    stage.take("wrong-filter")
    stage.start_with_locked_keychain()
    time.sleep(3)
    stage.take("keychain-locked")


def main(program, folder, *looks):
    lacking = missing()
    if lacking:
        sys.exit(lacking)
    os.makedirs(folder, exist_ok=True)
    for look in looks or LOOKS:
        # The library of the accessibility bus knows one bus a process.
        if len(looks) != 1:
            subprocess.run([sys.executable, __file__, program, folder, look], check=True)
            continue
        stage = Stage(os.path.abspath(program), folder, look, **LOOKS[look])
        try:
            play(stage)
        finally:
            stage.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
