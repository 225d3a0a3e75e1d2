# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""How long a start takes: /usr/bin/python3 start_bench.py NCP_CONSOLE [RUNS]

From the start of the process to the first viewable window, for the console on its demo and, where
they are installed, for KeePassXC and qBittorrent, in turn and in one private X session; for the
console also to the table that holds the demo's servers. Prints minimum, median and maximum.
"""

import os
import shutil
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from gui import GuiSession, wait_until  # noqa: E402


def first_window(session, argv):
    """(seconds to the first viewable window, the running program)"""
    start = time.monotonic()
    app = session.launch(argv, wait=False)
    while subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(app.pid)],
                         env=session.env, capture_output=True).returncode != 0:
        if time.monotonic() - start > 20:
            raise SystemExit("%s shows no window" % argv[0])
    return time.monotonic() - start, app, start


def filled_table(app, start):
    """Seconds to the table with its servers, as the accessibility tree tells."""
    app.wait_ready()
    wait_until(lambda: app.find("table", name="Servers").table.rows > 0, 20, 0.005, "servers")
    return time.monotonic() - start


def show(name, seconds):
    ms = [s * 1000 for s in seconds]
    print("%-34s %6.0f %6.0f %6.0f" % (name, min(ms), statistics.median(ms), max(ms)))


def main(argv):
    runs = int(argv[2]) if len(argv) > 2 else 5
    programs = {"ncp-console --demo": [argv[1], "--demo"]}
    for other in ("keepassxc", "qbittorrent"):
        if shutil.which(other):
            programs[other] = [other]
    windows = {name: [] for name in programs}
    tables = []
    with GuiSession() as session:
        for run in range(runs + 1):  # the first warms up and does not count
            for name, command in programs.items():
                seconds, app, start = first_window(session, command)
                if name.startswith("ncp-console"):
                    table = filled_table(app, start)
                    if run:
                        tables.append(table)
                app.kill()
                if run:
                    windows[name].append(seconds)
    print("%-34s %6s %6s %6s" % ("ms from the start of the process", "min", "median", "max"))
    for name, seconds in windows.items():
        show(name + ", window", seconds)
    show("ncp-console --demo, filled table", tables)
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv))
