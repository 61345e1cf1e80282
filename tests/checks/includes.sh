#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# An include may only go down from floor to floor, or stay in its folder:
#   app (desktop, ctl > workspace) > ui > inbox customers reply metrics review … > channels | store > text > model > base
# What stands on one floor does not know each other; one channel does not know another; firstmilectl does not know ui.
. "$(dirname "$0")/common"
wrong=$(sources 'core/*.cpp' 'core/*.h' 'ui/*.cpp' 'ui/*.h' 'app/*.cpp' 'app/*.h' | tr '\n' '\0' |
    xargs -0 -r awk '
    function floor(folder) {
        if (folder == "core/base") return 1
        if (folder == "core/model") return 2
        if (folder == "core/text") return 3
        if (folder == "core/channels" || folder == "core/store") return 4
        if (folder ~ /^core\//) return 5 # the verbs of the product
        if (folder == "ui") return 6
        if (folder == "app/workspace") return 7 # what both programs are made of
        return 8
    }
    function folder(path,   part) {
        split(path, part, "/")
        return part[1] == "core" || part[1] == "app" ? part[1] "/" part[2] : part[1]
    }
    # The folder of one channel: core/channels/mail. Not one: core/channels/net, which all of them use.
    function channel(path,   part) {
        return split(path, part, "/") > 3 && part[2] == "channels" && part[3] != "net" ? part[3] : ""
    }
    function forbidden(from, to) {
        if (folder(from) == "app/ctl" && folder(to) == "ui") return 1
        if (channel(from) != "" && channel(to) != "" && channel(from) != channel(to)) return 1
        return folder(from) != folder(to) && floor(folder(to)) >= floor(folder(from))
    }
    /^#include "(core|ui|app)\// {
        split($0, quoted, "\"")
        if (forbidden(FILENAME, quoted[2])) print FILENAME ":" FNR ": " quoted[2]
    }')
[ -z "$wrong" ] || fail "includes that go up, or across:" "$wrong"
