// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// What a file, or an address, on the command line is: found out by what is in it, not by its name.
enum class Given {
    Review,    ///< an export to be reviewed
    Workspace, ///< a workspace's file, or the address of one on a server
    Missing,   ///< there is no such file
    Other
};

Given whatIs(const QString &argument);

}
