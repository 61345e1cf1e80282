// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/review/export/ExportRequest.h"

#include <QSet>

namespace firstmile
{

/// How far an export is: all that is needed to go on after the last whole part as if nothing had happened. It lives in
/// the sink's state, and nowhere once the export is whole.
struct ExportState
{
    QString id;                 ///< of the export
    Instant asOf;               ///< when it was begun
    QByteArray redactionKey;    ///< 32 random bytes, by which pseudonyms are made
    qint64 taken = 0;           ///< of the request's conversations, those that are done
    QSet<CustomerId> customers; ///< who is in a part already
    ExportSummary counts;

    /// Of a new export.
    static ExportState begun(Instant now);
    QByteArray toBytes() const;
    static Result<ExportState> fromBytes(const QByteArray &bytes); ///< Malformed
};

}
