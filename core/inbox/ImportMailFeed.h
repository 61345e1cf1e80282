// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/ImportFeed.h"

#include <optional>

namespace firstmile
{

/// A mail as an import found it.
struct ImportMail
{
    QByteArray bytes;                 ///< may be left to load()
    QString what;                     ///< file and place
    qint64 wholeSize = 0;             ///< larger than bytes.size() if only its beginning was read
    std::optional<Instant> stampedAt; ///< for a mail that itself has no time at all
    QByteArray file;                  ///< as the system names it, where load() needs it
    QString unreadable;               ///< why there are no bytes; empty: there are
};

/// Makes batches out of mails: names them one after the other, then reads and parses them on all processors.
class ImportMailFeed : public ImportFeed
{
public:
    /// `source` tells this import from others into the same account.
    ImportMailFeed(const QString &source, const QStringList &ownAddresses);

    std::optional<ImportBookmarkKey> bookmarkKey() const override;
    Result<ImportBatch> next() override;

protected:
    static constexpr qint64 largestMail = 64 * 1024 * 1024; ///< what is longer is cut there

    virtual Result<std::optional<ImportMail>> nextMail() = 0;

    /// Reads what nextMail() did not. Called from several threads at once.
    virtual void load(ImportMail &) const {}

    /// What the batch says of the feed: where it stands, and how much there is.
    virtual void describe(ImportBatch &batch) const = 0;

private:
    Result<QList<ImportMail>> gather();

    QString m_source;
    QStringList m_ownAddresses;
    Account m_account;
    bool m_atEnd = false;
};

}
