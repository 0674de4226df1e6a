# SPDX-License-Identifier: GPL-3.0-or-later
"""How do the checks of this folder look at the source, and say what they found?"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def sources(*folders, suffixes=(".c", ".h")):
    """Every source file below the folders of the project, as paths from its root."""
    found = (path for folder in folders for path in (ROOT / folder).rglob("*"))
    return sorted(path.relative_to(ROOT) for path in found if path.suffix in suffixes)


def read(path):
    return (ROOT / path).read_text(encoding="utf-8")


def included(path, opening='["<]'):
    """The names in the file's #include lines; only those in quotes if opening is '"'."""
    return re.findall(rf'^\s*#\s*include\s+{opening}([^">]+)', read(path), re.MULTILINE)


def run(*checks):
    """Runs the checks and prints TAP. A check yields its faults; its docstring is its name."""
    failed = False
    print(f"1..{len(checks)}")
    for number, check in enumerate(checks, start=1):
        faults = list(check())
        failed |= bool(faults)
        print(f"{'not ok' if faults else 'ok'} {number} - {check.__doc__}")
        for fault in faults:
            print(f"# {fault}")
    sys.exit(failed)
