// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/ImportFeed.h"

#include <optional>

namespace firstmile
{

/// A mail as an import found it.
struct ImportMail
{
    QByteArray bytes;
    QString what;                     ///< file and place
    qint64 wholeSize = 0;             ///< larger than bytes.size() if only its beginning was read
    std::optional<Instant> stampedAt; ///< for a mail that itself has no time at all
    QString unreadable;               ///< why there are no bytes; empty: there are
};

/// Makes batches out of mails: reads them one after the other, then parses them on all processors.
class ImportMailFeed : public ImportFeed
{
public:
    explicit ImportMailFeed(const QStringList &ownAddresses);

    Result<ImportBatch> next() override;

protected:
    static constexpr qint64 largestMail = 64 * 1024 * 1024; ///< what is longer is cut there

    virtual Result<std::optional<ImportMail>> nextMail() = 0;
    virtual qint64 done() const = 0;
    virtual qint64 total() const = 0;

private:
    Result<QList<ImportMail>> gather();

    QStringList m_ownAddresses;
    bool m_atEnd = false;
};

}
