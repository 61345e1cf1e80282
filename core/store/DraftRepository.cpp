// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DraftRepository.h"

#include "core/store/ReplyJson.h"

#include <QCryptographicHash>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString selectDrafts = u"SELECT id, conversation_id, agent, mode, state, shared, privately, formatted, text, "
                             "variants, origin, seen_version, revision, created_at, updated_at, updated_by, outbox_id, "
                             "with_signature FROM drafts"_s;

Draft readDraft(const Row &row)
{
    Draft draft;
    draft.id = row.id<DraftId>(0);
    draft.conversation = row.id<ConversationId>(1);
    draft.agent = row.text(2);
    draft.mode = draftModeFromString(row.text(3)).value_or(DraftMode::Reply);
    draft.state = draftStateFromString(row.text(4)).value_or(DraftState::Open);
    draft.shared = row.truth(5);
    draft.privately = row.truth(6);
    draft.formatted = row.truth(7);
    draft.text = row.text(8);
    draft.variants = channelTextsFromJson(row.text(9));
    draft.origin = originFromJson(row.text(10));
    draft.seenVersion = row.integer(11);
    draft.revision = row.integer(12);
    draft.createdAt = row.instant(13);
    draft.updatedAt = row.instant(14);
    draft.updatedBy = row.text(15);
    draft.outbox = row.id<OutboxId>(16);
    draft.withSignature = row.truth(17);
    return draft;
}

DraftVersion readDraftVersion(const Row &row)
{
    return DraftVersion{row.integer(0), row.instant(1), row.text(2), row.text(3)};
}

/// A file of a draft without its bytes.
struct KeptDraftFile
{
    QString name;
    QString type;
    QString description;
    qint64 size = 0;
};

KeptDraftFile readKeptDraftFile(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.integer(3)};
}

bool isSameDraftFile(const KeptDraftFile &kept, const OutgoingFile &file)
{
    return kept.name == file.name && kept.type == file.type && kept.description == file.description &&
           kept.size == file.content.size();
}

/// The engine compares them, without handing them out.
Result<bool> hasDraftBytes(Session &session, DraftId id, qint64 position, const QByteArray &content)
{
    const auto read = [](const Row &row) { return row.integer(0); };
    const QString sql = u"SELECT position FROM draft_files WHERE draft_id = ? AND position = ? AND "_s;
    const auto found =
        session.engine() == Engine::Sqlite
            ? session.first<qint64>(sql + u"content = ?"_s, read, id, position, content)
            : session.first<qint64>(sql + u"md5(content) = ?"_s, read, id, position,
                                    Utf8{QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex()});
    return found.transform([](const std::optional<qint64> &same) { return same.has_value(); });
}

OutgoingFile readDraftFile(const Row &row)
{
    return OutgoingFile{row.text(0), row.text(1), row.text(2), row.bytes(3)};
}

}

Result<DraftId> DraftRepository::insert(const Draft &draft)
{
    FM_ASSIGN(const qint64 id,
              m_session.insert(uR"(
        INSERT INTO drafts (conversation_id, agent, mode, state, shared, privately, formatted, text, variants, origin,
                            seen_version, created_at, updated_at, updated_by, outbox_id, with_signature)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS BIGINT), ?) RETURNING id)"_s,
                               draft.conversation, draft.agent, toString(draft.mode), toString(draft.state),
                               draft.shared, draft.privately, draft.formatted, draft.text, toJsonText(draft.variants),
                               toJsonText(draft.origin), draft.seenVersion, draft.updatedAt, draft.updatedAt,
                               draft.updatedBy.isEmpty() ? draft.agent : draft.updatedBy, draft.outbox,
                               draft.withSignature));
    return DraftId(id);
}

Result<void> DraftRepository::update(const Draft &draft)
{
    FM_ASSIGN(const qint64 changed,
              m_session.exec(uR"(
        UPDATE drafts SET mode = ?, state = ?, shared = ?, privately = ?, formatted = ?, text = ?, variants = ?,
                          origin = ?, seen_version = ?, with_signature = ?, revision = revision + 1, updated_at = ?,
                          updated_by = ?
        WHERE id = ? AND revision = ?)"_s,
                             toString(draft.mode), toString(draft.state), draft.shared, draft.privately,
                             draft.formatted, draft.text, toJsonText(draft.variants), toJsonText(draft.origin),
                             draft.seenVersion, draft.withSignature, draft.updatedAt,
                             draft.updatedBy.isEmpty() ? draft.agent : draft.updatedBy, draft.id, draft.revision));
    if (changed == 1)
        return {};
    FM_ASSIGN(const auto standing, find(draft.id));
    if (!standing)
        return Error{ErrorKind::NotFound, u"the draft is there no more"_s, {}};
    return Error{ErrorKind::Conflict, u"%1 changed this draft meanwhile"_s.arg(standing->updatedBy), {}};
}

