// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XCursor.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

void putXText(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void putXTime(QJsonObject &json, const QString &key, const std::optional<Instant> &at)
{
    if (at)
        json.insert(key, toIso(*at));
}

}

QString XCursor::toString() const
{
    QJsonObject json;
    putXText(json, u"since"_s, since);
    putXTime(json, u"overlapAt"_s, overlapAt);
    if (isRefused)
        json.insert(u"refused"_s, true);
    if (isWalking) {
        json.insert(u"walking"_s, true);
        putXText(json, u"bound"_s, bound);
        putXTime(json, u"start"_s, start);
        putXTime(json, u"rereadAt"_s, rereadAt);
        putXText(json, u"token"_s, token);
        putXText(json, u"top"_s, top);
        putXText(json, u"pageTop"_s, pageTop);
        json.insert(u"count"_s, count);
        json.insert(u"pages"_s, pages);
    }
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

XCursor XCursor::fromString(const QString &text)
{
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto string = [&](QLatin1StringView key) { return json.value(key).toString(); };
    const auto time = [&](QLatin1StringView key) { return fromIso(json.value(key).toString()); };
    XCursor cursor;
    cursor.since = string("since"_L1);
    cursor.overlapAt = time("overlapAt"_L1);
    cursor.isRefused = json.value("refused"_L1).toBool();
    cursor.isWalking = json.value("walking"_L1).toBool();
    cursor.bound = string("bound"_L1);
    cursor.start = time("start"_L1);
    cursor.rereadAt = time("rereadAt"_L1);
    cursor.token = string("token"_L1);
    cursor.top = string("top"_L1);
    cursor.pageTop = string("pageTop"_L1);
    cursor.count = json.value("count"_L1).toInt();
    cursor.pages = json.value("pages"_L1).toInt();
    return cursor;
}

}
