#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Keeps the modules apart: who may include whom, and what the core may link.

usage: layers.py SOURCE_DIR [PROGRAM]   (PROGRAM: one that links the core and no more, built)
"""
import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(sys.argv[1])
PROGRAM = sys.argv[2] if len(sys.argv) > 2 else ""

# What each module may include besides itself and core/base, from the ground up. A module stands
# below all that name it, so there can be no cycle.
CORE = {
    "base": "",
    "domain": "",
    "sign": "",
    "secrets": "",
    "endpoints": "domain",
    "settings": "domain",
    "transport": "domain sign endpoints",
    "api": "domain endpoints transport",
    "credentials": "domain endpoints sign secrets transport api",
    "store": "domain",
    "rows": "domain",
    "inventory": "domain rows api store",
    "copy": "domain rows api store inventory settings",
    "ownership": "domain store copy",
    "sandbox": "",
    "presenters": "domain endpoints secrets rows api store inventory copy ownership "
                  "credentials settings",
}
# The window sees the core as presenters, values and preferences, never as clients.
VALUES = "core/domain core/rows core/presenters core/settings"
UI = {
    "text": "core/domain",
    "models": VALUES + " ui/text",
    "widgets": "ui/text",
    "delegates": "ui/text ui/models ui/widgets",
    "dialogs": VALUES + " ui/text ui/models ui/delegates ui/widgets",
    "pages": VALUES + " ui/text ui/models ui/delegates ui/widgets ui/dialogs",
    "mainwindow": VALUES + " ui/text ui/widgets ui/pages ui/dialogs",
}
ALLOWED = {f"core/{name}": [f"core/{other}" for other in allowed.split()]
           for name, allowed in CORE.items()}
ALLOWED |= {f"ui/{name}": allowed.split() for name, allowed in UI.items()}

INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.MULTILINE)
SYSTEM_INCLUDE = re.compile(r"^\s*#\s*include\s+<([^>]+)>", re.MULTILINE)
TOPS = ("core", "ui", "app", "tests")


def sources(*tops):
    for top in tops:
        for path in sorted((ROOT / top).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


CLASS = re.compile(r"^(?:template <.*> *)?(?:class|struct|union|enum class|enum) (\w+)\b(?!::|\s*(?::\s*\w+\s*)?;)")


def classes(text):
    """The full names of those that a file defines, without those that no other file can see."""
    names, spaces = [], []
    for line in text.splitlines():
        if match := re.match(r"namespace *([\w:]*) *\{$", line):
            spaces.append(match[1])
        elif line.startswith("} // namespace"):
            spaces.pop()
        elif match := CLASS.match(line):
            if "" not in spaces:
                names.append("::".join([*spaces, match[1]]))
    return names


def module(path):
    return "/".join(path.split("/")[:2])


class Includes(unittest.TestCase):
    def test_no_module_reaches_past_its_layer(self):
        for path, text in sources("core", "ui"):
            home = module(path)
            self.assertIn(home, ALLOWED, f"{path}: a module that this table does not know")
            allowed = ("core/base", home, *ALLOWED[home])
            for included in INCLUDE.findall(text):
                self.assertTrue(module(included) in allowed or included in allowed,
                                f"{path} must not include {included}")

    def test_nothing_includes_the_application(self):
        for path, text in sources("core", "ui"):
            for included in INCLUDE.findall(text):
                self.assertFalse(included.startswith(("app/", "tests/")), f"{path}: {included}")

    def test_the_table_has_no_cycle(self):
        order = list(ALLOWED)
        for name, allowed in ALLOWED.items():
            for other in allowed:
                if module(other) != name:
                    self.assertLess(order.index(module(other)), order.index(name),
                                    f"{name} names {other}, which stands above it")

    def test_includes_start_at_the_root_of_the_project(self):
        for path, text in sources(*TOPS):
            for included in INCLUDE.findall(text):
                if not included.endswith(".moc"):
                    self.assertTrue((ROOT / included).is_file(), f"{path}: {included}")

    def test_one_file_knows_qtkeychain(self):
        knowing = [path for path, text in sources("core", "ui", "app")
                   if any("keychain" in name for name in SYSTEM_INCLUDE.findall(text))]

        self.assertEqual(knowing, ["core/secrets/keychainstore.cpp"])

    def test_the_store_alone_speaks_sql(self):
        knowing = {module(path) for path, text in sources("core", "ui", "app")
                   if any(name.startswith("QSql") for name in SYSTEM_INCLUDE.findall(text))}

        self.assertEqual(knowing, {"core/store"})

    def test_headers_are_read_once(self):
        for path, text in sources(*TOPS):
            if path.endswith(".h"):
                self.assertIn("#pragma once", text, path)


class Names(unittest.TestCase):
    def test_no_two_classes_of_a_program_have_one_name(self):
        """The linker takes either for both without a word."""
        places = {}
        for path, text in sources("core", "ui", "app"):
            for name in classes(text):
                places.setdefault(name, []).append(path)
        shared = {name: paths for name, paths in places.items() if len(paths) > 1}

        self.assertGreater(len(places), 500)
        self.assertEqual(shared, {})

    def test_names_of_a_file_alone_are_left_out(self):
        text = ("namespace farcopy {\n\nnamespace {\n\nstruct Own {\n};\n\n} // namespace\n\n"
                "namespace text {\nclass Told final : public QObject\n{\n};\n} // namespace text\n\n"
                "class Later;\nenum class Kind { One };\n\n} // namespace farcopy\n")

        self.assertEqual(classes(text), ["farcopy::text::Told", "farcopy::Kind"])


class Document(unittest.TestCase):
    def test_contributing_tells_the_same_table(self):
        told = {}
        for name, allowed in re.findall(r"^\| `((?:core|ui)/\w+)` \| [^|]+ \| ([^|]+) \|$",
                                        (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.MULTILINE):
            words = [] if allowed == "–" else allowed.split(", ")
            told[name] = [word if word.startswith("ui/") else f"core/{word}" for word in words]

        self.assertEqual(list(told), list(ALLOWED))
        self.assertEqual(told, ALLOWED)


class Build(unittest.TestCase):
    def test_every_source_is_listed_for_the_build(self):
        listed = {}
        for top in TOPS:
            for lists in (ROOT / top).rglob("CMakeLists.txt"):
                folder = lists.parent.relative_to(ROOT).as_posix()
                for word in re.findall(r"[\w/.-]+\.(?:h|cpp)\b", lists.read_text()):
                    listed[f"{folder}/{word}"] = True
        forgotten = [path for path, _ in sources(*TOPS) if path not in listed]

        self.assertEqual(forgotten, [])

    def test_the_core_links_neither_gui_nor_widgets(self):
        if not PROGRAM:
            self.skipTest("no program named")
        needed = subprocess.run(["readelf", "--dynamic", PROGRAM], check=True, timeout=60,
                                capture_output=True, text=True).stdout

        self.assertIn("libQt6Core", needed)
        self.assertNotRegex(needed, r"NEEDED.*libQt6(Gui|Widgets)")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
