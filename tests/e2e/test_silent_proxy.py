# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A proxy script whose server takes connections and never says a word keeps neither the window nor
its end waiting: test_silent_proxy.py CONSOLE SIMULATOR"""

import socket
import threading
import time

from harness import Bench, demand, run_test
from story import wait_until

SAID_WITHIN = 30  # the program's own limit is 10 s
ENDS_WITHIN = 10


class SilentServer:
    """Takes every connection, reads nothing, answers nothing."""

    def __init__(self):
        self.taken = []
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        threading.Thread(target=self._take, daemon=True).start()

    def _take(self):
        while True:
            self.taken.append(self._socket.accept()[0])


def test(console, simulator):
    with Bench(console, simulator) as bench:
        server = SilentServer()
        app = bench.start(https_proxy="pac+http://127.0.0.1:%d/proxy.pac" % server.port,
                          NCLOUD_API_GW="https://gateway.invalid")
        wait_until(lambda: server.taken, SAID_WITHIN, what="the question for the script")
        demand(app.responds(), "the window waits for the script")

        def said():
            demand(app.responds(), "the window waits for the script")
            return any("which proxy to use" in one for one in app.labels())
        wait_until(said, SAID_WITHIN, what="the sentence about the proxy")
        began = time.monotonic()
        app.close()
        wait_until(lambda: not app.alive(), ENDS_WITHIN, what="the end of the program")
        print("ended after %.1f s" % (time.monotonic() - began), flush=True)


run_test(test)
