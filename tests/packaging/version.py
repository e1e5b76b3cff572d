#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Holds packaging/version.cmake to what it says: versions from tags, commits and archives.

usage: version.py SOURCE_DIR CMAKE [PROGRAM]
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT, CMAKE = pathlib.Path(sys.argv[1]), sys.argv[2]
PROGRAM = sys.argv[3] if len(sys.argv) > 3 else ""


class Version(unittest.TestCase):
    """In a repository made for the test, with the same script in it."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.scratch = pathlib.Path(folder.name)
        self.source = self.scratch / "source"
        for name in ("packaging/version.cmake", "packaging/archived.txt", ".gitattributes",
                     "core/base/version.cpp.in"):
            (self.source / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, self.source / name)

    def git(self, *arguments, where=None):
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith("GIT_")}
        environment |= {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1",
                        "GIT_AUTHOR_NAME": "test", "GIT_AUTHOR_EMAIL": "test@example.org",
                        "GIT_COMMITTER_NAME": "test", "GIT_COMMITTER_EMAIL": "test@example.org",
                        "GIT_COMMITTER_DATE": "1700000000 +0000"}
        return subprocess.run(["git", *arguments], cwd=where or self.source, env=environment,
                              check=True, timeout=60, capture_output=True).stdout

    def commit(self):
        if not (self.source / ".git").exists():
            self.git("init", "--quiet", "--initial-branch=main")
            self.git("add", ".")
        self.git("commit", "--quiet", "--allow-empty", "--message=change")

    def version(self, source=None):
        output = self.scratch / "version.cpp"
        subprocess.run([CMAKE, "-D", f"SOURCE={source or self.source}", "-D", "BASE=0.1.0",
                        "-D", f"OUTPUT={output}", "-P",
                        (source or self.source) / "packaging/version.cmake"],
                       check=True, timeout=60, capture_output=True)
        return re.search(r'return "(.*)";', output.read_text())[1]

    def archive(self):
        unpacked = self.scratch / "archive"
        unpacked.mkdir()
        subprocess.run(["tar", "-x"], cwd=unpacked, check=True, timeout=60,
                       input=self.git("archive", "HEAD"))
        return unpacked

    def head(self):
        return self.git("rev-parse", "--short=9", "HEAD").decode().strip()

    def test_a_tag_is_the_version(self):
        self.commit()
        self.git("tag", "--annotate", "--message=release", "v0.2.0")

        self.assertEqual(self.version(), "0.2.0")

    def test_commits_after_a_tag_are_counted_and_named(self):
        self.commit()
        self.git("tag", "--annotate", "--message=release", "v0.2.0")
        self.commit()
        self.commit()

        self.assertEqual(self.version(), f"0.2.0+2.g{self.head()}")

    def test_before_the_first_tag_it_is_the_one_worked_towards(self):
        self.commit()
        self.commit()

        self.assertEqual(self.version(), f"0.1.0+2.g{self.head()}")

    def test_changed_files_are_told(self):
        self.commit()
        (self.source / "core/base/version.cpp.in").write_text('return "@FARCOPY_VERSION@";\n')
        untagged = self.version()
        self.git("tag", "--annotate", "--message=release", "v0.2.0")

        self.assertEqual(untagged, f"0.1.0+1.g{self.head()}.dirty")
        self.assertEqual(self.version(), "0.2.0+dirty")

    def test_other_tags_say_nothing(self):
        self.commit()
        self.git("tag", "--annotate", "--message=other", "nightly")

        self.assertEqual(self.version(), f"0.1.0+1.g{self.head()}")

    def test_a_shallow_clone_counts_nothing(self):
        self.commit()
        self.commit()
        clone = self.scratch / "clone"
        self.git("clone", "--quiet", "--depth=1", f"file://{self.source}", str(clone))

        self.assertEqual(self.version(clone), f"0.1.0+g{self.head()}")

    def test_an_archive_of_a_tag_knows_it(self):
        self.commit()
        self.git("tag", "--annotate", "--message=release", "v0.2.0")

        self.assertEqual(self.version(self.archive()), "0.2.0")

    def test_an_archive_of_any_commit_knows_the_commit(self):
        self.commit()
        short = self.git("log", "-1", "--format=%h").decode().strip()

        self.assertEqual(self.version(self.archive()), f"0.1.0+g{short}")

    def test_an_archive_inside_another_repository_does_not_take_its_version(self):
        self.commit()
        unpacked = self.archive()
        self.git("init", "--quiet", where=self.scratch)

        self.assertNotIn(".dirty", self.version(unpacked))

    def test_with_no_trace_of_git_it_is_the_one_worked_towards(self):
        self.assertEqual(self.version(), "0.1.0")

    def test_the_file_is_written_only_when_the_version_is_another(self):
        self.commit()
        self.version()
        output = self.scratch / "version.cpp"
        os.utime(output, (1, 1))
        self.version()
        kept = output.stat().st_mtime
        self.commit()
        self.version()

        self.assertEqual(kept, 1)
        self.assertNotEqual(output.stat().st_mtime, 1)


class BuiltProgram(unittest.TestCase):
    def test_it_says_a_version(self):
        if not PROGRAM:
            self.skipTest("no program named")
        said = subprocess.run([PROGRAM, "--version"], check=True, timeout=60, capture_output=True,
                              text=True).stdout

        self.assertRegex(said, r"^farcopy \d+\.\d+\.\d+(\+[0-9a-z.]+)?\n$")


if __name__ == "__main__":
    if not shutil.which("git"):
        print("SKIPPED: git is not installed")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
