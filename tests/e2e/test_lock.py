# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""While the console is locked, a screen reader (or whoever speaks its protocol)
reads nothing of what is hidden: test_lock.py CONSOLE SIMULATOR"""

import sys

from harness import Bench, demand, run_test
from story import (SERVERS, SOON, a_windows_server, filter_servers, open_confirmation,
                   select_server, servers_table, wait_until)
from gui import GuiError


def test(console, simulator):
    with Bench(console, simulator, "--back-after", "6") as bench:
        story(bench)


def story(bench):
    session = bench.session
    app = bench.start()
    table = servers_table(app)
    wait_until(lambda: table.rows > 5, SOON, what="servers")
    name = a_windows_server(app)
    filter_servers(app, name, name)
    select_server(app, name)
    address = table.read_row(0)[table.header().index("Private IP")]
    demand(address, "the server has no address")
    open_confirmation(app)
    session.keys("ctrl+j")
    app.wait_window("dialog", "Journal", timeout=SOON)
    secrets = [name, address, "Environment"]
    before = everything(app)
    for secret in secrets:
        demand(any(secret in text for text in before), "“%s” is nowhere before the lock" % secret)

    say("What was taken before the lock tells nothing during it")
    held = [node for node in app.walk(showing=False, into_tables=True)]
    session.keys("ctrl+l")
    unlock = app.wait_for("push button", "Unlock", timeout=SOON)
    told = [text for node in held for text in words_of(node)] + everything(app)
    leaks = sorted({text for text in told if any(secret in text for secret in secrets)})
    demand(not leaks, "although it is locked, this can be read: %s" % leaks)

    say("Unlocked, everything is as it was")
    unlock.click()  # the key came from the environment, so it is asked for
    key = app.wait_for("password text", "Secret key", timeout=SOON)
    key.type_text(bench.simulator.secret)
    app.find("push button", "Use for this run only").wait_enabled(SOON).click()
    wait_until(lambda: app.find_all("table", SERVERS) and servers_table(app).rows == 1, SOON,
               what="the filtered table")
    demand(app.find("text", "Filter servers").text == name, "the filter is lost")
    wait_until(lambda: servers_table(app).selected_rows() == [0], SOON, what="the chosen server")
    wait_until(lambda: len([w for w in app.windows() if w.role == "dialog"]) == 2, SOON,
               what="both windows again")
    after = everything(app)
    for secret in secrets:
        demand(any(secret in text for text in after), "“%s” has not come back" % secret)
    demand(app.close(60) == 0, "the console did not end cleanly")


def words_of(node):
    """All that one node tells: its name, its description, its text."""
    told = []
    for read in (lambda: node.name, lambda: node.description, lambda: node.text):
        try:
            told.append(read() or "")
        except (GuiError, Exception):  # the node is gone, or has no text
            pass
    return told


def everything(app):
    """All that can be read from the program, shown or not."""
    return [text for node in app.walk(showing=False, into_tables=True) for text in words_of(node)
            if text]


def say(sentence):
    print(sentence, flush=True)


if __name__ == "__main__":
    sys.exit(run_test(test))
