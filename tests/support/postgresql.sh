#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# A private PostgreSQL cluster for tests, never the system's: on 127.0.0.1, on a free port, in a folder of its own.
#
#   postgresql.sh start DIR   make it where it is not there, start it in the background; nothing when it answers already
#   postgresql.sh run DIR     the same in the foreground, with DIR's data of before; it ends when the caller ends
#   postgresql.sh stop DIR    stop it at once and remove all it left
#
# DIR/url is for the role `tester` (may create databases), DIR/admin-url for the superuser `admin`.
# Exit 77: no PostgreSQL 15 or later is installed here.
set -eu

verb=${1:-}
dir=${2:-}
case $verb in start | run | stop) ;; *) dir= ;; esac
if [ -z "$dir" ]; then
    echo "usage: postgresql.sh start|run|stop DIR" >&2
    exit 2
fi

newest_bin() {
    for candidate in /usr/lib/postgresql/*/bin "$(pg_config --bindir 2>/dev/null || true)"; do
        [ -x "$candidate/initdb" ] || continue
        version=$("$candidate/postgres" --version | sed 's/[^0-9]*\([0-9]*\).*/\1/')
        [ "$version" -lt 15 ] || echo "$version $candidate"
    done | sort -n | tail -n 1 | cut -d ' ' -f 2-
}

# The server refuses to run as root; the package's own account then runs it.
as_server() {
    if [ "$(id -u)" -eq 0 ]; then
        setpriv --reuid=postgres --regid=postgres --init-groups "$@"
    else
        "$@"
    fi
}

secret() { od -An -N16 -tx1 /dev/urandom | tr -d ' \n'; }

# Below the ports that the kernel hands out for outgoing connections.
free_port() {
    while :; do
        port=$((20000 + $(od -An -N2 -tu2 /dev/urandom) % 12000))
        grep -qi "^ *[0-9]*: [0-9A-F]*:$(printf %04X "$port") [0-9A-F:]* 0A" /proc/net/tcp /proc/net/tcp6 || break
    done
    echo "$port"
}

# Every test makes a database of some 700 files, over which a disk takes longer than the tests do: where memory has room
# for all of it, the data lie there.
has_memory() {
    [ "$verb" = start ] && [ -w /dev/shm ] && [ "$(df -Pk /dev/shm | awk 'NR == 2 { print $4 }')" -ge 8388608 ] \
        && awk '/^MemAvailable:/ { enough = $2 >= 8388608 } END { exit !enough }' /proc/meminfo
}

# Where the data lie: in memory, in DIR, or under /tmp when the server's account may not enter DIR.
make_home() {
    mkdir -p "$dir"
    umask 077
    home=$dir/cluster
    ! has_memory || home=$(mktemp -d /dev/shm/mainstay-postgresql.XXXXXX)
    if [ "$(id -u)" -eq 0 ]; then
        chmod 711 "$dir"
        [ "$home" != "$dir/cluster" ] || as_server test -x "$dir" || home=$(mktemp -d /tmp/mainstay-postgresql.XXXXXX)
        mkdir -p "$home"
        chown postgres: "$home"
    else
        mkdir -p "$home"
    fi
    echo "$home" >"$dir/home"
}

create_cluster() {
    make_home
    tester=$(secret) admin=$(secret)
    printf '%s' "$admin" >"$home/pw"
    [ "$(id -u)" -ne 0 ] || chown postgres: "$home/pw"
    cd "$home"
    as_server "$bin/initdb" -D "$home/data" -U admin -A scram-sha-256 --pwfile="$home/pw" -E UTF8 --locale=C.UTF-8 \
        --no-sync --no-instructions >/dev/null
    rm "$home/pw"
    cat >>"$home/data/postgresql.conf" <<CONF
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
fsync = off
full_page_writes = off
max_connections = 200
jit = off
log_line_prefix = '%m [%p] %u@%d '
CONF
    cat >"$dir/sql" <<SQL
CREATE ROLE tester LOGIN CREATEDB PASSWORD '$tester'
ALTER SCHEMA public OWNER TO tester
SQL
    said=$(as_server "$bin/postgres" --single -D "$home/data" postgres <"$dir/sql" 2>&1) || {
        echo "$said" >&2
        exit 1
    }
    rm "$dir/sql"
    echo "$tester" >"$dir/tester"
    echo "$admin" >"$dir/admin"
    choose_port
}

choose_port() {
    free_port >"$dir/port"
    echo "postgresql://tester:$(cat "$dir/tester")@127.0.0.1:$(cat "$dir/port")/postgres" >"$dir/url"
    echo "postgresql://admin:$(cat "$dir/admin")@127.0.0.1:$(cat "$dir/port")/postgres" >"$dir/admin-url"
}

# The pid file may be left over and its number be another program's by now.
is_running() {
    [ -f "$dir/home" ] || return 1
    home=$(cat "$dir/home")
    pid=$(head -n 1 "$home/data/postmaster.pid" 2>/dev/null) && [ -n "$pid" ] || return 1
    tr '\0' '\n' 2>/dev/null <"/proc/$pid/cmdline" | grep -qxF -e "$home/data"
}

answers() { is_running && [ -f "$dir/port" ] && "$bin/pg_isready" -q -t 5 -h 127.0.0.1 -p "$(cat "$dir/port")"; }

# A killed server leaves its segment of shared memory, and a machine has only so many. It is known by its maker's pid.
free_memory() {
    segment=$(sed -n '7s/.* //p' "$home/data/postmaster.pid" 2>/dev/null) || return 0
    if awk -v id="$segment" -v pid="$pid" '$2 == id && $5 == pid && $7 == 0 { found = 1 } END { exit !found }' /proc/sysvipc/shm; then
        ipcrm -m "$segment"
    fi
}

stop() {
    [ -f "$dir/home" ] || return 0
    if is_running; then
        (cd "$home" && as_server "$bin/pg_ctl" -D "$home/data" -s -w -m immediate stop)
    else
        free_memory
    fi
    case $home in "$dir/cluster" | /dev/shm/mainstay-postgresql.* | /tmp/mainstay-postgresql.*) rm -rf "$home" ;; esac
    rm -f "$dir/url" "$dir/admin-url" "$dir/port" "$dir/tester" "$dir/admin" "$dir/home"
    rmdir "$dir" 2>/dev/null || true
}

start() {
    answers && return
    stop
    create_cluster
    for _ in 1 2 3 4 5; do
        if as_server "$bin/pg_ctl" -D "$home/data" -s -w -t 60 -l "$home/log" -o "-p $(cat "$dir/port")" start 2>/dev/null; then
            return
        fi
        grep -q "could not bind\|Address already in use" "$home/log" || break
        : >"$home/log"
        choose_port
    done
    cat "$home/log" >&2
    stop
    exit 1
}

run() {
    [ -f "$dir/home" ] || create_cluster
    home=$(cat "$dir/home")
    is_running || rm -f "$home/data/postmaster.pid"
    cd "$home"
    set -- "$bin/postgres" -D "$home/data" -p "$(cat "$dir/port")"
    if [ "$(id -u)" -eq 0 ]; then
        exec setpriv --reuid=postgres --regid=postgres --init-groups --pdeathsig QUIT "$@"
    fi
    exec setpriv --pdeathsig QUIT "$@"
}

case $dir in /*) ;; *) dir=$PWD/$dir ;; esac
bin=$(newest_bin)
if [ -z "$bin" ]; then
    echo "postgresql.sh: no PostgreSQL 15 or later here; install the package postgresql" >&2
    exit 77
fi
"$verb"
