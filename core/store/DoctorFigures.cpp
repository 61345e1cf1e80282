// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Case.h"
#include "core/store/ConversationRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/Examination.h"
#include "core/store/ReachQueue.h"

namespace firstmile::examination
{

using namespace Qt::StringLiterals;

namespace
{

using WaitingSince = QHash<ConversationId, Instant>;

Result<WaitingSince> waitingByLog(Session &session)
{
    WaitingSince waiting;
    FM_TRY(EventRepository(session).readLedger(Instant::max(), [&waiting](const QList<Event> &ofConversation) {
        const auto cases = casesOf(ofConversation, Instant::max());
        if (!cases.isEmpty() && !cases.last().isAnswered() && !cases.last().excluded)
            waiting.insert(cases.last().conversation, cases.last().openedAt);
    }));
    return waiting;
}

/// What stands in a conversation's row, and the same counted from what it is made of: columns 1 to 4 and 6 to 9, 10 and
/// 11, 12 and 13; the place in the queue, 14, is made of 11, 15 and 16.
const QString figuresSql = uR"(
    SELECT c.id, c.messages, c.first_message_at, c.last_message_at, c.preview, c.waiting_since,
           (SELECT count(*) FROM messages m WHERE m.conversation_id = c.id),
           COALESCE((SELECT min(m.at) FROM messages m WHERE m.conversation_id = c.id), 0),
           COALESCE((SELECT max(m.at) FROM messages m WHERE m.conversation_id = c.id), 0),
           (SELECT substr(m.text, 1, 400) FROM messages m WHERE m.conversation_id = c.id AND m.direction <> 'note'
            ORDER BY m.at DESC, m.id DESC LIMIT 1),
           c.reach, COALESCE((SELECT max(i.followers) FROM identities i
                              WHERE i.customer_id = c.customer_id AND i.channel = a.channel), -1),
           COALESCE(c.due_at, -1),
           CASE WHEN c.snoozed_until IS NULL THEN COALESCE(c.waiting_since + a.answer_within, -1)
                WHEN c.waiting_since IS NULL OR c.snoozed_until < c.waiting_since + a.answer_within
                THEN c.snoozed_until ELSE c.waiting_since + a.answer_within END,
           c.queue_at,
           COALESCE((SELECT max(i.verified) FROM identities i
                     WHERE i.customer_id = c.customer_id AND i.channel = a.channel), 0),
           COALESCE((SELECT max(i.spread) FROM identities i
                     WHERE i.customer_id = c.customer_id AND i.channel = a.channel), -1)
    FROM conversations c JOIN accounts a ON a.id = c.account_id WHERE c.id > ? ORDER BY c.id LIMIT ?)"_s;

constexpr int figuresPage = 2'000;
constexpr qsizetype repeatedPreview = 160;

struct Compared
{
    ConversationId id;
    bool same = true;
};

Compared compared(const Row &row, const WaitingSince &waiting, const ReachRule &rule)
{
    const auto id = row.id<ConversationId>(0);
    const auto expected = waiting.constFind(id);
    const bool waits = expected != waiting.cend();
    const bool sameWait = row.isNull(5) ? !waits : waits && row.instant(5) == *expected;
    const Milliseconds ahead = headStart({row.integer(11), row.truth(15), row.integer(16)}, rule);
    const bool sameQueue = row.isNull(14) ? !waits : waits && row.instant(14) == *expected - ahead;
    const bool same = row.integer(1) == row.integer(6) && row.integer(2) == row.integer(7) &&
                      row.integer(3) == row.integer(8) &&
                      row.text(4) == row.text(9).simplified().left(repeatedPreview) &&
                      row.integer(10) == row.integer(11) && row.integer(12) == row.integer(13) && sameWait && sameQueue;
    return {id, same};
}

Result<QList<ConversationId>> wrongFigures(Session &session)
{
    FM_ASSIGN(const WaitingSince waiting, waitingByLog(session));
    FM_ASSIGN(const ReachRule rule, ReachQueue(session).rule());
    QList<ConversationId> wrong;
    ConversationId last;
    for (qsizetype found = figuresPage; found == figuresPage;) {
        FM_ASSIGN(const auto page, (session.all<Compared>(
                                       figuresSql, [&](const Row &row) { return compared(row, waiting, rule); },
                                       last.value, figuresPage)));
        for (const Compared &each : page) {
            if (!each.same)
                wrong.append(each.id);
        }
        found = page.size();
        if (found > 0)
            last = page.last().id;
    }
    return wrong;
}

/// Praise names the message too, and is not its arrival.
const QString notInLog = uR"(
    NOT EXISTS (SELECT 1 FROM events e WHERE e.message_id = m.id AND e.conversation_id = m.conversation_id
                                         AND e.kind IN ('received', 'sent', 'noted')))"_s;

}

Result<HealthCheck> log(Session &session, ExaminationDepth)
{
    FM_ASSIGN(const qint64 lost, countOf(session, u"SELECT count(*) FROM messages m WHERE"_s + notInLog));
    return HealthCheck{u"log"_s, lost == 0,
                       lost == 0 ? u"every message is in the log"_s : u"%1 messages are not in the log"_s.arg(lost),
                       lost};
}

/// An entry that is filed under another conversation is moved; only what has none gets a new one.
Result<void> repairLog(Transaction &transaction)
{
    FM_TRY(transaction.run(uR"(
        UPDATE events SET conversation_id = (SELECT m.conversation_id FROM messages m WHERE m.id = events.message_id)
        WHERE message_id IS NOT NULL AND EXISTS
            (SELECT 1 FROM messages m WHERE m.id = events.message_id AND m.conversation_id <> events.conversation_id))"_s));
    return transaction.run(uR"(
        INSERT INTO events (kind, at, recorded_at, account_id, conversation_id, customer_id, message_id, automatic, agent)
        SELECT CASE m.direction WHEN 'in' THEN 'received' WHEN 'out' THEN 'sent' ELSE 'noted' END, m.at,
               m.received_at, m.account_id, m.conversation_id, c.customer_id, m.id, m.automatic, m.agent
        FROM messages m JOIN conversations c ON c.id = m.conversation_id
        WHERE)"_s + notInLog +
                           u" ORDER BY m.id"_s);
}

Result<HealthCheck> figures(Session &session, ExaminationDepth)
{
    FM_ASSIGN(const auto wrong, wrongFigures(session));
    return HealthCheck{u"conversations"_s, wrong.isEmpty(),
                       wrong.isEmpty() ? u"every figure is that of the messages and the log"_s
                                       : u"the figures of %1 are wrong"_s.arg(wrong.size()),
                       wrong.size()};
}

Result<void> repairFigures(Transaction &transaction)
{
    FM_ASSIGN(const auto wrong, wrongFigures(transaction));
    for (const ConversationId id : wrong)
        FM_TRY(ConversationRepository(transaction).refresh(transaction, id));
    return {};
}

}
