# SPDX-License-Identifier: GPL-3.0-or-later
"""How does a test drive the program as a user does: keys, mouse, and eyes on the screen?

To be run under tests/display. Nothing here sleeps for a time that was guessed: everything waits for what it
needs, up to PATIENCE.
"""

import contextlib
import os
import re
import select
import signal
import subprocess
import sys
import time
import traceback
from pathlib import Path
from xml.etree import ElementTree

BUILD = Path(os.environ["BB_TEST_BUILD"])
PATIENCE = 120  # seconds; the sanitisers are slow
XML = "{https://beatboard.github.io/ns/project}"
LIT = 0x35, 0x84, 0xe4  # around what takes a drop, and a button that is suggested
TREBLE = (0xe8, 0xa3, 0x3d), (0xf1, 0xd0, 0x90)  # in the waveform of a light window, and of a dark one
CARD = 0x32, 0x32, 0x36  # what a toast stands on
# for a program whose file dialogs are used: GTK's leak, and draw buttons that they have not placed yet
WITH_CHOOSERS = {"ASAN_OPTIONS": "detect_leaks=0", "G_DEBUG": "gc-friendly,fatal-criticals"}
INK = "{http://www.w3.org/2003/InkML}"


def run(*cases):
    """Runs the cases in order and prints TAP. A case's docstring is its name; it passes if it returns."""
    failed = False
    print(f"1..{len(cases)}", flush=True)
    for number, case in enumerate(cases, start=1):
        try:
            case()
            result = "ok"
        except Exception:
            failed, result = True, "not ok"
            print(re.sub("^", "# ", traceback.format_exc(), flags=re.MULTILINE))
            keep_screenshot(case.__name__)
        print(f"{result} {number} - {case.__doc__}", flush=True)
    sys.exit(failed)


def keep_screenshot(name):
    path = BUILD / "meson-logs" / f"window-{name}.png"
    with contextlib.suppress(OSError, subprocess.SubprocessError):
        subprocess.run(["import", "-window", "root", path], check=True, timeout=20)
        print(f"# what the screen showed: {path}")


def wait_for(condition, what):
    """Waits until condition() is true, and returns what it returned; a program that fails is not waited for."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        for program in list(Program.started):
            program.check()
        found = condition()
        if found:
            return found
        time.sleep(0.02)
    raise TimeoutError(f"waited in vain for {what}")


def comes_soon(condition):
    """Whether it is true within five seconds."""
    deadline = time.monotonic() + 5
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.02)
    return False


def xdotool(*arguments):
    done = subprocess.run(["xdotool", *map(str, arguments)], capture_output=True, text=True, timeout=PATIENCE)
    return done.stdout.strip()


def list_windows(name):
    """The ids of the windows on the screen with that whole name."""
    return xdotool("search", "--onlyvisible", "--name", f"^{re.escape(name)}$").split()


def wait_until_closed(name):
    wait_for(lambda: not list_windows(name), f"“{name}” to close")


class Screen:
    """What the display shows at one moment."""

    def __init__(self):
        size = subprocess.run(["xdotool", "getdisplaygeometry"], capture_output=True, text=True, check=True)
        self.width, self.height = map(int, size.stdout.split())
        self.bytes = subprocess.run(["import", "-window", "root", "-depth", "8", "rgb:-"],
                                    capture_output=True, check=True).stdout

    def has_opened(self, before):
        """Whether something lies now over what another screen showed, larger than lines that move."""
        block = 16 * 3
        looked_at = range(0, len(self.bytes), 5 * block)
        return sum(self.bytes[i:i + block] != before.bytes[i:i + block] for i in looked_at) > 200

    def row(self, y):
        """The colours of a row, as (red, green, blue)."""
        line = self.bytes[3 * self.width * y:3 * self.width * (y + 1)]
        return list(zip(line[::3], line[1::3], line[2::3]))

    def find_song(self):
        """Returns left, bottom and right of the waveform: its blue peaks, or the amber that fills them in noise."""
        for y in range(self.height - 1, self.height // 2, -2):
            found = self._find_wave(y)
            if found and self._find_wave(y - 8):  # the ring around a board is thin
                return found[0], y, found[1]
        return None

    def _find_wave(self, y):
        wave = [x for x, (red, green, blue) in enumerate(self.row(y))
                if blue > 180 and red < 140 and 80 < green < 190 or (red, green, blue) in TREBLE]
        if len(wave) > 600 and wave[-1] - wave[0] < 1.05 * len(wave):
            return wave[0], wave[-1] + 1
        return None

    def find_toast(self):
        """Returns right and middle of a toast, which lies over the lower part of the stage."""
        rows = []
        for y in range(self.height // 3, self.height, 2):
            card = [x for x, colour in enumerate(self.row(y)) if colour == CARD]
            if len(card) > 200:
                rows.append((card[-1], y))
        return (max(rows)[0], rows[len(rows) // 2][1]) if len(rows) > 5 else None

    def find_inspector(self):
        """Returns left, top, right and bottom of what lies right of the stage, which is dark grey around its board."""
        found = None
        for y in range(0, self.height, 4):
            row = self.row(y)
            grey = [x for x, colour in enumerate(row) if 20 < min(colour) and max(colour) < 40]
            if len(grey) > 100:
                right = max(x for x, colour in enumerate(row) if max(colour) > 0)
                found = grey[-1] + 1, found[1] if found else y, right, y
        return found


def is_paper(x, y):
    """Is there paper, and does nothing move any more? A window that is laid out anew misses a press."""
    first, second = Screen(), Screen()
    return min(first.row(y)[x]) > 250 and first.bytes == second.bytes


def is_stage_lit():
    """Would the stage take what is dragged over it?"""
    screen = Screen()
    return LIT in (screen.row(y)[500] for y in range(40, 200))


def point_at_toast():
    """Puts the pointer onto its button: a toast that is pointed at stays. Returns whether there is one."""
    found = Screen().find_toast()
    if found:
        xdotool("mousemove", found[0] - 90, found[1])
    return found is not None


def click_toast():
    """Presses its button, where it is now; while it slides in, that may miss."""
    if point_at_toast():
        xdotool("click", 1)


class Program:
    """The program, from its start to its end."""

    started = set()

    def __init__(self, *arguments, home=None, stderr=None, **environment):
        variables = dict(os.environ, **environment)
        if home is not None:
            variables["XDG_DATA_HOME"] = str(home)
        self.process = subprocess.Popen([BUILD / "app/beatboard", *map(str, arguments)], env=variables, stderr=stderr)
        self.started.add(self)

    def check(self):
        if self.process.poll() not in (None, 0):
            raise ChildProcessError(f"the program ended with {self.process.returncode}")

    def window(self, name):
        """The id of the window with that whole name, once it is on the screen."""
        return wait_for(lambda: list_windows(name), f"a window called “{name}”")[-1]

    def focus(self, name):
        """There is no window manager: the test says which window hears the keys."""
        window = self.window(name)
        wait_for(lambda: xdotool("windowfocus", window) == "" and xdotool("getwindowfocus", "-f") == window,
                 f"the keyboard to be in “{name}”")

    def key(self, *keys):
        xdotool("key", *keys)

    def type(self, text):
        xdotool("type", "--delay", 20, text)

    @contextlib.contextmanager
    def stopped(self):
        """What is pressed meanwhile comes all at once, as to a machine that is busy."""
        self.process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self.process.send_signal(signal.SIGCONT)

    def choose_path(self, dialog, path):
        """Types a path into GTK's file dialog: the name first, for in a folder that it has read it adds to what is typed."""
        self.focus(dialog)
        self.key("ctrl+l")
        self.key("ctrl+a")
        self.type(path.name)
        self.key("Home")
        self.type(f"{path.parent}/")
        wait_for(lambda: self.accept(dialog), f"“{dialog}” to close")

    def accept(self, dialog):
        """GTK's dialog lets the first Return go to its proposals, where these come late."""
        if not list_windows(dialog):
            return True
        self.key("Return")
        # a Return too many would answer what is asked next
        return comes_soon(lambda: not list_windows(dialog))

    def drag(self, *points):
        """Presses at the first point, moves over the others, and lets go."""
        xdotool("mousemove", *points[0])
        xdotool("mousedown", 1)
        for point in points[1:]:
            xdotool("mousemove", *point)
        xdotool("mouseup", 1)

    def click(self, x, y, button=1):
        xdotool("mousemove", x, y, "click", button)

    def open_menu(self, x, y, is_open, button=1):
        """Presses its button until it is there: a press that comes while the window is laid out anew may miss."""
        def press():
            self.click(x, y, button)
            return comes_soon(is_open)
        wait_for(press, "the menu")

    def is_over(self):
        return self.process.poll() is not None

    def wait_until_over(self):
        wait_for(self.is_over, "the program to end")
        assert self.process.returncode == 0, f"the program ended with {self.process.returncode}"

    def end(self):
        if not self.is_over():
            self.process.terminate()
            self.process.wait()
        self.started.discard(self)


