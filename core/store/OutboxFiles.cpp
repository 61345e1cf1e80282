// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/OutboxRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto outboxPart = "outbox:"_L1;

OutgoingFile readFile(const Row &row)
{
    return OutgoingFile{row.text(0), row.text(1), row.text(2), row.bytes(3)};
}

}

Result<void> OutboxRepository::addFiles(OutboxId id, const QList<OutgoingFile> &files)
{
    int position = 0;
    for (const OutgoingFile &file : files) {
        FM_TRY(m_session.exec(uR"(
            INSERT INTO outbox_files (outbox_id, position, name, type, description, size, content)
            VALUES (?, ?, ?, ?, ?, ?, ?))"_s,
                              id, position++, file.name, file.type, file.description, qint64(file.content.size()),
                              file.content));
    }
    return {};
}

Result<QList<OutgoingFile>> OutboxRepository::files(OutboxId id)
{
    return m_session.all<OutgoingFile>(
        u"SELECT name, type, description, content FROM outbox_files WHERE outbox_id = ? ORDER BY position"_s, readFile,
        id);
}

Result<QList<Attachment>> OutboxRepository::attachments(OutboxId id)
{
    return m_session.all<Attachment>(
        u"SELECT name, type, size, position, description FROM outbox_files WHERE outbox_id = ? ORDER BY position"_s,
        [id](const Row &row) {
            const QString part = outboxPart + u"%1/%2"_s.arg(id.toString()).arg(row.integer(3));
            return Attachment{{}, row.text(0), row.text(1), row.integer(2), part, row.text(4), false};
        },
        id);
}

Result<std::optional<OutgoingFile>> OutboxRepository::fileAt(const QString &part)
{
    if (!part.startsWith(outboxPart))
        return std::optional<OutgoingFile>();
    const QStringList place = part.sliced(outboxPart.size()).split(u'/');
    return m_session.first<OutgoingFile>(
        u"SELECT name, type, description, content FROM outbox_files WHERE outbox_id = ? AND position = ?"_s, readFile,
        OutboxId::fromString(place.value(0)), place.value(1).toInt());
}

}
