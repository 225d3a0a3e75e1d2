# SPDX-FileCopyrightText: NCP Console contributors
# SPDX-License-Identifier: Apache-2.0
"""The part of a desktop's settings portal that says whether it is dark:
portal.py dark|light, on the session bus, until it is ended."""

import sys

from gi.repository import Gio, GLib

INTERFACE = """
<node><interface name='org.freedesktop.portal.Settings'>
  <method name='Read'>
    <arg type='s' name='namespace' direction='in'/><arg type='s' name='key' direction='in'/>
    <arg type='v' name='value' direction='out'/>
  </method>
  <signal name='SettingChanged'>
    <arg type='s' name='namespace'/><arg type='s' name='key'/><arg type='v' name='value'/>
  </signal>
</interface></node>"""


def main(scheme):
    value = GLib.Variant("u", {"dark": 1, "light": 2}[scheme])

    def answer(_bus, _sender, _path, _interface, _method, arguments, call):
        if arguments.unpack() == ("org.freedesktop.appearance", "color-scheme"):
            call.return_value(GLib.Variant("(v)", (GLib.Variant("v", value),)))
        else:
            call.return_dbus_error("org.freedesktop.portal.Error.NotFound", "not known here")

    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    bus.register_object("/org/freedesktop/portal/desktop",
                        Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0], answer)
    Gio.bus_own_name_on_connection(bus, "org.freedesktop.portal.Desktop",
                                   Gio.BusNameOwnerFlags.NONE, None, None)
    GLib.MainLoop().run()


main(*sys.argv[1:])
