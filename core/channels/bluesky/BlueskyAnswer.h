// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/channels/net/JsonAnswer.h"

#include <QJsonObject>

namespace firstmile
{

/// The name of a failure, {"error":"ExpiredToken","message":"…"}; empty if the answer has none.
QString blueskyErrorName(const HttpAnswer &answer);

/// What an answer that is not a success means. The name decides and not the status: an access token that has expired
/// is HTTP 400, and so is a post that is gone.
Error blueskyError(const HttpAnswer &answer, HttpEffect effect, Instant now);

/// The JSON object of an answer, or why there is none.
Result<QJsonObject> blueskyJson(const Result<HttpAnswer> &answer, Instant now, HttpEffect effect = HttpEffect::Reads);

}
