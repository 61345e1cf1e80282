// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/PollWalk.h"

#include "core/store/AccountRepository.h"

#include <QThreadPool>

namespace firstmile
{

using namespace Qt::StringLiterals;

PollWalk::PollWalk(Database &database, ChannelClient &client, Account account, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_client(client)
    , m_account(std::move(account))
    , m_clock(clock)
    , m_streams(client.streams())
{}

Async<PollSummary> PollWalk::start()
{
    nextStream();
    return m_promise.future();
}

void PollWalk::fail(const Error &error)
{
    m_promise.settle(error);
}

void PollWalk::nextStream()
{
    if (m_streams.isEmpty()) {
        m_promise.settle(m_summary);
        return;
    }
    m_stream = m_streams.takeFirst();
    m_lastCursor.clear();
    const auto cursor = m_database.read([id = m_account.id, stream = m_stream](Session &session) {
        return AccountRepository(session).cursor(id, stream);
    });
    whenDone(cursor, this, [this](const Result<QString> &found) {
        if (!found)
            fail(found.error());
        else
            fetch(*found);
    });
}

void PollWalk::fetch(const Cursor &cursor)
{
    m_lastCursor = cursor;
    whenDone(m_client.fetch(m_stream, cursor), this, [this](const Result<FetchResult> &fetched) {
        if (!fetched)
            fail(fetched.error());
        else
            normalise(*fetched);
    });
}

/// Parsing is pure and may take long: it is done in the pool, and its result comes back by a promise.
void PollWalk::normalise(const FetchResult &fetched)
{
    auto promise = std::make_shared<Promise<Step>>();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, fetched, normalise = m_client.normaliser(), now = m_clock.now()] {
        promise->settle(read(fetched, normalise, now));
    });
    whenDone(future, this, [this, more = fetched.more](const Result<Step> &step) {
        if (!step)
            fail(step.error());
        else
            commit(*step, more);
    });
}

PollWalk::Step PollWalk::read(const FetchResult &fetched, const ChannelClient::Normalise &normalise, Instant now)
{
    Step step;
    step.next = fetched.next;
    step.gaps = fetched.gaps;
    for (const RawItem &raw : fetched.items) {
        const auto messages = normalise(raw);
        if (!messages) {
            Gap gap;
            gap.from = gap.to = raw.receivedAt == Instant() ? now : raw.receivedAt;
            gap.reason =
                u"a message could not be read (%1 %2): %3"_s.arg(raw.stream).arg(raw.uid).arg(messages.error().detail);
            step.gaps.append(gap);
            continue;
        }
        const MessageSource source{raw.kind, raw.bytes};
        for (const IncomingMessage &message : *messages)
            step.items.append({message, source, raw.stream, raw.uid, raw.uidValidity, {}});
    }
    return step;
}

Result<IngestCount> PollWalk::store(Transaction &transaction, const Account &account, const QString &stream,
                                    const Step &step, Instant now)
{
    Ingest ingest(transaction, account, now);
    for (const IngestItem &item : step.items)
        FM_TRY(ingest.take(item));
    FM_ASSIGN(const IngestCount count, ingest.finish());
    AccountRepository accounts(transaction);
    for (Gap gap : step.gaps) {
        gap.account = account.id;
        gap.stream = stream;
        gap.detectedAt = now;
        FM_TRY(accounts.addGap(transaction, gap));
    }
    FM_TRY(accounts.setCursor(account.id, stream, step.next, now));
    return count;
}

void PollWalk::commit(const Step &step, bool more)
{
    // An unchanged stream writes nothing: an idle console leaves the disk alone.
    const bool unchanged = step.items.isEmpty() && step.gaps.isEmpty() && step.next == m_lastCursor;
    const auto stored = unchanged
                            ? ready<IngestCount>(IngestCount())
                            : m_database.write([account = m_account, stream = m_stream, step, now = m_clock.now()](
                                                   Transaction &tx) { return store(tx, account, stream, step, now); });
    whenDone(stored, this, [this, more, unchanged, step](const Result<IngestCount> &count) {
        if (!count)
            return fail(count.error());
        m_summary.added += count->added;
        m_summary.duplicate += count->duplicate;
        m_summary.edited += count->edited;
        m_summary.unreadable += static_cast<int>(step.gaps.size());
        if (more && unchanged)
            fail(Error{ErrorKind::Malformed, u"the server gives the same page again and again"_s, {}});
        else if (more)
            fetch(step.next);
        else
            nextStream();
    });
}

}
