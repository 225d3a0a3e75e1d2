# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""Profiles as a person uses them, with a real keyring and two real simulators:
the first start, adding, testing, switching, a second start, locking, guard
levels, deleting: test_profiles.py CONSOLE SIMULATOR"""

import subprocess
import sys

from harness import Bench, Simulator, demand, run_test
from story import (SERVERS, SOON, a_windows_server, enter, filter_servers, open_confirmation, select_server,
                   send_button, servers_table, items, wait_settled, wait_until, LIST_ROLES)

FIRST, SECOND = "Prod <&> 한국", "Lab"


def test(console, simulator):
    with Bench(console, simulator, "--back-after", "6") as bench:
        bench.session.start_keyring()
        lab = Simulator(simulator, "--servers", "12")
        try:
            story(bench, lab, console)
        finally:
            lab.stop()


def story(bench, lab, console):
    session = bench.session
    app = bench.start(without_keys=True)
    for door in ("Try the demo", "Add a profile", "Import…"):
        app.wait_for("push button", door, timeout=SOON)
    demand(len(app.windows()) == 1, "something modal stands before the first start's window")

    say("Add a profile, and test it")
    app.find("push button", "Add a profile").click()
    for step in add_profile(app, FIRST, bench.simulator):
        say("  " + step)
    demand(bench.simulator.interrupts() == [], "the test sent a change")
    table = servers_table(app)
    wait_until(lambda: table.rows == 40, SOON, what="40 servers")
    demand(any(FIRST in w.name for w in app.windows()), "no window's title names the profile")
    demand(keyring(session), "the keyring has no secret")

    say("Add another one")
    window = open_profiles(session, app)
    window.find("push button", "Add").click()
    add_profile(app, SECOND, lab, "Lab")
    wait_until(lambda: window.find("text", "Name").text == SECOND, SOON, what="its form")
    window.find("push button", "Close").click()
    wait_until(lambda: not any(w.name == "Profiles" for w in app.windows()), SOON, what="closing")

    say("Switch by key, and back")
    session.keys("ctrl+2")
    wait_until(lambda: table.rows == 12, SOON, what="12 servers of the other profile")
    demand(chosen(app) == SECOND, "the chooser says “%s”" % chosen(app))
    session.keys("ctrl+1")
    wait_until(lambda: table.rows == 40, SOON, what="40 servers again")

    say("A second start raises this one and switches")
    status = subprocess.run([console, "--profile", SECOND], env=session.env, timeout=SOON,
                            check=False).returncode
    demand(status == 0, "the second start ended with %d" % status)
    wait_until(lambda: table.rows == 12 and chosen(app) == SECOND, SOON, what="the other profile")
    demand(subprocess.run([console, "--profile", "Nobody"], env=session.env, timeout=SOON,
                          check=False, stderr=subprocess.DEVNULL).returncode == 2,
           "an unknown profile was not refused")

    say("Lock, and unlock")
    number = table.read_row(0)[table.header().index("Number")]
    session.keys("ctrl+l")
    unlock = app.wait_for("push button", "Unlock", timeout=SOON)
    demand(not app.find_all("table", SERVERS), "the servers are seen although it is locked")
    demand(all(SECOND not in w.name for w in app.windows()), "the title names the profile")
    # A start for a server of the other profile, which has the same number: nobody is taken there
    # while it is locked, so no server may be chosen here either.
    demand(subprocess.run([console, "--profile", FIRST, "--server", number], env=session.env,
                          timeout=SOON, check=False).returncode == 0, "it was not handed over")
    unlock.click()
    wait_until(lambda: app.find_all("table", SERVERS) and servers_table(app).rows == 12, SOON,
               what="the servers after unlocking")
    demand(chosen(app) == SECOND, "the locked console has switched to “%s”" % chosen(app))
    demand(servers_table(app).selected_rows() == [], "a server of another profile is chosen")

    say("Read-only lets no interrupt through")
    set_guard(session, app, SECOND, "Read-only")
    name = a_windows_server(app)
    filter_servers(app, name, name)
    select_server(app, name)
    dialog = open_confirmation(app)
    lines = items(dialog.find(LIST_ROLES, "Checks"))
    demand(any("read-only" in line.lower() for line in lines), "no check names it: %s" % lines)
    demand(not send_button(dialog).enabled, "it could be sent")
    session.keys("Escape")

    say("Lowering the guard level asks for the name")
    window = open_profiles(session, app)
    select(window, SECOND)
    window.field("Guard level", "combo box").choose("Standard")
    window.find("push button", "Save").click()
    question = app.wait_window("dialog", "Lower the guard level", timeout=SOON)
    lower = question.find("push button", "Lower")
    demand(not lower.enabled, "it could be lowered without the name")
    enter(question.find("text", "Profile name"), SECOND)
    lower.wait_enabled(SOON).click()
    wait_until(lambda: "Saved." in window.labels(), SOON, what="“Saved.”")

    say("Delete, undo, delete again")
    before = keyring(session)
    window.find("push button", "Delete").click()
    window.wait_for("push button", "Undo", timeout=SOON).click()
    wait_until(lambda: names(window) == [FIRST, SECOND], SOON, what="both profiles again")
    demand(keyring(session) == before, "undoing has cost a secret")
    select(window, SECOND)
    window.find("push button", "Delete").click()
    wait_until(lambda: names(window) == [FIRST], SOON, what="one profile left")
    window.find("push button", "Close").click()
    wait_until(lambda: keyring(session) == before - 1, SOON, what="the secret gone")

    bench.demand_secret_is_nowhere()
    status = app.close(60)
    demand(status == 0, "after Alt+F4 the console ended with status %d" % status)

    say("Start again: the only profile is loaded")
    app = bench.start(without_keys=True)
    wait_until(lambda: servers_table(app).rows == 40, SOON, what="40 servers at the start")
    demand(chosen(app) == FIRST, "the chooser says “%s”" % chosen(app))
    bench.demand_secret_is_nowhere()
    demand(bench.simulator.interrupts() == [] and lab.interrupts() == [], "something was sent")
    demand(app.close(60) == 0, "the second end was not clean")


def say(sentence):
    print(sentence, flush=True)


def add_profile(app, name, simulator, guard=None):
    """Goes through the wizard, which opens; returns the lines of its connection test."""
    window = app.wait_window("dialog", "Add a profile", timeout=SOON)
    window.field("Environment", "combo box").choose("Custom")
    enter(window.wait_for("text", "Gateway URL", timeout=SOON), simulator.url)
    window.find("push button", "Next").click()
    enter(window.wait_for("text", "Access key ID", timeout=SOON), simulator.access_key_id)
    # A password field tells nobody what is in it.
    window.find("password text", "Secret key").type_text(simulator.secret)
    window.find("push button", "Next").click()
    steps = wait_until(lambda: ended_steps(window), SOON, what="steps of the test")
    demand(not any("Failed" in step for step in steps), "the test failed: %s" % steps)
    window.find("push button", "Next").click()
    enter(window.wait_for("text", "Name", timeout=SOON), name)
    if guard:
        window.field("Guard level", "combo box").choose(guard)
    window.find("push button", "Save").click()
    wait_until(lambda: any(t.startswith("The secret key is stored in: ") for t in window.labels()),
               SOON, what="where the key is")
    window.find("push button", "Close").click()
    wait_until(lambda: not any(w.name == "Add a profile" for w in app.windows()), SOON,
               what="end of the wizard")
    return steps


def save(window):
    window.find("push button", "Save").click()
    wait_until(lambda: "Saved." in window.labels(), SOON, what="“Saved.”")


def ended_steps(window):
    found = window.find_all(LIST_ROLES, "Connection test")
    steps = items(found[0]) if found else []
    ended = ("Passed", "Failed", "Skipped", "Warning")
    return steps if len(steps) == 8 and all(any(w in s for w in ended) for s in steps) else None


def open_profiles(session, app):
    session.keys("ctrl+shift+p")
    return app.wait_window("dialog", "Profiles", timeout=SOON)


def names(window):
    return items(window.find(LIST_ROLES, "Saved profiles"))


def select(window, name):
    saved = window.find(LIST_ROLES, "Saved profiles")
    next(k for k in saved.children if k.name == name).click()
    wait_until(lambda: window.find("text", "Name").text == name, SOON, what="form of %s" % name)


def set_guard(session, app, profile, level):
    window = open_profiles(session, app)
    select(window, profile)
    window.field("Guard level", "combo box").choose(level)
    save(window)
    window.find("push button", "Close").click()
    wait_until(lambda: not any(w.name == "Profiles" for w in app.windows()), SOON, what="closing")


def chosen(app):
    combo = app.field("Profile", "combo box")
    return combo.text or combo.name


def keyring(session):
    """How many secrets of the console the keyring has."""
    told = subprocess.run(["secret-tool", "search", "--all", "server", "ncp-console"],
                          env=session.env, capture_output=True, text=True, timeout=SOON,
                          check=False)
    return told.stdout.count("secret = ")


if __name__ == "__main__":
    sys.exit(run_test(test))
