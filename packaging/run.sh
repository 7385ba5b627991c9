#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Mainstay, brings in this computer's own packages and opens the window on them. With no
# display it shows the same at the command line.
# The workspace is $MAINSTAY_WORKSPACE, else $XDG_DATA_HOME/mainstay/this-computer.mainstay; later starts bring it up to date.
set -eu

MAINSTAY_WORKSPACE=${MAINSTAY_WORKSPACE:-${XDG_DATA_HOME:-$HOME/.local/share}/mainstay/this-computer.mainstay}
case $MAINSTAY_WORKSPACE in
    /* | postgresql://*) ;;
    *) MAINSTAY_WORKSPACE=$PWD/$MAINSTAY_WORKSPACE ;; # this script changes folder
esac
export MAINSTAY_WORKSPACE
cd "$(dirname "$0")/.."

# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_packages build run

cmake --preset release -DBUILD_TESTING=OFF
cmake --build --preset release --target mainstay-cli mainstay
cli=$PWD/build/release/bin/mainstay-cli

status=/var/lib/dpkg/status
if [ ! -r "$status" ]; then
    echo "Mainstay is built, but this computer keeps no list of packages at $status, so there is nothing to bring in." >&2
    echo "An example instead: $cli -w example.mainstay init --template salesforce" >&2
    exit 1
fi

is_made() {
    case $MAINSTAY_WORKSPACE in
        postgresql://*) "$cli" info >/dev/null 2>&1 ;;
        *) [ -e "$MAINSTAY_WORKSPACE" ] ;;
    esac
}

# show LINES TITLE VERB…: the beginning of an answer. 1 is an answer too: "no", or "there are some".
show() {
    lines=$1 title=$2
    shift 2
    code=0
    answer=$("$cli" "$@") || code=$?
    [ "$code" -le 1 ] || exit "$code"
    printf '\n== %s (mainstay-cli %s)\n' "$title" "$*"
    echo "$answer" | head -n "$lines"
    total=$(echo "$answer" | wc -l)
    [ "$total" -le "$lines" ] || echo "   … and $((total - lines)) more lines"
}

if ! is_made; then
    case $MAINSTAY_WORKSPACE in postgresql://*) ;; *) mkdir -p "$(dirname "$MAINSTAY_WORKSPACE")" ;; esac
    "$cli" init
fi
"$cli" import dpkg "$status"

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$PWD/build/release/bin/mainstay" "$MAINSTAY_WORKSPACE"
fi

show 25 "This computer, from the top" tree --depth 3
show 25 "What fails when libc6 fails, and by which way" impact libc6
show 15 "Versions that do not fit together" graph conflicts
show 15 "Tickets" ticket list

map=${MAINSTAY_MAP:-$PWD/build/libc6.svg}
"$cli" map libc6 --depth 1 --out "$map"
echo
echo "== What stands around libc6, as a picture: $map"

cat <<NEXT

== What to type next
  export PATH="$(dirname "$cli"):\$PATH" MAINSTAY_WORKSPACE="$MAINSTAY_WORKSPACE"
  mainstay-cli needs bash                      what bash stands on
  mainstay-cli impact libssl3                  what fails with it
  mainstay-cli ticket add --process incident --title "Login is slow" --component bash
  mainstay-cli ticket list
  mainstay-cli undo                            takes the last step back
  mainstay-cli --help                          all there is
  mainstay                                     the window, where there is a display
NEXT
