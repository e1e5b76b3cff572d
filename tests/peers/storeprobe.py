# SPDX-License-Identifier: Apache-2.0
"""farcopy_store_probe and the sqlite3 tool, for the scripts beside this one."""
import os
import select
import shutil
import subprocess
import time

NAME = "farcopy.db"


class Probe:
    """One start of the program that uses the store."""

    def __init__(self, program, path):
        self.process = subprocess.Popen([program, path], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.rest = b""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.end()

    def order(self, text):
        self.process.stdin.write(text.encode() + b"\n")
        self.process.stdin.flush()

    def answer(self, limit=60):
        """The next line."""
        end = time.monotonic() + limit
        while b"\n" not in self.rest:
            ready, _, _ = select.select([self.process.stdout], [], [], end - time.monotonic())
            more = os.read(self.process.stdout.fileno(), 65536) if ready else b""
            if not more:
                raise AssertionError("the probe did not answer")
            self.rest += more
        line, self.rest = self.rest.split(b"\n", 1)
        return line.decode()

    def ask(self, text):
        self.order(text)
        return self.answer()

    def loaded(self):
        """The numbers of all jobs, in their order."""
        words = self.ask("load").split()
        if words[0] != "loaded":
            raise AssertionError(" ".join(words))
        return [int(word) for word in words[1:]]

    def kill(self):
        """Kills it at once. Returns the lines that it had said by then, whole ones."""
        self.process.kill()
        self.process.wait(30)
        said = self.rest + self.process.stdout.read()
        self.close()
        return [line.decode() for line in said.split(b"\n")[:-1]]

    def end(self):
        if self.process.poll() is None:
            self.process.stdin.close()
            if self.process.wait(60) != 0:
                raise AssertionError(f"the probe ended with {self.process.returncode}")
        self.close()

    def close(self):
        self.process.stdout.close()
        if not self.process.stdin.closed:
            try:
                self.process.stdin.close()
            except BrokenPipeError:
                pass  # it was killed before it read the order


def sqlite(path, *statements):
    """What the sqlite3 tool, which nobody here wrote, says of a copy of the file and its log: the
    lines of each statement's answer."""
    copy = os.path.join(os.path.dirname(path), "judged")
    os.makedirs(copy, exist_ok=True)
    try:
        for suffix in ("", "-journal", "-wal"):
            if os.path.exists(path + suffix):
                shutil.copy(path + suffix, os.path.join(copy, NAME + suffix))
        return [subprocess.run(["sqlite3", os.path.join(copy, NAME), statement], check=True,
                               capture_output=True, text=True, timeout=60).stdout.split()
                for statement in statements]
    finally:
        shutil.rmtree(copy)
