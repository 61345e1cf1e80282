// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailClient.h"

#include "core/base/Clock.h"
#include "core/channels/mail/ImapSignIn.h"
#include "core/channels/mail/ImapWatch.h"
#include "core/channels/mail/MailFetcher.h"
#include "core/channels/mail/MailReader.h"
#include "core/channels/mail/MailSearch.h"
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

MailClient::MailClient(const Account &account, const QByteArray &secret, const Clock &clock,
                       const MailTimeouts &timeouts, QObject *parent)
    : ChannelClient(parent), m_settings(MailSettings::from(account)), m_clock(clock), m_timeouts(timeouts)
{
    if (!m_settings)
        return;
    m_credentials = MailCredentials{m_settings->user, secret, m_settings->auth};
    m_fetcher = std::make_unique<MailFetcher>(*m_settings, m_credentials, m_timeouts, nullptr);
    connect(m_fetcher.get(), &MailFetcher::worthAnotherLook, this, &ChannelClient::changed);
}

MailClient::~MailClient() = default;

Async<AccountProfile> MailClient::verify()
{
    if (!m_settings)
        return ready<AccountProfile>(m_settings.error());
    retireMailTask(m_verification);
    m_verification = std::make_unique<MailVerification>(*m_settings, m_credentials, m_timeouts, nullptr);
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
    m_submission = std::make_unique<MailSubmission>(*m_settings, m_credentials, m_timeouts, m_clock, nullptr);
    m_fetcher->holdTidying(true);
    auto sent = m_submission->send(message, std::move(aboutToLeave));
    whenDone(sent, m_fetcher.get(), [this](const Result<SentReceipt> &) { m_fetcher->holdTidying(false); });
    return sent;
}

Async<LookUp> MailClient::lookUp(const OutgoingMessage &message)
{
    if (!m_settings)
        return ready<LookUp>(m_settings.error());
    auto promise = std::make_shared<Promise<LookUp>>();
    retireMailTask(m_search);
    m_search = std::make_unique<ImapConnection>(m_settings->imap, m_timeouts);
    whenDone(ImapSignIn::start(*m_search, m_credentials), m_search.get(),
             [this, message, promise](const Result<void> &done) {
                 if (done)
                     search(message, promise);
                 else
                     promise->settle(done.error());
             });
    return promise->future();
}

void MailClient::search(const OutgoingMessage &message, const std::shared_ptr<Promise<LookUp>> &promise)
{
    auto *search = new MailSearch(*m_search, m_settings->folders, m_search.get());
    whenDone(search->find(message.key, m_settings->clientFilesSent), m_search.get(),
             [this, key = message.key, promise](const Result<std::optional<Instant>> &found) {
                 if (!found) {
                     promise->settle(found.error());
                     return;
                 }
                 LookUp outcome;
                 if (*found)
                     outcome.found = SentReceipt{key, {}, **found};
                 promise->settle(outcome);
                 if (m_search)
                     m_search->close();
             });
}

void MailClient::watch(bool on)
{
    if (!on || !m_settings) {
        m_watch.reset();
    } else if (!m_watch) {
        m_watch = std::make_unique<ImapWatch>(m_settings->imap, m_credentials, m_timeouts);
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
    if (m_search)
        m_search->close();
}

}
