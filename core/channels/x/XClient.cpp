// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XClient.h"

#include "core/channels/net/JsonAnswer.h"
#include "core/channels/x/XItem.h"
#include "core/channels/x/XLookUp.h"
#include "core/channels/x/XNormaliser.h"
#include "core/channels/x/XRecheck.h"
#include "core/channels/x/XSend.h"
#include "core/channels/x/XVerify.h"

#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostXConversations = 10'000;

}

XClient::XClient(const Account &account, const QByteArray &secret, const ChannelContext &context, QObject *parent)
    : ChannelClient(parent)
    , m_settings(XSettings::of(account))
    , m_api(account, secret, context)
    , m_budget(account.id, m_settings, context.usage, context.clock)
{}

XClient::~XClient()
{
    // Steps under way give back what they reserved, while there still is a budget to give it to.
    qDeleteAll(findChildren<QObject *>(Qt::FindDirectChildrenOnly));
}

template <class Step>
auto XClient::run(Step *step)
{
    connect(this, &XClient::cancelRequested, step, [step] { step->cancel(); });
    return step->start();
}

/// Learns from a success before anybody else hears of it.
template <class T, class F>
Async<T> XClient::learning(const Async<T> &future, F learn)
{
    auto promise = std::make_shared<Promise<T>>();
    whenDone(future, this, [promise, learn](const Result<T> &result) {
        if (result)
            learn(*result);
        promise->settle(result);
    });
    return promise->future();
}

Async<AccountProfile> XClient::verify()
{
    return learning(run(new XVerify(m_api, m_settings, this)), [this](const AccountProfile &profile) {
        m_settings.userId = profile.remoteKey;
        m_settings.maxCharacters = profile.limits.maxLength;
    });
}

QStringList XClient::streams() const
{
    return XStream::namesOf(m_settings);
}

Async<FetchResult> XClient::fetch(const QString &stream, const Cursor &cursor)
{
    if (!streams().contains(stream))
        return ready<FetchResult>(Error{ErrorKind::NotFound, u"no stream "_s + stream, {}});
    if (const auto error = unready())
        return ready<FetchResult>(*error);
    const auto about = XStream::of(stream);
    if (!isDue(about, XCursor::fromString(cursor))) {
        FetchResult nothing;
        nothing.next = cursor;
        return ready<FetchResult>(nothing);
    }
    return learning(run(new XFetch(m_api, m_budget, m_settings, about, cursor, this)),
                    [this, stream, at = m_api.clock().now()](const FetchResult &fetched) {
                        m_askedAt.insert(stream, at);
                        remember(fetched);
                    });
}

bool XClient::isDue(const XStream &stream, const XCursor &cursor) const
{
    const auto last = m_askedAt.constFind(stream.name);
    // Direct messages have so few requests that even the pages of one walk have to wait for each other.
    const bool goesOn = cursor.isWalking && stream.kind != XStream::Kind::Messages;
    if (last == m_askedAt.constEnd() || goesOn)
        return true;
    const auto now = m_api.clock().now();
    return now < *last || now >= *last + stream.interval(m_settings);
}

void XClient::remember(const FetchResult &result)
{
    if (m_conversations.size() > mostXConversations)
        m_conversations.clear();
    for (const auto &item : result.items) {
        if (item.kind != xitem::dm)
            continue;
        const auto event = QJsonDocument::fromJson(item.bytes)[u"dm"_s];
        const auto conversation = jsonId(event[u"dm_conversation_id"_s]);
        if (!conversation.isEmpty())
            m_conversations.insert(jsonId(event[u"id"_s]), conversation);
    }
}

std::optional<Error> XClient::unready() const
{
    if (!m_settings.userId.isEmpty())
        return std::nullopt;
    return Error{ErrorKind::Unauthorised, u"the account's id on X is not known: it has to be signed in again"_s, {}};
}

ChannelClient::Normalise XClient::normaliser() const
{
    return XNormaliser{m_settings.userId};
}

Async<SentReceipt> XClient::send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave)
{
    if (const auto error = unready())
        return ready<SentReceipt>(*error);
    return run(new XSend(m_api, m_budget, m_conversations, message, m_settings.userId, std::move(aboutToLeave), this));
}

Async<LookUp> XClient::lookUp(const OutgoingMessage &message)
{
    if (const auto error = unready())
        return ready<LookUp>(*error);
    return run(new XLookUp(m_api, m_budget, m_conversations, message, m_settings.userId, this));
}

Milliseconds XClient::settleTime() const
{
    return XSend::settleTime;
}

RecheckPolicy XClient::recheckPolicy() const
{
    return {m_settings.recheckEvery, m_settings.recheckMaxAge, m_settings.recheckMost};
}

Async<FetchResult> XClient::recheck(const QStringList &remoteIds)
{
    return run(new XRecheck(m_api, m_budget, remoteIds, this));
}

void XClient::cancel()
{
    Q_EMIT cancelRequested();
    m_api.cancel();
}

}
