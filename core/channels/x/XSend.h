// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/x/XRoute.h"

#include <functional>

namespace firstmile
{

/// Sends one reply.
///
///   where to -> files -> a good token -> the budget -> aboutToLeave -> POST -> receipt
///                                                                       '-- "duplicate": is it there already?
/// Until aboutToLeave nothing has left, and cancelling is Cancelled; afterwards it is Uncertain.
class XSend : public ChannelStep<SentReceipt>
{
public:
    XSend(XApi &api, XBudget &budget, const XConversations &conversations, const OutgoingMessage &message,
          const QString &userId, std::function<Async<void>()> aboutToLeave, QObject *parent);
    ~XSend() override;

    Async<SentReceipt> start();
    void cancel() override;

    /// How long X may take to show a post in our own list.
    static constexpr Milliseconds settleTime = std::chrono::seconds(60);

private:
    template <class T, class F>
    void then(const Async<T> &future, F f);

    void upload();
    void reserve();
    void leave();
    void post();
    void onPosted(const Result<HttpAnswer> &answer);
    Result<SentReceipt> outcome(const Result<HttpAnswer> &answer) const;
    void lookUpDuplicate(const Error &refusal);
    void account(bool isSpent);

    XApi &m_api;
    XBudget &m_budgetOfAccount;
    QPointer<XBudget> m_budget;
    const XConversations &m_conversations;
    OutgoingMessage m_message;
    QString m_userId;
    std::function<Async<void>()> m_aboutToLeave;
    XTarget m_target;
    QStringList m_media;
    std::optional<XBudget::Reservation> m_reservation;
    bool m_left = false;
};

}
