#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Does what the documents say: every shell block of them is run as it stands, in the sandbox, but for
those that documents.py lists with what runs them instead.

    docs.py PATH-OF-FARCOPY
"""

import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest
import urllib.request

del sys.argv[2:]
from terminal import FARCOPY, LIMIT, Terminal, eventually  # noqa: E402: it takes the path from argv

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "packaging"))
from documents import (ALL_TESTS, BY_HAND, ELSEWHERE, FRESH, LANGUAGES, ROOT,  # noqa: E402
                       blocks, documents, elsewhere, fenced, without_fences)

BUILD = pathlib.Path(FARCOPY).parents[1]
SHELL_BLOCKS = [(path.relative_to(ROOT).as_posix(), block) for path in documents() for block in blocks(path, "sh")]


class Run(Terminal):
    """In a checkout that looks as the documents say: what was built is in build/dev and build/release."""

    def setUp(self):
        super().setUp()
        self.checkout = pathlib.Path(tempfile.mkdtemp(prefix="farcopy-documents-"))
        self.addCleanup(shutil.rmtree, self.checkout, ignore_errors=True)
        for entry in ROOT.iterdir():
            if entry.name not in ("build", ".git"):
                (self.checkout / entry.name).symlink_to(entry)
        (self.checkout / "build").mkdir()
        for preset in ("dev", "release"):
            (self.checkout / "build" / preset).symlink_to(BUILD)

    def lacks(self, block):
        """What others made and this machine does not have: a client, a display."""
        needed = ["aws"] if block.startswith("aws ") else ["Xvfb", "xdotool"] if block.startswith("farcopy --") else []
        return not all(shutil.which(tool, path="/usr/bin:/bin") for tool in needed)

    def run_to_its_end(self, block):
        done = subprocess.run(
            ["bash", "-c", "set -euo pipefail\n" + block], cwd=self.checkout, capture_output=True,
            stdin=subprocess.DEVNULL, timeout=LIMIT, env=self.surroundings())
        self.assertEqual(done.returncode, 0, f"{block}\n{done.stderr.decode()[-2000:]}")

    def run_until_it_serves(self, block):
        """Tried again where somebody else has the port that it names."""
        told = eventually(lambda: self.first_line_of(block), "it serves: " + block)
        self.assertRegex(told, rb"^export AWS_ENDPOINT_URL=http://127\.0\.0\.1:\d+$")

    def first_line_of(self, server):
        process = subprocess.Popen(["bash", "-c", "exec " + server], cwd=self.checkout, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=self.surroundings())
        try:
            return process.stdout.readline()
        finally:
            process.terminate()
            process.wait(LIMIT)
            process.stdout.close()

    def run_until_it_shows(self, block):
        self.run_to_its_end(f"{ROOT}/tests/packaging/windowshows.sh {block}")

    def surroundings(self):
        return self.environment(PATH=f"{os.path.dirname(FARCOPY)}:/usr/bin:/bin")

    def runner(self, block):
        if block.startswith("farcopy sandbox"):
            return self.run_until_it_serves
        return self.run_until_it_shows if block.startswith("farcopy --") else self.run_to_its_end

    def test_every_shell_block_does_what_it_says(self):
        here = [(name, block) for name, block in SHELL_BLOCKS if elsewhere(block) is None]
        self.assertGreaterEqual(len({name for name, _ in here}), 3)
        for name, block in here:
            with self.subTest(document=name, block=block):
                if self.lacks(block):
                    self.skipTest("a tool of others is not installed")
                self.runner(block)(block)


class Recipes(Run):
    """What a block does where it has nothing to do, and where something is wrong."""

    def nightly(self):
        """The block that copies what has no copy yet."""
        found = [block for _, block in SHELL_BLOCKS if "backups=$(" in block]
        self.assertEqual(len(found), 1)
        return subprocess.run(["bash", "-c", found[0]], cwd=self.checkout, capture_output=True,
                              stdin=subprocess.DEVNULL, timeout=LIMIT, env=self.surroundings())

    def test_a_night_without_new_backups_is_a_good_one(self):
        def copies_nothing():
            done = self.nightly()
            self.assertEqual(done.returncode, 0, done.stderr.decode())
            return json.loads(done.stdout) == {"Backups": []}  # backups may be in the making

        eventually(copies_nothing, "all have a copy")
        self.assertGreater(len(self.sandbox.books()["copies"]), 0)

    def test_a_region_that_cannot_be_listed_lets_nothing_be_copied(self):
        url = self.sandbox.environment["AWS_ENDPOINT_URL"] + "/sandbox/faults"
        urllib.request.urlopen(urllib.request.Request(
            url, data=json.dumps({"faults": ["access-denied@us-east-1"]}).encode(), method="POST",
            headers={"Content-Type": "application/json"}), timeout=LIMIT).close()

        done = self.nightly()

        self.assertEqual(done.returncode, 1, done.stderr.decode())
        self.assertNotIn("fsx:CopyBackup", self.sandbox.books()["requests"])


class Elsewhere(unittest.TestCase):
    """Of the blocks that something else runs: that it does, and that what they name is there."""

    def commands(self):
        for _, block in SHELL_BLOCKS:
            if elsewhere(block) is None:
                continue
            for line in block.replace("\\\n", " ").splitlines():
                words = shlex.split(line, comments=True)
                while words and re.match(r"\w+=", words[0]):
                    words = words[1:]
                yield words

    def test_each_stands_in_a_document(self):
        self.assertEqual(set(ELSEWHERE) - {block.splitlines()[0] for _, block in SHELL_BLOCKS}, set())

    def test_each_is_run_by_what_is_named(self):
        self.assertLessEqual(set(ELSEWHERE.values()), {FRESH, ALL_TESTS, BY_HAND})
        script = (ROOT / FRESH).read_text(encoding="utf-8")
        self.assertIn("tests/packaging/documents.py", script)
        self.assertTrue(os.access(ROOT / FRESH, os.X_OK))
        workflow = (ROOT / ".github/workflows/ci.yml").read_text(encoding="utf-8")
        self.assertIn(FRESH, workflow)

    def test_what_they_call_is_there(self):
        called = {words[0] for words in self.commands()
                  if words and re.match(r"(packaging|tests|\.ci)/", words[0])}
        self.assertGreaterEqual(len(called), 4)
        for path in called:
            self.assertTrue(os.access(ROOT / path, os.X_OK), path)

    def test_the_presets_and_targets_they_name_are_there(self):
        presets = {each["name"] for each in json.loads((ROOT / "CMakePresets.json").read_text())["configurePresets"]}
        lists = "\n".join(path.read_text() for top in ("app", "tests") for path in (ROOT / top).rglob("CMakeLists.txt"))
        targets = set(re.findall(r"\bfarcopy\w*", lists))
        for words in self.commands():
            for option, value in zip(words, words[1:]):
                if option == "--preset":
                    self.assertIn(value, presets)
            if "--target" in words:
                self.assertLessEqual(set(words[words.index("--target") + 1:]), targets)
            for word in words:
                built = re.fullmatch(r"build/\w+/(?:app|tests)/(\w+)", word)
                if built:
                    self.assertIn(built[1], targets)


class Form(unittest.TestCase):
    def test_every_block_says_what_it_is(self):
        for path in documents():
            for language, block in fenced(path):
                self.assertIn(language, LANGUAGES, f"{path}:\n{block}")

    def test_no_command_hides_in_an_indented_block(self):
        for path in documents():
            rest = without_fences(path)
            self.assertNotIn("```", rest, path)
            self.assertEqual(re.findall(r"(?<=\n\n) {4}\S.*", rest), [], path)

    def test_the_page_of_options_is_that_of_this_program(self):
        made = BUILD / "packaging/options.md"
        if not made.is_file():
            self.skipTest("nothing was generated in this build")
        self.assertEqual((ROOT / "resources/help/options.md").read_text(encoding="utf-8"),
                         made.read_text(encoding="utf-8"),
                         "bring it up to date: cmake --build --preset dev --target update-options")

    def test_shell_blocks_can_be_read_by_a_shell(self):
        for name, block in SHELL_BLOCKS:
            read = subprocess.run(["bash", "-n", "-c", block], check=False, capture_output=True)
            self.assertEqual((read.returncode, read.stderr), (0, b""), f"{name}:\n{block}")

    def test_policies_are_json(self):
        policies = [policy for path in documents() for policy in blocks(path, "json")]
        self.assertGreater(len(policies), 3)
        for policy in policies:
            document = json.loads(policy)
            for statement in document.get("Statement", [document]):
                self.assertEqual(statement["Effect"], "Allow")
            if "Statement" in document:
                self.assertEqual(document["Version"], "2012-10-17")


if __name__ == "__main__":
    unittest.main()
