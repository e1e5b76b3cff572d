#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Reads in the built programs whether compiler and linker guarded them.

usage: hardening.py hardened|plain PROGRAM...
"""
import pathlib
import re
import shutil
import subprocess
import sys
import unittest


class Program:
    program = ""

    def readelf(self, *options):
        return subprocess.run(["readelf", "--wide", *options, self.program], check=True, timeout=60,
                              capture_output=True, text=True).stdout

    def test_it_can_be_loaded_anywhere(self):
        self.assertRegex(self.readelf("--file-header"), r"Type:\s+DYN")
        self.assertRegex(self.readelf("--dynamic"), r"FLAGS_1.*\bPIE\b")

    def test_its_tables_are_read_only_before_it_starts(self):
        self.assertIn("GNU_RELRO", self.readelf("--program-headers"))
        self.assertRegex(self.readelf("--dynamic"), r"FLAGS_1.*\bNOW\b")

    def test_its_stack_is_not_executable(self):
        self.assertRegex(self.readelf("--program-headers"), r"GNU_STACK(\s+0x[0-9a-f]+)+\s+RW\s")

    def test_overrun_buffers_on_the_stack_end_it(self):
        self.assertRegex(self.readelf("--dyn-syms"), r"UND __stack_chk_fail")

    def test_calls_with_known_sizes_are_checked(self):
        checked = re.findall(r"UND (__\w+_chk)@", self.readelf("--dyn-syms"))

        self.assertTrue([name for name in checked if name != "__stack_chk_fail"], checked)

    def test_its_threads_begin_with_little_of_their_own(self):
        """All of it is cleared for each thread that begins, which the window waits for."""
        storage = re.search(r"^\s*TLS(?:\s+0x[0-9a-f]+){4}\s+0x([0-9a-f]+)", self.readelf("--program-headers"), re.M)

        if storage:
            self.assertLess(int(storage[1], 16), 4096)

    def test_it_searches_libraries_where_the_system_has_them(self):
        paths = re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]", self.readelf("--dynamic"))

        self.assertEqual(paths, [])


def load_tests(loader, tests, pattern):
    for path in sys.argv[2:]:
        name = pathlib.Path(path).name.replace("-", " ").title().replace(" ", "")
        case = type(name, (Program, unittest.TestCase), {"program": path})
        tests.addTests(loader.loadTestsFromTestCase(case))
    return tests


if __name__ == "__main__":
    if sys.argv[1] != "hardened":
        print("SKIPPED: built to find faults (debug or sanitizers), not hardened")
        sys.exit(77)
    if not shutil.which("readelf"):
        print("SKIPPED: readelf is not installed")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
