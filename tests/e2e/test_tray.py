# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A console that follows an interrupt behind an icon of the panel never stays
where nobody can see it: test_tray.py CONSOLE SIMULATOR"""

import os
import subprocess
import sys

from harness import Bench, demand, run_test
from story import (REBOOT, SOON, confirm, filter_servers, journal, open_confirmation,
                   select_server, send, wait_until)

PANEL = os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, "support", "panel.py")


class Panel:
    def __init__(self, session):
        self.proc = subprocess.Popen([sys.executable, PANEL], env=session.env, text=True,
                                     stdout=subprocess.PIPE)
        self.wait("ready")

    def wait(self, word):
        line = self.proc.stdout.readline().strip()
        demand(line == word, "the panel said %r instead of %r" % (line, word))

    def die(self):
        self.proc.kill()
        self.proc.wait()


def test(console, simulator):
    # Long enough to hide the window meanwhile, on a busy machine too.
    with Bench(console, simulator, "--back-after", "25") as bench:
        panel = Panel(bench.session)
        app = bench.start()
        filter_servers(app, "erp-win", "erp-win-01")
        interrupt(app, "erp-win-01")
        panel.wait("icon")
        hide(app)
        wait_until(app.windows, REBOOT + 30, what="the window, after following has ended")
        wait_until(lambda: any("Rebooted" in row for row in journal(app)), SOON,
                   what="“Rebooted” in the journal")
        close_front(app)

        interrupt(app, "erp-win-03")
        panel.wait("icon")
        hide(app)
        panel.die()
        wait_until(app.windows, SOON, what="the window, after the panel has died")
        demand(app.alive(), "the console ended with its panel")
        app.session.keys("ctrl+q")
        question = app.wait_window("alert", timeout=SOON)
        print("asked: %s" % question.labels(), flush=True)
        question.find("push button", "Quit").click()
        status = app.wait_exit(SOON)
        demand(status == 0, "the console ended with status %d" % status)


def interrupt(app, server):
    select_server(app, server)
    dialog = open_confirmation(app)
    confirm(dialog, server, "INC-2043")
    told = send(dialog)
    demand(told.startswith("Accepted"), "the outcome is %s" % told)
    close_front(app)


def close_front(app):
    """The dialog in front closes, its console stays."""
    before = len(app.windows())
    app.session.keys("Escape")
    wait_until(lambda: len(app.windows()) < before, SOON, what="closed window")


def hide(app):
    app.session.keys("alt+F4")
    wait_until(lambda: not app.windows(), SOON, what="hidden window")
    demand(app.alive(), "the console ended although it follows")


if __name__ == "__main__":
    sys.exit(run_test(test))
