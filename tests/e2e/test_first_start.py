# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The first start: the demo takes the window's place, leads through its story, and gives the place
back: test_first_start.py CONSOLE SIMULATOR"""

import os
import sys

from harness import Bench, demand, run_test
from story import (SOON, confirm, open_confirmation, select_server, send, servers_table, trigger,
                   wait_outcome, wait_until)

HUNG = "erp-win-01"


def test(console, simulator):
    with Bench(console, simulator) as bench:
        app = bench.start(without_keys=True)
        card = app.wait_for("push button", "Try the demo", timeout=SOON)
        place = only_window(app).rect
        card.click()

        wait_for_line(app, "%s hangs: select it." % HUNG)
        wait_until(lambda: servers_table(app).rows == 40, SOON, what="the demo's servers")
        demand(only_window(app).rect == place,
               "the demo is at %s, the first start was at %s" % (only_window(app).rect, place))
        select_server(app, HUNG)
        wait_for_line(app, "Press “Interrupt…”.")
        dialog = open_confirmation(app)
        wait_for_line(app, "Type the server's name, %s," % HUNG)
        confirm(dialog, HUNG, "INC-2041")
        send(dialog)
        wait_for_line(app, "Sent once.")
        wait_outcome(dialog, ("Rebooted",), 60)
        bench.session.keys("Escape")
        wait_for_line(app, "That was all.")
        app.wait_for("push button", "Leave the demo", timeout=SOON).click()

        app.wait_for("push button", "Try the demo", timeout=SOON)
        demand(only_window(app).rect == place, "the first start is not back at its place")
        demand(any(HUNG in text for text in kept(bench, demo=True)), "the demo has kept nothing")
        demand(not any(HUNG in text for text in kept(bench, demo=False)),
               "the demo wrote into the user's own files")
        demand(app.close(60) == 0, "the end was not clean")

        app = bench.start(without_keys=True)
        app.wait_for("push button", "Try the demo", timeout=SOON).click()
        wait_for_line(app, "%s hangs: select it." % HUNG)
        trigger(app, "Leave the demo")
        app.wait_for("push button", "Try the demo", timeout=SOON)
        demand(app.close(60) == 0, "the second end was not clean")


def only_window(app):
    def one():
        windows = app.windows()
        return windows[0] if len(windows) == 1 else None
    return wait_until(one, SOON, what="one window")


def wait_for_line(app, words):
    wait_until(lambda: any(t.startswith(words) for t in app.labels()), SOON, what="“%s”" % words)


def kept(bench, demo):
    """What stands in the files of the demo, or in those of the user."""
    for top in (".config", ".local/share", ".cache"):
        for folder, _, names in os.walk(os.path.join(bench.session.home, top, "ncp-console")):
            if ("/demo" in folder) != demo:
                continue
            for name in names:
                with open(os.path.join(folder, name), "rb") as f:
                    yield f.read().decode("latin-1")


if __name__ == "__main__":
    sys.exit(run_test(test))
