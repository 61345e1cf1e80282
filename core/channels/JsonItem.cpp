// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/JsonItem.h"

#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

RawItem jsonItem(const QString &kind, const QJsonObject &content, const QString &stream, Instant now)
{
    RawItem item;
    item.bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    item.kind = kind;
    item.stream = stream;
    item.receivedAt = now;
    item.size = item.bytes.size();
    return item;
}

RawItem goneItem(const QString &remoteId, const QString &stream, Instant now)
{
    return jsonItem(u"gone"_s, {{u"id"_s, remoteId}}, stream, now);
}

IncomingMessage goneMessage(const QString &remoteId)
{
    IncomingMessage message;
    message.remoteId = message.dedupeKey = remoteId;
    message.deleted = true;
    return message;
}

void setArrival(IncomingMessage &message, const RawItem &item)
{
    message.receivedAt = item.receivedAt;
    message.size = item.size;
    if (message.at == Instant{} && !message.deleted) {
        message.at = item.receivedAt;
        message.problems += u"no time of writing; the time of arrival stands in"_s;
    }
}

}
