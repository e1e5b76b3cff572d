#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Holds the list of licences to the SPDX specification and to what the built programs load.

usage: licences.py SOURCE_DIR PROGRAM...
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

ROOT, PROGRAMS = pathlib.Path(sys.argv[1]), sys.argv[2:]
FOLDER = ROOT / "packaging/licenses"

# SPDX 2.3, JSON schema: what a document, its creation, a package and a relationship must have.
DOCUMENT = {"spdxVersion", "dataLicense", "SPDXID", "name", "documentNamespace", "creationInfo"}
PACKAGE = {"SPDXID", "name", "downloadLocation"}
RELATIONSHIP = {"spdxElementId", "relationshipType", "relatedSpdxElement"}
# The licences of the SPDX list that may stand here; another one deserves a look by a person.
KNOWN = {"Apache-2.0", "LGPL-3.0-only", "GPL-2.0-only", "GPL-3.0-only", "BSD-3-Clause",
         "LGPL-2.1-or-later", "CC0-1.0", "GPL-3.0-or-later", "GCC-exception-3.1"}
HAVING_NO_SPDX_LINE = {".json", ".svg", ".png", ".md", ".txt", ".csv", ".in", ".qrc", ".desktop",
                       ".pem", ".key", ".conf", ".plist", ".ts"}


class Document(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.document = json.loads((FOLDER / "farcopy.spdx.json").read_text(encoding="utf-8"))
        cls.packages = cls.document["packages"]

    def test_the_document_has_all_that_the_specification_requires(self):
        self.assertLessEqual(DOCUMENT, self.document.keys())
        self.assertEqual(self.document["spdxVersion"], "SPDX-2.3")
        self.assertEqual(self.document["dataLicense"], "CC0-1.0")
        self.assertEqual(self.document["SPDXID"], "SPDXRef-DOCUMENT")
        self.assertRegex(self.document["documentNamespace"], r"^https://[^#]+$")
        self.assertRegex(self.document["creationInfo"]["created"],
                         r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        for creator in self.document["creationInfo"]["creators"]:
            self.assertRegex(creator, r"^(Person|Organization|Tool): ")

    def test_each_package_has_them_too(self):
        for package in self.packages:
            self.assertLessEqual(PACKAGE, package.keys(), package.get("name"))
            self.assertRegex(package["SPDXID"], r"^SPDXRef-[A-Za-z0-9.-]+$")
            self.assertRegex(package["supplier"], r"^(NOASSERTION|(Person|Organization): .+)$")
            self.assertIs(package["filesAnalyzed"], False, "there are no checksums of files here")
        names = [package["SPDXID"] for package in self.packages]
        self.assertEqual(len(names), len(set(names)))

    def test_licences_are_of_the_spdx_list(self):
        for package in self.packages:
            words = set(re.split(r" (?:OR|AND|WITH) ", package["licenseDeclared"]))
            self.assertLessEqual(words, KNOWN, package["name"])
            self.assertEqual(package["licenseConcluded"], package["licenseDeclared"])

    def test_relationships_lead_from_the_program_to_every_package(self):
        known = {"SPDXRef-DOCUMENT"} | {package["SPDXID"] for package in self.packages}
        related = set()
        for relationship in self.document["relationships"]:
            self.assertEqual(RELATIONSHIP, relationship.keys())
            ends = {relationship["spdxElementId"], relationship["relatedSpdxElement"]}
            self.assertLessEqual(ends, known)
            related |= ends
        self.assertEqual(related, known)

    def test_the_table_for_people_names_the_same_licences(self):
        table = (FOLDER / "README.md").read_text(encoding="utf-8")
        for package in self.packages:
            for word in re.split(r" OR ", package["licenseDeclared"]):
                self.assertIn(word.split(" WITH ")[0], table, package["name"])


class Program(unittest.TestCase):
    def test_each_library_that_it_names_is_listed(self):
        if not shutil.which("readelf"):
            self.skipTest("readelf is not installed")
        dynamic = subprocess.run(["readelf", "--wide", "--dynamic", *PROGRAMS], check=True,
                                 timeout=60, capture_output=True, text=True).stdout
        needed = set(re.findall(r"\(NEEDED\).*\[([^\]]+?)\.so[.\d]*\]", dynamic))
        document = json.loads((FOLDER / "farcopy.spdx.json").read_text(encoding="utf-8"))
        listed = {name for package in document["packages"]
                  for note in package.get("annotations", [])
                  for name in note["comment"].removeprefix("libraries: ").split()}
        sanitizers = {"libasan", "libubsan"} # of the builds that find faults

        self.assertIn("libQt6Core", needed)
        # libqt6keychain.so.1 and libQt6Core.so.6 alike, without what stands after ".so"
        self.assertEqual(needed - listed - sanitizers, set())


class Sources(unittest.TestCase):
    def test_each_file_names_its_licence(self):
        listed = subprocess.run(["git", "-c", "safe.directory=*", "ls-files", "-z"], cwd=ROOT,
                                timeout=60, capture_output=True)
        if listed.returncode != 0:
            self.skipTest("this is no clone of a git repository")
        for name in filter(None, listed.stdout.decode().split("\0")):
            path = ROOT / name
            if (name.startswith("tests/data/") or name == "LICENSE" or not path.is_file()
                    or path.suffix in HAVING_NO_SPDX_LINE or path.name.startswith(".")):
                continue
            head = path.read_bytes()[:300].decode(errors="replace")
            self.assertTrue("SPDX-License-Identifier: Apache-2.0" in head or name in
                            ("packaging/debian/copyright",), name)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
