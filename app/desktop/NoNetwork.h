// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firstmile
{

/// From now on this process, its threads to come and the programs that it starts can make no socket to a network:
/// socket() fails with EACCES, but for those within the machine (AF_UNIX) and those of the kernel. It cannot be taken
/// back. To be called before there are threads that a stranger's content could reach, and after the display is open,
/// which may be a network away. False: the system knows no such thing, or does not allow it; nothing of a review asks
/// for a network anyway.
bool renounceNetwork();

}
