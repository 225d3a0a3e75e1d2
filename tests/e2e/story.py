# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The main job, done as a person does it: find a hung server, interrupt it
once, know what happened.

Everything here reads the accessibility tree and sends keys and clicks; nothing
knows the program from within. The pieces are used by the tour and the tests.
"""

import os
import re
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)),
                                os.pardir, "support"))
from gui import GuiError, GuiTimeout, wait_until  # noqa: E402

SERVERS = "Servers"
DETAILS = "Server details"
CONFIRMATION = "Send diagnostic interrupt"
INTERRUPT = "Interrupt…"

TABLE_ROLES = ("table", "tree table", "tree")
LIST_ROLES = TABLE_ROLES + ("list", "list box")
# A tool button is this or that, by whether it can be checked or has a menu.
BUTTON_ROLES = ("push button", "toggle button", "push button menu", "check box",
                "radio button", "page tab")
MENU_ITEM_ROLES = ("menu item", "check menu item", "radio menu item")

# What Outcome says once the story has taken a wrong turn.
FAILURES = ("Refused", "Not sent", "Unknown", "No visible reaction", "Still down")

# How long a healthy program may take for a thing on a busy machine.
SOON = 30
REBOOT = 60


class StoryError(AssertionError):
    """The program did otherwise than the story goes; says how. (An assertion
    ends a wait_until at once: what went wrong will not come right.)"""


def demand(fact, sentence):
    if not fact:
        raise StoryError(sentence)


# -- reading ---------------------------------------------------------------
def items(node):
    """What stands in the lines of a table or list, each line as one text."""
    if node.is_table:
        return [" ".join(t for t in row if t) for row in node.table.read_rows()]
    return [k.name for k in node.children if k.name]


def panel(root, name, timeout=SOON):
    return root.wait_for("panel", name, timeout=timeout)


def panel_texts(root, name):
    """The texts a group box shows: labels, and fields that can only be read."""
    group = root.find("panel", name)
    return [n.text for n in group.find_all(("label", "text")) if n.text]


def servers_table(app, timeout=SOON):
    return app.wait_for(TABLE_ROLES, SERVERS, timeout=timeout).table


def outcome(dialog):
    """The label of the group Outcome that tells the outcome; '' before any."""
    words = ("Accepted", "Rebooted") + FAILURES
    for text in panel_texts(dialog, "Outcome"):
        if text.startswith(words):
            return text
    return ""


def wait_outcome(dialog, words, timeout):
    """Wait until the outcome begins with one of the words, and return it. One
    that tells a failure ends the wait at once."""
    def check():
        now = outcome(dialog)
        if now.startswith(words):
            return now
        demand(not now.startswith(FAILURES),
               "the outcome is “%s”, expected was “%s”" % (now, words[0]))
        return None
    return wait_until(check, timeout, what="outcome “%s”" % words[0])


# -- acting ----------------------------------------------------------------
def enter(node, text):
    """Type a text into a field, and see that it is there."""
    node.type_text(text)
    try:
        wait_until(lambda: node.text == text, 5, what="typed %r" % text)
    except GuiTimeout:  # a key press can get lost while a window comes up
        node.type_text(text)
        wait_until(lambda: node.text == text, SOON, what="typed %r" % text)


def trigger(app, name):
    """Press the button of an action, or choose it in whichever menu has it."""
    button = button_named(app, name)
    if button:
        button.click()
        return
    bar = app.wait_for("menu bar", timeout=SOON)
    for entry in [k.name for k in bar.children]:
        bar.find(MENU_ITEM_ROLES, entry).click()
        try:
            found = wait_until(lambda: app.find(
                MENU_ITEM_ROLES, name, where=lambda n: n.parent.role != "menu bar"),
                2, what="menu item %r" % name)
        except GuiTimeout:
            app.session.keys("Escape")
            continue
        found.click()
        return
    raise StoryError("there is neither a button nor a menu item “%s”" % name)


def button_named(app, name):
    found = app.find_all(BUTTON_ROLES, name)
    return found[0] if found else None


def wait_settled(table, quiet=1.0, timeout=SOON):
    """Wait until the number of rows has not changed for a while."""
    last, since = [None], [0.0]

    def check():
        now = table.rows
        if now != last[0]:
            last[0], since[0] = now, time.monotonic()
        return now > 0 and time.monotonic() - since[0] >= quiet
    wait_until(check, timeout, what="settled table")
    return last[0]


def a_windows_server(app):
    """The name of a Windows server that runs, of the first that are listed."""
    table = servers_table(app)
    wait_settled(table)
    rows = table.read_rows(0, 12)
    header = table.header()
    return next(row[header.index("Name")] for row in rows
                if row[header.index("OS")] == "Windows"
                and row[header.index("Status")].startswith("Running"))


def filter_servers(app, typed, server):
    """Type part of a name. Returns the rows before and after, once only rows
    with the typed text are left and the server is one of them."""
    table = servers_table(app)
    wait_until(lambda: has_row(table, server) or None, SOON,
               what="server %s in the table" % server)
    before = wait_settled(table)
    enter(app.wait_for("text", "Filter servers"), typed)

    def shrunk():
        rows = table.read_rows(0, 50)
        return (0 < table.rows < before and has_row(table, server)
                and all(any(typed in cell for cell in row) for row in rows))
    wait_until(shrunk, SOON, what="smaller table")
    return before, table.rows


def has_row(table, server):
    try:
        table.find_row(server, "Name")
        return True
    except (GuiError, ValueError):  # ValueError: no column Name
        return False


def select_server(app, server):
    """Click the row of a server; the details show it afterwards."""
    table = servers_table(app)
    table.click_row(table.find_row(server, "Name"), "Name")
    details = app.wait_for("frame", DETAILS, timeout=SOON)
    wait_until(lambda: any(server in t for t in details.labels())
               and any(panel_texts(details, "Status")), SOON,
               what="details of %s" % server)
    return details


def read_group(details, name, fits=None):
    """The texts of a part of the details, opened first if it is closed."""
    panel(details, name)

    def check():
        texts = panel_texts(details, name)
        return texts if texts and (fits is None or fits(texts)) else None
    try:
        return wait_until(check, 5, what="texts in “%s”" % name)
    except GuiTimeout:
        header = button_named(details, name)
        if header and not panel_texts(details, name):
            header.click()
        return wait_until(check, SOON, what="texts in “%s”" % name)


def open_confirmation(app):
    """Press Interrupt… and wait until the rules have been checked."""
    wait_until(lambda: button_named(app, INTERRUPT), SOON,
               what="button “%s”" % INTERRUPT).wait_enabled(SOON).click()
    dialog = app.wait_window("dialog", CONFIRMATION, timeout=SOON)
    wait_until(lambda: items(dialog.find(LIST_ROLES, "Checks")), SOON,
               what="lines in “Checks”")
    return dialog


def send_button(dialog):
    return dialog.wait_for("push button", "Send interrupt", timeout=SOON)


def confirm(dialog, server, reason):
    """Type name and reason, tick the warnings if there are any. The button
    Send interrupt can be pressed afterwards."""
    enter(dialog.find("text", "Server name"), server)
    enter(dialog.find("text", "Reason"), reason)
    try:
        send_button(dialog).wait_enabled(5)
    except GuiTimeout:
        for box in dialog.find_all("check box", where=lambda n: not n.checked):
            box.click()
        send_button(dialog).wait_enabled(SOON)


def send(dialog):
    """Press Send interrupt, and return what Outcome says about the answer.

    On a slow machine the server can be back before anybody looks: then the
    timeline has to tell that the interrupt was accepted.
    """
    send_button(dialog).click()
    told = wait_outcome(dialog, ("Accepted", "Rebooted"), SOON)
    if told.startswith("Rebooted"):
        demand(any("accepted" in line.lower() for line in timeline(dialog)),
               "the outcome is “%s”, but the timeline tells nothing of Accepted" % told)
    return told


def timeline(dialog):
    return wait_until(lambda: items(dialog.find(LIST_ROLES, "Timeline")), SOON,
                      what="lines in “Timeline”")


def journal(app):
    """The rows of the journal, each as one text; opens it first."""
    if not app.find_all(LIST_ROLES, "Journal"):
        trigger(app, "Journal")
    return wait_until(lambda: items(app.find(LIST_ROLES, "Journal")), SOON,
                      what="rows in “Journal”")


# -- the story -------------------------------------------------------------
def interrupt_story(session, app, say, shot, server="erp-win-01",
                    typed="erp-win", reason="INC-2041"):
    """The whole main job on one server. say(sentence) tells each step before
    it is done, shot(name) takes its picture. Raises StoryError or GuiError
    where the program does otherwise; returns the last outcome."""
    say("The servers come up")
    table = servers_table(app)
    wait_until(lambda: table.rows > 0, SOON, what="servers")
    wait_settled(table)
    shot("01-servers")

    say("Type “%s” into the filter" % typed)
    before, after = filter_servers(app, typed, server)
    say("  %d of %d servers are left" % (after, before))
    shot("02-filtered")

    say("Click %s and read status, operation and network" % server)
    details = select_server(app, server)
    for group, fits in (("Status", None), ("Operation", None),
                        ("Network", lambda texts: any(map(has_address, texts)))):
        say("  %s: %s" % (group, " · ".join(read_group(details, group, fits))))
    shot("03-details")

    say("Press “%s” and read the checks" % INTERRUPT)
    dialog = open_confirmation(app)
    demand(not send_button(dialog).enabled,
           "“Send interrupt” can be pressed before the name was typed")
    for line in items(dialog.find(LIST_ROLES, "Checks")):
        say("  %s" % line)
    shot("04-checks")

    say("Type the server's name and the reason")
    confirm(dialog, server, reason)
    shot("05-confirmed")

    say("Press “Send interrupt”")
    say("  %s" % send(dialog))
    shot("06-accepted")

    say("Watch the timeline until the server is back")
    timeline(dialog)
    told = wait_outcome(dialog, ("Rebooted",), REBOOT)
    for line in timeline(dialog):
        say("  %s" % line)
    say("  %s" % told)
    shot("07-rebooted")

    say("Close the window with Escape")
    session.keys("Escape")
    wait_until(lambda: not any(w.name == CONFIRMATION for w in app.windows()),
               SOON, what="end of the window")

    say("Open the journal")
    rows = journal(app)
    demand(any(server in row for row in rows),
           "the journal does not tell of %s: %s" % (server, rows))
    for row in rows:
        say("  %s" % row)
    shot("08-journal")
    return told


def has_address(text):
    return re.search(r"\b\d{1,3}(\.\d{1,3}){3}\b", text) is not None
