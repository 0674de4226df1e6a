# SPDX-License-Identifier: GPL-3.0-or-later
"""A display with a pen that feels pressure, and with fingers, moved by a test.

Start the program first, then call hold(): what the pen is has to come as a change for GDK to see it.
"""

import contextlib
import os
import shutil
import socket
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WIDTH, HEIGHT = 1600, 1000
RANGE, PRESSURE = 65535, 1000  # of the device's axes
DEVICE = "Beatboard pen stylus"
MESSAGES = {"version": 0, "sync": 1, "motion": 2, "proximity": 3, "button": 4, "touch": 6}
TOUCHES = {"begin": 18, "move": 19, "end": 20}
AXES = 64
XORG = "/usr/lib/xorg/Xorg"


class Device:
    """A device's socket: messages of a length, a kind and a body, in the machine's byte order."""

    def __init__(self, path):
        self.socket = connect(path)
        self._ask("version", struct.pack("=HH", 1, 1))

    def _tell(self, kind, body):
        self.socket.sendall(struct.pack("=II", 8 + len(body), MESSAGES[kind]) + body)

    def _ask(self, kind, body=b""):
        """Sends a message that is answered, and waits for the answer: all before it was heard."""
        self._tell(kind, body)
        length, _ = struct.unpack("=II", self._receive(8))
        self._receive(length - 8)

    def _receive(self, count):
        data = b""
        while len(data) < count:
            data += self.socket.recv(count - len(data))
        return data

    @staticmethod
    def _valuators(x, y, pressure):
        """Which axes are meant, as bits, and the value of each: x, y and, as the fifth, pressure."""
        values = [0.0] * AXES
        values[0], values[1] = x * RANGE / WIDTH, y * RANGE / HEIGHT
        values[4] = pressure * PRESSURE
        mask = bytes([0b10011]) + bytes(7)
        return struct.pack(f"=I8s4x{2 * AXES}d", 0, mask, *values, *([0.0] * AXES))

    def wait(self):
        """Until the display has heard all of it."""
        self._ask("sync")


class Fingers(Device):
    """On the screen itself."""

    def _touch(self, what, finger, x, y):
        self._tell("touch", struct.pack("=II", finger, TOUCHES[what]) + self._valuators(x, y, 1))

    def put(self, *points):
        """Puts down a finger at each point."""
        for finger, point in enumerate(points):
            self._touch("begin", finger, *point)
            self.wait()

    def drag(self, *ways):
        """Puts down a finger for each way (points x, y; as many in each), moves them together, and lifts them."""
        self.put(*(way[0] for way in ways))
        self.pull(*ways)

    def pull(self, *ways):
        """Moves fingers that are down, and lifts them."""
        for points in list(zip(*ways))[1:]:
            for finger, point in enumerate(points):
                self._touch("move", finger, *point)
            self.wait()
            time.sleep(0.004)
        for finger, way in enumerate(ways):
            self._touch("end", finger, *way[-1])
            self.wait()


class Pen(Device):
    """A pen of a tablet."""

    def approach(self, x, y):
        self._tell("proximity", struct.pack("=I4x", 1) + self._valuators(x, y, 0))
        self.move(x, y, 0)

    def move(self, x, y, pressure):
        self._tell("motion", struct.pack("=I4x", 1) + self._valuators(x, y, pressure))

    def press(self, is_down, x, y, pressure):
        self._tell("button", struct.pack("=iiI4x", 1, 1, int(is_down)) + self._valuators(x, y, pressure))
        self._ask("sync")

    def press_side(self, is_down, x, y):
        """A button at the pen's side, while it hovers."""
        self._tell("button", struct.pack("=iiI4x", 1, 2, int(is_down)) + self._valuators(x, y, 0))
        self._ask("sync")

    def draw(self, points, pause=0.004):
        """Draws a stroke through points (x, y, pressure), in pixels and 0 to 1, as fast as a tablet tells them."""
        self.approach(*points[0][:2])
        self.press(True, *points[0])
        for point in points[1:]:
            self.move(*point)
            time.sleep(pause)
        self._ask("sync")
        self.press(False, *points[-1][:2], 0)


def connect(path):
    deadline = time.monotonic() + 20
    while True:
        client = socket.socket(socket.AF_UNIX)
        try:
            client.connect(str(path))
            return client
        except OSError:
            client.close()
            if time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def hold(tool):
    """Makes the device a tool of a tablet: STYLUS or ERASER, as Wacom's driver would."""
    device = subprocess.run(["xinput", "list", "--id-only", f"pointer:{DEVICE}"], capture_output=True, text=True,
                            check=True).stdout.strip()
    serial, kind = ("4711", "2050") if tool == "STYLUS" else ("4712", "2058")
    subprocess.run(["xinput", "set-atom-prop", device, "Wacom Tool Type", tool], check=True)
    subprocess.run(["xinput", "set-int-prop", device, "Wacom Serial IDs", "32", "1", serial, kind, serial, kind],
                   check=True)


def pull_out():
    """Takes the device away, for good: its socket goes too."""
    subprocess.run(["xinput", "disable", f"pointer:{DEVICE}"], check=True)


def become_root():
    """Xorg takes drivers from a folder of the test's only from root. For anybody else the test begins again in a user
    namespace, in which he is root and owns no more than he does."""
    mapped = ["unshare", "--map-root-user"]
    if os.geteuid() == 0:
        return
    if subprocess.run([*mapped, "true"], capture_output=True).returncode != 0:
        raise PermissionError("Xorg with the dummy driver must run as root; here nobody else may make a user namespace")
    os.execvp(mapped[0], [*mapped, sys.executable, *sys.argv])


@contextlib.contextmanager
def tablet():
    """Starts the display, puts it and a home of its own into the environment, and gives the pen and the fingers."""
    folder = Path(tempfile.mkdtemp(prefix="beatboard-pen-"))
    template = Path(__file__).with_name("xorg.conf.in").read_text()
    (folder / "xorg.conf").write_text(template.replace("@FOLDER@", str(folder)))
    ready, said = os.pipe()
    server = subprocess.Popen([XORG, "-displayfd", str(said), "-config", folder / "xorg.conf", "-configdir", folder,
                               "-logfile", folder / "xorg.log", "-noreset", "-nolisten", "tcp", "-ac"],
                              pass_fds=[said], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(said)
    try:
        with os.fdopen(ready) as number:
            display = number.readline().strip()
        if not display:
            raise ChildProcessError((folder / "xorg.log").read_text()[-2000:])
        os.environ.update(environment(display, folder))
        yield Pen(folder / "pen"), Fingers(folder / "fingers")
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(folder)


def environment(display, folder):
    """What tests/display sets, on this display."""
    return {"DISPLAY": f":{display}", "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder),
            "XDG_CONFIG_HOME": f"{folder}/config", "XDG_CACHE_HOME": f"{folder}/cache",
            "XDG_DATA_HOME": f"{folder}/data", "GDK_BACKEND": "x11", "GSK_RENDERER": "cairo", "GTK_USE_PORTAL": "0",
            "ADW_DISABLE_PORTAL": "1", "GTK_A11Y": "none", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}
