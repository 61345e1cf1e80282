// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SavedReplyRepository.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestSavedReply = 20'000;
constexpr qsizetype mostSavedReplyTexts = 100;

const QString selectSavedReplies = u"SELECT id, name, title, approved, owner, expires_at, created_at, updated_at, "
                                   "updated_by FROM saved_replies WHERE removed_at IS NULL"_s;
const QString selectSavedReplyTexts = u"SELECT saved_reply_id, language, channel, text FROM saved_reply_texts"_s;

struct StoredReplyText
{
    SavedReplyId reply;
    SavedReplyText text;
};

SavedReply readSavedReply(const Row &row)
{
    SavedReply reply;
    reply.id = row.id<SavedReplyId>(0);
    reply.name = row.text(1);
    reply.title = row.text(2);
    reply.approved = row.truth(3);
    reply.owner = row.text(4);
    reply.expiresAt = row.maybeInstant(5);
    reply.createdAt = row.instant(6);
    reply.updatedAt = row.instant(7);
    reply.updatedBy = row.text(8);
    return reply;
}

StoredReplyText readStoredReplyText(const Row &row)
{
    return {row.id<SavedReplyId>(0), {row.text(1), channelFromString(row.text(2)), row.text(3)}};
}

Error oddReply(const QString &words)
{
    return Error{ErrorKind::Rejected, words, {}};
}

Result<void> refuseOddText(const SavedReplyText &text)
{
    static const QRegularExpression languageTag(u"^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?$"_s);
    if (!languageTag.match(text.language).hasMatch())
        return oddReply(u"%1 is no language; write it as in pt or pt-BR"_s.arg(text.language));
    if (text.text.trimmed().isEmpty())
        return oddReply(u"a text of a saved reply is empty"_s);
    if (text.text.size() > longestSavedReply)
        return oddReply(
            u"a text has %1 characters, at most %2 are kept"_s.arg(text.text.size()).arg(longestSavedReply));
    return {};
}

Result<void> refuseOddTexts(const QList<SavedReplyText> &texts)
{
    if (texts.isEmpty() || texts.size() > mostSavedReplyTexts)
        return oddReply(u"a saved reply has 1 to %1 texts"_s.arg(mostSavedReplyTexts));
    QSet<std::pair<QString, QString>> seen;
    for (const SavedReplyText &text : texts) {
        FM_TRY(refuseOddText(text));
        const std::pair place(text.language, text.channel ? toString(*text.channel) : QString());
        if (seen.contains(place))
            return oddReply(u"two texts are for the same language and channel"_s);
        seen.insert(place);
    }
    return {};
}

Result<void> refuseOddReply(const SavedReply &reply)
{
    static const QRegularExpression replyName(u"^[a-z0-9][a-z0-9-]{0,59}$"_s);
    if (!replyName.match(reply.name).hasMatch())
        return oddReply(
            u"\"%1\" is no name of a saved reply: lower case, digits and \"-\", at most 60"_s.arg(reply.name));
    FM_TRY(refuseOddTexts(reply.texts));
    if (reply.approved && (reply.owner.trimmed().isEmpty() || !reply.expiresAt))
        return oddReply(u"an approved reply needs an owner and a day on which it expires"_s);
    return {};
}

Error takenReplyName(const QString &name)
{
    return Error{ErrorKind::Conflict, u"there is a saved reply %1 already"_s.arg(name), {}};
}

}

Result<QList<SavedReply>> SavedReplyRepository::all()
{
    FM_ASSIGN(auto replies, m_session.all<SavedReply>(selectSavedReplies + u" ORDER BY name"_s, readSavedReply));
    FM_ASSIGN(const auto texts, m_session.all<StoredReplyText>(selectSavedReplyTexts + u" ORDER BY language, channel"_s,
                                                               readStoredReplyText));
    QHash<SavedReplyId, QList<SavedReplyText>> byReply;
    for (const StoredReplyText &each : texts)
        byReply[each.reply].append(each.text);
    for (SavedReply &reply : replies)
        reply.texts = byReply.value(reply.id);
    std::ranges::sort(replies, {}, &SavedReply::name); // the engines do not order "-" alike
    return replies;
}

Result<std::optional<SavedReply>> SavedReplyRepository::find(SavedReplyId id)
{
    FM_ASSIGN(auto reply, m_session.first<SavedReply>(selectSavedReplies + u" AND id = ?"_s, readSavedReply, id));
    if (!reply)
        return reply;
    FM_ASSIGN(const auto texts, m_session.all<StoredReplyText>(
                                    selectSavedReplyTexts + u" WHERE saved_reply_id = ? ORDER BY language, channel"_s,
                                    readStoredReplyText, id));
    for (const StoredReplyText &each : texts)
        reply->texts.append(each.text);
    return reply;
}

