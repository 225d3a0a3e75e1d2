# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A verifier written from app/journal/FORMAT.md alone agrees with the console:
test_journal_format.py CONSOLE SIMULATOR"""

import contextlib
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

from harness import Simulator, demand, run_test
import journalformat

FORMAT = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                      os.pardir, os.pardir, "app", "journal", "FORMAT.md")
# The simulator's hung server.
REGION, NUMBER = "KR", "10000101"
# What the console prints of each damage.
WORDS = {"Changed": "is not as it was written", "Missing": "that record is missing",
         "NoHead": "the mark of its end is missing"}
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")


def test(console, simulator):
    programs = os.path.dirname(console)
    with tempfile.TemporaryDirectory() as home:
        journal = os.path.join(home, ".local/share/ncp-console/journal.sqlite")
        os.makedirs(os.path.dirname(journal), mode=0o700)
        subprocess.run([os.path.join(programs, "journalwriter"), journal, "5"],
                       stdout=subprocess.DEVNULL, timeout=60, check=True)
        test_example()
        test_damage(console, home, journal)
        os.remove(journal)
        journalformat.write_without_head(journal, 3)
        demand_same(console, home, journal, None, 0, "a journal without a head")
        os.remove(journal)
        send_interrupt(os.path.join(programs, "interruptrun"), simulator, os.path.dirname(journal))
        demand_same(console, home, journal, None, 0, "a real interrupt")
        test_facts(journal)


def demand_same(console, home, journal, damage, first_broken, what):
    """Both verifiers find this damage, or both that the journal is intact."""
    found = journalformat.verify(journal)
    demand((found.damage, found.first_broken) == (damage, first_broken), "%s: %s" % (what, found))
    done = subprocess.run([console, "--verify-journal"], capture_output=True, text=True, timeout=60,
                          env={"HOME": home, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"})
    said = done.stdout + done.stderr
    if damage is None:
        same = "intact: %d records" % found.records in said and found.end.hex() in said
    else:
        same = "from record %d on: " % first_broken in said and WORDS[damage] in said
    demand(same and done.returncode == (damage is not None),
           "%s: %s, but the console says: %s" % (what, found, said))


def test_example():
    """The hash that FORMAT.md shows."""
    with open(FORMAT, encoding="utf-8") as file:
        example = re.search(r"these fields,\n\n```\n(.*?)\n```.*?its hash is `(\w+)`",
                            file.read(), re.S)
    fields = [line.encode() for line in example[1].split("\n")]
    demand(journalformat.record_hash(b"", fields).hex() == example[2], "the example's hash differs")


def test_damage(console, home, journal):
    demand_same(console, home, journal, None, 0, "as written")
    whole = journal + ".whole"
    shutil.copyfile(journal, whole)
    for damage, first_broken, *statements in (
            ("Changed", 3, "UPDATE record SET hash = zeroblob(32) WHERE sequence = 3"),
            ("Changed", 4, "UPDATE record SET facts = CAST(facts AS BLOB) WHERE sequence = 4"),
            ("Changed", 1, "UPDATE record SET sequence = -1 WHERE sequence = 1"),
            ("Changed", 5, "UPDATE head SET hash = x'00'"),
            ("Missing", 2, "DELETE FROM record WHERE sequence = 2"),
            ("Missing", 5, "DELETE FROM record WHERE sequence = 5"),
            ("NoHead", 6, "DELETE FROM head"),
            ("NoHead", 6, "DROP TABLE head"),
            (None, 0, "DROP TABLE head", "PRAGMA user_version = 0")):
        with journalformat.intruder(journal) as database:
            for statement in statements:
                database.execute(statement)
        demand_same(console, home, journal, damage, first_broken, statements[0])
        shutil.copyfile(whole, journal)
    # A changed byte in each hashed text.
    for field in journalformat.FIELDS[1:]:
        with journalformat.intruder(journal) as database:
            text, = database.execute("SELECT %s FROM record WHERE sequence = 2" % field).fetchone()
            database.execute("UPDATE record SET %s = ? WHERE sequence = 2" % field,
                             (text[:-1] + chr(ord(text[-1]) ^ 1),))
        demand_same(console, home, journal, "Changed", 2, "a byte of " + field)
        shutil.copyfile(whole, journal)
    demand_same(console, home, journal, None, 0, "as written, again")


def send_interrupt(program, simulator, folder):
    """An interrupt that is sent and followed to its reboot."""
    cloud = Simulator(simulator, "--back-after", "1")
    try:
        run = subprocess.Popen([program, cloud.url, cloud.access_key_id, REGION, NUMBER, folder],
                               env=dict(os.environ, INTERRUPTRUN_SECRET=cloud.secret),
                               stdout=subprocess.PIPE, text=True)
        try:
            demand("outcome\n" in iter(run.stdout.readline, ""), "the interrupt has no outcome")
            journal = os.path.join(folder, "journal.sqlite")
            end = time.monotonic() + 60
            while "verdict" not in kinds(journal):
                demand(time.monotonic() < end, "no verdict, but: %s" % kinds(journal))
                time.sleep(0.1)
        finally:
            run.kill()
            run.wait()
    finally:
        cloud.stop()


def rows(journal, columns):
    with contextlib.closing(sqlite3.connect(journal)) as database:
        return database.execute("SELECT %s FROM record ORDER BY sequence" % columns).fetchall()


def kinds(journal):
    return [kind for kind, in rows(journal, "kind")]


def documented_keys(section, text):
    """Each key in a section's first table column."""
    part = re.search(r"^### %s$(.*?)(?=^##|\Z)" % section, text, re.S | re.M)[1]
    return {key for line in part.split("\n") if line.startswith("| `")
            for key in re.findall(r"`(\w+)`", line.split("|")[1])}


def test_facts(journal):
    """Canonical fields, and no key that FORMAT.md does not name."""
    with open(FORMAT, encoding="utf-8") as file:
        text = file.read()
    demand(kinds(journal)[:2] == ["intention", "outcome"], "kinds: %s" % kinds(journal))
    for action, run, kind, at, facts in rows(journal, "action, run, kind, at, facts"):
        demand(UUID.fullmatch(action) and UUID.fullmatch(run) and TIME.fullmatch(at),
               "not canonical: %s %s %s" % (action, run, at))
        content = json.loads(facts)
        canonical = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        demand(facts == canonical, "not canonical: %s" % facts)
        parts = [(kind.capitalize(), content)]
        if "server" in content:
            parts.append(("Server", content["server"]))
        parts += [("Mark", mark) for mark in content.get("timeline", ())]
        for check in content.get("checks", ()):
            parts.append(("Check", check))
            if "readiness" in check:
                parts.append(("Readiness", check["readiness"]))
        for section, part in parts:
            unknown = set(part) - documented_keys(section, text)
            demand(not unknown, "%s: FORMAT.md does not name %s" % (section, sorted(unknown)))


if __name__ == "__main__":
    sys.exit(run_test(test))
