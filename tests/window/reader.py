# SPDX-License-Identifier: GPL-3.0-or-later
"""What does a screen reader find in the program? It looks from outside, over AT-SPI.

The variables of session_bus() must be in the environment before anything is looked for.
"""

import os
import re

os.environ.pop("G_DEBUG", None)  # the library warns of what GTK 4.8 does not know, and would end the test
import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from program import PATIENCE, wait_for  # noqa: E402

Role, State = Atspi.Role, Atspi.StateType
Atspi.set_timeout(1000 * PATIENCE, 1000 * PATIENCE)
# what can be acted on; a toggle is a push button that can be pressed, for some versions of GTK
CONTROLS = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.RADIO_BUTTON, Role.COMBO_BOX, Role.ENTRY,
            Role.TEXT, Role.PASSWORD_TEXT, Role.SLIDER, Role.SPIN_BUTTON, Role.PAGE_TAB, Role.TABLE_CELL}
# GTK makes them of a menu's words, and 4.18 keeps these to itself
MENU_ITEMS = {Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM}
# GTK calls what has no name by its type
TYPE = re.compile("(Gtk|Adw|Bb)[A-Z][A-Za-z]*$")


def is_name(text):
    return bool(text.strip()) and not TYPE.match(text)


class Node:
    """A part of a window."""

    def __init__(self, accessible):
        self.accessible = accessible

    def __repr__(self):
        return f"{self.accessible.get_role_name()} “{self.name}”"

    @property
    def role(self):
        return self.accessible.get_role()

    @property
    def name(self):
        return self.accessible.get_name()

    @property
    def description(self):
        return self.accessible.get_description()

    @property
    def text(self):
        return Atspi.Text.get_text(self.accessible, 0, Atspi.Text.get_character_count(self.accessible))

    def names(self):
        """Its own name, and those of what labels it, as far as they are any."""
        texts = [self.name]
        for relation in self.accessible.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                texts += [relation.get_target(i).get_name() for i in range(relation.get_n_targets())]
        return [text for text in texts if is_name(text)]

    def is_on(self, state):
        return self.accessible.get_state_set().contains(state)

    def is_on_screen(self):
        """What a stack hides, some versions of GTK tell of all the same; but it has no size."""
        try:
            size = Atspi.Component.get_size(self.accessible)
        except GLib.Error:
            return False
        return size.x > 0 and size.y > 0

    def children(self):
        found = (self.accessible.get_child_at_index(i) for i in range(self.accessible.get_child_count()))
        return [Node(child) for child in found if child is not None]

    def walk(self, seen=None):
        """All that is in it, each once: GTK 4.8 names the one page of a stack that shows for every page."""
        seen = set() if seen is None else seen
        if self.accessible in seen:
            return
        seen.add(self.accessible)
        yield self
        for child in self.children() if self.role != Role.TABLE_CELL else []:  # its name says all
            yield from child.walk(seen)

    def controls(self):
        """What can be acted on; the button in a combo box is the box itself."""
        return [node for node in self.walk() if node.role in CONTROLS and node.is_on_screen()
                and node.accessible.get_parent().get_role() != Role.COMBO_BOX]

    def find(self, *roles, name=""):
        """The first part on the screen with one of the roles, whose name begins so; or None."""
        for node in self.walk():
            if node.role in roles and node.name.startswith(name) and node.is_on_screen():
                return node
        return None

    def wait_for(self, *roles, name=""):
        return look_for(lambda: self.find(*roles, name=name), f"“{name}” in the window")

    def press(self):
        """A button with a menu is two, of which the inner one takes the keyboard, and is pressed."""
        target = next(node for node in self.walk() if node.is_on(State.FOCUSABLE))
        Atspi.Action.do_action(target.accessible, 0)


def look_for(condition, what):
    """Like wait_for(); what goes away while it is looked at is looked for again."""
    def look():
        try:
            return condition()
        except GLib.Error:
            return None
    return wait_for(look, what)


def windows():
    applications = Node(Atspi.get_desktop(0)).children()
    for application in applications:
        application.accessible.set_cache_mask(Atspi.Cache.NONE)  # nobody listens here to what changes
    return [window for application in applications for window in application.children()]


def find_window(name):
    return next((window for window in windows() if window.name == name), None)


def window(name):
    return look_for(lambda: find_window(name), f"a window called “{name}”")