Result<std::optional<SavedReply>> SavedReplyRepository::named(const QString &name)
{
    FM_ASSIGN(const auto id, m_session.first<SavedReplyId>(
                                 u"SELECT id FROM saved_replies WHERE name = ? AND removed_at IS NULL"_s,
                                 [](const Row &row) { return row.id<SavedReplyId>(0); }, name));
    return id ? find(*id) : Result<std::optional<SavedReply>>(std::optional<SavedReply>());
}

Result<SavedReplyId> SavedReplyRepository::save(Transaction &transaction, const SavedReply &reply)
{
    FM_TRY(refuseOddReply(reply));
    FM_ASSIGN(const auto other, named(reply.name));
    if (other && other->id != reply.id)
        return takenReplyName(reply.name);
    SavedReplyId id = reply.id;
    if (id) {
        FM_TRY(demandOwner(id, reply.updatedBy));
        FM_TRY(update(reply));
    } else {
        FM_ASSIGN(id, insert(reply));
    }
    FM_TRY(replaceTexts(id, reply.texts));
    transaction.changes().library = true;
    return id;
}

Result<void> SavedReplyRepository::remove(Transaction &transaction, SavedReplyId id, const QString &agent, Instant now)
{
    FM_TRY(demandOwner(id, agent));
    FM_TRY(m_session.exec(
        u"UPDATE saved_replies SET name = name || '#' || id, removed_at = ?, updated_at = ?, updated_by = ? WHERE id = ?"_s,
        now, now, agent, id));
    transaction.changes().library = true;
    return {};
}

Result<QHash<SavedReplyId, UseCounts>> SavedReplyRepository::uses()
{
    struct Use
    {
        SavedReplyId reply;
        QString outcome;
        qint64 count = 0;
    };
    FM_ASSIGN(const auto uses, m_session.all<Use>(
                                   u"SELECT source_id, outcome, count(*) FROM reply_uses WHERE kind = ? AND source_id "
                                   "IS NOT NULL GROUP BY source_id, outcome"_s,
                                   [](const Row &row) {
                                       return Use{row.id<SavedReplyId>(0), row.text(1), row.integer(2)};
                                   },
                                   toString(OriginKind::SavedReply)));
    QHash<SavedReplyId, UseCounts> counts;
    for (const Use &use : uses) {
        UseCounts &count = counts[use.reply];
        const auto outcome = useOutcomeFromString(use.outcome);
        if (outcome == UseOutcome::Accepted)
            count.accepted = use.count;
        else if (outcome == UseOutcome::Edited)
            count.edited = use.count;
        else if (outcome == UseOutcome::Refused)
            count.refused = use.count;
    }
    return counts;
}

Result<void> SavedReplyRepository::demandOwner(SavedReplyId id, const QString &agent)
{
    FM_ASSIGN(const auto stored, find(id));
    if (!stored)
        return Error{ErrorKind::NotFound, u"there is no saved reply "_s + id.toString(), {}};
    if (stored->approved && !agent.isEmpty() && stored->owner != agent)
        return Error{ErrorKind::Forbidden,
                     u"%1 is an approved position; only its owner %2 may change it"_s.arg(stored->name, stored->owner),
                     {}};
    return {};
}

/// Two consoles that take one name at once: the second is told, as if it had come later.
Result<SavedReplyId> SavedReplyRepository::insert(const SavedReply &reply)
{
    FM_ASSIGN(const auto id,
              m_session.first<SavedReplyId>(
                  uR"(
            INSERT INTO saved_replies (name, title, approved, owner, expires_at, created_at, updated_at, updated_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO NOTHING RETURNING id)"_s,
                  [](const Row &row) { return row.id<SavedReplyId>(0); }, reply.name, reply.title.simplified(),
                  reply.approved, reply.owner, reply.expiresAt, reply.updatedAt, reply.updatedAt, reply.updatedBy));
    return id ? Result<SavedReplyId>(*id) : takenReplyName(reply.name);
}

Result<void> SavedReplyRepository::update(const SavedReply &reply)
{
    FM_TRY(m_session.exec(uR"(
        UPDATE saved_replies SET name = ?, title = ?, approved = ?, owner = ?, expires_at = ?, updated_at = ?,
               updated_by = ? WHERE id = ?)"_s,
                          reply.name, reply.title.simplified(), reply.approved, reply.owner, reply.expiresAt,
                          reply.updatedAt, reply.updatedBy, reply.id));
    return {};
}

Result<void> SavedReplyRepository::replaceTexts(SavedReplyId id, const QList<SavedReplyText> &texts)
{
    FM_TRY(m_session.exec(u"DELETE FROM saved_reply_texts WHERE saved_reply_id = ?"_s, id));
    for (const SavedReplyText &text : texts)
        FM_TRY(m_session.exec(
            u"INSERT INTO saved_reply_texts (saved_reply_id, language, channel, text) VALUES (?, ?, ?, ?)"_s, id,
            text.language, text.channel ? toString(*text.channel) : QString(), text.text));
    return {};
}

}
