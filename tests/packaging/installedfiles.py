#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Installs the built program into an empty folder and lets the desktop's own tools judge it.

usage: installedfiles.py BUILD_DIR CMAKE
"""
import gzip
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import threading
import unittest
import xml.etree.ElementTree

BUILD, CMAKE = pathlib.Path(sys.argv[1]), sys.argv[2]
ICON_EDGES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


class Installed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.prefix = pathlib.Path(folder.name)
        subprocess.run([CMAKE, "--install", BUILD, "--prefix", cls.prefix], check=True,
                       timeout=120, capture_output=True)

    def share(self, name):
        path = self.prefix / "share" / name
        self.assertTrue(path.is_file(), f"{name} is not installed")
        return path

    def judge(self, tool, *arguments):
        """Runs a tool that is silent, or ends with 0, where it finds nothing."""
        if not shutil.which(tool):
            self.skipTest(f"{tool} is not installed")
        return subprocess.run([tool, *arguments], timeout=60, capture_output=True, text=True,
                              env={**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "80"})

    def man_page(self):
        path = self.prefix / "share/man/man1/farcopy.1"
        return path if path.is_file() else self.share("man/man1/farcopy.1.gz")

    def man_text(self):
        path = self.man_page()
        content = path.read_bytes()
        return (gzip.decompress(content) if path.suffix == ".gz" else content).decode()

    def test_the_program_runs_from_there(self):
        said = subprocess.run([self.prefix / "bin/farcopy", "--version"], check=True, timeout=60,
                              capture_output=True, text=True).stdout

        self.assertRegex(said, r"^farcopy \d")

    def test_alone_it_says_what_is_missing(self):
        with tempfile.TemporaryDirectory() as elsewhere:
            alone = shutil.copy(self.prefix / "bin/farcopy", elsewhere)
            for arguments in ([], ["list"]):
                said = subprocess.run([alone, *arguments], timeout=60, capture_output=True, text=True)

                self.assertEqual(said.returncode, 127)
                self.assertIn("cannot start", said.stderr)
                self.assertIn("No such file", said.stderr)

    def test_a_command_loads_nothing_that_draws(self):
        if not shutil.which("ldd"):
            self.skipTest("ldd is not installed")
        loaded = subprocess.run(["ldd", self.prefix / "libexec/farcopy/farcopy-terminal"], check=True,
                                timeout=60, capture_output=True, text=True).stdout

        self.assertIn("libQt6Core", loaded)
        self.assertNotRegex(loaded, "libQt6(Gui|Widgets|Svg)|libGL|libX11")

    def test_the_window_loads_its_network_later(self):
        if not shutil.which("ldd"):
            self.skipTest("ldd is not installed")
        loaded = {name: subprocess.run(["ldd", self.prefix / "libexec/farcopy" / name], check=True,
                                       timeout=60, capture_output=True, text=True).stdout
                  for name in ("farcopy-window", "farcopy-network.so")}

        self.assertNotRegex(loaded["farcopy-window"], "libQt6(Network|HttpServer)")
        self.assertRegex(loaded["farcopy-network.so"], "libQt6Network")

    def test_the_window_reaches_the_network(self):
        said = self.open_window(self.prefix, ["--sandbox"], until="all Regions listed")

        self.assertIn("all Regions listed", said)

    def test_a_window_without_its_network_says_so_at_once(self):
        with tempfile.TemporaryDirectory() as elsewhere:
            half = shutil.copytree(self.prefix, os.path.join(elsewhere, "half"))
            os.remove(os.path.join(half, "libexec/farcopy/farcopy-network.so"))
            said = self.open_window(half, [], until="anew")

        self.assertIn("cannot load what reaches the network", said)
        self.assertIn("No such file", said)

    def open_window(self, prefix, arguments, until):
        """Opens a window, until it says this or 60 s are over. Gives all it said."""
        with tempfile.TemporaryDirectory() as home:
            environment = {**os.environ, "HOME": home, "XDG_RUNTIME_DIR": home,
                           "QT_QPA_PLATFORM": "offscreen", "FARCOPY_TRACE": "1"}
            window = subprocess.Popen([os.path.join(prefix, "bin/farcopy"), *arguments],
                                      env=environment, text=True, stderr=subprocess.PIPE)
            tooLate = threading.Timer(60, window.kill)
            tooLate.start()
            said = ""
            for line in window.stderr:
                said += line
                if until in line:
                    break
            tooLate.cancel()
            window.kill()
            window.communicate()
            return said

    def test_program_and_manual_page_tell_the_same_version(self):
        said = subprocess.run([self.prefix / "bin/farcopy", "--version"], check=True, timeout=60,
                              capture_output=True, text=True).stdout.split()[1]

        self.assertRegex(self.man_text(), rf'(?m)^\.TH FARCOPY 1 "[-\d]+" "Farcopy {re.escape(said)}"')

    def test_nothing_else_is_installed(self):
        tops = {path.relative_to(self.prefix).as_posix() for path in self.prefix.glob("*")}
        programs = [path.name for path in (self.prefix / "bin").iterdir()]

        self.assertEqual(tops, {"bin", "libexec", "share"})
        self.assertEqual(programs, ["farcopy"])
        self.assertEqual({path.name for path in (self.prefix / "libexec/farcopy").iterdir()},
                         {"farcopy-network.so", "farcopy-terminal", "farcopy-window"})

    def test_the_desktop_entry_is_valid(self):
        done = self.judge("desktop-file-validate", self.share("applications/farcopy.desktop"))

        self.assertEqual((done.returncode, done.stdout + done.stderr), (0, ""))

    def test_the_desktop_entry_names_what_is_installed(self):
        entry = self.share("applications/farcopy.desktop").read_text(encoding="utf-8")

        for command in re.findall(r"^Exec=(\S+)", entry, re.MULTILINE):
            self.assertTrue((self.prefix / "bin" / command).is_file(), command)
        for icon in re.findall(r"^Icon=(\S+)", entry, re.MULTILINE):
            self.share(f"icons/hicolor/scalable/apps/{icon}.svg")

    def test_the_metainfo_is_valid(self):
        done = self.judge("appstreamcli", "validate", "--no-net", "--explain",
                          self.share("metainfo/org.farcopy.farcopy.metainfo.xml"))

        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)

    def test_the_metainfo_tells_each_version_of_the_changelog(self):
        tree = xml.etree.ElementTree.parse(self.share("metainfo/org.farcopy.farcopy.metainfo.xml"))
        changes = (pathlib.Path(__file__).parents[2] / "CHANGELOG.md").read_text(encoding="utf-8")

        told = [release.get("version") for release in tree.iter("release")]
        self.assertEqual(told, re.findall(r"^## (\S+)", changes, re.MULTILINE))
        for release in tree.iter("release"):
            self.assertTrue(release.findall("description/p"), release.get("version"))

    def test_icons_have_the_size_that_their_folder_says(self):
        self.share("icons/hicolor/scalable/apps/farcopy.svg")
        for edge in ICON_EDGES:
            head = self.share(f"icons/hicolor/{edge}x{edge}/apps/farcopy.png").read_bytes()[:24]
            self.assertEqual(head[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(struct.unpack(">II", head[16:24]), (edge, edge))

    def test_man_shows_the_page_without_a_complaint(self):
        done = self.judge("man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z",
                          self.man_page())

        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_mandoc_finds_no_fault_in_the_page(self):
        if not shutil.which("mandoc"):
            self.skipTest("mandoc is not installed")
        done = subprocess.run(["mandoc", "-Tlint", "-Wwarning"], timeout=60, text=True,
                              input=self.man_text(), capture_output=True)

        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_the_page_tells_each_option_of_each_help(self):
        text = self.man_text()
        for command in ([], ["list"], ["copy"], ["status"], ["sandbox"]):
            told = subprocess.run([self.prefix / "bin/farcopy", *command, "--help"], check=True,
                                  timeout=60, capture_output=True, text=True).stdout
            for option in re.findall(r"^  --([a-z-]+)", told, re.MULTILINE):
                self.assertIn("\\fB\\-\\-" + option.replace("-", "\\-") + "\\fR", text)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
