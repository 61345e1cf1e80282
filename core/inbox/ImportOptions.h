// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QStringList>

#include <functional>

namespace firstmile
{

/// What an import needs to know besides the file.
struct ImportOptions
{
    QStringList ownAddresses; ///< mail: what is From one of them is ours; the first names the account
    Instant now;              ///< when the import is done, for the log

    /// Told in the caller's thread after each batch was written: bytes done and bytes in all (0: not known).
    std::function<void(qint64 done, qint64 total)> progress;
};

}
