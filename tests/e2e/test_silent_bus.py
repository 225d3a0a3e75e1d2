# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A message bus that takes connections and never says a word does not keep the
first window away: test_silent_bus.py CONSOLE SIMULATOR"""

import os
import socket
import subprocess
import sys
import threading

from harness import Bench, demand, run_test
from story import wait_until

# libdbus waits 25 s for such a bus, each time that it is asked for.
BEFORE_LIBDBUS_GIVES_UP = 15


class SilentBus:
    """Takes every connection, reads nothing, answers nothing."""

    def __init__(self, path):
        self.address = "unix:path=" + path
        self.taken = []
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.bind(path)
        self._socket.listen(64)
        threading.Thread(target=self._take, daemon=True).start()

    def _take(self):
        while True:
            self.taken.append(self._socket.accept()[0])


def test(console, simulator):
    with Bench(console, simulator) as bench:
        for which in (["SESSION"], ["SYSTEM"], ["SESSION", "SYSTEM"]):
            print("silent: %s" % " and ".join(which), flush=True)
            start_on(bench, console, which)


def start_on(bench, console, which):
    session = bench.session
    buses = [SilentBus(os.path.join(bench.folder, "-".join(which) + one)) for one in which]
    env = dict(session.env, **bench.simulator.credentials())
    env.update({"DBUS_%s_BUS_ADDRESS" % one: bus.address for one, bus in zip(which, buses)})
    output = os.path.join(bench.folder, "output")
    with open(output, "wb") as f:
        process = subprocess.Popen([console], env=env, stdout=f, stderr=f)
    try:
        # Without a bus there is no accessibility: the window is seen on the display only.
        def window():
            demand(process.poll() is None, "it ended with %s" % process.returncode)
            return subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)],
                                  env=session.env, capture_output=True, text=True,
                                  check=False).stdout.split()
        first = wait_until(window, BEFORE_LIBDBUS_GIVES_UP, what="the first window")[0]
        demand(all(bus.taken for bus in buses), "nobody has asked that bus")

        # And the window lives: it is closed as a person does it.
        def title():
            return subprocess.run(["xdotool", "getwindowname", first], env=session.env,
                                  capture_output=True, text=True, check=False).stdout
        wait_until(lambda: "Environment" in title(), BEFORE_LIBDBUS_GIVES_UP, what="its title")
        demand(closed(session, process, first) == 0, "the end was not clean")
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    with open(output, encoding="utf-8") as f:
        said = f.read()
    demand(("the session bus does not answer" in said) == ("SESSION" in which),
           "it said: %s" % said)


def closed(session, process, window):
    """Its status. A key can get lost where the window manager has no time to take it."""
    def ended():
        if process.poll() is None:
            session.xdotool("windowactivate", "--sync", window)
            session.keys("alt+F4")
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                return False
        return True
    wait_until(ended, 60, what="its end")
    return process.returncode


if __name__ == "__main__":
    sys.exit(run_test(test))
