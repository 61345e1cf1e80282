// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AskAgain.h"

#include "core/model/Case.h"
#include "core/model/FollowUp.h"
#include "core/store/EventRepository.h"
#include "core/store/JsonList.h"
#include "core/store/WorkspaceSettings.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString askAgainSetting = u"still-all-right"_s;

/// A question as noteClosed() leaves it.
const QString untouchedQuestion =
    u"f.kind = 'still-all-right' AND f.agent = '' AND f.text = '' AND f.done_at IS NULL"_s;

using QuestionPlace = std::pair<ConversationId, CustomerId>;

void noteQuestions(Transaction &transaction, const QList<QuestionPlace> &places)
{
    for (const auto &[conversation, customer] : places) {
        transaction.changes().followUps = true;
        transaction.changes().conversations.insert(conversation);
        transaction.changes().customers.insert(customer);
    }
}

Result<QList<QuestionPlace>> untouchedQuestions(Session &session, const QList<ConversationId> &conversations)
{
    return session.all<QuestionPlace>(
        u"SELECT f.conversation_id, f.customer_id FROM "_s + numbersFromJson(session.engine()) +
            u" CROSS JOIN follow_ups f WHERE f.conversation_id = each.value AND "_s + untouchedQuestion,
        [](const Row &row) { return QuestionPlace(row.id<ConversationId>(0), row.id<CustomerId>(1)); },
        jsonList(conversations));
}

bool asksForMore(const QList<Event> &log)
{
    const auto cases = casesOf(log, Instant::max());
    return !cases.isEmpty() && cases.last().isAnswered() && !cases.last().excluded;
}

}

Result<Milliseconds> AskAgain::after()
{
    FM_ASSIGN(const QJsonValue days, WorkspaceSettings(m_session).value(askAgainSetting));
    return Result<Milliseconds>(std::chrono::days(days.toInt(0)));
}

Result<void> AskAgain::setAfter(Transaction &transaction, Milliseconds span)
{
    const auto days = std::chrono::duration_cast<std::chrono::days>(span).count();
    return WorkspaceSettings(m_session).setValue(transaction, askAgainSetting, qint64(days));
}

Result<void> AskAgain::noteClosed(Transaction &transaction, const QList<ConversationId> &conversations, Instant now)
{
    FM_ASSIGN(const Milliseconds span, after());
    if (span <= Milliseconds(0) || conversations.isEmpty())
        return {};
    FM_ASSIGN(const auto answered, answeredOf(conversations));
    if (answered.isEmpty())
        return {};
    FM_TRY(transaction.exec(
        u"INSERT INTO follow_ups (customer_id, conversation_id, kind, due_at, created_at, assignee) "
        "SELECT c.customer_id, c.id, ?, CAST(? AS BIGINT), CAST(? AS BIGINT), c.assignee FROM conversations c "
        "WHERE c.id IN (SELECT value FROM "_s +
            numbersFromJson(transaction.engine()) +
            u") AND NOT EXISTS (SELECT 1 FROM follow_ups f WHERE f.conversation_id = c.id "
            "AND f.kind = 'still-all-right' AND f.done_at IS NULL) ORDER BY c.id"_s,
        toString(FollowUpKind::StillAllRight), now + span, now, jsonList(answered)));
    FM_ASSIGN(const auto written, untouchedQuestions(transaction, answered));
    noteQuestions(transaction, written);
    return {};
}

Result<QList<ConversationId>> AskAgain::answeredOf(const QList<ConversationId> &conversations)
{
    FM_ASSIGN(const auto logs, EventRepository(m_session).ledgerOf(conversations));
    QList<ConversationId> answered;
    for (const auto &[id, log] : logs.asKeyValueRange()) {
        if (asksForMore(log))
            answered.append(id);
    }
    return answered;
}

Result<void> AskAgain::dropMoot(Transaction &transaction, const QList<ConversationId> &conversations)
{
    FM_ASSIGN(const auto moot, untouchedQuestions(transaction, conversations));
    if (moot.isEmpty())
        return {};
    FM_TRY(transaction.exec(
        u"DELETE FROM follow_ups WHERE id IN (SELECT f.id FROM "_s + numbersFromJson(transaction.engine()) +
            u" CROSS JOIN follow_ups f WHERE f.conversation_id = each.value AND "_s + untouchedQuestion + u')',
        jsonList(conversations)));
    noteQuestions(transaction, moot);
    return {};
}

}
