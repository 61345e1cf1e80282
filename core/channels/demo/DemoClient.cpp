// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/demo/DemoClient.h"

#include "core/text/TextLength.h"

#include "core/base/Clock.h"

#include <QCryptographicHash>
#include <QTimer>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// About as long as a network takes, so that the demo shows what sending looks like.
constexpr Milliseconds demoSendingTime{400};

QString demoRemoteId(const QString &key)
{
    return u"demo-"_s +
           QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

}

bool DemoClient::isFor(const Account &account)
{
    return account.settings.value("demo"_L1).toBool();
}

DemoClient::DemoClient(const Account &account, const Clock &clock) : m_account(account), m_clock(clock) {}

Async<AccountProfile> DemoClient::verify()
{
    return ready<AccountProfile>(
        AccountProfile{m_account.remoteKey, m_account.handle, m_account.name, limits(), m_account.settings});
}

Async<FetchResult> DemoClient::fetch(const QString &, const Cursor &cursor)
{
    FetchResult nothing;
    nothing.next = cursor;
    return ready<FetchResult>(nothing);
}

ChannelClient::Normalise DemoClient::normaliser() const
{
    return [](const RawItem &) -> Result<QList<IncomingMessage>> { return QList<IncomingMessage>(); };
}

Async<SentReceipt> DemoClient::send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave)
{
    m_sending = std::make_shared<Promise<SentReceipt>>();
    const auto future = m_sending->future();
    whenDone(aboutToLeave(), this, [this, message, promise = m_sending](const Result<void> &mayLeave) {
        if (!mayLeave)
            promise->settle(mayLeave.error());
        else
            QTimer::singleShot(demoSendingTime, this, [this, message, promise] { accept(message, promise); });
    });
    return future;
}

void DemoClient::accept(const OutgoingMessage &message, const std::shared_ptr<Promise<SentReceipt>> &promise)
{
    if (promise->isSettled())
        return; // cancelled meanwhile
    if (!m_sent.contains(message.key))
        m_sent.insert(message.key, {demoRemoteId(message.key), {}, m_clock.now()});
    promise->settle(m_sent.value(message.key));
}

Async<LookUp> DemoClient::lookUp(const OutgoingMessage &message)
{
    const auto found = m_sent.constFind(message.key);
    return ready<LookUp>(found == m_sent.cend() ? LookUp{} : LookUp{*found});
}

ChannelLimits DemoClient::limits() const
{
    return {measureText(m_account.channel, {}).limit, usualUrlLength};
}

void DemoClient::cancel()
{
    if (m_sending)
        m_sending->settle(Error{ErrorKind::Cancelled, {}, {}});
}

}
