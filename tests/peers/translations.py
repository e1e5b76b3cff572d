#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the translations against the texts in the sources: none is missing, none is left over, and
each says with the same placeholders what its source says.

    translations.py PATH-OF-LUPDATE
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

LUPDATE = sys.argv.pop(1) if len(sys.argv) > 1 else ""
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "translations")
FILES = sorted(name for name in os.listdir(FOLDER) if name.endswith(".ts"))


def messages(path):
    """Context, source, translated forms and state of each."""
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield (context.findtext("name"), message.findtext("source"),
                   forms or [translation.text or ""], translation.get("type"))


def placeholders(text):
    return sorted(re.findall(r"%L?[1-9n]|\{[a-zA-Z]+\}", text))


def flawed(is_right):
    """The messages that something does not hold for: file, source and form."""
    return [(name, source, form) for name in FILES
            for _, source, forms, state in messages(os.path.join(FOLDER, name)) for form in forms
            if not is_right(source, form, state)]


class Translations(unittest.TestCase):
    maxDiff = None

    def test_are_of_the_texts_in_the_sources(self):
        with tempfile.TemporaryDirectory() as fresh:
            for name in FILES:
                shutil.copy(os.path.join(FOLDER, name), fresh)
            subprocess.run([os.path.join(FOLDER, "update.sh"), LUPDATE, fresh], check=True,
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            for name in FILES:
                ours, now = (set(message[:2] for message in messages(os.path.join(folder, name)))
                             for folder in (FOLDER, fresh))
                self.assertEqual((now - ours, ours - now), (set(), set()),
                                 name + ": the target update-translations mends it")
                self.assertGreater(len(now), 2 if name.endswith("_en.ts") else 1000)

    def test_are_complete(self):
        self.assertEqual(flawed(lambda source, form, state: state is None and form.strip()), [])

    def test_keep_the_placeholders(self):
        def are_kept(source, form, _):
            left = placeholders(source)
            if "%n" in left and placeholders(form) != left:  # the form for one may say "one"
                left.remove("%n")
            return placeholders(form) == left

        self.assertEqual(flawed(are_kept), [])

    def test_keep_mnemonics_ellipses_and_edges(self):
        def has_mnemonic(text):
            return bool(re.search(r"&\w", text.replace("&&", "")))

        self.assertEqual(flawed(lambda source, form, _: (
            has_mnemonic(form) == has_mnemonic(source)
            and form.endswith("…") == source.endswith("…")
            and form.count("\n") == source.count("\n")
            and (form.strip() == form) == (source.strip() == source))), [])


if __name__ == "__main__":
    unittest.main()
