// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/inbox/PollStep.h"
#include "core/store/Database.h"

#include <QPointer>

namespace firstmile
{

/// One poll of one account: each stream from its cursor to its end, a step at a time. A step's messages and its cursor
/// are committed together and in order, so that a walk cut short at any point goes on where it was. While a step is
/// written the one behind it is parsed, and the one behind that is fetched.
///
///   nextStream -> cursor -> fetch -> parse (pool) -> write -> no more steps: nextStream; no more streams: done
///                             ^ as long as there is more, and none waits to be parsed
///
/// After the streams what is stored already is looked at again (Recheck).
class PollWalk : public QObject
{
    Q_OBJECT

public:
    /// `client` may be gone before the walk is at its end, which then ends with Cancelled.
    PollWalk(Database &database, ChannelClient &client, Account account, const Clock &clock, QObject *parent);

    Async<PollSummary> start();

    /// Stores what was fetched and ends; the next walk goes on from there.
    void stop();
    bool isStopping() const { return m_isStopping; }
    AccountId account() const { return m_account.id; }

Q_SIGNALS:
    /// A step was stored. `done`: messages of this walk so far; `remaining` of this stream: -1: not known.
    void stepped(qint64 done, qint64 remaining, bool more);

private:
    void nextStream();
    void recheck();
    void goOn();
    bool mayFetch() const;
    void fetch();
    void onFetched(const Cursor &asked, const Result<FetchResult> &fetched);
    void parse();
    void write();
    void onWritten(const PollStep &about, const Result<IngestCount> &count);
    void breakOff(const Error &error);
    void finishStream();
    void fail(const Error &error);

    Database &m_database;
    QPointer<ChannelClient> m_client;
    Account m_account;
    const Clock &m_clock;
    ChannelClient::Normalise m_normalise;
    QStringList m_streams;
    QString m_stream;
    Cursor m_nextCursor;   ///< from which the next fetch goes on
    Cursor m_storedCursor; ///< as it stands in the workspace
    bool m_more = false;
    bool m_mustStoreFirst = false; ///< the client has something to do once all is stored
    std::optional<FetchResult> m_fetched;
    std::optional<PollStep> m_parsed;
    bool m_isFetching = false;
    bool m_isParsing = false;
    bool m_isWriting = false;
    bool m_isStopping = false;
    bool m_isBroken = false;
    std::optional<Error> m_error; ///< of a fetch; told once what came before it is stored
    PollSummary m_summary;
    Promise<PollSummary> m_promise;
};

}
