#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command on a screen of its own: X in memory, a window manager, a session bus, an empty home. Exit 77 (skipped)
# where one of them is missing.
for program in Xvfb xvfb-run dbus-run-session openbox xdotool; do
    command -v "$program" >/dev/null || { echo "SKIP : no $program"; exit 77; }
done
XDG_RUNTIME_DIR=$(mktemp -d)
HOME=$(mktemp -d)
export XDG_RUNTIME_DIR HOME
chmod 700 "$XDG_RUNTIME_DIR"
trap 'rm -rf "$XDG_RUNTIME_DIR" "$HOME"' EXIT
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
xvfb-run -a -s "-screen 0 ${MAINSTAY_SCREEN:-1440x900}x24 -nolisten tcp" dbus-run-session -- bash -c '
openbox --config-file /etc/xdg/openbox/rc.xml >/dev/null 2>&1 &
manager=$!
for _ in $(seq 100); do xdotool getwindowfocus >/dev/null 2>&1 && break; sleep 0.05; done
"$@"
code=$?
kill $manager
exit $code' _ "$@"
