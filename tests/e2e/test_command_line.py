# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""What the programs do with options and environment before any window:
test_command_line.py CONSOLE SIMULATOR"""

import contextlib
import os
import sqlite3
import subprocess
import sys
import tempfile

from harness import demand, run_test
import journalformat

KEYS = {"NCLOUD_ACCESS_KEY_ID": "invented-key-id", "NCLOUD_SECRET_ACCESS_KEY": "invented-secret"}


def run(program, *arguments, **variables):
    """Status, standard output and the lines on standard error."""
    with tempfile.TemporaryDirectory() as home:
        env = {k: v for k, v in os.environ.items()
               if not k.startswith(("NCLOUD_", "XDG_")) and k not in ("DISPLAY", "WAYLAND_DISPLAY")}
        env.update({"HOME": home, "XDG_RUNTIME_DIR": home, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
                    "QT_QPA_PLATFORM": "offscreen", **variables})
        os.chmod(home, 0o700)
        done = subprocess.run([program, *arguments], env=env, stdin=subprocess.DEVNULL,
                              capture_output=True, text=True, timeout=60)
    return done.returncode, done.stdout, [s for s in done.stderr.splitlines() if s.strip()]


def demand_refused(what, status, errors, *mentions):
    demand(status == 2, "%s: exit status %d instead of 2; %s" % (what, status, errors))
    demand(len(errors) == 1, "%s: not one line but: %s" % (what, errors))
    demand(any(word in errors[0] for word in mentions), "%s: the line does not say which: %s" % (what, errors[0]))


def test(console, simulator):
    for program in (console, simulator):
        what = os.path.basename(program)
        status, _, errors = run(program, "--no-such-option")
        demand_refused(what + " --no-such-option", status, errors, "no-such-option")
        for option in ("--version", "--help"):
            status, said, errors = run(program, option)
            demand(status == 0 and said.strip(), "%s %s: exit status %d, said %r, errors %s"
                   % (what, option, status, said, errors))

    for arguments in (("--drill", "nonsense"), ("--drill", "hung", "--demo")):
        status, _, errors = run(console, *arguments)
        demand_refused(" ".join(arguments), status, errors, "--drill")
    _, said, _ = run(simulator, "--help")
    names = [line.split()[0] for line in said.partition("Scenarios:")[2].splitlines() if line.strip()]
    demand("lost-answer" in names, "the simulator lists no scenarios: %s" % names)
    _, _, errors = run(console, "--drill", "nonsense")
    demand(all(name in errors[0] for name in names), "not every drill is named: %s" % errors)

    test_no_display(console)
    test_verify_journal(console)
    for gateway in ("http://example.com", "ftp://127.0.0.1", "not a URL"):
        status, _, errors = run(console, NCLOUD_API_GW=gateway, **KEYS)
        demand_refused("NCLOUD_API_GW=" + gateway, status, errors, "NCLOUD_API_GW", gateway)
        demand(KEYS["NCLOUD_SECRET_ACCESS_KEY"] not in errors[0], "the secret is in an error text")


def test_no_display(console):
    """One line instead of Qt's abort; what needs no window works."""
    for variables in ({}, {"DISPLAY": ":4711"}, {"WAYLAND_DISPLAY": "nowhere-0"},
                      {"QT_QPA_PLATFORM": "xcb"}, {"QT_QPA_PLATFORM": "wayland"},
                      {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4711"},
                      {"QT_QPA_PLATFORM": "no-such-platform"}):
        variables = {"QT_QPA_PLATFORM": "", **variables}
        what = " ".join("%s=%s" % one for one in variables.items())
        for arguments in ((), ("--demo",)):
            status, _, errors = run(console, *arguments, **variables)
            demand_refused(what, status, errors, "display")
            demand(all(value in errors[0] for value in variables.values()),
                   "%s: the line does not say which: %s" % (what, errors))
        for option in ("--version", "--help", "--verify-journal"):
            status, said, errors = run(console, option, **variables)
            demand(status == 0 and said.strip() and not errors,
                   "%s %s: exit status %d, said %r, errors %s" % (what, option, status, said, errors))
    # Past the making of the application.
    status, _, errors = run(console, "--profile", "nobody's")
    demand_refused("offscreen", status, errors, "nobody's")


def test_verify_journal(console):
    """Without a display and without any of Qt's window platforms."""
    with tempfile.TemporaryDirectory() as home:
        env = {"HOME": home, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
               "QT_QPA_PLATFORM": "no-such-platform"}
        path = os.path.join(home, ".local/share/ncp-console/journal.sqlite")

        def verified():
            done = subprocess.run([console, "--verify-journal"], env=env, stdin=subprocess.DEVNULL,
                                  capture_output=True, text=True, timeout=60)
            return done.returncode, done.stdout + done.stderr

        status, said = verified()
        demand(status == 0 and "no journal" in said, "no journal: %s %s" % (status, said))
        os.makedirs(os.path.dirname(path), mode=0o700)
        end = journalformat.write_without_head(path, 3).hex()
        status, said = verified()
        demand(status == 0 and "intact: 3 records" in said and end in said,
               "an intact journal: %s %s" % (status, said))
        with contextlib.closing(sqlite3.connect(path)) as database, database:
            database.execute("UPDATE record SET facts = '{}' WHERE sequence = 2")
        status, said = verified()
        demand(status == 1 and "from record 2 on: intention of 2026-11-01T03:00:00.250Z" in said,
               "a changed record: %s %s" % (status, said))
        with contextlib.closing(sqlite3.connect(path)) as database, database:
            database.execute("DELETE FROM record WHERE sequence = 1")
        status, said = verified()
        demand(status == 1 and "from record 1 on: that record is missing" in said,
               "a missing record: %s %s" % (status, said))
        with open(path, "wb") as file:
            file.write(b"no journal " * 500)
        status, said = verified()
        demand(status == 1 and "cannot be read" in said, "garbage: %s %s" % (status, said))


if __name__ == "__main__":
    sys.exit(run_test(test))
