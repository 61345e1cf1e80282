// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/NoteWriter.h"

#include "core/store/MessageRepository.h"

#include <QJsonObject>
#include <QUuid>

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<MessageId> writeNote(Transaction &transaction, const Conversation &conversation, const LogAuthor &author,
                            const QString &text)
{
    NewMessage note;
    note.account = conversation.account;
    note.conversation = conversation.id;
    note.agent = author.agent;
    note.message.remoteId = note.message.dedupeKey = u"note-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    note.message.direction = Direction::Note;
    note.message.visibility = Visibility::Internal;
    note.message.author.name = author.agent;
    note.message.text = text;
    note.message.at = note.message.receivedAt = author.now;
    FM_ASSIGN(const MessageId id, MessageRepository(transaction).insert(transaction, note));
    FM_TRY(logDone(transaction, conversation, EventKind::Noted, author, {}, id));
    return id;
}

}
