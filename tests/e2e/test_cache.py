# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The next start shows a saved profile's servers of the last one before the gateway answers, and
says how old they are; nothing secret is kept with them, and nothing of a profile that comes from
the environment: test_cache.py CONSOLE SIMULATOR"""

import os
import signal
import stat
import sys

from harness import Bench, demand, run_test
from story import SOON, filter_servers, wait_until
from test_profiles import add_profile

SERVER = "erp-win-01"


def test(console, simulator):
    with Bench(console, simulator) as bench:
        bench.session.start_keyring()
        app = bench.start()
        look_and_close(app)
        demand(not kept(bench), "servers of this run only were kept: %s" % kept(bench))

        app = bench.start(without_keys=True)
        app.wait_for("push button", "Add a profile", timeout=SOON).click()
        add_profile(app, "Saved", bench.simulator)
        look_and_close(app)

        files = kept(bench)
        demand(len(files) == 1, "one file of servers was to be kept, there are: %s" % files)
        mode = stat.S_IMODE(os.stat(files[0]).st_mode)
        demand(mode == 0o600, "the file of servers has the mode %o" % mode)
        bench.demand_secret_is_nowhere()
        with open(files[0], "rb") as f:
            demand(bench.simulator.access_key_id.encode() not in f.read(),
                   "the access key's id stands in the file of servers")

        bench.simulator.proc.send_signal(signal.SIGSTOP)  # the gateway is silent
        try:
            app = bench.start(without_keys=True)
            filter_servers(app, "erp-win", SERVER)
            wait_until(lambda: told(app, "KR from cache, "), SOON, what="the age of the cache")
        finally:
            bench.simulator.proc.send_signal(signal.SIGCONT)
        wait_until(lambda: not told(app, "from cache"), 60, what="servers that are read anew")
        demand(app.close(60) == 0, "the console did not end well")


def look_and_close(app):
    filter_servers(app, "erp-win", SERVER)
    wait_until(lambda: told(app, " s ago"), SOON, what="the age of the servers")
    demand(not told(app, "from cache"), "there is a cache before the first start")
    demand(app.close(60) == 0, "the console did not end well")


def kept(bench):
    return [os.path.join(folder, name)
            for folder, _, names in os.walk(os.path.join(bench.session.home, ".cache"))
            for name in names if name.endswith(".servers")]


def told(app, words):
    return any(words in text for text in app.labels())


if __name__ == "__main__":
    sys.exit(run_test(test))
