// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PreparedMessage.h"

#include "core/store/MailboxJson.h"
#include "core/store/SourceCodec.h"
#include "core/text/ContactClues.h"
#include "core/text/TextHash.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray recipientsJson(const IncomingMessage &message)
{
    if (message.to.isEmpty() && message.cc.isEmpty() && message.replyTo.isEmpty())
        return {};
    QJsonObject object{{u"to"_s, mailboxesToJson(message.to)}, {u"cc"_s, mailboxesToJson(message.cc)}};
    if (!message.replyTo.isEmpty())
        object.insert(u"replyTo"_s, mailboxesToJson(message.replyTo));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QStringList ancestorsOf(const IncomingMessage &message)
{
    QStringList ancestors = message.references;
    if (!message.inReplyTo.isEmpty())
        ancestors.append(message.inReplyTo);
    ancestors.removeDuplicates();
    return ancestors;
}

/// What a program wrote, or an agent wrote down, is not in the customer's words.
QList<Clue> cluesIn(const IncomingMessage &message)
{
    const bool isTheirs = message.direction == Direction::Inbound && message.automatic == Automatic::None &&
                          message.contact == ContactKind::None && !message.deleted;
    return isTheirs ? cluesOfMessage(message.text, message.author.channel == Channel::Email) : QList<Clue>();
}

}

PreparedMessage prepareMessage(const IncomingMessage &message, const MessageSource &source)
{
    PreparedMessage prepared;
    prepared.message = message;
    prepared.recipients = recipientsJson(message);
    prepared.words = SearchIndex::wordsOf(message);
    prepared.clues = cluesIn(message);
    prepared.dedupeHash = textHash(message.dedupeKey);
    prepared.ancestors = ancestorsOf(message);
    for (const QString &ancestor : std::as_const(prepared.ancestors))
        prepared.ancestorHashes.append(textHash(ancestor));
    prepared.sourceKind = source.kind;
    if (!source.kind.isEmpty()) {
        prepared.packedSource = packSource(source.bytes);
        prepared.sourceSize = source.bytes.size();
    }
    return prepared;
}

void edit(PreparedMessage &prepared, const IncomingMessage &edited)
{
    IncomingMessage &message = prepared.message;
    message.subject = edited.subject;
    message.text = edited.text;
    message.version = edited.version;
    message.editedAt = edited.editedAt;
    message.deleted = edited.deleted;
    prepared.words = SearchIndex::wordsOf(message);
    prepared.clues = cluesIn(message);
}

}
