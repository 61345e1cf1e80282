// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/channels/ChannelClient.h"
#include "core/inbox/Ingest.h"
#include "core/store/Database.h"

namespace firstmile
{

/// What a poll brought.
struct PollSummary
{
    int added = 0;
    int duplicate = 0;
    int edited = 0;
    int unreadable = 0; ///< kept as gaps
};

/// One poll of one account: each stream from its cursor to its end, a step at a time. A step's messages and its cursor
/// are committed together, so that a walk cut short at any point goes on where it was.
///
///   nextStream -> cursor -> fetch -> normalise (pool) -> commit -+-> more: fetch
///        ^                                                       |
///        '-------------------------------------------------------'  no more streams: done
class PollWalk : public QObject
{
    Q_OBJECT

public:
    PollWalk(Database &database, ChannelClient &client, Account account, const Clock &clock, QObject *parent);

    Async<PollSummary> start();

private:
    struct Step
    {
        QList<IngestItem> items;
        Cursor next;
        QList<Gap> gaps;
    };

    void nextStream();
    void fetch(const Cursor &cursor);
    void normalise(const FetchResult &fetched);
    void commit(const Step &step, bool more);
    void fail(const Error &error);

    static Step read(const FetchResult &fetched, const ChannelClient::Normalise &normalise, Instant now);
    static Result<IngestCount> store(Transaction &transaction, const Account &account, const QString &stream,
                                     const Step &step, Instant now);

    Database &m_database;
    ChannelClient &m_client;
    Account m_account;
    const Clock &m_clock;
    QStringList m_streams;
    QString m_stream;
    Cursor m_lastCursor;
    PollSummary m_summary;
    Promise<PollSummary> m_promise;
};

}
