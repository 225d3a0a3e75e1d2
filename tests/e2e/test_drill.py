# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A drill through the real window, up to the page that holds what the console
said against what happened: test_drill.py CONSOLE SIMULATOR"""

import os
import sys

from harness import Bench, demand, run_test
from story import (CONFIRMATION, INTERRUPT, SOON, REBOOT, button_named, confirm, filter_servers,
                   items, select_server, send_button, wait_until, LIST_ROLES)

SERVER = "erp-win-01"
BANNER = "DRILL — nothing here is real"


def test(console, simulator):
    with Bench(console, simulator) as bench:
        # The keys of an account are there; a drill must not look at them.
        env = {name: None for name in os.environ if name.startswith(("NCLOUD_", "LC_"))}
        env.update(bench.simulator.credentials())
        app = bench.session.launch([console, "--drill", "lost-answer"], env=env, timeout=60)
        wait_until(lambda: app.find_all("label", BANNER), SOON, what="the banner")
        titles = [w.name for w in app.windows()]
        demand(all(t.startswith("DRILL — ") for t in titles), "windows are called %s" % titles)

        filter_servers(app, "erp-win", SERVER)
        select_server(app, SERVER)
        button = wait_until(lambda: button_named(app, INTERRUPT), SOON, what="Interrupt…")
        button.wait_enabled(SOON).click()
        dialog = app.wait_window("dialog", CONFIRMATION, timeout=SOON)
        demand(dialog.find_all("label", BANNER), "the confirmation has no banner")
        wait_until(lambda: items(dialog.find(LIST_ROLES, "Checks")), SOON, what="checks")
        confirm(dialog, SERVER, "drill")
        send_button(dialog).click()

        report = app.wait_window("dialog", "DRILL — What really happened", timeout=REBOOT)
        demand(report.find_all("label", BANNER), "the comparison has no banner")
        rows = wait_until(lambda: items(report.find("table", "Comparison")), SOON, what="rows")
        for row in rows:
            print(row, flush=True)

        def row(fact):
            found = [r for r in rows if r.startswith(fact)]
            demand(len(found) == 1, "not one row “%s”: %s" % (fact, rows))
            return found[0]
        demand("Arrived 1 time" in row("The request") and row("The request").endswith(" True"),
               "the request: %s" % row("The request"))
        demand("Taken" in row("The answer") and "Unknown" in row("The answer")
               and row("The answer").endswith(" True"), "the answer: %s" % row("The answer"))
        demand("Complete" in row("The memory dump"), "the dump: %s" % row("The memory dump"))
        demand("Rebooted" in row("The reboot") and row("The reboot").endswith(" True"),
               "the reboot: %s" % row("The reboot"))
        demand(report.find_all("label", "Everything the console said was true."),
               "the summary does not say that all was true")

        demand(bench.simulator.interrupts() == [], "something went to the account")
        home = os.path.join(bench.session.home, ".local/share/ncp-console")
        demand(os.path.exists(os.path.join(home, "drill", "journal.sqlite")), "no journal of drills")
        demand(not os.path.exists(os.path.join(home, "journal.sqlite")),
               "the drill has touched the real journal")


if __name__ == "__main__":
    sys.exit(run_test(test))
