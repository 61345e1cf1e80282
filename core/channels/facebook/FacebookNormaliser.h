// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/JsonItem.h"

#include <QJsonObject>

namespace firstmile
{

/// Makes a message of what Graph tells. Pure. Kinds of item:
///   post     the post's JSON: {"id", "message", ...}
///   comment  {"post": "id", "comment": {...}}
///   message  {"conversation": {"id", "link"}, "message": {...}}
///   gone     {"id": "..."}
struct FacebookNormaliser
{
    QString pageId; ///< ours, to tell our own messages

    Result<QList<IncomingMessage>> operator()(const RawItem &item) const;

private:
    IncomingMessage post(const QJsonObject &json) const;
    IncomingMessage comment(const QJsonObject &json, const QString &post) const;
    IncomingMessage message(const QJsonObject &json, const QJsonObject &conversation) const;
    IncomingMessage common(const QJsonObject &json) const;
    Identity author(const QJsonObject &json) const;
};

}
