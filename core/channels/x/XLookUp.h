// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/x/XRoute.h"

namespace firstmile
{

/// Asks whether a reply took effect: our own posts since the one answered, or the conversation of a direct message.
/// Same text, same place and not older than the order to send it is the same reply.
class XLookUp : public ChannelStep<LookUp>
{
public:
    XLookUp(XApi &api, XBudget &budget, const XConversations &conversations, const OutgoingMessage &message,
            const QString &userId, QObject *parent);

    Async<LookUp> start();

private:
    void ask();
    void onReading(const Result<XReading> &reading);
    bool isIt(const QJsonObject &item) const;
    SentReceipt receipt(const QJsonObject &item) const;
    bool mayBeFurther(const XPage &page) const;

    XApi &m_api;
    XBudget &m_budget;
    const XConversations &m_conversations;
    OutgoingMessage m_message;
    QString m_userId;
    bool m_isMessage;
    QString m_comparable;
    Instant m_earliest; ///< by the server's clock
    QByteArray m_history;
    QString m_token;
    int m_pages = 0;
};

/// The receipt of a post or a message of ours.
SentReceipt xReceipt(const QString &id, bool isMessage, const QString &handle);

}
