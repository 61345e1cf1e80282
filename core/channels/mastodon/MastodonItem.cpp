// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonItem.h"

#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

RawItem mastodonRawItem(const QString &kind, const QJsonObject &content, const QString &stream, Instant now)
{
    RawItem item;
    item.bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    item.kind = kind;
    item.stream = stream;
    item.receivedAt = now;
    item.size = item.bytes.size();
    return item;
}

}

RawItem mastodonItem(const QJsonObject &status, const QString &root, const QString &stream, Instant now)
{
    QJsonObject envelope{{u"status"_s, status}};
    if (!root.isEmpty())
        envelope[u"root"_s] = root;
    return mastodonRawItem(u"status"_s, envelope, stream, now);
}

RawItem mastodonGoneItem(const QString &id, const QString &stream, Instant now)
{
    return mastodonRawItem(u"gone"_s, {{u"id"_s, id}}, stream, now);
}

}
