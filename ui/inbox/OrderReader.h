// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleData.h"
#include "ui/inbox/ConversationOrder.h"

#include <QTimer>

namespace firstmile
{

/// Reads the order of a list and what changes in it: one question at a time, so that no answer is older than the one
/// before it. What changes while a question is under way is asked about after it.
///
///   start -> first rows -> whole order -> changes ... -> changes
///                              ^-- everything changed --'
class OrderReader : public QObject
{
    Q_OBJECT

public:
    explicit OrderReader(ConsoleData &data, QObject *parent = nullptr);

    void start(const ListQuery &query);
    void readAll();                                 ///< the whole order again
    void touch(const QSet<ConversationId> &ids);    ///< these may stand elsewhere, or not at all
    void touchNow(const QSet<ConversationId> &ids); ///< the same, without waiting for more
    bool isWhole() const { return m_whole; }

Q_SIGNALS:
    void orderRead(const firstmile::ConversationOrder &order);
    void changesRead(const QSet<firstmile::ConversationId> &asked, const firstmile::ConversationOrder &fresh);
    void failed(const firstmile::Error &error);

private:
    enum class Wanted { Nothing, First, Whole };
    void askNext();
    void askOrder(int limit);
    void askChanges();
    void takeOrder(const Result<QList<ConversationKey>> &order, bool whole);

    ConsoleData &m_data;
    ListQuery m_query;
    Wanted m_wanted = Wanted::Nothing;
    QSet<ConversationId> m_changed;
    int m_started = 0; ///< numbers the queries: an answer to an older one is dropped
    bool m_asking = false;
    bool m_whole = false;
    QTimer m_pause; ///< runs after each merge: a storm of commits is merged a few times a second
};

}
