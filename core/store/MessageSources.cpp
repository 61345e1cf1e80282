// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/JsonList.h"
#include "core/store/MessageRepository.h"
#include "core/store/SourceCodec.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 sourceLimit = 256LL << 20;

QString ofTheseConversations(Engine engine)
{
    return u" WHERE m.conversation_id IN (SELECT value FROM "_s + numbersFromJson(engine) + u')';
}

}

Result<void> MessageRepository::addVersion(MessageId id, const MessageVersion &version)
{
    FM_TRY(m_session.exec(uR"(
        INSERT INTO message_versions (message_id, position, version, replaced_at, subject, text)
        SELECT CAST(? AS BIGINT), COALESCE(max(position) + 1, 0), ?, CAST(? AS BIGINT), ?, ?
        FROM message_versions WHERE message_id = ?)"_s,
                          id, version.version, version.replacedAt, version.subject, version.text, id));
    return {};
}

Result<QList<MessageVersion>> MessageRepository::versions(MessageId id)
{
    return m_session.all<MessageVersion>(
        u"SELECT version, subject, text, replaced_at FROM message_versions WHERE message_id = ? ORDER BY position"_s,
        [](const Row &row) {
            return MessageVersion{row.text(0), row.text(1), row.text(2), row.instant(3)};
        },
        id);
}

Result<QHash<MessageId, QList<MessageVersion>>> MessageRepository::versionsIn(const QList<ConversationId> &ids)
{
    using Found = std::pair<MessageId, MessageVersion>;
    FM_ASSIGN(const auto rows,
              (m_session.all<Found>(
                  u"SELECT v.version, v.subject, v.text, v.replaced_at, v.message_id "
                  "FROM message_versions v JOIN messages m ON m.id = v.message_id"_s +
                      ofTheseConversations(m_session.engine()) + u" ORDER BY v.message_id, v.position"_s,
                  [](const Row &row) {
                      return Found(row.id<MessageId>(4), {row.text(0), row.text(1), row.text(2), row.instant(3)});
                  },
                  jsonList(ids))));
    QHash<MessageId, QList<MessageVersion>> versions;
    for (const auto &[message, version] : rows)
        versions[message].append(version);
    return versions;
}

Result<QHash<MessageId, MessageSource>> MessageRepository::packedSourcesIn(const QList<ConversationId> &ids)
{
    using Found = std::pair<MessageId, MessageSource>;
    FM_ASSIGN(
        const auto rows,
        (m_session.all<Found>(
            u"SELECT s.message_id, s.kind, s.data FROM messages m JOIN message_sources s ON s.message_id = m.id"_s +
                ofTheseConversations(m_session.engine()),
            [](const Row &row) {
                return Found(row.id<MessageId>(0), {row.text(1), row.bytes(2)});
            },
            jsonList(ids))));
    return QHash<MessageId, MessageSource>(rows.cbegin(), rows.cend());
}

Result<std::optional<MessageSource>> MessageRepository::source(MessageId id)
{
    FM_ASSIGN(const auto packed, (m_session.first<MessageSource>(
                                     u"SELECT kind, data FROM message_sources WHERE message_id = ?"_s,
                                     [](const Row &row) {
                                         return MessageSource{row.text(0), row.bytes(1)};
                                     },
                                     id)));
    if (!packed)
        return std::optional<MessageSource>();
    FM_ASSIGN(const auto bytes, unpackSource(packed->bytes, sourceLimit));
    return std::optional(MessageSource{packed->kind, bytes});
}

}
