# SPDX-License-Identifier: Apache-2.0
"""A desktop of its own (X server, window manager, session and accessibility bus) and the tree that a
screen reader sees of a program in it. Keys are pressed as a keyboard does.

Needs Debian's xvfb, openbox, dbus, at-spi2-core, xdotool, python3-gi, gir1.2-atspi-2.0 and the Python
that Debian brings along. missing() says what is not there.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time

LIMIT = 60  # seconds: bounds what hangs, measures nothing
LAUNCHER = "/usr/libexec/at-spi-bus-launcher"

# What a person does something with, by AT-SPI's names of roles.
CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "spin button",
            "slider", "table", "tree table", "tree", "list", "list box", "page tab", "menu item",
            "check menu item", "link"}


def missing():
    """What this machine lacks for it, or None."""
    for tool in ("Xvfb", "openbox", "dbus-daemon", "xdotool", "xprop"):
        if not shutil.which(tool):
            return tool + " is not installed"
    if not os.path.exists(LAUNCHER):
        return "at-spi2-core is not installed"
    try:
        import gi
        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError) as reason:
        return f"the accessibility bus cannot be asked: {reason}"
    return None


def eventually(condition, what):
    """Waits for a true value of the condition, and returns it."""
    end = time.monotonic() + LIMIT
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise AssertionError("never happened: " + what)
        time.sleep(0.05)


class Desktop:
    """One a process: the accessibility library knows one bus only."""

    def __init__(self, size="1280x800"):
        self.root = tempfile.mkdtemp(prefix="farcopy-desktop-")
        self.processes = []
        self.environment = {
            "PATH": "/usr/bin:/bin", "HOME": self.root, "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": os.path.join(self.root, "run"), "XDG_SESSION_TYPE": "x11",
            "GSETTINGS_BACKEND": "memory", "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]
        os.mkdir(self.environment["XDG_RUNTIME_DIR"], 0o700)
        try:
            self._start(size)
        except BaseException:
            self.close()
            raise

    def _start(self, size):
        self.environment["DISPLAY"] = ":" + self._told(
            ["Xvfb", "-screen", "0", size + "x24", "-nolisten", "tcp", "-noreset", "-displayfd", "{}"])
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._told(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={}"])
        self.start(["openbox", "--sm-disable"])
        eventually(lambda: b"window id" in self._output(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]),
                   "the window manager is there")
        self.start([LAUNCHER, "--launch-immediately"])
        for name in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
            os.environ[name] = self.environment[name]  # for the library in this process
        os.environ.pop("AT_SPI_BUS_ADDRESS", None)
        global Atspi
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        Atspi.init()
        Atspi.set_timeout(10_000, 30_000)
        eventually(lambda: Atspi.get_desktop(0) is not None, "the accessibility bus is there")

    def _told(self, command):
        """Starts what writes a line about itself to a descriptor, and returns the line."""
        reading, writing = os.pipe()
        self.start([part.format(writing) for part in command], pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as told:
            return told.readline().strip()

    def _output(self, command):
        return subprocess.run(command, env=self.environment, capture_output=True, check=False).stdout

    def start(self, command, **options):
        process = subprocess.Popen(command, env=self.environment | options.pop("env", {}),
                                   stdin=options.pop("stdin", subprocess.DEVNULL),
                                   stdout=options.pop("stdout", subprocess.DEVNULL),
                                   stderr=options.pop("stderr", subprocess.DEVNULL), **options)
        self.processes.append(process)
        return process

    def new_home(self):
        return tempfile.mkdtemp(prefix="home-", dir=self.root)

    def program(self, process):
        """Its tree, once it is told."""
        def found():
            desktop = Atspi.get_desktop(0)
            desktop.clear_cache()
            for i in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(i)
                if child is not None and child.get_process_id() == process.pid:
                    return Node(child)
            return None
        return eventually(found, "the program is in the accessibility tree")

    def keys(self, *keys):
        """Presses them one after the other, by the names of X: "ctrl+f", "Tab", "Return"."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *keys],
                       env=self.environment, check=True)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "10", "--", text],
                       env=self.environment, check=True)

    def close(self):
        for process in reversed(self.processes):
            process.send_signal(signal.SIGTERM)
        for process in reversed(self.processes):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(self.root, ignore_errors=True)