Result<bool> DraftRepository::hasFiles(DraftId id, const QList<OutgoingFile> &files)
{
    FM_ASSIGN(const auto kept,
              m_session.all<KeptDraftFile>(u"SELECT name, type, description, size FROM draft_files WHERE draft_id = ? "
                                           "ORDER BY position"_s,
                                           readKeptDraftFile, id));
    if (!std::ranges::equal(kept, files, isSameDraftFile))
        return false;
    for (qsizetype position = 0; position < files.size(); ++position) {
        FM_ASSIGN(const bool isSame, hasDraftBytes(m_session, id, position, files[position].content));
        if (!isSame)
            return false;
    }
    return true;
}

Result<void> DraftRepository::keepFiles(DraftId id, const QList<OutgoingFile> &files)
{
    FM_ASSIGN(const bool isKept, hasFiles(id, files));
    if (isKept)
        return {};
    FM_TRY(m_session.exec(u"DELETE FROM draft_files WHERE draft_id = ?"_s, id));
    int position = 0;
    for (const OutgoingFile &file : files) {
        FM_TRY(m_session.exec(uR"(
            INSERT INTO draft_files (draft_id, position, name, type, description, size, content)
            VALUES (?, ?, ?, ?, ?, ?, ?))"_s,
                              id, position++, file.name, file.type, file.description, file.content.size(),
                              file.content));
    }
    return {};
}

Result<Draft> DraftRepository::save(Transaction &transaction, const Draft &draft)
{
    FM_ASSIGN(const Draft kept, saveWords(transaction, draft));
    FM_TRY(keepFiles(kept.id, draft.files));
    return kept;
}

Result<Draft> DraftRepository::saveWords(Transaction &transaction, const Draft &draft)
{
    Draft kept = draft;
    if (!draft.id) {
        FM_ASSIGN(kept.id, insert(draft));
    } else {
        FM_TRY(update(draft));
    }
    kept.revision = draft.id ? draft.revision + 1 : 1;
    transaction.changes().drafts.insert(draft.conversation);
    return kept;
}

Result<std::optional<Draft>> DraftRepository::find(DraftId id)
{
    return m_session.first<Draft>(selectDrafts + u" WHERE id = ?"_s, readDraft, id);
}

Result<QList<Draft>> DraftRepository::ofConversation(ConversationId conversation, const QString &agent)
{
    return m_session.all<Draft>(selectDrafts + uR"( WHERE conversation_id = ? AND state = 'open'
                                                    AND (agent = ? OR shared <> 0 OR ? = '')
                                                    ORDER BY updated_at DESC, id DESC)"_s,
                                readDraft, conversation, agent, agent);
}

Result<QList<Draft>> DraftRepository::open(const QString &agent)
{
    return m_session.all<Draft>(selectDrafts + uR"( WHERE state = 'open' AND (agent = ? OR shared <> 0 OR ? = '')
                                                    ORDER BY updated_at DESC, id DESC)"_s,
                                readDraft, agent, agent);
}

Result<QList<Draft>> DraftRepository::putAside(ConversationId conversation, const QString &agent)
{
    return m_session.all<Draft>(selectDrafts + uR"( WHERE conversation_id = ? AND state <> 'open'
                                                    AND (agent = ? OR shared <> 0 OR ? = '')
                                                    ORDER BY updated_at DESC, id DESC)"_s,
                                readDraft, conversation, agent, agent);
}

Result<void> DraftRepository::setState(Transaction &transaction, DraftId id, DraftState state, OutboxId outbox,
                                       Instant now)
{
    FM_ASSIGN(const auto draft, find(id));
    if (!draft)
        return Error{ErrorKind::NotFound, u"the draft is there no more"_s, {}};
    FM_TRY(m_session.exec(u"UPDATE drafts SET state = ?, outbox_id = CAST(? AS BIGINT), updated_at = ?, "
                          "revision = revision + 1 WHERE id = ?"_s,
                          toString(state), outbox, now, id));
    transaction.changes().drafts.insert(draft->conversation);
    return {};
}

Result<void> DraftRepository::addVersion(Transaction &, DraftId id, const DraftVersion &version)
{
    FM_TRY(m_session.exec(u"INSERT INTO draft_versions (draft_id, at, agent, text) VALUES (?, ?, ?, ?)"_s, id,
                          version.at, version.agent, version.text));
    return {};
}

Result<QList<DraftVersion>> DraftRepository::versions(DraftId id)
{
    return m_session.all<DraftVersion>(
        u"SELECT id, at, agent, text FROM draft_versions WHERE draft_id = ? ORDER BY id DESC"_s, readDraftVersion, id);
}

Result<QList<OutgoingFile>> DraftRepository::files(DraftId id)
{
    return m_session.all<OutgoingFile>(
        u"SELECT name, type, description, content FROM draft_files WHERE draft_id = ? ORDER BY position"_s,
        readDraftFile, id);
}

Result<int> DraftRepository::prune(Transaction &, Instant before)
{
    FM_ASSIGN(const qint64 removed, m_session.exec(uR"(
        DELETE FROM drafts WHERE state <> 'open' AND updated_at < ? AND NOT EXISTS (
            SELECT 1 FROM outbox o WHERE o.draft_id = drafts.id
            AND o.state IN ('held', 'queued', 'sending', 'uncertain', 'rejected')))"_s,
                                                   before));
    return static_cast<int>(removed);
}

}
