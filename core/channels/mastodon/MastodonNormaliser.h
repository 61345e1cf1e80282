// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/channels/ChannelClient.h"

#include <QJsonObject>

namespace firstmile
{

/// Makes a message of a status: {"status": {...}, "root": "id"}, or the status alone. Pure.
struct MastodonNormaliser
{
    QString accountId;  ///< ours, to tell our own messages
    QString accountUrl; ///< ours, for servers whose ids differ per endpoint
    QString domain;     ///< added to handles of the server itself

    Result<QList<IncomingMessage>> operator()(const RawItem &item) const;

private:
    static Result<QList<IncomingMessage>> gone(const QString &id);
    IncomingMessage message(const QJsonObject &status, const QString &root) const;
    Identity author(const QJsonObject &account) const;
    QList<Mailbox> mentioned(const QJsonObject &status) const;
    bool isOurs(const QJsonObject &account) const;
};

/// A status' text, without markup; its content warning as a first line "CW: ...".
QString mastodonText(const QJsonObject &status);

}
