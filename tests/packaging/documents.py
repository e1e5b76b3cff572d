#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The shell blocks of the documents. tests/peers/docs.py runs them as they stand; the few that no test
of a built program can run are listed here, each with what runs it instead.

    documents.py SCRIPT [--with-tests]   prints the blocks that SCRIPT has to run, the README's first,
                                         in their order, each ended by a NUL
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
FENCE = re.compile(r"^( *)```(\S*)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
LANGUAGES = {"sh", "json", "ini", "text"}

FRESH = "packaging/fresh.sh"
ALL_TESTS = "packaging/fresh.sh --with-tests"
BY_HAND = "by hand"

# A block's first line: who runs it.
ELSEWHERE = {
    "packaging/run.sh": FRESH,
    "packaging/test.sh": ALL_TESTS,
    "packaging/deb.sh": FRESH,
    "cmake --preset release": FRESH,
    # What it builds is what the tests run in; packaging/test.sh does the same with other presets.
    "cmake --preset dev": ALL_TESTS,
    # Minutes of both processors, for figures that mean something on a quiet machine only.
    "cmake --preset release -DBUILD_TESTING=ON": BY_HAND,
    'git tag --annotate --message "Farcopy 0.1.0" v0.1.0': BY_HAND,
}


def documents():
    """Not the guide's pages in other languages: tests/peers/guide.py holds their blocks to be the same."""
    for pattern in ("*.md", "packaging/**/*.md", "resources/help/*.md"):
        yield from sorted(ROOT.glob(pattern))


def fenced(path):
    """What stands between fences, in the document's order, each with the language that they name."""
    for indentation, language, text in FENCE.findall(path.read_text(encoding="utf-8")):
        yield language, re.sub(f"^{indentation}", "", text, flags=re.MULTILINE)


def blocks(path, language):
    return [text for name, text in fenced(path) if name == language]


def without_fences(path):
    return FENCE.sub("", path.read_text(encoding="utf-8"))


def elsewhere(block):
    """Who runs it, or None: tests/peers/docs.py does."""
    return ELSEWHERE.get(block.splitlines()[0])


def main(script, *options):
    for block in blocks(ROOT / "README.md", "sh") + blocks(ROOT / "CONTRIBUTING.md", "sh"):
        places = {script, f"{script} {options[0]}"} if options else {script}
        # What needs no server can be tried in the fresh system as well.
        if elsewhere(block) in places or (elsewhere(block) is None and "--sandbox" in block):
            sys.stdout.write(block + "\0")


if __name__ == "__main__":
    main(*sys.argv[1:])
