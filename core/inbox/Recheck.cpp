// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/Recheck.h"

#include "core/store/AccountRepository.h"
#include "core/text/TextHash.h"

#include <QThreadPool>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Nothing while it is too early.
Result<QList<MessageName>> dueForRecheck(Session &session, AccountId account, const RecheckPolicy &policy, Instant now)
{
    FM_ASSIGN(const QString last, AccountRepository(session).cursor(account, Recheck::stream()));
    const auto lastAt = fromIso(last);
    if (lastAt && *lastAt + policy.every > now)
        return QList<MessageName>();
    return MessageRepository(session).standing(account, now - policy.maxAge, policy.most);
}

/// A message that is gone is named by its network's id alone; ours may know it by the id of its first version.
void nameAsStored(PollStep &step, const QList<MessageName> &messages)
{
    QHash<QString, QString> keys;
    for (const MessageName &each : messages)
        keys.insert(each.remoteId, each.dedupeKey);
    for (PreparedItem &item : step.items) {
        IncomingMessage &message = item.content.message;
        if (!message.deleted)
            continue;
        message.dedupeKey = keys.value(message.remoteId, message.dedupeKey);
        item.content.dedupeHash = textHash(message.dedupeKey);
    }
}

}

Recheck::Recheck(Database &database, ChannelClient &client, Account account, const Clock &clock, QObject *parent)
    : ChannelStep(parent)
    , m_database(database)
    , m_client(&client)
    , m_account(std::move(account))
    , m_clock(clock)
    , m_policy(client.recheckPolicy())
{}

QString Recheck::stream()
{
    return u"recheck"_s;
}

Async<PollSummary> Recheck::start()
{
    auto result = future();
    if (m_policy.every <= Milliseconds(0) || m_policy.most <= 0) {
        settle(PollSummary());
        return result;
    }
    const auto due = m_database.read([id = m_account.id, policy = m_policy, now = m_clock.now()](Session &session) {
        return dueForRecheck(session, id, policy, now);
    });
    await(due, [this](const Result<QList<MessageName>> &messages) {
        if (!messages)
            settle(messages.error());
        else if (messages->isEmpty())
            settle(PollSummary());
        else
            remember(*messages);
    });
    return result;
}

void Recheck::remember(const QList<MessageName> &messages)
{
    const auto remembered = m_database.write([id = m_account.id, now = m_clock.now()](Transaction &transaction) {
        return AccountRepository(transaction).setCursor(id, stream(), toIso(now), now);
    });
    await(remembered, [this, messages](const Result<void> &done) {
        if (done)
            ask(messages);
        else
            settle(done.error());
    });
}

void Recheck::ask(const QList<MessageName> &messages)
{
    if (!m_client)
        return settle(Error{ErrorKind::Cancelled, {}, {}});
    QStringList ids;
    for (const MessageName &each : messages)
        ids.append(each.remoteId);
    await(m_client->recheck(ids), [this, messages](const Result<FetchResult> &found) {
        if (found)
            parse(*found, messages);
        else
            settle(found.error());
    });
}

void Recheck::parse(const FetchResult &found, const QList<MessageName> &messages)
{
    if (!m_client)
        return settle(Error{ErrorKind::Cancelled, {}, {}});
    auto promise = std::make_shared<Promise<PollStep>>();
    const auto parsed = promise->future();
    QThreadPool::globalInstance()->start(
        [promise, found, messages, normalise = m_client->normaliser(), now = m_clock.now()] {
            PollStep step = readPollStep(found, normalise, now);
            nameAsStored(step, messages);
            step.gaps = found.gaps; // what cannot be read now was read before: nothing is lost
            step.next = toIso(now);
            promise->settle(std::move(step));
        });
    await(parsed, [this](const Result<PollStep> &step) {
        if (step)
            store(*step);
        else
            settle(step.error());
    });
}

void Recheck::store(PollStep step)
{
    const qsizetype gaps = step.gaps.size();
    const auto stored = m_database.write(
        [account = m_account, step = std::move(step), now = m_clock.now()](Transaction &transaction) mutable {
            return storePollStep(transaction, account, stream(), step, now);
        });
    await(stored, [this, gaps](const Result<IngestCount> &count) {
        if (!count)
            return settle(count.error());
        PollSummary summary;
        summary.add(*count, gaps);
        settle(summary);
    });
}

}
