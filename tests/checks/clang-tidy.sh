#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over the release build: a unity build, so that the headers of Qt are read once for sixteen files.
# clang-tidy.sh [FILE…]: only what is compiled with one of FILE. Needs ./dev build before.
. "$(dirname "$0")/common"
COMMANDS=build/release/compile_commands.json
[ -f $COMMANDS ] || fail "$COMMANDS is missing: ./dev build makes it"

# The unity files of the product; what moc and rcc wrote is none of ours.
units=$(sed -n 's/^ *"file": "\(.*\)",\?$/\1/p' $COMMANDS | grep -E "^$PWD/(build/release/)?(core|ui|app)/.*\.(cxx|cpp)$" |
    grep -v _autogen/)
for file; do chosen+=$(grep -lF "/$file\"" $units)$'\n'; done
[ $# = 0 ] || units=$(sort -u <<<"$chosen")
# clang 14 cannot read all of g++ 12's library; what it says of that is no fault of ours.
found=$(xargs -r -n 1 -P "$(nproc)" clang-tidy -p build/release --quiet <<<"$units" 2>/dev/null |
    grep -E "^$PWD/.*(warning|error):" | sort -u || true)
[ -z "$found" ] || fail "clang-tidy found:" "${found//$PWD\//}"
