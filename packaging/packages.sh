# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=sh
# What Mainstay needs from the system, in one place; read by packaging/run.sh, tests/run.sh and .ci/run with `.`
# Columns: group, Debian/Ubuntu package, how another system can be asked for it, why.
#   name: a command   pc:name: a pkg-config module   h:name: a header   - : cannot be asked

package_list() {
    cat <<'LIST'
build build-essential      c++                    the compiler (C++20)
build cmake                cmake                  describes the build
build ninja-build          ninja                  runs the build
build ccache               ccache                 a second build takes seconds
build lld                  ld.lld                 links fast
build pkg-config           pkg-config             finds libraries
build qt6-base-dev         pc:Qt6Sql              Qt Core, Sql and Test
build qt6-tools-dev        -                      CMake rules for translations
build qt6-tools-dev-tools  -                      tools those rules call
build qt6-l10n-tools       -                      compiles translations (lrelease)
build libexpected-dev      h:tl/expected.hpp      results that carry an error
build libsqlite3-dev       pc:sqlite3             workspaces in a file
build libpq-dev            pc:libpq               workspaces on a PostgreSQL server
build libsimdjson-dev      pc:simdjson            reads large JSON
build libyaml-cpp-dev      pc:yaml-cpp            reads catalogs of Backstage (YAML)
build libxlsxwriter-dev    pc:xlsxwriter          writes spreadsheets (XLSX)
build libical-dev          pc:libical             reads calendars (iCalendar)
build libgmime-3.0-dev   pc:gmime-3.0          reads e-mail (MIME)
build libcurl4-openssl-dev pc:libcurl            sends e-mail (SMTP)
build libuchardet-dev      pc:uchardet            detects the encoding of CSV files
build qtkeychain-qt6-dev   h:qt6keychain/keychain.h  passwords in the desktop's keychain
build libqt6svg6-dev       pc:Qt6Svg              icons and pictures that stay sharp
build qt6-charts-dev       pc:Qt6Charts           charts
build libqt6opengl6-dev    pc:Qt6OpenGL           without it the charts are not found
run   breeze-icon-theme    -                      icons by their freedesktop names
run   fonts-dejavu-core    -                      without a font every letter is a box
run   libqt6sql6-sqlite    -                      Qt's driver for SQLite
run   libqt6sql6-psql      -                      Qt's driver for PostgreSQL
run   libsecret-1-0        -                      reaches the keychain
run   tzdata               -                      what clocks show in each time zone
test  postgresql           -                      a private server, started and removed by the tests
test  zstd                 zstd                   unpacks test data
test  sqlite3              sqlite3                a second program on a workspace
test  python3              python3                independent readings that answers are compared with
test  python3-aiosmtpd     -                      a mail server that tests send to
test  openssl              openssl                certificates of that server
test  openbox              openbox                a window manager for windows under test
test  xdotool              xdotool                keys and mouse from outside
test  at-spi2-core         -                      reads windows from outside
test  python3-gi           -                      the same from Python
test  gir1.2-atspi-2.0     -                      the same from Python
test  xvfb                 Xvfb                   a screen in memory
test  x11-xserver-utils    xrandr                 screens that come and go
test  x11-utils            xwininfo               where a window is
test  dbus                 dbus-run-session       a session of its own for keychain and notices
test  dbus-x11             -                      the smallest session bus that gnome-keyring is content with
test  gnome-keyring        gnome-keyring-daemon   a keychain for the password tests
bench libboost-graph-dev   h:boost/graph/adjacency_list.hpp  measured against: graphs
bench libigraph-dev        pc:igraph              measured against: graphs
bench rapidjson-dev        h:rapidjson/document.h measured against: large JSON
bench graphviz             dot                    measured against: layouts
bench valgrind             valgrind               counts instructions
check desktop-file-utils   desktop-file-validate  is the desktop entry sound
check appstream            appstreamcli           is the description for software shops sound
check clang-format-14      clang-format-14        the one version that settles the format
LIST
}

is_there() {
    case $1 in
        -) return 0 ;;
        pc:*) pkg-config --exists "${1#pc:}" 2>/dev/null ;;
        h:*) printf '#if !__has_include(<%s>)\n#error\n#endif\n' "${1#h:}" | c++ -std=c++20 -E -x c++ - >/dev/null 2>&1 ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

# Lines "package why" of what these groups miss. One question for all packages, so that the second time is quick.
missing_packages() {
    package_list | while read -r group package probe why; do
        case " $* " in *" $group "*) echo "$package $probe $why" ;; esac
    done >"$list"
    if command -v dpkg-query >/dev/null; then
        # What a package provides counts too: libqt6svg6-dev is qt6-svg-dev on some systems.
        installed=$(dpkg-query -W -f='${db:Status-Abbrev} ${Package} ${Provides}\n' |
            sed -n '/^.i/{s/^... *//; s/([^)]*)//g; s/,//g; p}' | tr -s ' ' '\n')
        while read -r package probe why; do
            echo "$installed" | grep -qxF "$package" || echo "$package $why"
        done <"$list"
    else
        while read -r package probe why; do
            is_there "$probe" || echo "$package $why"
        done <"$list"
    fi
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    else
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    fi
}

apt_install() { as_root apt-get install -y -q --no-install-recommends "$@"; }

# The package would set up and start a cluster for the whole machine; the tests only want its programs.
install_postgresql() {
    apt_install postgresql-common
    conf=/etc/postgresql-common/createcluster.conf
    as_root cp "$conf" "$conf.before-mainstay"
    as_root sh -c "echo 'create_main_cluster = false' >>$conf"
    status=0
    apt_install postgresql || status=$?
    as_root mv "$conf.before-mainstay" "$conf"
    return "$status"
}

# install_packages GROUP…: what is missing of these groups, after saying what and why. Ends the script when it cannot.
install_packages() {
    list=$(mktemp)
    missing=$(missing_packages "$@")
    rm -f "$list"
    [ -n "$missing" ] || return 0
    echo "Mainstay needs these packages, which are not here yet:" >&2
    echo "$missing" | while read -r package why; do printf '  %-22s %s\n' "$package" "$why" >&2; done
    if ! command -v apt-get >/dev/null; then
        echo "This is neither Debian nor Ubuntu, so they are named as Debian names them." >&2
        echo "Nothing was changed. Install what your system calls these, then start this again." >&2
        exit 1
    fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        echo "Nothing was changed: you are not root and there is no sudo. As root:" >&2
        # shellcheck disable=SC2046
        echo "  apt-get install" $(echo "$missing" | cut -d ' ' -f 1) >&2
        exit 1
    fi
    as_root apt-get update -q
    names=$(echo "$missing" | cut -d ' ' -f 1)
    if echo "$names" | grep -qx postgresql; then
        install_postgresql
        names=$(echo "$names" | grep -vx postgresql || true)
    fi
    # shellcheck disable=SC2086  # one word for each package
    [ -z "$names" ] || apt_install $names
}
