# SPDX-License-Identifier: GPL-3.0-or-later
"""What does a desktop hear of a program when the user logs out? It plays GNOME's session manager."""

import threading

from gi.repository import Gio, GLib

MANAGER, PATH = "org.gnome.SessionManager", "/org/gnome/SessionManager"
CLIENT, CLIENT_PATH = "org.gnome.SessionManager.ClientPrivate", "/org/gnome/SessionManager/Client1"
LOGOUT = 1  # among the flags of an inhibitor
INTERFACES = Gio.DBusNodeInfo.new_for_xml(f"""<node>
  <interface name="{MANAGER}">
    <method name="RegisterClient"><arg type="s"/><arg type="s"/><arg type="o" direction="out"/></method>
    <method name="UnregisterClient"><arg type="o"/></method>
    <method name="Inhibit">
      <arg type="s"/><arg type="u"/><arg type="s"/><arg type="u"/><arg type="u" direction="out"/>
    </method>
    <method name="Uninhibit"><arg type="u"/></method>
  </interface>
  <interface name="{CLIENT}">
    <method name="EndSessionResponse"><arg type="b"/><arg type="s"/></method>
    <signal name="QueryEndSession"><arg type="u"/></signal>
  </interface>
</node>""")


class Session:
    """A session that the program registers with. It lives in a thread, and is read from the test's."""

    def __init__(self, address):
        self.clients, self.inhibitors, self.answers = [], {}, 0
        self._cookie = 0
        context = GLib.MainContext()
        ready = threading.Event()

        def live():
            context.push_thread_default()
            self._open(address)
            ready.set()
            GLib.MainLoop(context).run()

        threading.Thread(target=live, daemon=True).start()
        ready.wait()

    def _open(self, address):
        flags = Gio.DBusConnectionFlags
        self._bus = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)
        for path, interface in zip((PATH, CLIENT_PATH), INTERFACES.interfaces):
            self._bus.register_object(path, interface, self._call, None, None)
        Gio.bus_own_name_on_connection(self._bus, MANAGER, Gio.BusNameOwnerFlags.NONE, None, None)

    def _call(self, bus, sender, path, interface, method, arguments, invocation):
        answer = getattr(self, f"_{method}")(*arguments.unpack())
        invocation.return_value(answer)

    def _RegisterClient(self, name, startup):
        self.clients.append(name)
        return GLib.Variant("(o)", (CLIENT_PATH,))

    def _UnregisterClient(self, path):
        self.clients.clear()

    def _Inhibit(self, name, window, reason, flags):
        self._cookie += 1
        self.inhibitors[self._cookie] = (reason, flags)
        return GLib.Variant("(u)", (self._cookie,))

    def _Uninhibit(self, cookie):
        del self.inhibitors[cookie]

    def _EndSessionResponse(self, is_ok, reason):
        self.answers += 1

    def reasons(self):
        """Why the user cannot log out now, in the program's words."""
        return [reason for reason, flags in list(self.inhibitors.values()) if flags & LOGOUT]

    def ask_to_end(self):
        self._bus.emit_signal(None, CLIENT_PATH, CLIENT, "QueryEndSession", GLib.Variant("(u)", (0,)))
