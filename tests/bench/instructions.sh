#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# What one run of each side executes, for programs whose work is the same each time: sh instructions.sh PROGRAM…
# The table has no drift: a neighbour on the machine changes no count.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
printf '| %-72s | %14s | %14s | %6s |\n' 'work, against' 'ours' 'other' 'ratio'
for program in "$@"; do
    rm -f "$folder"/*
    valgrind --tool=callgrind --instr-atstart=no --callgrind-out-file="$folder/out" "$program" --quick \
        2>/dev/null | sed -n 's/^counted: //p' >"$folder/rows"
    number=0
    while read -r row; do
        ours=$(sed -n 's/^totals: //p' "$folder/out.$((2 * number + 1))")
        other=$(sed -n 's/^totals: //p' "$folder/out.$((2 * number + 2))")
        number=$((number + 1))
        awk -v row="$row" -v ours="$ours" -v other="$other" \
            'BEGIN { printf "| %-72s | %14.0f | %14.0f | %6.2f |\n", row, ours, other, ours / other }'
    done <"$folder/rows"
done
