// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ErasureSweep.h"
#include "core/store/DraftRepository.h"
#include "core/store/JsonList.h"
#include "core/store/OutboxRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

ErasureSweep::Columns ErasureSweep::emptiedColumns(const QStringList &columns)
{
    Columns becomes;
    for (const QString &column : columns)
        becomes.append({column, u"''"_s});
    return becomes;
}

QString ErasureSweep::filledOrErased(const QString &table, const QString &column)
{
    return u"(%2 <> '' OR EXISTS (SELECT 1 FROM erased_rows r WHERE r.table_name = '%1' AND r.row_id = %1.id "
           "AND r.row_id <> 0))"_s.arg(table, column);
}

ErasureSweep::Columns ErasureSweep::keptAsTheyAre(const QStringList &columns)
{
    Columns becomes;
    for (const QString &column : columns)
        becomes.append({column, column});
    return becomes;
}

/// What waits to go out is taken back first, as an agent would: should the erasure be undone, its text is a draft
/// again, and nothing leaves unless somebody sends it.
Result<void> ErasureSweep::takeReplies()
{
    OutboxRepository outbox(m_transaction);
    DraftRepository drafts(m_transaction);
    for (const ConversationId each : m_scope.conversations) {
        FM_ASSIGN(const auto items, outbox.ofConversation(each));
        for (const OutboxItem &item : items) {
            m_transaction.changes().outbox.insert(item.id);
            if (item.state != OutboxState::Queued && item.state != OutboxState::Held)
                continue;
            FM_TRY(outbox.apply(m_transaction, item.id, OutboxEvent::Undone, {}, m_now));
            if (item.draft) {
                FM_TRY(drafts.setState(m_transaction, item.draft, DraftState::Open, {}, m_now));
                continue;
            }
            Draft draft = draftOf(item, m_now);
            FM_ASSIGN(draft.files, outbox.files(item.id));
            FM_TRY(drafts.save(m_transaction, draft));
        }
        m_transaction.changes().drafts.insert(each);
    }
    FM_TRY(takeDrafts());
    return takeOutbox();
}

/// Their rows stay, empty and put aside: a number that was free would go to another draft, and what is given back to
/// this one would come to that.
Result<void> ErasureSweep::takeDrafts()
{
    const auto conversations = numbersOf(m_scope.conversations);
    const QString ofDraft = u"draft_id IN (SELECT id FROM drafts WHERE %1)"_s.arg(listed(u"conversation_id"_s));
    FM_TRY(m_rows.take({u"draft_versions"_s, ofDraft, {}}, conversations));
    FM_TRY(m_rows.take({u"draft_files"_s, ofDraft, {}}, conversations));
    auto becomes = emptiedColumns({u"text"_s, u"variants"_s, u"origin"_s});
    becomes.append({u"state"_s, u"'discarded'"_s});
    becomes.append({u"updated_at"_s, QString::number(toMsecs(m_now))});
    becomes += keptAsTheyAre({u"conversation_id"_s});
    FM_TRY(m_rows.take({u"drafts"_s, listed(u"conversation_id"_s), becomes}, conversations));
    return {};
}

Result<void> ErasureSweep::takeOutbox()
{
    const auto conversations = numbersOf(m_scope.conversations);
    const QString ofOutbox = u"outbox_id IN (SELECT id FROM outbox WHERE %1)"_s.arg(listed(u"conversation_id"_s));
    FM_TRY(m_rows.take({u"outbox_files"_s, ofOutbox, {}}, conversations));
    FM_TRY(m_rows.take({u"outbox_steps"_s, ofOutbox + u" AND "_s + filledOrErased(u"outbox_steps"_s, u"words"_s),
                        emptiedColumns({u"words"_s})},
                       conversations));
    const QString untold = listed(u"conversation_id"_s) + u" AND why_not <> ''"_s;
    FM_TRY(m_rows.take({u"notice_recipients"_s, untold, {}}, conversations));
    auto becomes = emptiedColumns({u"error"_s, u"undelivered"_s, u"origin"_s});
    becomes.append({u"message"_s, u"'{}'"_s});
    FM_TRY(m_rows.take({u"outbox"_s, listed(u"conversation_id"_s), becomes}, conversations));
    return {};
}

}
