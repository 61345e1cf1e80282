// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/channels/net/HttpAnswer.h"

#include <QJsonValue>

namespace firstmile
{

/// The JSON (object or array) of a successful answer. Anything else than JSON is Malformed; after a request that
/// changes something it is Uncertain, since such an answer does not tell what happened. Does not look at the status.
Result<QJsonValue> jsonBody(const HttpAnswer &answer, HttpEffect effect);

/// An id, whichever JSON type a server gives it: opaque, and never a floating-point number.
QString jsonId(const QJsonValue &value);

/// Percent-encoded, to stand in a path or as a value in a query.
QByteArray percentEncoded(const QString &value);

/// Orders ids that are decimal numbers of any length, by length and then by bytes; never through a number.
bool isSmallerId(const QString &a, const QString &b);

}
