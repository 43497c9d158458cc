"""An assistive client: uses programs through the accessibility bus alone, as a screen reader does.

Runs under the system's own Python. Each line on standard input is one order, a JSON object; each
line on standard output is its answer. Knows nothing of the wizard.
"""

# ruff: noqa: ANN401 - the bindings of GObject have no types

import json
import sys
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402 - the version is chosen above

HEARD = (
    "object:announcement",
    "object:state-changed:focused",
    "object:text-changed:insert",
    "object:text-changed:delete",
    "object:property-change:accessible-name",
    "object:property-change:accessible-value",
    "object:property-change:accessible-description",
)
KNOWN: dict[str, Any] = {}
"""Things met before, by the last part of their id: most are asked for again and again."""
STATES = {
    "focused": Atspi.StateType.FOCUSED,
    "focusable": Atspi.StateType.FOCUSABLE,
    "enabled": Atspi.StateType.ENABLED,
    "checked": Atspi.StateType.CHECKED,
    "editable": Atspi.StateType.EDITABLE,
}


class Client:
    """Listens from its start; `events` are kept until they are asked for."""

    def __init__(self) -> None:
        self.events: list[dict[str, str]] = []
        self.focus: Any = None
        self._listener = Atspi.EventListener.new(self._on_event)
        for kind in HEARD:
            self._listener.register(kind)

    def _on_event(self, event: Any) -> None:
        said = event.any_data if isinstance(event.any_data, str) else str(event.detail1)
        source = remember(event.source)
        self.events.append({"type": event.type, "source": source, "said": said})
        if event.type == "object:state-changed:focused" and event.detail1:
            self.focus = event.source

    def obey(self, order: dict[str, Any]) -> Any:
        """Do one order and answer it."""
        what = order.pop("do")
        return getattr(self, f"do_{what}")(**order)

    def do_look(self) -> list[dict[str, Any]]:
        """Everything that is showing, from top to bottom of the tree."""
        return [describe(thing) for thing in showing()]

    def do_find(self, identifier: str) -> list[dict[str, Any]]:
        """The first thing of this id that is showing; an empty list when there is none."""
        found = find(identifier)
        return [] if found is None else [describe(found)]

    def do_focused(self) -> list[dict[str, Any]]:
        """Where the focus went last; an empty list when that has gone."""
        if self.focus is None or not shows(self.focus):
            return []
        return [describe(self.focus)]

    def do_act(self, identifier: str, action: str) -> bool:
        """Do one of the actions that the thing itself offers."""
        actions = there(identifier).get_action_iface()
        for place in range(actions.get_n_actions()):
            if actions.get_action_name(place) == action:
                return bool(actions.do_action(place))
        raise LookupError(f"{identifier} cannot {action}")

    def do_write(self, identifier: str, text: str) -> bool:
        """Put text into a field, in place of what is there."""
        field = there(identifier).get_editable_text_iface()
        return bool(field.set_text_contents(text))

    def do_events(self) -> list[dict[str, str]]:
        """What has happened since this was asked last."""
        heard, self.events = self.events, []
        return heard

    def do_switch_reader_on(self) -> bool:
        """Tell the desktop that a screen reader runs, as Orca does."""
        bus = Gio.bus_get_sync(Gio.BusType.SESSION)
        value = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
        place = ("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set")
        bus.call_sync(*place, value, None, Gio.DBusCallFlags.NONE, 10_000)
        return True


def there(identifier: str) -> Any:
    """The thing of this id. LookupError when none shows."""
    found = find(identifier)
    if found is None:
        raise LookupError(f"nothing is called {identifier}")
    return found


def find(identifier: str) -> Any:
    """The first thing of this id that is showing; None when there is none."""
    known = KNOWN.get(identifier)
    if known is not None and shows(known):
        return known
    for thing in showing():
        if remember(thing) == identifier:
            return thing
    return None


def remember(thing: Any) -> str:
    """Keep `thing`, so that it is found faster; the last part of its id."""
    try:
        name = (thing.get_accessible_id() or "").rsplit(".", 1)[-1]
    except GLib.Error:
        return ""
    KNOWN[name] = thing
    return name


def showing() -> Iterator[Any]:
    """Everything that is showing, from top to bottom of the tree."""
    for program in children(Atspi.get_desktop(0)):
        program.set_cache_mask(Atspi.Cache.NONE)
        program.clear_cache()
        for window in children(program):
            yield from walk(window)


def children(thing: Any) -> list[Any]:
    """The children of `thing`; none when it has just gone."""
    try:
        found = [thing.get_child_at_index(place) for place in range(thing.get_child_count())]
    except GLib.Error:
        return []
    return [child for child in found if child is not None]


def walk(thing: Any) -> Iterator[Any]:
    """`thing` and what is in it, as far as it is showing."""
    if shows(thing):
        yield thing
        for child in children(thing):
            yield from walk(child)


def shows(thing: Any) -> bool:
    """Whether it can be seen; what has just gone cannot."""
    try:
        return bool(thing.get_state_set().contains(Atspi.StateType.SHOWING))
    except GLib.Error:
        return False


def describe(thing: Any) -> dict[str, Any]:
    """What a screen reader can know of `thing`."""
    states = thing.get_state_set()
    box = thing.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    actions, text = thing.get_action_iface(), thing.get_text_iface()
    return {
        "id": thing.get_accessible_id() or "",
        "role": thing.get_role_name(),
        "name": thing.get_name(),
        "description": thing.get_description(),
        "text": text.get_text(0, -1) if text is not None else "",
        "states": [name for name, state in STATES.items() if states.contains(state)],
        "actions": names_of(actions) if actions is not None else [],
        "box": [box.x, box.y, box.width, box.height],
    }


def names_of(actions: Any) -> list[str]:
    """The actions that a thing offers."""
    return [actions.get_action_name(place) for place in range(actions.get_n_actions())]


def answer(client: Client, line: str) -> dict[str, Any]:
    """The answer to one order; a fault is an answer too."""
    try:
        found = client.obey(json.loads(line))
    except (LookupError, GLib.Error) as fault:
        return {"fault": str(fault)}
    return {"answer": found}


def listen(client: Client) -> None:
    """Obey until standard input ends; events come in between."""
    loop = GLib.MainLoop()

    def on_line(source: Any, condition: GLib.IOCondition) -> bool:
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        print(json.dumps(answer(client, line)), flush=True)
        return True

    GLib.io_add_watch(0, GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, on_line)
    loop.run()


if __name__ == "__main__":
    listen(Client())
