// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/fill/FillPiece.h"

namespace firstmile
{

namespace
{

IncomingMessage fillIncoming(const Message &message)
{
    IncomingMessage incoming;
    incoming.remoteId = incoming.dedupeKey = message.remoteId;
    incoming.inReplyTo = message.inReplyTo;
    incoming.direction = message.direction;
    incoming.visibility = message.visibility;
    incoming.automatic = message.automatic;
    incoming.author.name = message.from.name;
    incoming.author.handle = message.from.address;
    incoming.to = message.to;
    incoming.cc = message.cc;
    incoming.replyTo = message.replyTo;
    incoming.subject = message.subject;
    incoming.text = message.text;
    incoming.language = message.language;
    incoming.url = message.url;
    incoming.at = message.at;
    incoming.receivedAt = message.receivedAt;
    incoming.editedAt = message.editedAt;
    incoming.deleted = message.deleted;
    incoming.truncated = message.truncated;
    incoming.attachments = message.attachments;
    incoming.contact = message.contact;
    return incoming;
}

/// Nobody is linked and nothing is threaded in a review: clues and references would be of no use. Attachments are
/// written with their own numbers (FillRows).
PreparedMessage fillPrepared(const Message &message)
{
    PreparedMessage prepared = prepareMessage(fillIncoming(message), {});
    prepared.clues.clear();
    prepared.ancestors.clear();
    prepared.ancestorHashes.clear();
    prepared.message.attachments.clear();
    return prepared;
}

}

QList<FillPiece> fillPieces(const ExportedPart &part, qsizetype first, qsizetype rest)
{
    QList<FillPiece> pieces{FillPiece{part.customers, {}}};
    qsizetype room = first;
    for (const ExportedConversation &each : part.conversations) {
        if (room <= 0) {
            pieces.append(FillPiece());
            room = rest;
        }
        pieces.last().conversations.append({each, {}});
        room -= std::max<qsizetype>(1, each.messages.size());
    }
    return pieces;
}

void prepareFill(FillPiece &piece)
{
    for (FillConversation &conversation : piece.conversations) {
        conversation.prepared.clear();
        for (const ExportedMessage &message : std::as_const(conversation.exported.messages))
            conversation.prepared.append(fillPrepared(message.message));
    }
}

}