class Node:
    """One thing in the tree, as a screen reader is told of it. Nothing is remembered."""

    def __init__(self, accessible):
        self.it = accessible

    @property
    def role(self):
        return self.it.get_role_name()

    @property
    def name(self):
        """What it is called: by itself or by its label."""
        name = self.it.get_name() or ""
        # The name of a combo box is its choice (Qt 6.4): its label names it.
        if self.role == "combo box" or not name.strip():
            for relation in self.it.get_relation_set() or []:
                if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                    return relation.get_target(0).get_name() or ""
            return "" if self.role == "combo box" else name
        return name

    @property
    def told(self):
        """What a combo box, label or cell says."""
        return self.it.get_name() or ""

    @property
    def text(self):
        text = self.it.get_text_iface()
        return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else self.told

    @property
    def description(self):
        return self.it.get_description() or ""

    def has(self, *states):
        told = self.it.get_state_set()
        return all(told.contains(getattr(Atspi.StateType, state.upper())) for state in states)

    @property
    def box(self):
        """Where it is, in pixels at 100 %."""
        return Atspi.Component.get_extents(self.it.get_component_iface(), Atspi.CoordType.SCREEN)

    @property
    def place(self):
        """What tells it from others of the same name."""
        box = self.box
        return self.role, self.name, box.x, box.y

    @property
    def children(self):
        count = self.it.get_child_count()
        return [Node(child) for i in range(min(count, 500))
                if (child := self.it.get_child_at_index(i)) is not None]

    @property
    def parent(self):
        parent = self.it.get_parent()
        return Node(parent) if parent is not None else None

    def walk(self, cells=False):
        """This and what shows below it, depth first; views of rows are not gone into."""
        yield self
        if self.role in ("table", "tree table", "tree", "list", "list box") and not cells:
            return
        for child in self.children:
            if child.has("showing") or child.role in ("menu", "menu bar"):
                yield from child.walk(cells)

    def all(self, role=None, name=None, cells=False):
        return [node for node in self.walk(cells)
                if (role is None or node.role == role) and (name is None or name in node.name)]

    def find(self, role, name=None, cells=False):
        def first():
            self.it.clear_cache()
            found = self.all(role, name, cells)
            return found[0] if found else None
        return eventually(first, f"there is a {role} called {name!r}")

    def press(self):
        action = self.it.get_action_iface()
        for i in range(Atspi.Action.get_n_actions(action)):
            if Atspi.Action.get_action_name(action, i) in ("Press", "Toggle", "Click"):
                return Atspi.Action.do_action(action, i)
        raise AssertionError(f"{self} cannot be pressed")

    def focus(self):
        Atspi.Component.grab_focus(self.it.get_component_iface())
        eventually(lambda: self.has("focused"), f"{self} has the focus")

    @property
    def windows(self):
        """Of a program: those that show."""
        self.it.clear_cache()
        return [child for child in self.children if child.has("showing")]

    def window(self, title):
        return eventually(lambda: next((w for w in self.windows if title in w.it.get_name()), None),
                          f"there is a window called {title!r}")

    def focused(self):
        """Of a program: what has the focus, or None."""
        self.it.clear_cache()
        found = [node for window in self.windows if window.has("active")
                 for node in window.walk() if node.has("focused")]
        # The current tab always says that it has the focus (Qt 6.4), and a widget of tabs or a row of
        # buttons says so, too, when one of them has it.
        found = [node for node in found if node.role not in ("filler", "panel")]
        real = [node for node in found if node.role != "page tab"] or found
        return real[0] if real else None

    def table(self):
        return self.it.get_table_iface()

    def rows(self):
        return Atspi.Table.get_n_rows(self.table())

    def cell(self, row, column):
        return Atspi.Table.get_accessible_at(self.table(), row, column).get_name() or ""

    def column(self, title):
        table = self.table()
        for column in range(Atspi.Table.get_n_columns(table)):
            if Atspi.Table.get_column_description(table, column) == title:
                return column
        raise AssertionError(f"there is no column {title!r}")

    def __repr__(self):
        return f"<{self.role} {self.name!r}>"
