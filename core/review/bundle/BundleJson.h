// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace firstmile
{

/// An object out of bytes that strangers wrote: valid UTF-8, not nested deeper than bundleLimits::depth. Malformed.
Result<QJsonObject> bundleObject(const QByteArray &json);

/// Hands over the object of each line; the first error ends it, with the line's number. Malformed, or what `take` says.
Result<void> readLines(const QByteArray &lines, const std::function<Result<void>(const QJsonObject &)> &take);

/// The bytes of an object, of which bundleObject() makes the same one.
QByteArray toBytes(const QJsonObject &object, QJsonDocument::JsonFormat format);
QByteArray toLine(const QJsonObject &object); ///< compact, with its end of line

}
