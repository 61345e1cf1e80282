// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailClient.h"

#include "core/base/Clock.h"
#include "core/channels/mail/ImapWatch.h"
#include "core/channels/mail/MailFetcher.h"
#include "core/channels/mail/MailLookUp.h"
#include "core/channels/mail/MailReader.h"
#include "core/channels/mail/MailSubmission.h"
#include "core/channels/mail/MailVerification.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace firstmile
{

Q_LOGGING_CATEGORY(mailClientLog, "firstmile.mail")

namespace
{

/// Hands what is under way to the event loop, as it may be the one that is telling; it stays quiet from now on.
template <class Task>
void retireMailTask(std::unique_ptr<Task> &task)
{
    if (task)
        task.release()->deleteLater();
}

}

MailClient::MailClient(const Account &account, const QByteArray &secret, const ChannelContext &context,
                       const MailTimeouts &timeouts, QObject *parent)
    : ChannelClient(parent), m_settings(MailSettings::from(account)), m_clock(context.clock)
{
    if (!m_settings)
        return;
    m_access = std::make_shared<MailAccess>(account, *m_settings, secret, context, timeouts);
    m_fetcher = std::make_unique<MailFetcher>(m_access, nullptr);
    connect(m_fetcher.get(), &MailFetcher::worthAnotherLook, this, &ChannelClient::changed);
}

MailClient::~MailClient() = default;

Async<AccountProfile> MailClient::verify()
{
    if (!m_settings)
        return ready<AccountProfile>(m_settings.error());
    retireMailTask(m_verification);
    m_verification = std::make_unique<MailVerification>(m_access, nullptr);
    return m_verification->run();
}

QStringList MailClient::streams() const
{
    QStringList mailboxes{u"INBOX"_s};
    if (m_settings && !m_settings->folders.sent.isEmpty())
        mailboxes << m_settings->folders.sent;
    return mailboxes;
}

Async<FetchResult> MailClient::fetch(const QString &stream, const Cursor &cursor)
{
    if (!m_settings)
        return ready<FetchResult>(m_settings.error());
    return m_fetcher->fetch(stream, cursor);
}

void MailClient::stored(const QString &stream, const Cursor &cursor)
{
    if (m_fetcher)
        m_fetcher->stored(stream, cursor);
}

ChannelClient::Normalise MailClient::normaliser() const
{
    const auto own = m_settings ? m_settings->ownAddresses : QStringList();
    return [own](const RawItem &item) -> Result<QList<IncomingMessage>> {
        const MailContext context{own, item.receivedAt, item.size > item.bytes.size() ? item.size : 0};
        return readMail(item.bytes, context).transform([](const IncomingMessage &message) { return QList{message}; });
    };
}

Async<SentReceipt> MailClient::send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave)
{
    if (!m_settings)
        return ready<SentReceipt>(m_settings.error());
    retireMailTask(m_submission);
    m_submission = std::make_unique<MailSubmission>(m_access, m_clock, nullptr);
    m_fetcher->holdTidying(true);
    auto sent = m_submission->send(message, std::move(aboutToLeave));
    whenDone(sent, m_fetcher.get(), [this](const Result<SentReceipt> &) { m_fetcher->holdTidying(false); });
    return sent;
}

Async<LookUp> MailClient::lookUp(const OutgoingMessage &message)
{
    if (!m_settings)
        return ready<LookUp>(m_settings.error());
    if (m_lookUp)
        m_lookUp->cancel();
    m_lookUp = new MailLookUp(m_access, this);
    return m_lookUp->find(message.key);
}

void MailClient::watch(bool on)
{
    if (!on || !m_settings) {
        m_watch.reset();
    } else if (!m_watch) {
        m_watch = std::make_unique<ImapWatch>(m_access);
        connect(m_watch.get(), &ImapWatch::arrived, this, &ChannelClient::changed);
        // Not the account's state: polling goes on without it and meets the same failure if it lasts.
        connect(m_watch.get(), &ImapWatch::lost, this, [](const Error &error) {
            qCInfo(mailClientLog, "the watched connection ended: %ls", qUtf16Printable(error.detail));
        });
    }
}

void MailClient::cancel()
{
    if (m_fetcher)
        m_fetcher->cancel();
    if (m_verification)
        m_verification->cancel();
    if (m_submission)
        m_submission->cancel();
    if (m_lookUp)
        m_lookUp->cancel();
}

}
