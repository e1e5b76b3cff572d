#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the guide's pages in other languages against the English ones: none is missing, each has the
same parts, code, links, pictures and keys, calls controls as the window does in that language, and
follows the English page as it is now.

    guide.py                    runs the tests
    guide.py --followed PAGE…   notes that these translated pages say now what the English ones say
"""

import collections
import hashlib
import pathlib
import re
import sys
import unittest
import xml.etree.ElementTree as xml

ROOT = pathlib.Path(__file__).resolve().parents[2]
HELP = ROOT / "resources/help"
TRANSLATIONS = ROOT / "resources/translations"
LANGUAGES = sorted(path.name for path in HELP.iterdir() if path.is_dir() and path.name != "pictures")
MADE_OF_A_TABLE = {"options.md"}  # in English, as the terminal is
PAGES = sorted(path.name for path in HELP.glob("*.md") if path.name not in MADE_OF_A_TABLE)
WITHOUT_SPACES = {"ja", "zh_CN"}

FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
INLINE_CODE = re.compile(r"`[^`\n]+`")
LINK = re.compile(r"!?\[[^\]]*\]\(([^)]+)\)")
STRONG = re.compile(r"\*\*([^*]+)\*\*")
MARKED = re.compile(r"\*\*([^*]+)\*\*|\*([^*\n]+)\*|「([^」*]+)」|“([^”*]+)”")
KEYS = re.compile(r"(?<![A-Za-z])(?:Ctrl|Strg|Alt)(?:\+[A-Za-z0-9]+)+|(?<![A-Za-z0-9])F\d+")
FOLLOWED = re.compile(r"^<!-- translated from the English page ([0-9a-f]{16}) -->\n\Z", re.MULTILINE)

# What the English pages stress without naming a control of the window, page by page.
STRESSED = {
    "compare.md": {"AWS Backup", "The FSx console", "The AWS CLI", "Farcopy"},
    "copy.md": {"no retention applies to it"},
    "drill.md": {"from"},
    "permissions.md": {"key's"},
    "start.md": {"Profiles", "The environment"},
    "watch.md": {"not accepted yet"},
}
# The words of others, the same in every language.
VERBATIM = {"optinrequired", "accessdenied", "there is no display for the window",
            "could not load the qt platform plugin"}
KEY_NAMES = {"de": {"Ctrl": "Strg", "Shift": "Umschalt"}}


def read(language, page):
    folder = HELP / language if language else HELP
    return (folder / page).read_text(encoding="utf-8")


def version(page):
    """Of the English page: what a translation names as its original."""
    return hashlib.sha256((HELP / page).read_bytes()).hexdigest()[:16]


def prose(text):
    """Without code, and without the targets of links."""
    return re.sub(r"\]\([^)]+\)", "]", INLINE_CODE.sub("", FENCE.sub("", text)))


def name(text):
    """As it is compared: without mnemonic, ellipsis, colon and case."""
    bare = re.sub(r"\(&\w\)", "", " ".join(text.split())).replace("&", "")
    return bare.strip(" .…:：").lower()


def names_of_the_window(language):
    """What each English name on the screen is called in a language: one or more names."""
    names = collections.defaultdict(set)
    for message in xml.parse(TRANSLATIONS / f"farcopy_{language}.ts").getroot().iter("message"):
        names[name(message.findtext("source"))].add(name(message.findtext("translation") or ""))
    return names


def headings(text):
    return re.findall(r"^(#+) +(.*)$", FENCE.sub("", text), re.MULTILINE)


def marked(text):
    return collections.Counter(name("".join(parts)) for parts in MARKED.findall(prose(text)))


def inline_code(text):
    return collections.Counter(INLINE_CODE.findall(FENCE.sub("", text)))


def links(text):
    """Those of a folder below lead to the same places by way of the folder above."""
    return sorted(target.removeprefix("../") for target in LINK.findall(FENCE.sub("", text)))


def shape(text):
    """Paragraphs, items and rows, in their order: what begins each line that begins something."""
    text = re.sub(r"(?<=\S)\n {2,}(?=\S)", " ", FENCE.sub("```", FOLLOWED.sub("", text)))
    parts = []
    for block in text.strip().split("\n\n"):
        for number, line in enumerate(block.split("\n")):
            if line.startswith("|"):
                parts.append("row of %d" % line.count("|"))
            elif re.match(r"- |\d\. ", line):
                parts.append(line[:2])
            elif number == 0:
                parts.append("text")
    return parts


class Guide(unittest.TestCase):
    maxDiff = None

    def hold(self, check):
        """For each translated page: the language, the page, the English text, its own."""
        for language in LANGUAGES:
            for page in PAGES:
                with self.subTest(page=f"{language}/{page}"):
                    check(language, page, read("", page), read(language, page))

    def test_every_language_has_every_page(self):
        spoken = {path.stem.removeprefix("farcopy_") for path in TRANSLATIONS.glob("*.ts")} - {"en"}
        self.assertEqual(set(LANGUAGES), spoken)
        listed = {file.text for file in xml.parse(ROOT / "resources/ui.qrc").getroot().iter("file")}
        for language in LANGUAGES:
            there = sorted(path.name for path in (HELP / language).iterdir())
            self.assertEqual(there, PAGES, language)
            self.assertEqual({f"help/{language}/{page}" for page in PAGES} - listed, set(),
                             "these are not built in: list them in resources/ui.qrc")

    def test_pages_follow_the_english_ones(self):
        def follows(language, page, _, ours):
            self.assertEqual(
                FOLLOWED.findall(ours), [version(page)],
                f"resources/help/{page} has changed since. See what changed (git log -p), let "
                f"resources/help/{language}/{page} say the same, then: "
                f"python3 tests/peers/guide.py --followed resources/help/{language}/{page}")

        self.hold(follows)

    def test_parts_are_the_same(self):
        def has_the_same(_, __, english, ours):
            self.assertEqual([level for level, _ in headings(ours)], [level for level, _ in headings(english)])
            self.assertEqual(shape(ours), shape(english))

        self.hold(has_the_same)

    def test_code_is_the_same(self):
        def has_the_same(_, __, english, ours):
            self.assertEqual(FENCE.findall(ours), FENCE.findall(english))
            self.assertEqual(inline_code(ours), inline_code(english))

        self.hold(has_the_same)

    def test_links_and_pictures_are_the_same(self):
        def has_the_same(_, __, english, ours):
            self.assertEqual(links(ours), links(english))

        self.hold(has_the_same)
        self.assertGreater(sum(len(links(read("", page))) for page in PAGES), 15)

    def test_keys_are_the_same(self):
        def has_the_same(language, _, english, ours):
            wanted = KEYS.findall(prose(english))
            for key, here in KEY_NAMES.get(language, {}).items():
                wanted = [keys.replace(key + "+", here + "+") for keys in wanted]
            self.assertEqual(sorted(KEYS.findall(prose(ours))), sorted(wanted))

        self.hold(has_the_same)
        self.assertGreater(sum(len(KEYS.findall(prose(read("", page)))) for page in PAGES), 10)

    def test_controls_have_the_names_that_the_window_shows(self):
        windows = {language: names_of_the_window(language) for language in LANGUAGES}
        held = collections.Counter()

        def has_them(language, page, english, ours):
            here = {name(title): {name(own)} for (_, title), (_, own) in zip(headings(english), headings(ours))}
            stressed = set(map(name, STRESSED.get(page, ())))
            wanted = collections.Counter()
            for each, times in marked(english).items():
                if each not in stressed:
                    names = {each} if each in VERBATIM else here.get(each) or windows[language].get(each)
                    self.assertTrue(names, f"“{each}” is neither a name in the window nor listed as stressed")
                    wanted[frozenset(names)] += times
            for names, times in wanted.items():
                shown = sum(marked(ours)[each] for each in names)
                self.assertGreaterEqual(shown, times, f"should be called {sorted(names)}, and be marked as a name")
            held[language] += wanted.total()

        self.hold(has_them)
        for language in LANGUAGES:
            self.assertGreater(held[language], 50)

    def test_as_much_is_stressed(self):
        def is_as_much(_, __, english, ours):
            self.assertEqual(len(STRONG.findall(prose(ours))), len(STRONG.findall(prose(english))))

        self.hold(is_as_much)

    def test_emphasis_is_seen_as_such(self):
        """Between a punctuation mark and a letter stars are shown as stars."""
        def is_seen(_, __, ___, ours):
            text = f" {prose(ours)} "
            for match in STRONG.finditer(text):
                for inside, outside in ((match[1][0], text[match.start() - 1]), (match[1][-1], text[match.end()])):
                    self.assertTrue(inside.isalnum() or not outside.isalnum(), match[0])

        self.hold(is_seen)

    def test_lines_are_broken_where_a_space_is_right(self):
        """The end of a line is shown as a space, which has no place inside Chinese or Japanese text."""
        def are_whole(language, _, __, ours):
            if language in WITHOUT_SPACES:
                text = FENCE.sub("", FOLLOWED.sub("", ours))
                self.assertEqual(re.findall(r"^[^\n|]+\n(?!- |\d\. |\|)[^\n]+", text, re.MULTILINE), [])

        self.hold(are_whole)


def note_as_followed(paths):
    for path in map(pathlib.Path, paths):
        if path.resolve().parent.name not in LANGUAGES or path.name not in PAGES:
            sys.exit(f"{path} is no translated page of the guide")
        text = FOLLOWED.sub("", path.read_text(encoding="utf-8")).rstrip("\n")
        path.write_text(f"{text}\n\n<!-- translated from the English page {version(path.name)} -->\n",
                        encoding="utf-8")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--followed"]:
        note_as_followed(sys.argv[2:])
    else:
        unittest.main()
