#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Takes the pictures of the user's guide: the real window in its sandbox, light and dark, cut to what
matters and in few colours.

    guide.py PATH-OF-FARCOPY FOLDER

packaging/screenshot.sh calls it. Needs what take.py needs.
"""

import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from take import Stage  # noqa: E402: it finds the accessible tree
from accessibletree import eventually, missing  # noqa: E402

SCALE = 2  # text::helpPictureScale
FRAME = {"light": "#b8b8b8", "dark": "#5a5a5a"}
PROFILES = """[profile finance-production]
region = eu-west-1
[profile backup-operator]
role_arn = arn:aws:iam::111122223333:role/backup-operator
source_profile = finance-production
mfa_serial = arn:aws:iam::111122223333:mfa/ada
region = eu-west-1
[profile media-archive]
sso_session = house
sso_account_id = 444455556666
sso_role_name = StorageAdministrator
region = eu-central-1
[sso-session house]
sso_start_url = https://example.awsapps.com/start
sso_region = eu-west-1
"""
KEYS = """[finance-production]
aws_access_key_id = AKIAIOSFODNN7EXAMPLE
aws_secret_access_key = wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY
"""


class GuideStage(Stage):
    """Sizes and places are in pixels at 100 %."""

    def __init__(self, program, folder, theme):
        super().__init__(program, folder, theme, size=f"{1280 * SCALE}x{800 * SCALE}", theme=theme, scale=str(SCALE))
        self.folder, self.theme = folder, theme
        aws = os.path.join(self.environment["HOME"], ".aws")
        os.mkdir(aws)
        for name, text in (("config", PROFILES), ("credentials", KEYS)):
            with open(os.path.join(aws, name), "w", encoding="utf-8") as out:
                out.write(text)

    def fill_the_screen(self):
        self.size(1280, 800)

    def size(self, width, height, title="Farcopy"):
        subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title, "windowsize",
                        str(width * SCALE), str(height * SCALE), "windowmove", "0", "0"],
                       env=self.desktop.environment, check=False)
        time.sleep(0.7)

    def cut(self, name, x, y, width, height, resize=None, colours=48, marks=()):
        """@param resize  its width in the page; marks: the middles of numbers that are drawn upon it"""
        time.sleep(0.7)  # for what fades in, and the last paint
        whole = os.path.join(self.folder, "whole.png")
        subprocess.run(["import", "-window", "root", whole], env=self.desktop.environment, check=True)
        command = ["convert", whole]
        for number, (left, top) in enumerate(marks, 1):
            left, top, radius = left * SCALE, top * SCALE, 16 * SCALE
            command += ["-fill", "#c4320a", "-stroke", "white", "-strokewidth", "4",
                        "-draw", f"circle {left},{top} {left + radius},{top}",
                        "-fill", "white", "-stroke", "none", "-font", "DejaVu-Sans-Bold",
                        "-pointsize", str(20 * SCALE), "-gravity", "NorthWest",
                        "-draw", f"text {left - 7 * SCALE},{top - 12 * SCALE} '{number}'"]
        command += ["-crop", f"{width * SCALE}x{height * SCALE}+{x * SCALE}+{y * SCALE}", "+repage"]
        if resize:
            command += ["-filter", "box", "-resize", f"{resize * SCALE}x"]
        suffix = "-dark" if self.theme == "dark" else ""
        command += ["-bordercolor", FRAME[self.theme], "-border", str(SCALE), "-strip", "+dither",
                    "-colors", str(colours), "-define", "png:compression-level=9",
                    "-define", "png:exclude-chunks=date,time", f"PNG8:{self.folder}/{name}{suffix}.png"]
        subprocess.run(command, check=True)
        os.remove(whole)

    def box(self, node):
        place = node.box
        return place.x, place.y, place.width, place.height

    def dialog(self):
        return eventually(lambda: next((w for w in self.program.windows if w.role in ("dialog", "alert")), None),
                          "a dialog shows")

    def closed(self):
        eventually(lambda: len(self.program.windows) == 1, "the dialog is gone")

    def order_copies(self, terms, number):
        self.filter(terms)
        self.select_rows(number)
        self.keys("ctrl+d")
        dialog = self.dialog()
        self.type("eu-central-1")
        self.keys("Tab")
        time.sleep(1)
        return dialog


def accounts(stage):
    stage.start()
    stage.size(900, 640)
    top = stage.box(stage.window.find("label", "Choose an account"))[1] - 20
    _, y, _, height = stage.box(stage.window.find("push button", "Test all"))
    stage.cut("accounts", 0, top, 900, y + height + 20 - top)


def copying(stage):
    stage.start("--sandbox")
    stage.table(50)
    stage.size(1000, 660)
    dialog = stage.order_copies("region:eu-west-1 type:windows status:available -name:tags -name:img", 7)
    stage.size(680, 520, "^Copy")
    stage.cut("copy", *stage.box(dialog))
    stage.keys("Return")
    stage.closed()
    time.sleep(3)
    window(stage)
    stage.keys("F6", "F7")  # the panes beside it
    stage.size(860, 720)
    x, y, width, height = stage.box(stage.window.find("table", "Copies"))
    top = stage.box(stage.window.find("check box", "Pause queue"))[1] - 4
    stage.cut("copies", x, top, width, y + height - top, colours=96)


def window(stage):
    """With numbers upon its parts, as the page counts them."""
    stage.keys("ctrl+f", "ctrl+a", "BackSpace", "Return")
    stage.table(50)
    stage.select_rows(1)
    stage.keys("ctrl+Home", *["Down"] * 10)  # below the copies that are being made
    regions, views, backups, terms, copies = (
        stage.box(stage.window.find(role, name)) for role, name in
        (("list", "Regions"), ("list", "Saved views"), ("table", "Backups"), ("text", "Filter"), ("table", "Copies")))
    marks = [(regions[0] + regions[2] / 2, regions[1] + regions[3] / 2), (views[0] + 120, views[1] - 14),
             (backups[0] + backups[2] / 2, backups[1] + backups[3] / 2), (terms[0] + terms[2] - 24, terms[1] + 11),
             ((backups[0] + backups[2] + 1000) / 2 + 60, backups[1] + 26), (copies[0] + copies[2] / 2, copies[1] + copies[3] / 2)]
    stage.cut("window", 0, 0, 1000, 660, resize=600, colours=32, marks=marks)


def refused(stage):
    server = subprocess.Popen([stage.farcopy, "sandbox", "--port", "0", "--fault", "access-denied:CopyBackup"],
                              env=stage.desktop.environment | stage.environment, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True)
    stage.desktop.processes.append(server)
    told = {}
    while "AWS_REGION" not in told:
        name, _, value = server.stdout.readline().strip().removeprefix("export ").partition("=")
        told[name] = value
    stage.environment |= told
    stage.start()
    stage.table(50)
    stage.order_copies("region:eu-west-1 type:lustre status:available", 1)
    stage.keys("Return")
    time.sleep(2)
    stage.cut("error", *stage.box(stage.dialog()))


def play(stage):
    accounts(stage)
    copying(stage)
    refused(stage)


def main(program, folder, *themes):
    lacking = missing()
    if lacking:
        sys.exit(lacking)
    os.makedirs(folder, exist_ok=True)
    for theme in themes or FRAME:
        # The library of the accessibility bus knows one bus a process.
        if len(themes) != 1:
            subprocess.run([sys.executable, "-B", __file__, program, folder, theme], check=True)
            continue
        stage = GuideStage(os.path.abspath(program), os.path.abspath(folder), theme)
        try:
            play(stage)
        finally:
            stage.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
