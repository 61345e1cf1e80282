// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/QueryReading.h"
#include "core/store/Database.h"
#include "ui/ConsoleData.h"

namespace firstmile
{

class Clock;

/// What the console reads out of a store, be it a workspace or a bundle that is open for review: each call is one
/// function on one of the store's threads.
class StoredConsole : public ConsoleData
{
    Q_OBJECT

public:
    /// `agent` is who sits here.
    StoredConsole(Database &database, const Clock &clock, QString agent, QObject *parent = nullptr);

    QString agent() const override { return m_agent; }
    Milliseconds answerWithin() const override { return std::chrono::hours(24); }

    Async<QList<ConversationKey>> order(const ListQuery &query, int limit) override;
    Async<QList<ConversationKey>> keysOf(const ListQuery &query, const QList<ConversationId> &conversations) override;
    Async<QList<ConversationRow>> rows(const ListQuery &query, const QList<ConversationId> &conversations) override;
    Async<QList<int>> tally(const QStringList &queries) override;
    Async<int> outboxTroubles() override;
    Async<QList<SavedView>> savedViews() override;
    Async<ThreadView> thread(ConversationId conversation) override;
    Async<Vocabulary> vocabulary() override;
    Async<QByteArray> attachment(MessageId message, AttachmentId attachment) override;
    Async<FormattedMail> formatted(MessageId message) override;

protected:
    Database &database() const { return m_database; }
    const Clock &clock() const { return m_clock; }
    QueryScene scene() const;

private:
    Database &m_database;
    const Clock &m_clock;
    QString m_agent;
};

}
