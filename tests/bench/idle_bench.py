# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""What the console costs while nobody uses it: /usr/bin/python3 idle_bench.py [--bin FOLDER]
[--seconds N] [--servers N] [--every S]

A real console on a real ncp-simulator, in a private X session and with folders of its own, shows its
servers and reads them again by itself every 30 s. Prints the whole process's share of one core over
that time, and its memory (PSS) at the beginning and at the end. An assistive program is connected,
as by it the table is seen to be filled: without one the console does less.
"""

import argparse
import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [os.path.join(HERE, "..", "support"), os.path.join(HERE, "..", "e2e")]
from gui import GuiSession, wait_until  # noqa: E402
from harness import Simulator  # noqa: E402

LIMIT = 0.5  # per cent of a core
SETTLE_SECONDS = 10  # what the start still does: saving its cache, fading marks


def cpu_seconds(pid):
    """Of all threads, in user and system mode."""
    with open("/proc/%d/stat" % pid, encoding="utf-8") as file:
        fields = file.read().rpartition(")")[2].split()  # from the third, the state, on
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def pss(pid):
    """In MiB, as text. The console is not for its own user's eyes: only root may read it."""
    try:
        with open("/proc/%d/smaps_rollup" % pid, encoding="utf-8") as file:
            kib = next(int(line.split()[1]) for line in file if line.startswith("Pss:"))
    except PermissionError:
        return "?"
    return "%.1f" % (kib / 1024)


def write_settings(home, every):
    folder = os.path.join(home, ".config", "ncp-console")
    os.makedirs(folder, mode=0o700)
    with open(os.path.join(folder, "settings.ini"), "w", encoding="utf-8") as file:
        file.write("[refresh]\nseconds=%d\n" % every)


def measure(session, simulator, args):
    write_settings(session.home, args.every)
    env = {name: None for name in os.environ if name.startswith(("NCLOUD_", "LC_"))}
    env.update(simulator.credentials())
    app = session.launch([os.path.join(args.bin, "ncp-console")], env=env, timeout=60)
    wait_until(lambda: app.find("table", name="Servers").table.rows == args.servers, 60, 0.2,
               "servers")
    time.sleep(SETTLE_SECONDS)
    first, memory, start = cpu_seconds(app.pid), pss(app.pid), time.monotonic()
    time.sleep(args.seconds)
    seconds = time.monotonic() - start
    share = 100 * (cpu_seconds(app.pid) - first) / seconds
    print("idle: %.2f %% of a core over %.0f s (under %.1f), PSS %s -> %s MiB"
          % (share, seconds, LIMIT, memory, pss(app.pid)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition(":")[0])
    parser.add_argument("--bin", default=os.path.join(ROOT, "build", "release", "bin"),
                        help="where ncp-console and ncp-simulator are")
    parser.add_argument("--seconds", type=int, default=180, help="how long to measure")
    parser.add_argument("--servers", type=int, default=1000)
    parser.add_argument("--every", type=int, default=30, help="seconds between two refreshes")
    args = parser.parse_args()
    simulator = Simulator(os.path.join(args.bin, "ncp-simulator"), "--servers", str(args.servers))
    try:
        with GuiSession() as session:
            measure(session, simulator, args)
    finally:
        simulator.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
