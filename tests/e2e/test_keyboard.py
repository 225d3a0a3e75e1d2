# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The whole story by keys alone: test_keyboard.py CONSOLE SIMULATOR

Nothing is clicked and no focus is set from outside; where the focus is at each
point is read from the accessibility tree.
"""

import sys

from harness import Bench, demand, run_test
from story import (BUTTON_ROLES, CONFIRMATION, DETAILS, INTERRUPT, LIST_ROLES, REBOOT, SERVERS,
                   SOON, TABLE_ROLES, GuiTimeout, StoryError, button_named, items, panel_texts,
                   send_button, servers_table, timeline, wait_outcome, wait_settled, wait_until)

SERVER, NUMBER, REASON = "erp-win-01", "10000101", "INC-2043"


def test(console, simulator):
    with Bench(console, simulator, "--back-after", "6") as bench:
        bench.session.click_at = refuse_pointer
        app = bench.start()
        choose_server(bench.session, app)
        read_details(app)

        demand_enter_never_sends(bench, open_confirmation(bench.session, app))
        demand_back_in_main_window(app)

        dialog = open_confirmation(bench.session, app)
        fill_in(bench.session, dialog)
        send(bench, dialog)
        wait_outcome(dialog, ("Rebooted",), REBOOT)
        demand(any("Sent" in line for line in timeline(dialog)),
               "the timeline does not tell of sending")
        bench.session.keys("Escape")
        demand_back_in_main_window(app)

        read_journal(bench.session, app)
        bench.session.keys("ctrl+q")
        status = app.wait_exit(SOON)
        demand(status == 0, "after Ctrl+Q the console ended with status %d" % status)
        arrived = bench.simulator.interrupts()
        demand(arrived == [NUMBER], "one interrupt of %s was to arrive, there came: %s"
               % (NUMBER, arrived))


# -- focus -----------------------------------------------------------------
def refuse_pointer(*_place):
    raise StoryError("the pointer was used")


def wait_active(app, role, name=None):
    """Wait until a window gets the keys, and return it."""
    def check():
        window = app.window(role, name)
        return window if window.has_state("active") else None
    return wait_until(check, SOON, what="active window “%s”" % (name or role))


def wait_focus(root, role, name, soon=SOON):
    """Wait until a widget has the focus, and return it."""
    def check():
        found = root.find(role, name)
        return found if found.focused else None
    return wait_until(check, soon, what="focus on “%s”" % name)


def press(session, key, root, role, name):
    """Press a key that is to bring the focus to a widget, and return that."""
    session.keys(key)
    return wait_focus(root, role, name)


def tab_to(session, root, role, name, most=8):
    """Press Tab until the focus is on a widget, and return that."""
    for _ in range(most):
        session.keys("Tab")
        try:
            return wait_focus(root, role, name, 2)
        except GuiTimeout:
            continue
    raise StoryError("%d times Tab do not lead to the %s “%s”" % (most, role, name))


def type_into(session, field, text):
    demand(field.focused, "the keys would not go into %r" % field)
    session.keys("ctrl+a")
    session.type(text)
    wait_until(lambda: field.text == text, SOON, what="typed %r" % text)


def demand_back_in_main_window(app):
    """The confirmation has closed, and the keys go to the table again."""
    wait_until(lambda: not any(w.name == CONFIRMATION for w in app.windows()), SOON,
               what="end of the window “%s”" % CONFIRMATION)
    wait_active(app, "frame")
    wait_focus(app, TABLE_ROLES, SERVERS)
    demand(selected_server(servers_table(app)) == SERVER, "another server is selected afterwards")


# -- the main window -------------------------------------------------------
def choose_server(session, app):
    """Filter, then go to the server's row."""
    table = servers_table(app)
    wait_until(lambda: table.rows > 0, SOON, what="servers")
    before = wait_settled(table)
    wait_active(app, "frame")
    field = press(session, "ctrl+f", app, "text", "Filter servers")
    type_into(session, field, "erp")
    wait_until(lambda: 0 < table.rows < before, SOON, what="smaller table")
    press(session, "Tab", app, TABLE_ROLES, SERVERS)
    go_to_row(session, table, table.find_row(SERVER, "Name"))


