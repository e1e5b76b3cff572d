#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Looks over the repository as a careful reviewer: form, spelling, scripts, links.

usage: repository.py SOURCE_DIR
"""
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

ROOT = pathlib.Path(sys.argv[1])
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
WORD = r"(?<![A-Za-z_])[A-Za-z]?[a-z]+(?![A-Za-z_])" # no part of a camelCase name
OTHER_LANGUAGE = re.compile(r"resources/help/\w+/") # the guide's pages that are not in English
CODE = re.compile(r"^(```.*?^```|(?: {4}|\t).*?$)", re.MULTILINE | re.DOTALL)


def tracked():
    done = subprocess.run(["git", "-c", "safe.directory=*", "ls-files", "-z"], cwd=ROOT,
                          timeout=60, capture_output=True)
    return [name for name in done.stdout.decode().split("\0")
            if name and (ROOT / name).is_file()]


def anchors(markdown):
    """Of its headings, as code hosts make them."""
    for heading in re.findall(r"^#+ +(.*?) *$", CODE.sub("", markdown), re.MULTILINE):
        yield re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


class Repository(unittest.TestCase):
    def run_tool(self, tool, *arguments):
        if not shutil.which(tool):
            self.skipTest(f"{tool} is not installed")
        return subprocess.run([tool, *arguments], cwd=ROOT, timeout=100, capture_output=True,
                              text=True)

    def test_sources_have_the_form_of_clang_format(self):
        if "version 14." not in self.run_tool("clang-format", "--version").stdout:
            self.skipTest("another version than 14 has other tastes")
        sources = [name for name in FILES if name.endswith((".h", ".cpp"))]
        done = self.run_tool("clang-format", "--dry-run", "--Werror", *sources)

        self.assertEqual(done.returncode, 0, done.stderr[:4000])

    def test_words_are_spelled_right(self):
        texts = [name for name in FILES if not name.startswith("tests/data/")
                 and not name.endswith((".png", ".svg", ".ts")) and not OTHER_LANGUAGE.match(name)]
        done = self.run_tool("codespell", "--ignore-words", "packaging/codespell-words.txt",
                             "--regex", WORD, *texts)

        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_shell_scripts_have_no_known_trap(self):
        scripts = [name for name in FILES if name.endswith(".sh")] + [".ci/run"]
        done = self.run_tool("shellcheck", "--external-sources", *scripts)

        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_links_of_documents_lead_somewhere(self):
        dead = []
        for name in FILES:
            if not name.endswith(".md"):
                continue
            text = (ROOT / name).read_text(encoding="utf-8")
            for link in LINK.findall(CODE.sub("", text)):
                if "://" in link or link.startswith("mailto:"):
                    continue
                path, _, anchor = link.partition("#")
                target = (ROOT / name).parent / path if path else ROOT / name
                if not target.exists():
                    dead.append(f"{name}: {link}")
                elif anchor and anchor not in anchors(target.read_text(encoding="utf-8")):
                    dead.append(f"{name}: {link}: no such heading")

        self.assertEqual(dead, [])

    def test_scripts_that_are_to_be_run_can_be(self):
        for name in FILES:
            with open(ROOT / name, "rb") as file:
                starts_with_interpreter = file.read(2) == b"#!"
            if name.startswith(("packaging/", ".ci/")) and starts_with_interpreter:
                self.assertTrue((ROOT / name).stat().st_mode & 0o100, name)


if __name__ == "__main__":
    FILES = tracked()
    if not FILES:
        print("SKIPPED: this is no clone of a git repository")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
