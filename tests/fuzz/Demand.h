// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdio>
#include <cstdlib>

namespace firstmile
{

/// Ends the run as a crash, which libFuzzer keeps the input of, unless `holds`.
inline void demand(bool holds, const QString &what)
{
    if (holds)
        return;
    std::fprintf(stderr, "Not so: %s\n", qPrintable(what));
    std::abort();
}

}
