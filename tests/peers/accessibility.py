#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""The window as somebody uses it who does not see it: by the keyboard alone, told by the tree that a
screen reader is told. Each control has a name, the Tab key reaches each and comes round again, and
the whole job can be done so.

    accessibility.py PATH-OF-FARCOPY [unittest's arguments]
"""

import sys
import unittest

import accessibletree
from accessibletree import CONTROLS, Desktop, eventually

FARCOPY = sys.argv.pop(1) if len(sys.argv) > 1 else ""

# The Tab key goes through the links of a page before it leaves it; so many are a trap.
LINKS = 60
# Qt 6.4 gives an editable combo box a line and a button that bear its name nowhere, and a widget of
# tabs stands beside its bar.
INSIDE_OTHERS = {"combo box", "spin button"}
# The arrow keys move among these, and the Tab key comes to one of them.
BY_ARROWS = {"page tab", "radio button", "menu item", "check menu item"}


def setUpModule():
    lacking = accessibletree.missing()
    if lacking:
        print(f"SKIPPED: {lacking}")
        sys.exit(77)


def is_part(node):
    parent = node.parent
    return parent is not None and parent.role in INSIDE_OTHERS


def controls(window):
    return [node for node in window.walk()
            if node.role in CONTROLS and node.has("showing") and not is_part(node)]


class Window(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.desktop = Desktop()

    @classmethod
    def tearDownClass(cls):
        cls.desktop.close()

    def setUp(self):
        self.process = self.desktop.start([FARCOPY], env={"HOME": self.desktop.new_home()})
        self.program = self.desktop.program(self.process)
        self.addCleanup(self.end)

    def end(self):
        self.process.kill()
        self.process.wait()
        self.desktop.processes.remove(self.process)

    def keys(self, *keys):
        self.desktop.keys(*keys)

    def type(self, text):
        self.desktop.type(text)

    def focus_is(self, name):
        """Waits for it: what a key does may take a moment."""
        def there():
            focused = self.program.focused()
            return focused is not None and name in focused.name
        eventually(there, f"{name!r} has the focus")

    def tab_to(self, role, name=""):
        """Presses Tab until it has the focus, round the window once at most."""
        for _ in range(80):
            focused = self.program.focused()
            if focused is not None and focused.role == role and name in focused.name:
                return focused
            self.keys("Tab")
        raise AssertionError(f"the Tab key never comes to the {role} {name!r}")

    def open_sandbox(self):
        self.program.window("Farcopy")
        self.tab_to("push button", "sandbox")
        self.keys("space")
        window = self.program.window("123456789012")
        self.backups = window.find("table", "Backups")
        eventually(lambda: self.backups.rows() > 50, "the backups are listed")
        return window

    def select(self, terms):
        """Filters by the terms and selects the first row."""
        self.keys("ctrl+f")
        self.focus_is("Filter")
        self.keys("ctrl+a")
        self.type(terms)
        eventually(lambda: 0 < self.backups.rows() < 20, "the filter is in force")
        self.keys("Escape") if self.popup_shows() else None
        self.tab_to("table", "Backups")
        self.keys("Down")

    def popup_shows(self):
        return len(self.program.windows) > 1

    # --- what is there

    def check(self, window):
        nameless = [(node.role, node.told, node.parent) for node in controls(window) if not node.name.strip()]
        self.assertEqual(nameless, [], f"controls without a name in {window}")
        self.check_tab_order(window)

    def check_tab_order(self, window):
        self.keys("Tab")
        order = []
        steps_within = 0
        while True:
            focused = self.program.focused()
            self.assertIsNotNone(focused, f"the focus is nowhere in {window} after {order[-1:]}")
            place = focused.place
            if order and place == order[-1] and steps_within < LINKS:
                steps_within += 1
                self.keys("Tab")
                continue
            if place in order:
                break
            steps_within = 0
            order.append(place)
            self.assertTrue(focused.name.strip() or is_part(focused), f"no name: {focused}")
            self.keys("Tab")
        self.assertEqual(order.index(place), 0, f"a trap in the tab order of {window}: {order}")
        for _ in range(LINKS):
            self.keys("shift+Tab")
            if self.program.focused().place != order[0]:
                break
        self.assertEqual(self.program.focused().place, order[-1], "shift+Tab goes back")
        self.keys("Tab")
        reached = {(role, name) for role, name, _, _ in order}
        left_out = [node for node in controls(window)
                    if node.has("focusable", "enabled") and node.role not in BY_ARROWS
                    and (node.role, node.name) not in reached]
        self.assertEqual(left_out, [], f"the Tab key does not reach them in {window}: {order}")

    def test_every_control_of_the_first_page_has_a_name_and_is_reached(self):
        self.check(self.program.window("Farcopy"))

    def test_every_control_of_the_window_has_a_name_and_is_reached(self):
        window = self.open_sandbox()
        self.check(window)
        self.select("region:eu-west-1 type:lustre status:available")
        self.check(window)

    def test_every_control_of_the_pages_and_dialogs_has_a_name_and_is_reached(self):
        window = self.open_sandbox()
        self.select("region:eu-west-1 type:lustre status:available")
        for keys, title in DIALOGS:
            with self.subTest(dialog=title):
                self.keys(keys)
                self.check_and_close(title, "table", "Backups")
        self.keys("ctrl+shift+a")
        window.find("push button", "Add Access Key")
        self.check(window)
        for button, title in ACCOUNT_DIALOGS:
            with self.subTest(dialog=title):
                self.tab_to("push button", button)
                self.keys("space")
                self.check_and_close(title, "push button", button)

    def check_and_close(self, title, role, name):
        """... and waits until what was there before can have the focus again."""
        try:
            self.check(self.program.window(title))
        finally:  # others that come after it can be checked all the same
            self.keys("Escape")
            eventually(lambda: len(self.program.windows) == 1, f"{title} has closed")
        self.tab_to(role, name)

    def test_every_tab_of_the_settings_has_names_and_is_reached(self):
        self.open_sandbox()
        self.keys("ctrl+comma")
        settings = self.program.window("Settings")
        tabs = settings.all("page tab")
        self.assertGreater(len(tabs), 4)
        for _ in tabs:
            self.check(settings)
            self.tab_to("page tab list")
            self.keys("Right")

    def test_every_control_of_what_several_backups_open_has_a_name_and_is_reached(self):
        window = self.open_sandbox()
        self.select("region:eu-west-1 type:lustre status:available")
        self.keys("shift+Down")
        for keys, title in DIALOGS_OF_TWO:
            with self.subTest(dialog=title):
                self.keys(keys)
                self.check_and_close(title, "table", "Backups")
        self.keys("ctrl+l")
        eventually(lambda: "Activities" in [table.name for table in window.all("table")], "the activities show")
        self.check(window)

    def test_every_control_of_the_sidebar_and_its_views_has_a_name_and_is_reached(self):
        self.open_sandbox()
        self.tab_to("list", "Saved views")
        self.keys("Insert")
        self.check(self.program.window("Save this view"))
        self.keys("Escape")

    def test_every_control_about_a_copy_has_a_name_and_is_reached(self):
        window = self.open_sandbox()
        self.select("region:eu-west-1 type:lustre status:available")
        self.copy_to_frankfurt("closed-to-fsx")
        self.send()
        self.check_and_close("key cannot be used", "table", "Copies")
        self.check(window)
        self.tab_to("table", "Copies")
        self.keys("Down", "Return")
        self.check_and_close("History", "table", "Copies")

    # --- the job

    def copy_to_frankfurt(self, key):
        """In the copy dialog: the destination and a key."""
        self.keys("ctrl+d")
        dialog = self.program.window("Copy backup")
        self.focus_is("To:")
        self.type("eu-central-1")
        self.tab_to("combo box", "Key:")
        keys = dialog.find("combo box", "Key:")
        eventually(lambda: "read" not in dialog.find("label", "Key:").told.lower(), "the keys are read")
        for _ in range(10):
            if keys.told.startswith(key):
                return dialog
            self.keys("Down")
        raise AssertionError(f"there is no key {key}")

    def add_tags(self, dialog, tags):
        self.tab_to("page tab list")
        self.keys("Right")
        for key, value in tags:
            self.tab_to("push button", "Add")
            self.keys("space")
            self.type(key)
            self.keys("Tab")
            self.type(value)
        return dialog

    def send(self):
        self.tab_to("push button", "Copy backup to eu-central-1")
        self.keys("space")

    def status_of_copy(self, window):
        copies = window.find("table", "Copies")
        column = copies.column("Status")
        rows = [row for row in range(copies.rows()) if "eu-central-1" in copies.cell(row, 1)]
        return copies.cell(rows[0], column) if rows else ""

    def test_the_job_is_done_by_keyboard_and_told_by_the_tree(self):
        window = self.open_sandbox()
        self.select("region:eu-west-1 type:lustre status:available")
        dialog = self.copy_to_frankfurt("finance")
        self.add_tags(dialog, [("purpose", "drill"), ("owner", "night shift")])
        self.send()
        eventually(lambda: self.status_of_copy(window).startswith("Copying"), "the copy runs")
        eventually(lambda: "Done" in self.status_of_copy(window)
                   or "Available" in self.status_of_copy(window), "the copy is done")

        self.keys("ctrl+f", "ctrl+a")
        self.type("region:eu-central-1 tag:purpose=drill tag:owner")
        eventually(lambda: self.backups.rows() == 1, "the copy is listed with its tags")

    def test_the_error_of_a_failing_copy_is_told(self):
        window = self.open_sandbox()
        self.select("region:eu-west-1 type:lustre status:available")
        self.copy_to_frankfurt("closed-to-fsx")
        self.send()
        error = self.program.window("key cannot be used")
        told = " ".join(node.told for node in error.all("label"))
        self.assertIn("kms:CreateGrant", told)
        self.assertIn("Choose another key", told)
        self.tab_to("push button", "Copy details")
        self.keys("Escape")
        self.assertIn("Failed", eventually(lambda: self.status_of_copy(window), "the copy has failed"))


# Keys that open them, and a part of their titles.
DIALOGS = [("ctrl+d", "Copy backup"), ("ctrl+t", "Tags"), ("ctrl+shift+k", "Columns"), ("F1", "Help"),
           ("ctrl+shift+F1", "About"), ("ctrl+shift+l", "Label")]
DIALOGS_OF_TWO = [("ctrl+t", "Tags"), ("ctrl+shift+d", "compared"), ("ctrl+d", "Copy backups")]
# What opens them on the page of accounts.
ACCOUNT_DIALOGS = [("Add Access Key", "Add Access Key")]

if __name__ == "__main__":
    unittest.main()
