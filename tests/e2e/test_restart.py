# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A console that is killed while it follows an interrupt goes on following when
it is started again, and sends nothing: test_restart.py CONSOLE SIMULATOR"""

import sys

from harness import Bench, demand, run_test
from story import (REBOOT, SOON, confirm, filter_servers, journal, open_confirmation,
                   select_server, send, wait_until)

SERVER, NUMBER = "erp-win-01", "10000101"


def test(console, simulator):
    # Long enough that the kill comes before the server is back, on a busy machine too.
    with Bench(console, simulator, "--back-after", "20") as bench:
        app = bench.start()
        filter_servers(app, "erp-win", SERVER)
        select_server(app, SERVER)
        dialog = open_confirmation(app)
        confirm(dialog, SERVER, "INC-2042")
        told = send(dialog)
        app.proc.kill()
        app.wait_exit(SOON)
        print("killed after: %s" % told, flush=True)
        demand(told.startswith("Accepted"), "the server was back before the console was killed")

        app = bench.start()
        rows = wait_until(lambda: following(journal(app)), SOON, what="%s in the journal" % SERVER)
        print("started again: %s" % rows, flush=True)
        wait_until(lambda: any("Rebooted" in row for row in following(journal(app))), REBOOT,
                   what="“Rebooted” in the journal")
        arrived = bench.simulator.interrupts()
        demand(arrived == [NUMBER], "one interrupt was to arrive, there came: %s" % arrived)

        status = app.close(60)
        demand(status == 0, "after Alt+F4 the console ended with status %d" % status)
        bench.demand_secret_is_nowhere()


def following(rows):
    return [row for row in rows if SERVER in row or NUMBER in row]


if __name__ == "__main__":
    sys.exit(run_test(test))
