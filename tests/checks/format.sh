#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every C++ file is as clang-format wants it. ./dev format mends it.
. "$(dirname "$0")/common"
unformatted=$(sources '*.cpp' '*.h' '*.cc' | tr '\n' '\0' | xargs -0 -r clang-format --dry-run 2>&1 |
    sed -n 's/^\([^:]*\):[0-9]*:[0-9]*: warning: .*/\1/p' | sort -u)
[ -z "$unformatted" ] || fail "not formatted as $(clang-format --version) does it; ./dev format mends it:" "$unformatted"
