# SPDX-License-Identifier: GPL-3.0-or-later
"""Which bus does a program find that is alone in its session?"""

import contextlib
import os
import subprocess
import tempfile
from pathlib import Path

# the only service that it starts is the registry of AT-SPI, by which screen readers find programs
SETTINGS = """<busconfig>
  <type>session</type>
  <listen>{address}</listen>
  <servicedir>/usr/share/dbus-1/accessibility-services</servicedir>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>"""


@contextlib.contextmanager
def session_bus():
    """Gives the variables by which programs find a bus that is theirs alone, for session and accessibility."""
    with tempfile.TemporaryDirectory(prefix="beatboard-bus-") as folder:
        address = f"unix:path={folder}/bus"
        variables = {"DBUS_SESSION_BUS_ADDRESS": address, "AT_SPI_BUS_ADDRESS": address}
        settings = Path(folder) / "settings"
        settings.write_text(SETTINGS.format(address=address))
        bus = subprocess.Popen(["dbus-daemon", f"--config-file={settings}", "--nofork", "--print-address"],
                               stdout=subprocess.PIPE, text=True, env={**os.environ, **variables})
        try:
            bus.stdout.readline()  # it listens
            yield variables
        finally:
            bus.terminate()
            bus.wait()
