// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/IngestMemory.h"
#include "core/model/Event.h"
#include "core/store/MessageRepository.h"

namespace firstmile
{

/// Where a mailbox keeps a message.
struct MailboxPlace
{
    QString mailbox;
    qint64 uidValidity = 0;
    qint64 uid = 0;
    MessageId message;
};

/// A message that was stored before and has other words now, or that its author took back.
struct StoredEdit
{
    StoredMessage message;
    IncomingMessage edited;
};

/// What a message of this batch said before a later one of the batch replaced it.
struct PassedVersion
{
    MessageId message;
    MessageVersion version;
};

/// What a batch adds to the store, besides what IngestMemory keeps of it.
struct IngestBatch
{
    QList<PlacedMessage> messages; ///< in the order in which they were taken, as all here
    QList<Event> events;
    QList<MailboxPlace> places;
    QList<StoredEdit> edits;
    QList<PassedVersion> passed;
    QSet<ConversationId> touched;
};

}