class Source:
    """Another program, from which files are dragged. It lies beside a window of the usual size."""

    X, Y = 1500, 950

    def __init__(self, *files):
        self.process = subprocess.Popen([BUILD / "tests/window/source", *map(str, files)], stdout=subprocess.PIPE)
        window = wait_for(lambda: xdotool("search", "--onlyvisible", "--name", "^source$"), "the source")
        xdotool("windowmove", "--sync", window, self.X - 20, self.Y - 20)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    def _begin(self, x, y):
        """Presses and moves, and says whether a drag came of it. GTK 4.18 begins it with a motion that comes later."""
        xdotool("mouseup", 1, "mousemove", self.X, self.Y, "mousedown", 1)
        for step in range(1, 11):
            xdotool("mousemove", self.X + (x - self.X) * step // 10, self.Y + (y - self.Y) * step // 10)
        for _ in range(100):
            self.nudge(x, y)
            if select.select([self.process.stdout], [], [], 0.02)[0]:
                return self.process.stdout.readline()
        return None

    def hang(self, x, y, seen=lambda: True):
        """Drags the files over a point and keeps them there, until seen() says that the program has seen them."""
        wait_for(lambda: self._begin(x, y), "a drag to begin")
        wait_for(lambda: self.nudge(x, y) or seen(), "the program to see what is dragged")

    def nudge(self, x, y):
        xdotool("mousemove", x + 1, y, "mousemove", x, y)

    def drop(self):
        xdotool("mouseup", 1)


class Project:
    """A project on disk, as others see it."""

    def __init__(self, folder):
        self.path = Path(folder) / f"{Path(folder).name}.beatboard"

    def read(self):
        return ElementTree.parse(self.path).getroot()

    def starts(self):
        return [int(place.get("start")) for place in self.read().iter(f"{XML}place")]

    def pictures(self):
        return [layer.get("media-name") for layer in self.read().iter(f"{XML}layer")]

    def traces(self):
        return [trace.text for trace in self.read().iter(f"{INK}trace")]


def make_song(path, seconds, title):
    subprocess.run(["ffmpeg", "-v", "error", "-f", "lavfi", "-i", f"anoisesrc=d={seconds}:r=44100", "-ac", "2",
                    "-metadata", f"title={title}", path], check=True)


def make_picture(path, colour):
    subprocess.run(["convert", "-size", "320x180", f"xc:{colour}", path], check=True)
