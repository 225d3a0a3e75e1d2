# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The language is changed while the console runs, and stays for the next start:
test_languages.py CONSOLE SIMULATOR

The words expected are those of the translations' own files.
"""

import os
import re
import sys
from xml.etree import ElementTree

from harness import Bench, demand, run_test
from story import (SOON, TABLE_ROLES, GuiTimeout, StoryError, filter_servers, select_server,
                   wait_settled, wait_until)

SERVER, TYPED = "erp-win-01", "erp-win"

OWN_NAMES = {"en": "English", "ko": "한국어", "ja": "日本語"}
MENUS = ("&Server", "&Profile", "&View", "&Help")
BUTTONS = ("&Refresh", "&Interrupt…")  # shown without their letter
COLUMNS = ("Name", "Status", "Operation", "OS", "Hypervisor", "Private IP", "Public IP", "Zone",
           "Region", "Number")
STATUS = COLUMNS.index("Status")
# What the provider says, which is the same in every language.
SAME = [COLUMNS.index(name) for name in ("Name", "Private IP", "Public IP", "Zone", "Region",
                                         "Number")]
# In Qt's own translation.
DOCK_BUTTONS = {"en": ["Close", "Float"], "ko": ["닫기", "띄우기"], "ja": ["フロート", "閉じる"]}
GROUPS = ("Status", "Operation", "Network", "System")
PROSPECT = "A diagnostic interrupt can be sent."  # the last line of the group Operation


def test(console, simulator):
    with Bench(console, simulator) as bench:
        app = bench.start()
        filter_servers(app, TYPED, SERVER)
        select_server(app, SERVER)
        wait_words(app, "en")
        before, english = kept(app), server_row(app)

        for now, then in (("en", "ko"), ("ko", "ja")):
            switch(app, now, then)
            wait_words(app, then)
            demand(kept(app) == before, "filter, rows and selection were %s and are %s in %s"
                   % (before, kept(app), OWN_NAMES[then]))
            demand(server_row(app) != english, "the row is English still: %s" % english)
        status = app.close(60)
        demand(status == 0, "after Alt+F4 the console ended with status %d" % status)

        app = bench.start(LANGUAGE="ko")  # what was chosen goes before the desktop's
        select_again(app)
        wait_words(app, "ja")
        switch(app, "ja", "en")
        wait_words(app, "en")
        demand(server_row(app) == english, "the row was %s and is %s" % (english, server_row(app)))
        status = app.close(60)
        demand(status == 0, "after Alt+F4 the console ended with status %d" % status)


# -- words -----------------------------------------------------------------
def words(language):
    """A function of context and English text: the word as it is shown."""
    if language == "en":
        return lambda _context, text: text.replace("&", "")
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, os.pardir,
                        "translations", "console_%s.ts" % language)
    found = {}
    for context in ElementTree.parse(path).iter("context"):
        name = context.findtext("name").rpartition("::")[2]
        for message in context.iter("message"):
            found[name, message.findtext("source")] = message.findtext("translation")
    return lambda context, text: found[context, text].replace("&", "")


def plain(text):
    """Without the letter that East Asian texts have in brackets."""
    return re.sub(r"\(\w\)", "", text)


def expected(language):
    word = words(language)
    views = word("ServerViews", "Saved vie&ws")
    menus = [word("MainActions", text) for text in MENUS]
    return {"menus": menus[:-1] + [views] + menus[-1:],
            "views": word("ServerViews", "Saved view: %1").replace("%1", ""),
            "caption": word("ProfileChooser", "Profile"),
            "buttons": [plain(word("MainActions", text)) for text in BUTTONS]
                       + [word("FilterField", "Filter terms"),
                          plain(word("MainActions", "&Journal"))],
            "filter": word("FilterField", "Filter servers"),
            "table": word("ServerTable", "Servers"),
            "columns": [word("ServerTableModel", text) for text in COLUMNS],
            "status": word("Words", "Running"),
            "details": word("DetailPanel", "Server details"),
            "dock": DOCK_BUTTONS[language],
            "groups": [word("NetworkGroup" if text == "Network" else "OverviewTab", text)
                       for text in GROUPS],
            "prospect": word("CheckWords", PROSPECT)}


def visible(app):
    tools, details = app.find("tool bar"), details_of(app)
    groups = details.find_all("panel")
    # The chooser of the saved views says which one it is, behind a colon.
    buttons = [button.name for button in tools.find_all("push button") if button.name]
    views = [name for name in buttons if ": " in name]
    return {"views": views[0][:views[0].index(": ") + 2] if views else None,
            "menus": [menu.name for menu in app.find("menu bar").children],
            "caption": tools.find("label").name,
            "buttons": [name for name in buttons if name not in views],
            "filter": tools.find("text").name,
            "table": table_of(app).name,
            "columns": table_of(app).header()[:len(COLUMNS)],
            "status": server_row(app)[STATUS],
            "details": details.name,
            "dock": sorted(button.name for button in details.children
                           if button.role in ("push button", "button")),
            "groups": [group.name for group in groups],
            "prospect": groups[GROUPS.index("Operation")].labels()[-1]}


def wait_words(app, language):
    """Wait until all that is looked at is in a language."""
    wanted, seen = expected(language), {}

    def check():
        seen.update(visible(app))
        return seen == wanted
    try:
        wait_until(check, SOON, what="window in %s" % OWN_NAMES[language])
    except GuiTimeout as e:
        raise StoryError("%s: %s" % (e, "; ".join(
            "%s: %s instead of %s" % (part, seen.get(part), wanted[part])
            for part in wanted if seen.get(part) != wanted[part]))) from None
    print("in %s: %s" % (OWN_NAMES[language], " · ".join(seen["columns"])), flush=True)


# -- the window, whatever its language -------------------------------------
def table_of(app):
    return app.find(TABLE_ROLES).table


def details_of(app):
    return app.find("frame", where=lambda node: node.parent.role == "frame")


def server_row(app):
    table = table_of(app)
    return table.read_row(table.find_row(SERVER))


def kept(app):
    """The filter's text, the rows as the provider tells them, the one selected."""
    table = table_of(app)
    return (app.find("tool bar").find("text").text, table.read_rows(columns=SAME),
            table.selected_rows())


def select_again(app):
    """Click the server's row, and wait until the details are its own."""
    wait_until(lambda: server_row(app), SOON, what="server %s in the table" % SERVER)
    table = table_of(app)
    wait_settled(table)
    table.click_row(table.find_row(SERVER))
    wait_until(lambda: SERVER in details_of(app).labels(), SOON, what="details of %s" % SERVER)


def switch(app, now, then):
    """Choose a language in the menu, which is in another one still."""
    word = words(now)
    app.find("menu bar").menu(word("MainActions", "&View"), word("MainActions", "Lan&guage"),
                              OWN_NAMES[then])


if __name__ == "__main__":
    sys.exit(run_test(test))