def go_to_row(session, table, wanted):
    """Take the row that the cursor is on, then go up or down."""
    if not table.selected_rows():
        session.keys("space")
    for _ in range(2 * table.rows):
        row = wait_until(table.selected_rows, SOON, what="selected row")[0]
        if row == wanted:
            return
        session.keys("Down" if row < wanted else "Up")
        wait_until(lambda: table.selected_rows() != [row], SOON, what="other row than %d" % row)
    raise StoryError("the arrow keys do not reach row %d" % wanted)


def selected_server(table):
    rows = table.selected_rows()
    return table.cell(rows[0], "Name").name if rows else ""


def read_details(app):
    details = app.wait_for("frame", DETAILS, timeout=SOON)
    wait_until(lambda: SERVER in details.labels(), SOON, what="details of %s" % SERVER)
    for group in ("Status", "Operation", "Network"):
        wait_until(lambda: panel_texts(details, group), SOON, what="texts in “%s”" % group)


def read_journal(session, app):
    session.keys("ctrl+j")
    page = wait_active(app, "dialog", "Journal")
    rows = wait_until(lambda: items(wait_focus(page, LIST_ROLES, "Journal")), SOON,
                      what="rows in “Journal”")
    print("journal: %s" % rows, flush=True)
    demand(len(rows) == 1 and all(word in rows[0] for word in (SERVER, "Rebooted", REASON)),
           "the journal is to have one row, of %s: %s" % (SERVER, rows))
    record = tab_to(session, page, "text", "Record")
    wait_until(lambda: NUMBER in record.text, SOON, what="record of %s" % SERVER)
    session.keys("Escape")
    wait_active(app, "frame")
    wait_focus(app, TABLE_ROLES, SERVERS)


# -- the confirmation ------------------------------------------------------
def open_confirmation(session, app):
    """Ctrl+I; the field for the name has the focus, and all checks passed that can pass: nobody
    has looked into the demo's guest."""
    button_named(app, INTERRUPT).wait_enabled(SOON)
    session.keys("ctrl+i")
    dialog = wait_active(app, "dialog", CONFIRMATION)
    wait_focus(dialog, "text", "Server name")
    checks = wait_until(lambda: items(dialog.find(LIST_ROLES, "Checks")), SOON,
                        what="lines in “Checks”")
    demand(all(line.startswith(("Pass", "Unknown Never verified")) for line in checks),
           "not every check passed: %s" % checks)
    return dialog


def fill_in(session, dialog):
    """Name and reason, each reached by its letter. Send can be pressed afterwards."""
    for letter, name, text in (("alt+n", "Server name", SERVER), ("alt+r", "Reason", REASON)):
        type_into(session, press(session, letter, dialog, "text", name), text)
    send_button(dialog).wait_enabled(SOON)


def demand_enter_never_sends(bench, dialog):
    """Enter goes on from the first field, and cancels on the button that sends."""
    session = bench.session
    demand(dialog.find("push button", "Cancel").has_state("is-default"),
           "Cancel is not the default")
    demand(not send_button(dialog).enabled, "an interrupt can be sent at once")
    press(session, "Return", dialog, "text", "Reason")
    press(session, "shift+Tab", dialog, "text", "Server name")
    press(session, "shift+Tab", dialog, BUTTON_ROLES, "7 checks passed")
    press(session, "shift+Tab", dialog, LIST_ROLES, "Checks")

    fill_in(session, dialog)
    press(session, "Tab", dialog, "check box", "Watch a port of the server")
    press(session, "Tab", dialog, BUTTON_ROLES, "The exact request")
    press(session, "Tab", dialog, "push button", "Cancel")
    press(session, "Tab", dialog, "push button", "Send interrupt")
    session.keys("Return")
    demand_back_in_main_window(dialog.app)
    arrived = bench.simulator.interrupts()
    demand(not arrived, "Enter has sent an interrupt: %s" % arrived)


def send(bench, dialog):
    """Enter in the last field leads to the button, and only Space presses it."""
    press(bench.session, "Return", dialog, "push button", "Send interrupt")
    demand(not bench.simulator.interrupts(), "an interrupt was sent before Space was pressed")
    press(bench.session, "space", dialog, "push button", "Close")
    print("sent: %s" % wait_outcome(dialog, ("Accepted", "Rebooted"), SOON), flush=True)


if __name__ == "__main__":
    sys.exit(run_test(test))
