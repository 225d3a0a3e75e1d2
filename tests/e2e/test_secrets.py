# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Where the secret key is, and where it must not be: in no file and no log line
ever, and not in the console's memory once it is locked or the profile deleted.
test_secrets.py CONSOLE SIMULATOR; a release build hides its memory from all but root."""

import sys
import time

from harness import Bench, demand, run_test
from memorysearch import search_memory
from story import (SOON, confirm, filter_servers, open_confirmation, select_server, send,
                   servers_table, wait_until)
from test_profiles import add_profile, open_profiles, select

PROFILE = "Prod KR"
# What Qt logs at its most talkative; a filter of the console's own would prove nothing.
LOUD = {"QT_LOGGING_RULES": "*=true", "QT_DEBUG_PLUGINS": "0"}


def test(console, simulator):
    with Bench(console, simulator, "--back-after", "2") as bench:
        bench.session.start_keyring()
        residues = one_round(bench)
    demand(not residues, "the secret was left in memory: %s" % ", ".join(residues))


def one_round(bench):
    session = bench.session
    app = bench.start(without_keys=True, **LOUD)
    app.wait_for("push button", "Add a profile", timeout=SOON).click()
    add_profile(app, PROFILE, bench.simulator)

    # Works: reads, and an interrupt to its end.
    wait_until(lambda: servers_table(app).rows == 40, SOON, what="servers")
    demand(hits(bench, app), "the search does not find the secret while it is in use")
    filter_servers(app, "erp-win", "erp-win-01")
    select_server(app, "erp-win-01")
    dialog = open_confirmation(app)
    confirm(dialog, "erp-win-01", "INC-2044")
    send(dialog)
    session.keys("Escape")

    session.keys("ctrl+l")
    unlock = app.wait_for("push button", "Unlock", timeout=SOON)
    found = ["locked: %s" % hit for hit in settled_hits(bench, app)]
    unlock.click()
    wait_until(lambda: app.find_all("table", "Servers") and hits(bench, app), SOON,
               what="the secret back in use")

    window = open_profiles(session, app)
    select(window, PROFILE)
    window.find("push button", "Delete").click()
    window.wait_for("push button", "Undo", timeout=SOON)
    window.find("push button", "Close").click()
    found += ["deleted: %s" % hit for hit in settled_hits(bench, app)]
    bench.demand_secret_is_nowhere()
    session.keys("ctrl+q")
    wait_until(lambda: not app.alive() or told_to_quit(app), SOON, what="the end, or a question")
    demand(app.wait_exit(60) == 0, "the end was not clean")
    bench.demand_secret_is_nowhere()
    return found


def told_to_quit(app):
    """It asks if the server is still followed."""
    if not any(window.role == "alert" for window in app.windows()):
        return False
    app.window("alert").find("push button", "Quit").click()
    return True


def hits(bench, app):
    return search_memory(app.pid, bench.simulator.secret.encode())


def settled_hits(bench, app):
    """What is found after the calls that were on their way have been dropped."""
    end = time.monotonic() + 3
    while True:
        found = hits(bench, app)
        if not found or time.monotonic() > end:
            return found
        time.sleep(0.2)


if __name__ == "__main__":
    sys.exit(run_test(test))
