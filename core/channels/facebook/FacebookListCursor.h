// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QJsonObject>
#include <QStringList>

namespace firstmile
{

/// Where the reading of a list stands that comes newest first. `since` and `known` change only when a walk has reached
/// its end; until then the walk's own state is kept beside them, so that a walk that was interrupted goes on.
struct FacebookListCursor
{
    struct Walk
    {
        QString after;              ///< Graph's cursor of the next page
        QStringList afters;         ///< digests of those asked before: one that comes again is a loop
        QStringList found;          ///< digests of the ids of this walk, in the list's order
        std::optional<Instant> top; ///< time of the newest entry
        int restarts = 0;           ///< how often Graph did not know `after` any more
        bool operator==(const Walk &) const = default;
    };

    std::optional<Instant> since; ///< time of the newest entry read
    QStringList known;            ///< digests of the newest ids read
    std::optional<Walk> walk;

    QJsonObject toJson() const; ///< empty if nothing was read
    static FacebookListCursor fromJson(const QJsonObject &json);
    QString toString() const; ///< the same as text
    static FacebookListCursor fromString(const QString &text);
    bool operator==(const FacebookListCursor &) const = default;
};

/// A short stand-in for an id, for lists of hundreds: two of a million collide with a chance of 1 in 37 million.
QString facebookDigest(const QString &id);

/// Compact JSON; an empty object is an empty text.
QString facebookCursorText(const QJsonObject &json);
QJsonObject facebookCursorJson(const QString &text);

void putFacebookTime(QJsonObject &json, QLatin1StringView name, const std::optional<Instant> &at);
std::optional<Instant> facebookTimeIn(const QJsonObject &json, QLatin1StringView name);
QStringList facebookStringsIn(const QJsonObject &json, QLatin1StringView name);

}
