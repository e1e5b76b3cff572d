#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Does what the documents say. The shell blocks of the user's guide are run in the sandbox; of the
README's and CONTRIBUTING's, each is read by a shell, and what it calls in the repository is there.

    docs.py PATH-OF-FARCOPY
"""

import glob
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import unittest

ARGUMENTS = sys.argv[2:]
del sys.argv[2:]
from terminal import FARCOPY, LIMIT, Terminal  # noqa: E402: it takes the path from argv

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def fenced(path, language):
    with open(path, encoding="utf-8") as document:
        return re.findall(rf"^```{language}\n(.*?)^```$", document.read(), re.M | re.S)


def indented(path):
    """Blocks of lines that begin with four spaces, after an empty line, and are no list."""
    with open(path, encoding="utf-8") as document:
        text = document.read()
    text = re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S)
    blocks = re.findall(r"(?<=\n\n)((?: {4}\S.*\n(?: {4,}.*\n)*)+)", text)
    return [re.sub(r"^ {4}", "", block, flags=re.M) for block in blocks]


class Guide(Terminal):
    def run_block(self, block):
        shell = "set -euo pipefail\n" + block
        done = subprocess.run(["bash", "-c", shell], capture_output=True, timeout=LIMIT,
                              env=self.environment(PATH=f"{os.path.dirname(FARCOPY)}:/usr/bin:/bin",
                                                   BACKUP=self.backups()[0]))
        self.assertEqual(done.returncode, 0, f"{block}\n{done.stderr.decode()[-2000:]}")

    def test_its_shell_blocks_do_what_they_say(self):
        blocks = [block for path in sorted(glob.glob(os.path.join(ROOT, "resources/help/*.md")))
                  for block in fenced(path, "sh")]
        self.assertGreater(len(blocks), 3)
        for block in blocks:
            if block.startswith("aws ") and not shutil.which("aws"):
                continue
            with self.subTest(block=block):
                self.run_block(block)

    def test_its_policies_are_json(self):
        policies = [policy for path in glob.glob(os.path.join(ROOT, "resources/help/*.md"))
                    for policy in fenced(path, "json")]
        self.assertGreater(len(policies), 3)
        for policy in policies:
            self.assertEqual(json.loads(policy)["Version"], "2012-10-17")


class Readme(unittest.TestCase):
    def test_its_commands_are_there(self):
        called = set()
        for name in ("README.md", "CONTRIBUTING.md"):
            for block in indented(os.path.join(ROOT, name)):
                if not re.match(r"[\w./-]+( |$)", block) or "  " in block.split("\n")[0].strip():
                    continue  # a drawing or a table
                self.assertEqual(subprocess.run(["bash", "-n", "-c", block], check=False).returncode, 0, block)
                for line in block.replace("\\\n", " ").splitlines():
                    words = shlex.split(line, comments=True)
                    if words and re.match(r"(packaging|tests|\.ci)/", words[0]):
                        called.add(words[0])
        self.assertGreaterEqual(len(called), 3)
        for path in called:
            self.assertTrue(os.access(os.path.join(ROOT, path), os.X_OK), path)


if __name__ == "__main__":
    unittest.main()
