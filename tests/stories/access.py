#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the window from outside, as a screen reader does: names, roles, and what can be pressed.

access.py MAINSTAY MAINSTAY-CLI: makes a workspace of the example, opens it, walks from place to place by AT-SPI alone.
"""
import os
import subprocess
import sys
import tempfile
import time

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
except (ImportError, ValueError) as missing:
    print("SKIP :", missing)
    sys.exit(77)

PATIENCE = 30  # seconds, for each thing that is waited for
MUST_HAVE_NAME = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "password text",
                  "table", "tree", "tree table", "list", "page tab"}


def children(node):
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield child


def walk(node, depth=0):
    try:
        node.get_role_name()
    except Exception:  # gone while the window was walked
        return
    yield node, depth
    # A long list says what it is; its thousands of rows are not read one by one.
    for place, child in enumerate(children(node)):
        if place > 200:
            break
        yield from walk(child, depth + 1)


def showing(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def wait_for(what, find):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
        except Exception:  # the tree changed while it was walked
            found = None
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"FAIL : {what} did not come within {PATIENCE} s")


def find(root, role, name):
    root.clear_cache()  # else what was hidden before stays hidden in this process
    for node, _ in walk(root):
        if node.get_role_name() == role and name in (node.get_name() or "") and showing(node):
            return node
    return None


def press(node):
    action = node.get_action_iface()
    names = [Atspi.Action.get_action_name(action, i) for i in range(Atspi.Action.get_n_actions(action))]
    for wanted in ("Press",):
        if wanted in names:
            Atspi.Action.do_action(action, names.index(wanted))
            return
    sys.exit(f"FAIL : {node.get_name()} cannot be pressed: {names}")


def require_names(root, place):
    nameless = []
    for node, _ in walk(root):
        state = node.get_state_set()
        if node.get_role_name() in MUST_HAVE_NAME and state.contains(Atspi.StateType.SHOWING) \
                and state.contains(Atspi.StateType.FOCUSABLE) and not (node.get_name() or "").strip():
            parent = node.get_parent()
            nameless.append(f"{node.get_role_name()} in {parent.get_role_name()} {parent.get_name()!r}")
    if nameless:
        sys.exit(f"FAIL : without a name at {place}: " + "; ".join(nameless))


def main():
    mainstay, cli = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        workspace = os.path.join(folder, "story.mainstay")
        subprocess.run([cli, "-w", workspace, "init", "--template", "salesforce"], check=True, stdout=subprocess.DEVNULL)
        program = subprocess.Popen([mainstay, workspace], env={**os.environ, "LC_ALL": "C.UTF-8"})
        try:
            Atspi.init()
            Atspi.set_timeout(10_000, 30_000)  # a busy machine answers late, and then counts as gone
            desktop = Atspi.get_desktop(0)
            window = wait_for("the program", lambda: next(
                (app for app in children(desktop) if app.get_name() == "mainstay"), None))
            for place in ("Today", "Estate", "Desk", "Settings"):
                button = wait_for(f"the place {place}", lambda: find(window, "toggle button", place)
                                  or find(window, "check box", place) or find(window, "radio button", place)
                                  or find(window, "push button", place))
                press(button)
                wait_for(f"the title {place}", lambda: find(window, "label", place))
                time.sleep(0.5)
                require_names(window, place)
                count = sum(1 for _ in walk(window))
                print(f"PASS : {place}: {count} things, every control has a name")
        finally:
            program.terminate()
            program.wait(timeout=30)


main()
