// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DraftRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString selectDrafts = u"SELECT id, conversation_id, agent, mode, text, seen_version, updated_at FROM drafts"_s;

QString modeName(DraftMode mode)
{
    return mode == DraftMode::Note ? u"note"_s : u"reply"_s;
}

Draft readDraft(const Row &row)
{
    Draft draft;
    draft.id = row.id<DraftId>(0);
    draft.conversation = row.id<ConversationId>(1);
    draft.agent = row.text(2);
    draft.mode = row.text(3) == "note"_L1 ? DraftMode::Note : DraftMode::Reply;
    draft.text = row.text(4);
    draft.seenVersion = row.integer(5);
    draft.updatedAt = row.instant(6);
    return draft;
}

}

Result<void> DraftRepository::save(Transaction &transaction, const Draft &draft)
{
    if (draft.text.isEmpty()) {
        FM_TRY(m_session.exec(u"DELETE FROM drafts WHERE conversation_id = ? AND agent = ? AND mode = ?"_s,
                              draft.conversation, draft.agent, modeName(draft.mode)));
    } else {
        FM_TRY(m_session.exec(uR"(
            INSERT INTO drafts (conversation_id, agent, mode, text, seen_version, updated_at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (conversation_id, agent, mode) DO UPDATE SET
                text = excluded.text, seen_version = excluded.seen_version, updated_at = excluded.updated_at)"_s,
                              draft.conversation, draft.agent, modeName(draft.mode), draft.text, draft.seenVersion,
                              draft.updatedAt));
    }
    transaction.changes().drafts.insert(draft.conversation);
    return {};
}

Result<std::optional<Draft>> DraftRepository::find(ConversationId conversation, const QString &agent, DraftMode mode)
{
    return m_session.first<Draft>(selectDrafts + u" WHERE conversation_id = ? AND agent = ? AND mode = ?"_s, readDraft,
                                  conversation, agent, modeName(mode));
}

Result<QList<Draft>> DraftRepository::all(const QString &agent)
{
    return m_session.all<Draft>(selectDrafts + u" WHERE agent = ? ORDER BY updated_at DESC"_s, readDraft, agent);
}

}
