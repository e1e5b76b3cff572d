#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Types at the completions as a user does, in bash, fish and zsh.

usage: completion.py FOLDER_OF_GENERATED_FILES
"""
import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

FOLDER = pathlib.Path(sys.argv[1]).resolve()
CONFIG = """[default]
region = eu-west-1
[profile storage]
[profile night shift]
[sso-session company]
[services local]
"""
CREDENTIALS = "[storage]\n[old-keys]\n"


class Shell(unittest.TestCase):
    """With a home of its own, in which there are profiles."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        (self.home / ".aws").mkdir()
        (self.home / ".aws/config").write_text(CONFIG)
        (self.home / ".aws/credentials").write_text(CREDENTIALS)
        (self.home / "roots.pem").touch()
        self.environment = {"HOME": str(self.home), "PATH": os.environ["PATH"],
                            "LC_ALL": "C.UTF-8", "TERM": "dumb"}

    def run_shell(self, *arguments):
        if not shutil.which(arguments[0]):
            self.skipTest(f"{arguments[0]} is not installed")
        done = subprocess.run(arguments, cwd=self.home, env=self.environment, timeout=60,
                              capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""), arguments)
        return done.stdout


class Offers:
    """What is offered; each shell says how to ask."""

    def test_commands_first(self):
        self.assertEqual(set(self.offered("farcopy ", "")) & {"list", "copy", "status", "sandbox"},
                         {"list", "copy", "status", "sandbox"})
        self.assertEqual(self.offered("farcopy ", "sa"), ["sandbox"])

    def test_options_of_the_command_alone(self):
        self.assertEqual(self.offered("farcopy copy ", "--source-"),
                         ["--source-backup-id", "--source-region"])
        self.assertEqual(self.offered("farcopy list ", "--source-"), [])

    def test_the_words_that_an_option_takes(self):
        self.assertEqual(self.offered("farcopy list --output ", "j"), ["json", "jsonl"])

    def test_regions(self):
        self.assertEqual(self.offered("farcopy copy --source-region ", "eu-central-"),
                         ["eu-central-1", "eu-central-2"])

    def test_the_profiles_of_both_files_and_no_other_section(self):
        self.assertEqual(self.offered("farcopy list --profile ", ""),
                         ["default", "night shift", "old-keys", "storage"])

    def test_files(self):
        self.assertEqual(self.offered("farcopy --ca-bundle ", "roo"), ["roots.pem"])


class Bash(Offers, Shell):
    # Prints what bash would offer for the words of a line, the last of them half typed.
    ASK = """
        source "$1"; shift
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
        _farcopy
        [ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\\n' "${COMPREPLY[@]}"
    """

    def offered(self, before, word):
        return self.offered_for(*before.split(), word)

    def offered_for(self, *words):
        return sorted(self.run_shell("bash", "-c", self.ASK, "bash", FOLDER / "farcopy.bash",
                                     *words).splitlines())

    def test_it_can_be_read(self):
        self.run_shell("bash", "-n", FOLDER / "farcopy.bash")

    def test_values_after_an_equals_sign(self):
        self.assertEqual(self.offered_for("farcopy", "list", "--output", "=", "js"),
                         ["json", "jsonl"])
        self.assertEqual(self.offered_for("farcopy", "list", "--output", "="),
                         ["csv", "json", "jsonl", "table"])

    def test_several_values_where_an_option_takes_them(self):
        self.assertEqual(self.offered_for("farcopy", "list", "--region", "eu-west-1", "us-gov-e"),
                         ["us-gov-east-1"])

    def test_options_again_where_it_takes_one(self):
        self.assertIn("--profile", self.offered_for("farcopy", "list", "--output", "csv", ""))

    def test_nothing_for_a_command_that_does_not_exist(self):
        self.assertEqual(self.offered_for("farcopy", "remove", ""), [])


class Fish(Offers, Shell):
    def offered(self, before, word):
        listed = self.run_shell("fish", "--no-config", "-c",
                                'source $argv[1]; complete --do-complete $argv[2]',
                                FOLDER / "farcopy.fish", before + word)
        # fish offers words that merely contain what is typed, after those that begin with it
        return sorted(line.split("\t")[0] for line in listed.splitlines()
                      if line.startswith(word))

    def test_it_can_be_read(self):
        self.run_shell("fish", "--no-execute", FOLDER / "farcopy.fish")


class Zsh(Shell):
    def test_it_can_be_read(self):
        self.run_shell("zsh", "-f", "-n", FOLDER / "_farcopy")

    # Key Tab completes the line, and ^Xs shows what became of it instead of running it.
    SET_UP = """
        unsetopt zle_bracketed_paste
        fpath=(FOLDER $fpath)
        autoload -Uz compinit
        compinit -u -D
        show() { print -r -- "<<<$BUFFER>>>"; BUFFER= }
        zle -N show
        bindkey '^I' complete-word
        bindkey '^Xs' show
        print REA''DY
    """

    def completed(self, line):
        """What Tab makes of a line: nothing is added where there are several ways on, or none."""
        if not shutil.which("zsh"):
            self.skipTest("zsh is not installed")
        process, terminal = pty.fork()
        if process == 0:
            os.chdir(self.home)
            os.execvpe("zsh", ["zsh", "-f", "-i"], self.environment)
        try:
            os.write(terminal, self.SET_UP.replace("FOLDER", str(FOLDER)).encode())
            self.wait_for(terminal, rb"\nREADY")
            os.write(terminal, line.encode() + b"\t\x18s")
            return self.wait_for(terminal, rb"<<<(.*)>>>")[1].decode().strip()
        finally:
            os.close(terminal)
            os.waitpid(process, 0)

    def wait_for(self, terminal, pattern, seconds=30):
        said, end = b"", time.monotonic() + seconds
        while not (found := re.search(pattern, said)):
            ready, _, _ = select.select([terminal], [], [], max(0, end - time.monotonic()))
            self.assertTrue(ready, f"zsh never said {pattern}, but {said}")
            said += os.read(terminal, 4096)
        return found

    def test_it_completes_what_is_typed(self):
        for line, whole in (
                ("sand", "sandbox"),
                ("list --output=cs", "list --output=csv"),
                ("list --source-reg", "list --source-reg"),
                ("copy --source-reg", "copy --source-region="),
                ("copy --source-region us-gov-e", "copy --source-region us-gov-east-1"),
                ("list --region eu-west-1 us-gov-e", "list --region eu-west-1 us-gov-east-1"),
                ("list --region eu-west-1 --all", "list --region eu-west-1 --all-regions"),
                ("list --profile ni", r"list --profile night\ shift"),
                ("--ca-bundle=roo", "--ca-bundle=roots.pem")):
            with self.subTest(line):
                self.assertEqual(self.completed("farcopy " + line), "farcopy " + whole)

    def test_it_names_the_command_that_it_is_for(self):
        self.assertTrue((FOLDER / "_farcopy").read_text().startswith("#compdef farcopy\n"))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
