# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The real console against a real simulator process, through the whole story:
test_console.py CONSOLE SIMULATOR"""

import sys

from harness import Bench, demand, run_test
from story import SOON, interrupt_story, servers_table, wait_until

HUNG = "10000101"


def test(console, simulator):
    with Bench(console, simulator, "--back-after", "6") as bench:
        app = bench.start()
        profile = wait_until(lambda: app.field("Profile", "combo box"), SOON,
                             what="combo box captioned “Profile”")
        demand("Environment" in profile.name + profile.text,
               "the profile is “%s”, not Environment" % profile.name)

        interrupt_story(bench.session, app, lambda s: print(s, flush=True), lambda _: None)

        arrived = bench.simulator.interrupts()
        demand(arrived == [HUNG], "one interrupt of %s was to arrive, there came: %s"
               % (HUNG, arrived))
        demand(app.alive() and app.responds(10), "the window does not answer any more")
        demand(servers_table(app).rows > 0, "the table is empty after the story")
        bench.demand_secret_is_nowhere()  # while it runs: a log may be removed at the end

        status = app.close(60)
        demand(status == 0, "after Alt+F4 the console ended with status %d" % status)
        bench.demand_secret_is_nowhere()
        demand(bench.simulator.interrupts() == [HUNG], "an interrupt was sent again at the end")


if __name__ == "__main__":
    sys.exit(run_test(test))
