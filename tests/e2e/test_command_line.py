# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""What the programs do with options and environment before any window:
test_command_line.py CONSOLE SIMULATOR"""

import os
import subprocess
import sys
import tempfile

from harness import demand, run_test

KEYS = {"NCLOUD_ACCESS_KEY_ID": "invented-key-id", "NCLOUD_SECRET_ACCESS_KEY": "invented-secret"}


def run(program, *arguments, **variables):
    """Status, standard output and the lines on standard error."""
    with tempfile.TemporaryDirectory() as home:
        env = {k: v for k, v in os.environ.items()
               if not k.startswith(("NCLOUD_", "XDG_")) and k not in ("DISPLAY", "WAYLAND_DISPLAY")}
        env.update(HOME=home, XDG_RUNTIME_DIR=home, LANG="C.UTF-8", LC_ALL="C.UTF-8",
                   QT_QPA_PLATFORM="offscreen", **variables)
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

    for gateway in ("http://example.com", "ftp://127.0.0.1", "not a URL"):
        status, _, errors = run(console, NCLOUD_API_GW=gateway, **KEYS)
        demand_refused("NCLOUD_API_GW=" + gateway, status, errors, "NCLOUD_API_GW", gateway)
        demand(KEYS["NCLOUD_SECRET_ACCESS_KEY"] not in errors[0], "the secret is in an error text")


if __name__ == "__main__":
    sys.exit(run_test(test))
