#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds release and measures ours beside the limits and the peers of the same work, in one table.
#   sh tests/bench/run.sh           the full size
#   sh tests/bench/run.sh --quick   under a minute, after the build
#   sh tests/bench/run.sh --instructions   what each program executes, by valgrind; no neighbour disturbs that
# Peers that are not installed are skipped by name. Nothing here is a test.
set -eu
cd "$(dirname "$0")/../.."

# shellcheck source=packaging/packages.sh
. packaging/packages.sh
install_packages build run bench

cmake --preset release -DMAINSTAY_BENCH=ON >/dev/null
benches='estate_bench whole_bench store_bench exchange_bench desk_bench desk_import_bench similar_bench layout_bench map_bench tree_bench start_bench calendar_bench clock_bench ticket_table_bench'
# shellcheck disable=SC2086  # one word for each target
cmake --build --preset release --target $benches

echo
uname -srm
sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | sort | uniq -c
echo "load before: $(cut -d ' ' -f 1-3 /proc/loadavg)"
if [ "${1:-}" = --instructions ]; then
    sh tests/bench/instructions.sh build/release/bin/estate_bench build/release/bin/layout_bench
    exit
fi
for bench in $benches; do
    echo
    echo "## $bench"
    "build/release/bin/$bench" "$@"
done
echo
echo "load after: $(cut -d ' ' -f 1-3 /proc/loadavg)"
