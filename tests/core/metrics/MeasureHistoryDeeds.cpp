// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Erasure.h"
#include "core/inbox/ConversationActions.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/MessageRepository.h"
#include "tests/core/metrics/MeasureHistory.h"

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList historyIntents{u"help"_s, u"praise"_s, u"share"_s, u"vent"_s, u"ask-others"_s, u"other"_s, u""_s};
const QStringList historyComplexities{u"simple"_s, u"complex"_s, u""_s};

}

Result<void> MeasureHistory::look(Transaction &transaction)
{
    const ConversationId id = anyConversation();
    const Automatic automatic = below(3) == 0 ? Automatic::AutoReply : Automatic::None;
    switch (below(5)) {
    case 0:
        return actions::markSeen(transaction, id, agent(), m_now);
    case 1:
        return log(transaction, id, EventKind::Acknowledged, m_now, {});
    case 2:
        return log(transaction, id, EventKind::Noted, m_now, {}, automatic);
    case 3:
        return log(transaction, id, EventKind::Praised, m_now, {}); // as a reaction without words is
    default:
        return log(transaction, id, below(2) == 0 ? EventKind::MovedToPhone : EventKind::MovedToPrivate, m_now, {});
    }
}

Result<void> MeasureHistory::handOff(Transaction &transaction)
{
    const ConversationId id = anyConversation();
    if (below(2) == 0)
        return actions::handOver(transaction, id, agent(), m_now, below(2) == 0 ? u"service"_s : u"billing"_s, {});
    return actions::handBack(transaction, id, agent(), m_now, u"mended"_s);
}

Result<void> MeasureHistory::label(Transaction &transaction)
{
    const Written &which = m_written.at(below(static_cast<int>(m_written.size())));
    const QString intent = historyIntents.at(below(static_cast<int>(historyIntents.size())));
    const QString complexity = historyComplexities.at(below(static_cast<int>(historyComplexities.size())));
    const QStringList forms{uR"({"intent":"%1"})"_s.arg(intent), uR"({"complexity":"%1"})"_s.arg(complexity),
                            uR"({"intent":"%1","complexity":"%2"})"_s.arg(intent, complexity)};
    return log(transaction, which.conversation, EventKind::Labelled, m_now, which.id, Automatic::None,
               forms.at(below(static_cast<int>(forms.size()))));
}

Result<void> MeasureHistory::suggest(Transaction &transaction)
{
    const Written &which = m_written.at(below(static_cast<int>(m_written.size())));
    FM_TRY(transaction.exec(u"DELETE FROM suggested_labels WHERE message_id = ?"_s, which.id));
    FM_TRY(transaction.exec(uR"(
        INSERT INTO suggested_labels (message_id, conversation_id, intent, complexity, model) VALUES (?, ?, ?, ?, 'm'))"_s,
                            which.id, which.conversation, historyIntents.at(below(7)),
                            historyComplexities.at(below(3))));
    transaction.changes().conversations.insert(which.conversation);
    return {};
}

/// Their network tells something new of somebody.
Result<void> MeasureHistory::meet(Transaction &transaction)
{
    FM_TRY(CustomerRepository(transaction).resolve(transaction, stranger(), m_now));
    return {};
}

Result<void> MeasureHistory::erase(Transaction &transaction)
{
    if (below(2) == 0)
        return {};
    FM_ASSIGN(const auto conversation, ConversationRepository(transaction).find(anyConversation()));
    FM_TRY(eraseCustomer(transaction, {conversation->customer, agent()}, m_now));
    return {};
}

/// Two conversations turn out to be one.
Result<void> MeasureHistory::merge(Transaction &transaction)
{
    const ConversationId from = anyConversation();
    const ConversationId to = anyConversation();
    if (from == to)
        return {};
    FM_TRY(MessageRepository(transaction).moveAll(from, to));
    FM_TRY(EventRepository(transaction).refile(from, to));
    FM_TRY(transaction.exec(u"UPDATE suggested_labels SET conversation_id = ? WHERE conversation_id = ?"_s, to, from));
    for (Written &each : m_written)
        each.conversation = each.conversation == from ? to : each.conversation;
    FM_TRY(ConversationRepository(transaction).refresh(transaction, from));
    return ConversationRepository(transaction).refresh(transaction, to);
}

}
