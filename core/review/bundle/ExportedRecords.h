// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/model/Conversation.h"
#include "core/model/Event.h"
#include "core/model/Message.h"
#include "core/model/Profile.h"

namespace firstmile
{

/// A file that goes along with an exported message.
struct ExportedFile
{
    QString entry;     ///< where the export keeps its bytes: "attachments/…"; empty: they were left out
    QByteArray sha256; ///< of its bytes, 32 of them; empty: left out
    qint64 size = 0;   ///< bytes
    bool operator==(const ExportedFile &) const = default;
};

/// A message as an export holds it.
struct ExportedMessage
{
    Message message;                ///< its attachments without `part`, and without a source
    QString html;                   ///< of a mail: its formatted text, as sanitiseHtml() gives it; empty: none
    QList<MessageVersion> versions; ///< what it said before its edits, oldest first
    QList<ExportedFile> files;      ///< one for each of message.attachments, in their order
    bool operator==(const ExportedMessage &) const = default;
};

/// A conversation as an export holds it.
struct ExportedConversation
{
    Conversation conversation;
    QList<ExportedMessage> messages; ///< oldest first
    QList<Event> events;             ///< its whole log in the order of ids: the measures are computed from it
    bool operator==(const ExportedConversation &) const = default;
};

/// A customer as an export holds them.
struct ExportedCustomer
{
    Customer customer;
    QList<ProfileRecord> profile; ///< empty where only names and handles were exported
    bool operator==(const ExportedCustomer &) const = default;
};

/// Some conversations with the customers whom no earlier part has.
struct ExportedPart
{
    QList<ExportedCustomer> customers;
    QList<ExportedConversation> conversations;
    bool operator==(const ExportedPart &) const = default;
};

}
