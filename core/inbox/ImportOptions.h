// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace firstmile
{

class ImportControl;

/// How far an import is.
struct ImportProgress
{
    qint64 messages = 0;       ///< taken, also those that an earlier run of the same import took
    qint64 messagesInAll = -1; ///< -1: not known
    qint64 bytes = 0;
    qint64 bytesInAll = -1;           ///< -1: not known
    double perSecond = 0;             ///< messages, over the last seconds; 0: not known yet
    std::optional<Milliseconds> left; ///< nothing: not known yet
};

/// What an import needs to know besides the file.
struct ImportOptions
{
    QStringList ownAddresses; ///< mail: what is From one of them is ours; the first names the account
    Instant now;              ///< when the import is done, for the log

    /// Told in the caller's thread after each batch was written.
    std::function<void(const ImportProgress &)> progress = {};

    std::shared_ptr<ImportControl> control = {}; ///< null: it runs to its end
};

}
