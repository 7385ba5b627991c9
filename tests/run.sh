#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what tests need, builds with warnings as errors, and runs every test, on SQLite and on a private PostgreSQL.
# Further arguments go to ctest: sh tests/run.sh -R tst_tree
set -eu
cd "$(dirname "$0")/.."

# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_packages build run test

cmake --preset ci
cmake --build --preset ci

# When a run is broken off, ctest does not come to stopping the server.
trap 'sh tests/support/postgresql.sh stop build/ci/postgresql || true' EXIT
trap 'exit 130' INT TERM

status=0
# Tests wait for disks and servers, too.
ctest --preset ci -j "$(($(nproc) + 1))" "$@" || status=$?

log=build/ci/Testing/Temporary/LastTest.log
if grep -q '^SKIP ' "$log"; then
    echo "Skipped:"
    grep '^SKIP ' "$log"
fi
if grep -q 'no PostgreSQL: start the tests with' "$log"; then
    echo "tests/run.sh: tests were skipped for want of PostgreSQL, so this run proves nothing about it." >&2
    status=1
fi
exit "$status"
