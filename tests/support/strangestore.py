#!/usr/bin/env python3
# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""A Secret Service that misbehaves on purpose: strangestore.py BEHAVIOUR

The situations in which gnome-keyring cannot be brought for certain, over the
same D-Bus interface (Secret Service API draft; the session "plain"):

    loses     takes an item and has it no more when it is asked for it: as if
              another program had removed it between the writing and the reading
    changes   takes an item and gives another secret back
    refuses   lets nobody see or add an item although it is open: as KeePassXC
              does when its person denies the access
    refuses-passwords   keeps all but the passwords of proxies, which it refuses
    asks      has no collection yet, and asks in a window for one to be made, which
              its person closes
    clings    keeps all, and removes no password of a proxy
    keeps     behaves well

Takes the name org.freedesktop.secrets on the session bus, prints "ready" and
runs until it is ended. Items are in memory, and the process is this one's:
nothing is protected here.
"""

import sys

from gi.repository import Gio, GLib

ROOT = "/org/freedesktop/secrets"
COLLECTION = ROOT + "/collection/strange"
ALIAS = ROOT + "/aliases/default"
SESSION = ROOT + "/session/plain"
PROMPT = ROOT + "/prompt/no"
NEW_PROMPT = ROOT + "/prompt/new"  # for a collection; its person closes it, too

INTERFACES = """<node>
<interface name="org.freedesktop.Secret.Service">
 <method name="OpenSession"><arg type="s" direction="in"/><arg type="v" direction="in"/>
  <arg type="v" direction="out"/><arg type="o" direction="out"/></method>
 <method name="SearchItems"><arg type="a{ss}" direction="in"/>
  <arg type="ao" direction="out"/><arg type="ao" direction="out"/></method>
 <method name="Unlock"><arg type="ao" direction="in"/>
  <arg type="ao" direction="out"/><arg type="o" direction="out"/></method>
 <method name="GetSecrets"><arg type="ao" direction="in"/><arg type="o" direction="in"/>
  <arg type="a{o(oayays)}" direction="out"/></method>
 <method name="CreateCollection"><arg type="a{sv}" direction="in"/><arg type="s" direction="in"/>
  <arg type="o" direction="out"/><arg type="o" direction="out"/></method>
 <method name="ReadAlias"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
 <property name="Collections" type="ao" access="read"/>
</interface>
<interface name="org.freedesktop.Secret.Collection">
 <method name="CreateItem"><arg type="a{sv}" direction="in"/><arg type="(oayays)" direction="in"/>
  <arg type="b" direction="in"/><arg type="o" direction="out"/><arg type="o" direction="out"/></method>
 <property name="Items" type="ao" access="read"/>
 <property name="Label" type="s" access="read"/>
 <property name="Locked" type="b" access="read"/>
</interface>
<interface name="org.freedesktop.Secret.Item">
 <method name="Delete"><arg type="o" direction="out"/></method>
 <method name="GetSecret"><arg type="o" direction="in"/><arg type="(oayays)" direction="out"/></method>
 <property name="Attributes" type="a{ss}" access="read"/>
 <property name="Label" type="s" access="read"/>
 <property name="Locked" type="b" access="read"/>
</interface>
<interface name="org.freedesktop.Secret.Session"><method name="Close"/></interface>
<interface name="org.freedesktop.Secret.Prompt">
 <method name="Prompt"><arg type="s" direction="in"/></method>
 <method name="Dismiss"/>
 <signal name="Completed"><arg type="b"/><arg type="v"/></signal>
