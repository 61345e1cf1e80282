// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace firstmile
{

/// Something in an import that could not be taken: which, and why. English, technical.
struct ImportFailure
{
    QString what;
    QString why;
    bool operator==(const ImportFailure &) const = default;
};

/// What an import did, in all its runs if one was cut short. Nothing goes missing: read = added + duplicate + failed.
struct ImportSummary
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 duplicate = 0;
    QList<ImportFailure> failed;
    qint64 readEarlier = 0; ///< those of `read` that an earlier run had taken, and this one left alone
    bool operator==(const ImportSummary &) const = default;
};

inline ImportSummary &operator+=(ImportSummary &sum, const ImportSummary &part)
{
    sum.read += part.read;
    sum.added += part.added;
    sum.duplicate += part.duplicate;
    sum.failed += part.failed;
    sum.readEarlier += part.readEarlier;
    return sum;
}

}
