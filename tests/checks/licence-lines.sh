#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every source file names its licence in one of its first three lines.
. "$(dirname "$0")/common"
without=$(sources '*.cpp' '*.h' '*.cc' '*.cmake' '*CMakeLists.txt' '*.sh' '*.py' dev .ci/run |
    while read -r file; do
        head -3 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || echo "$file"
    done)
[ -z "$without" ] || fail "no line 'SPDX-License-Identifier: GPL-3.0-or-later' at the top of:" "$without"
