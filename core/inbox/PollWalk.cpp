// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/PollWalk.h"

#include "core/inbox/Recheck.h"
#include "core/store/AccountRepository.h"

#include <QThreadPool>

namespace firstmile
{

using namespace Qt::StringLiterals;

PollWalk::PollWalk(Database &database, ChannelClient &client, Account account, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_client(&client)
    , m_account(std::move(account))
    , m_clock(clock)
    , m_streams(client.streams())
{}

Async<PollSummary> PollWalk::start()
{
    auto future = m_promise.future();
    nextStream();
    return future;
}

void PollWalk::stop()
{
    m_isStopping = true;
    m_streams.clear();
}

void PollWalk::fail(const Error &error)
{
    m_promise.settle(error);
}

void PollWalk::nextStream()
{
    if (m_streams.isEmpty())
        return recheck();
    m_stream = m_streams.takeFirst();
    const auto cursor = m_database.read([id = m_account.id, stream = m_stream](Session &session) {
        return AccountRepository(session).cursor(id, stream);
    });
    whenDone(cursor, this, [this](const Result<QString> &found) {
        if (!found)
            return fail(found.error());
        m_nextCursor = m_storedCursor = *found;
        m_more = true;
        if (m_client)
            m_client->stored(m_stream, m_storedCursor);
        goOn();
    });
}

void PollWalk::recheck()
{
    if (m_isStopping || !m_client) {
        m_promise.settle(m_summary);
        return;
    }
    auto *recheck = new Recheck(m_database, *m_client, m_account, m_clock, this);
    whenDone(recheck->start(), this, [this](const Result<PollSummary> &found) {
        if (!found)
            return fail(found.error());
        m_summary.added += found->added;
        m_summary.edited += found->edited;
        m_summary.unreadable += found->unreadable;
        m_promise.settle(m_summary);
    });
}

void PollWalk::goOn()
{
    if (m_promise.isSettled())
        return;
    if (m_isBroken) {
        m_fetched.reset();
        m_parsed.reset();
    }
    if (m_parsed && !m_isWriting)
        write();
    if (m_fetched && !m_isParsing && !m_parsed)
        parse();
    if (mayFetch())
        fetch();
    const bool isBusy = m_isFetching || m_isParsing || m_isWriting || m_fetched || m_parsed;
    if (!isBusy)
        finishStream();
}

bool PollWalk::mayFetch() const
{
    const bool isAllStored = m_nextCursor == m_storedCursor && !m_isParsing && !m_isWriting && !m_parsed;
    return m_more && !m_error && !m_isStopping && !m_isFetching && !m_fetched && (!m_mustStoreFirst || isAllStored);
}

/// A step that could not be stored: none behind it may be. The fetch under way is waited for, as there is one at a
/// time.
void PollWalk::breakOff(const Error &error)
{
    m_error = error;
    m_isBroken = true;
}

void PollWalk::finishStream()
{
    if (m_error)
        fail(*m_error);
    else
        nextStream();
}

void PollWalk::fetch()
{
    if (!m_client) {
        m_error = Error{ErrorKind::Cancelled, {}, {}};
        return;
    }
    m_isFetching = true;
    m_normalise = m_client->normaliser();
    whenDone(m_client->fetch(m_stream, m_nextCursor), this,
             [this, asked = m_nextCursor](const Result<FetchResult> &fetched) { onFetched(asked, fetched); });
}

void PollWalk::onFetched(const Cursor &asked, const Result<FetchResult> &fetched)
{
    m_isFetching = false;
    if (!fetched) {
        m_error = fetched.error();
        return goOn();
    }
    const bool unchanged =
        fetched->items.isEmpty() && fetched->gaps.isEmpty() && fetched->marks.isEmpty() && fetched->next == asked;
    const bool wasAhead = asked != m_storedCursor || m_isParsing || m_isWriting || m_parsed;
    if (unchanged && fetched->more && !wasAhead) {
        m_error = Error{ErrorKind::Malformed, u"the server gives the same page again and again"_s, {}};
        return goOn();
    }
    m_mustStoreFirst = unchanged && fetched->more && wasAhead;
    m_more = fetched->more;
    m_nextCursor = fetched->next;
    if (!unchanged || !wasAhead)
        m_fetched = *fetched;
    goOn();
}

/// Parsing is pure and may take long: it is done in the pool, and its result comes back by a promise.
void PollWalk::parse()
{
    m_isParsing = true;
    auto promise = std::make_shared<Promise<PollStep>>();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start(
        [promise, fetched = *std::exchange(m_fetched, std::nullopt), normalise = m_normalise, now = m_clock.now()] {
            promise->settle(readPollStep(fetched, normalise, now));
        });
    whenDone(future, this, [this](const Result<PollStep> &step) {
        m_isParsing = false;
        if (step)
            m_parsed = *step;
        else
            breakOff(step.error());
        goOn();
    });
}

void PollWalk::write()
{
    m_isWriting = true;
    PollStep step = *std::exchange(m_parsed, std::nullopt);
    PollStep about;
    about.next = step.next;
    about.gaps = step.gaps;
    about.remaining = step.remaining;
    about.more = step.more;
    // An unchanged stream writes nothing: an idle console leaves the disk alone.
    about.unchanged =
        step.items.isEmpty() && step.gaps.isEmpty() && step.marks.isEmpty() && step.next == m_storedCursor;
    const auto stored =
        about.unchanged
            ? ready<IngestCount>(IngestCount())
            : m_database.write([account = m_account, stream = m_stream, step = std::move(step), now = m_clock.now()](
                                   Transaction &tx) mutable { return storePollStep(tx, account, stream, step, now); });
    whenDone(stored, this, [this, about](const Result<IngestCount> &count) { onWritten(about, count); });
}

void PollWalk::onWritten(const PollStep &about, const Result<IngestCount> &count)
{
    m_isWriting = false;
    if (!count) {
        breakOff(count.error());
        return goOn();
    }
    m_summary.add(*count, about.gaps.size());
    m_storedCursor = about.next;
    if (m_client)
        m_client->stored(m_stream, m_storedCursor);
    Q_EMIT stepped(m_summary.added + m_summary.duplicate + m_summary.edited, about.remaining, about.more);
    goOn();
}

}
