// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Time.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

namespace firstmile
{

/// What a request does on the server: decides what a lost answer means.
enum class HttpEffect {
    Reads,  ///< asking again is harmless
    Changes ///< it may have taken effect although no answer came
};

/// A server's whole answer, whatever its status.
struct HttpAnswer
{
    int status = 0;
    QUrl url = {}; ///< after redirects
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};

    bool isSuccess() const { return status >= 200 && status < 300; }

    /// The header's value, several of one name joined with a comma (RFC 9110, 5.3); the name in any case.
    QByteArray header(const QByteArray &name) const;

    /// The server's own words for a failure: from JSON, else an HTML title, else plain text; never empty.
    QString words() const;
};

/// What an answer that is not a success means. `now` is our own clock, for retryAfter.
/// After a request that changes something, 408 and 5xx are Uncertain; after one that reads, Timeout.
Error toError(const HttpAnswer &answer, HttpEffect effect, Instant now);

}