</interface>
</node>"""


class Refusal(Exception):
    """An answer that is a D-Bus error, by its name."""


class Store:
    def __init__(self, bus, behaviour):
        self.bus, self.behaviour = bus, behaviour
        self.items = {}  # path: (attributes, value, content type, registration)
        self.last = 0
        self.infos = {i.name.rsplit(".", 1)[1]: i
                      for i in Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces}
        for path, interface in ((ROOT, "Service"), (COLLECTION, "Collection"),
                                (ALIAS, "Collection"), (SESSION, "Session"), (PROMPT, "Prompt"),
                                (NEW_PROMPT, "Prompt")):
            self.register(path, interface)
        if behaviour == "refuses":  # what its person has in there already
            self.add({"server": "ncp-console", "user": "there before"}, b"not for you", "text/plain")

    def register(self, path, interface):
        return self.bus.register_object(path, self.infos[interface], self.called, self.asked, None)

    def add(self, attributes, value, content_type):
        self.last += 1
        path = "%s/%d" % (COLLECTION, self.last)
        self.items[path] = (attributes, value, content_type, self.register(path, "Item"))
        return path

    def drop(self, path):
        self.bus.unregister_object(self.items.pop(path)[3])

    def found(self, wanted):
        return [path for path, item in self.items.items()
                if all(item[0].get(k) == v for k, v in wanted.items())]

    def secret(self, path):
        _attributes, value, content_type, _ = self.items[path]
        if self.behaviour == "refuses":
            raise Refusal("org.freedesktop.Secret.Error.IsLocked")
        return (SESSION, b"", b"something else" if self.behaviour == "changes" else value,
                content_type)

    # -- what D-Bus calls
    def called(self, _bus, _sender, path, _interface, method, arguments, invocation):
        try:
            invocation.return_value(getattr(self, method)(path, *arguments.unpack()))
        except Refusal as e:
            invocation.return_dbus_error(str(e), "the store says no")
        except KeyError:
            invocation.return_dbus_error("org.freedesktop.Secret.Error.NoSuchObject", "no such item")
        if method == "Prompt":
            result = GLib.Variant("o", "/") if path == NEW_PROMPT else GLib.Variant("s", "")
            self.bus.emit_signal(None, path, "org.freedesktop.Secret.Prompt", "Completed",
                                 GLib.Variant("(bv)", (True, result)))

    def asked(self, _bus, _sender, path, _interface, name):
        if name in ("Items", "Collections"):
            return GLib.Variant("ao", [COLLECTION] if name == "Collections" else list(self.items))
        if name == "Locked":
            return GLib.Variant("b", path in self.items and self.behaviour == "refuses")
        if name == "Attributes":
            return GLib.Variant("a{ss}", self.items[path][0])
        return GLib.Variant("s", "strange")

    # -- methods, by their names on the bus
    def OpenSession(self, _path, algorithm, _input):
        if algorithm != "plain":
            raise Refusal("org.freedesktop.DBus.Error.NotSupported")
        return GLib.Variant("(vo)", (GLib.Variant("s", ""), SESSION))

    def SearchItems(self, _path, attributes):
        found = self.found(attributes)
        return GLib.Variant("(aoao)", ([], found) if self.behaviour == "refuses" else (found, []))

    def Unlock(self, _path, paths):
        if self.behaviour == "refuses" and any(path in self.items for path in paths):
            return GLib.Variant("(aoo)", ([], PROMPT))
        return GLib.Variant("(aoo)", (paths, "/"))

    def GetSecrets(self, _path, paths, _session):
        return GLib.Variant("(a{o(oayays)})", ({path: self.secret(path) for path in paths},))

    def ReadAlias(self, _path, name):
        there = name == "default" and self.behaviour != "asks"
        return GLib.Variant("(o)", (COLLECTION if there else "/",))

    @staticmethod
    def CreateCollection(_path, _properties, _alias):
        return GLib.Variant("(oo)", ("/", NEW_PROMPT))

    def CreateItem(self, _path, properties, secret, replace):
        if self.behaviour == "asks":
            raise Refusal("org.freedesktop.Secret.Error.NoSuchObject")
        attributes = properties["org.freedesktop.Secret.Item.Attributes"]
        _session, _parameters, value, content_type = secret
        if self.behaviour == "refuses" or (self.behaviour == "refuses-passwords"
                                           and attributes.get("user", "").endswith("/proxy")):
            raise Refusal("org.freedesktop.Secret.Error.IsLocked")
        if replace:
            for path in self.found(attributes):
                self.drop(path)
        path = self.add(attributes, bytes(value), content_type)
        if self.behaviour == "loses":
            self.drop(path)
        return GLib.Variant("(oo)", (path, "/"))

    def Delete(self, path):
        if self.behaviour == "refuses" or (self.behaviour == "clings"
                                           and self.items[path][0]["user"].endswith("/proxy")):
            raise Refusal("org.freedesktop.Secret.Error.IsLocked")
        self.drop(path)
        return GLib.Variant("(o)", ("/",))

    def GetSecret(self, path, _session):
        return GLib.Variant("((oayays))", (self.secret(path),))

    @staticmethod
    def Close(_path):
        return None

    @staticmethod
    def Prompt(_path, _window):
        return None

    @staticmethod
    def Dismiss(_path):
        return None


def main():
    if len(sys.argv) != 2 or sys.argv[1] not in (
            "loses", "changes", "refuses", "refuses-passwords", "asks", "clings",
            "keeps"):
        print(__doc__, file=sys.stderr)
        return 2
    loop = GLib.MainLoop()
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    store = Store(bus, sys.argv[1])
    Gio.bus_own_name_on_connection(
        bus, "org.freedesktop.secrets", Gio.BusNameOwnerFlags.NONE,
        lambda *_: print("ready", flush=True), lambda *_: loop.quit())
    loop.run()
    return 1 if store else 0  # only if the name was lost


if __name__ == "__main__":
    sys.exit(main())
