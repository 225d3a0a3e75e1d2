# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A keychain that asks, refuses or loses, and what the window then says: with
gnome-keyring and its real prompt, and with a store that misbehaves on purpose.
test_keychain.py CONSOLE SIMULATOR"""

import os
import subprocess
import sys

from harness import Bench, demand, run_test
from story import SERVERS, SOON, servers_table, wait_until
from test_profiles import add_profile, open_profiles, select

PROFILE = "Prod KR"
KEYRING_PASSWORD = "opens the keyring"
STRANGE_STORE = os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, "support",
                             "strangestore.py")
FOR_THIS_RUN = "Use for this run only"
KEEP = "Keep for this run only"
NOT_SAVED = "The profile is saved, its secret key is not. "


def test(console, simulator):
    with Bench(console, simulator) as bench:
        keyring = Store(bench.session)
        keyring.start_gnome()
        prompter = Prompter(bench.session)
        add_the_profile(bench)
        the_prompt(bench, keyring, prompter)
        while_saving(bench, keyring, prompter)
        keyring.stop()
        a_store_that(bench, keyring, "loses",
                     "The keychain took the secret key, but does not give it back.")
        a_store_that(bench, keyring, "refuses", "The keychain refused the access.")
        bench.demand_secret_is_nowhere()


def add_the_profile(bench):
    app = bench.start(without_keys=True)
    app.wait_for("push button", "Add a profile", timeout=SOON).click()
    add_profile(app, PROFILE, bench.simulator)
    wait_until(lambda: servers_table(app).rows == 40, SOON, what="servers")
    demand(app.close(60) == 0, "the end was not clean")


def the_prompt(bench, keyring, prompter):
    say("A locked keyring asks at the start; its person cancels")
    keyring.lock()
    app = bench.start(without_keys=True)
    prompter.wait()
    prompter.demand_life_in(app)
    prompter.cancel()
    wait_for_words(app, "The keychain is locked; whether the secret key is stored is not known.")
    app.find("push button", FOR_THIS_RUN)

    say("Tried again: our own Cancel, while the prompt stays open")
    press(app, "Try again")
    prompter.wait()
    wait_for_words(app, "%s is being opened" % PROFILE)
    press(app, "Cancel")
    wait_for_words(app, "You cancelled; whether the secret key is stored is not known.")
    app.find("push button", FOR_THIS_RUN)
    demand(prompter.is_open(), "the prompt went with our Cancel")
    prompter.cancel()

    say("Tried again: the right password")
    press(app, "Try again")
    prompter.grant(KEYRING_PASSWORD)
    wait_until(lambda: servers_table(app).rows == 40, SOON, what="servers")

    say("Unlocking the console asks as well")
    bench.session.keys("ctrl+l")
    app.wait_for("push button", "Unlock", timeout=SOON)
    keyring.lock()
    press(app, "Unlock")
    prompter.wait()
    press(app, "Cancel")
    wait_for_words(app, "You cancelled; whether the secret key is stored is not known.")
    demand(not app.find_all("table", SERVERS), "the servers are seen although it is locked")
    prompter.cancel()
    press(app, "Unlock")
    prompter.grant(KEYRING_PASSWORD)
    wait_until(lambda: app.find_all("table", SERVERS) and servers_table(app).rows == 40, SOON,
               what="servers after unlocking")
    demand(app.close(60) == 0, "the end was not clean")


def while_saving(bench, keyring, prompter):
    say("A new key for a locked keyring: cancelled by the person, by us, and granted")
    app = bench.start(without_keys=True)
    wait_until(lambda: servers_table(app).rows == 40, SOON, what="servers")
    window = open_profiles(bench.session, app)
    select(window, PROFILE)
    for way, words in ((prompter.cancel, NOT_SAVED + "The keychain is locked."),
                       (lambda: press(window, "Cancel"),
                        "The profile is saved; whether the keychain has its secret key is not known. "
                        "You cancelled the access to the keychain.")):
        keyring.lock()
        type_key(window, bench)
        press(window, "Save")
        prompter.wait()
        prompter.demand_life_in(app)
        way()
        wait_for_words(window, words)
        window.find("push button", KEEP)
    prompter.cancel()  # of the one that we left
    type_key(window, bench)
    press(window, "Save")
    prompter.grant(KEYRING_PASSWORD)
    wait_until(lambda: "Saved." in window.labels(), SOON, what="“Saved.”")
    demand(app.close(60) == 0, "the end was not clean")


def a_store_that(bench, keyring, behaviour, words):
    say("A store that %s what it is given" % behaviour)
    keyring.start_strange(behaviour)
    app = bench.start(without_keys=True)
    wait_for_words(app, "%s cannot be opened" % PROFILE)  # it has no key of that profile
    window = open_profiles(bench.session, app)
    select(window, PROFILE)
    type_key(window, bench)
    press(window, "Save")
    wait_for_words(window, NOT_SAVED + words)
    bench.demand_secret_is_nowhere()
    press(window, KEEP)
    wait_for_words(window, "Saved. The secret key is kept for this run only; it is stored nowhere.")
    window.find("push button", "Close").click()
    wait_until(lambda: servers_table(app).rows == 40, SOON, what="servers, with the key in memory")
    bench.demand_secret_is_nowhere()
    demand(app.close(60) == 0, "the end was not clean")
    keyring.stop()


class Store:
    """Whoever is the Secret Service of the session now."""

    def __init__(self, session):
        self.session, self.process = session, None

    def start_gnome(self):
        self.process = self._spawn(["gnome-keyring-daemon", "--foreground", "--unlock",
                                    "--components=secrets"], stdin=subprocess.PIPE)
        self.process.stdin.write(KEYRING_PASSWORD.encode())
        self.process.stdin.close()
        self.session.wait_bus_name("org.freedesktop.secrets", SOON)

    def start_strange(self, behaviour):
        self.process = self._spawn(["/usr/bin/python3", STRANGE_STORE, behaviour])
        self.session.wait_bus_name("org.freedesktop.secrets", SOON)

    def _spawn(self, command, **more):
        return subprocess.Popen(command, env=self.session.env, stdout=subprocess.DEVNULL,
                                stderr=subprocess.DEVNULL, **more)

    def stop(self):
        self.process.kill()
        self.process.wait()

    def lock(self):
        """As a screen locker does."""
        collection = "/org/freedesktop/secrets/aliases/default"
        self._call("org.freedesktop.Secret.Service.Lock", "/org/freedesktop/secrets",
                   "array:objpath:" + collection)
        wait_until(lambda: "boolean true" in self._call(
            "org.freedesktop.DBus.Properties.Get", collection,
            "string:org.freedesktop.Secret.Collection", "string:Locked"), SOON,
            what="locked keyring")

    def _call(self, method, path, *arguments):
        return subprocess.run(
            ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.secrets", path,
             method, *arguments], env=self.session.env, capture_output=True, text=True,
            timeout=SOON, check=True).stdout


class Prompter:
    """The window of gnome-keyring (package gcr) that asks for the keyring's password. It grabs
    the keyboard, so that all that is typed goes there. D-Bus starts it when it is needed."""

    def __init__(self, session):
        self.session = session
        # Not on the accessibility bus: with the events of a second program there, libatspi was
        # seen to wait for itself for ever.
        subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus",
                        "/org/freedesktop/DBus", "org.freedesktop.DBus.UpdateActivationEnvironment",
                        "dict:string:string:NO_AT_BRIDGE,1"], env=session.env, check=True,
                       stdout=subprocess.DEVNULL, timeout=SOON)

    def is_open(self):
        return subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "gcr-prompter"],
                              env=self.session.env, capture_output=True, check=False,
                              timeout=SOON).returncode == 0

    def wait(self):
        wait_until(self.is_open, SOON, what="the keyring's prompt")

    def cancel(self):
        self._until_gone(lambda: self.session.keys("Escape"))

    def grant(self, password):
        def type_it():
            self.session.keys("ctrl+a")
            self.session.type(password)
            self.session.keys("Return")
        self._until_gone(type_it)

    def _until_gone(self, act):
        self.wait()

        def gone():
            act()
            return wait_until(lambda: not self.is_open(), 3, what="end of the prompt")
        wait_until(gone, SOON, what="end of the prompt")  # keys may come before it has the keyboard

    @staticmethod
    def demand_life_in(app):
        demand(app.responds(5), "the console does not answer while the prompt is open")


def type_key(window, bench):
    # The keys go to whatever has the keyboard: there must be no prompt now.
    window.find("password text", "Secret key").type_text(bench.simulator.secret)


def press(root, name):
    """By the accessibility bus: the pointer may be the prompt's."""
    root.wait_for("push button", name, timeout=SOON).do("Press")


def wait_for_words(root, words):
    wait_until(lambda: any(words in label for label in root.labels()), SOON, what="“%s”" % words)


def say(sentence):
    print(sentence, flush=True)


if __name__ == "__main__":
    sys.exit(run_test(test))
