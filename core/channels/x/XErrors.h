// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/channels/net/HttpAnswer.h"

#include <QJsonObject>

namespace firstmile
{

/// X's own words for a failure, from any of the four shapes in which it tells one; empty if there are none.
QString xWords(const QByteArray &body);

/// What an answer that is not a success means. `now` is our clock, for retryAfter.
Error xError(const HttpAnswer &answer, HttpEffect effect, Instant now);

/// The name of a problem in one of X's error objects, "resource-not-found"; empty if it has none.
QString xProblem(const QJsonObject &error);

/// Refused because the same text is there already: perhaps by an attempt of ours whose answer was lost.
bool isXDuplicate(const HttpAnswer &answer);

/// Refused because the post answered does not mention our account: X lets programs answer only those.
bool isXNotSummoned(const HttpAnswer &answer);

/// A 400 that complains about one of the names in which tweets and posts differ.
bool isXFieldNameRefused(const HttpAnswer &answer);

/// A 400 that complains about since_id: the search does not reach back so far.
bool isXSinceTooOld(const HttpAnswer &answer);

/// The JSON object of a success, or why there is none.
Result<QJsonObject> xJson(const Result<HttpAnswer> &answer, HttpEffect effect, Instant now);

}
