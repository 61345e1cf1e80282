// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XItem.h"

#include <QJsonDocument>

namespace firstmile
{

RawItem xItem(const char *kind, const QJsonObject &content, const QString &stream, Instant now)
{
    RawItem item;
    item.bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
    item.kind = QString::fromLatin1(kind);
    item.stream = stream;
    item.receivedAt = now;
    item.size = item.bytes.size();
    return item;
}

}
