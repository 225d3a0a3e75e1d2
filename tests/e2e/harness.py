# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""What the end-to-end tests share: the two programs as processes."""

import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import traceback

from story import StoryError, demand
from gui import GuiSession

__all__ = ["Bench", "Simulator", "demand", "run_test"]


class Simulator:
    """A real ncp-simulator process, with a home of its own: what the console's
    home is searched for must not come from here."""

    def __init__(self, program, *arguments):
        self.home = tempfile.mkdtemp(prefix="simulator-")
        env = dict(os.environ, HOME=self.home, TMPDIR=self.home)
        self.proc = subprocess.Popen([program, *arguments], env=env, text=True,
                                     stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
        self._new, self.lines = queue.Queue(), []
        threading.Thread(target=self._read, daemon=True).start()
        said = self._first_words(("url", "access-key-id", "secret-key-file"))
        self.url, self.access_key_id = said["url"], said["access-key-id"]
        with open(said["secret-key-file"], encoding="utf-8") as f:
            self.secret = f.read().strip()
        demand(len(self.secret) >= 8, "the simulator's secret is no secret")

    def _read(self):
        for line in self.proc.stdout:
            self._new.put(line.rstrip("\n"))

    def _first_words(self, wanted, timeout=30):
        said, end = {}, time.monotonic() + timeout
        while not all(word in said for word in wanted):
            try:
                line = self._new.get(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                raise StoryError("the simulator did not say: %s" % ", ".join(
                    w for w in wanted if w not in said)) from None
            word, _, rest = line.partition(" ")
            said[word] = rest.strip()
        return said

    def interrupts(self):
        """The numbers of the servers for which an interrupt has arrived."""
        while not self._new.empty():
            self.lines.append(self._new.get())
        return [line.split()[1] for line in self.lines if line.startswith("interrupt ")]

    def credentials(self):
        """The environment that makes a console use this simulator."""
        return {"NCLOUD_ACCESS_KEY_ID": self.access_key_id,
                "NCLOUD_SECRET_ACCESS_KEY": self.secret,
                "NCLOUD_API_GW": self.url}

    def stop(self):
        self.proc.terminate()
        try:
            self.proc.wait(10)
        except subprocess.TimeoutExpired:
            self.proc.kill()
            self.proc.wait()
        shutil.rmtree(self.home, ignore_errors=True)


class Bench:
    """A desktop with one home, a simulator, and consoles started on both."""

    def __init__(self, console, simulator, *simulator_arguments):
        self.console = console
        self._simulator_line = (simulator, *simulator_arguments)
        self.session = GuiSession()
        self.outputs, self._last = [], None

    def __enter__(self):
        self.session.start()
        try:
            self.folder = tempfile.mkdtemp(prefix="e2e-")
            self.simulator = Simulator(*self._simulator_line)
        except BaseException:
            self.session.stop()
            raise
        return self

    def __exit__(self, kind, error, _traceback):
        if error is not None:
            self._tell_what_was_seen()
        self.session.stop()
        self.simulator.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, without_keys=False, **variables):
        """Start a console on the simulator; its words are kept apart for each. It
        comes up in English unless the variables or its settings say otherwise.
        Without keys it has the profiles of its home only."""
        path = os.path.join(self.folder, "console-%d.txt" % (len(self.outputs) + 1))
        self.outputs.append(path)
        env = {name: None for name in os.environ
               if name.startswith(("NCLOUD_", "LC_")) or name == "LANGUAGE"}
        if not without_keys:
            env.update(self.simulator.credentials())
        env.update(variables)
        with open(path, "wb") as f:
            self._last = self.session.launch([self.console], env=env, stdout=f,
                                             stderr=subprocess.STDOUT, timeout=60)
        return self._last

    def demand_secret_is_nowhere(self):
        """The secret stands in no file of the home and in nothing that was said."""
        for path in self.outputs + list(_files_below(self.session.home)):
            with open(path, "rb") as f:
                demand(self.simulator.secret.encode() not in f.read(),
                       "the secret key stands in %s" % path)

    def _tell_what_was_seen(self):
        for path in self.outputs:
            with open(path, encoding="utf-8", errors="replace") as f:
                print("-- %s\n%s" % (os.path.basename(path), f.read()), file=sys.stderr)
        if self._last is not None and self._last.alive():
            try:
                print("-- what the window showed", file=sys.stderr)
                self._last.dump(file=sys.stderr)
            except Exception as e:  # the report must not hide the failure
                print("(not readable: %s)" % e, file=sys.stderr)


def _files_below(folder):
    for here, _folders, names in os.walk(folder):
        for name in names:
            path = os.path.join(here, name)
            if os.path.isfile(path):  # no sockets
                yield path


def run_test(test):
    """Run test(console, simulator) with the programs of the command line. The
    exit status is 0 only if it came to its end."""
    if len(sys.argv) != 3:
        print("usage: %s CONSOLE SIMULATOR" % sys.argv[0], file=sys.stderr)
        return 2
    try:
        test(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]))
    except StoryError as e:
        print("FAILED: %s" % e, file=sys.stderr)
        return 1
    except Exception:
        traceback.print_exc()
        return 1
    print("passed")
    return 0
