// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/model/Identity.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace firstmile
{

enum class Direction { Inbound, Outbound, Note };

/// Who can see a message: everybody, the people addressed, or only the team (a note).
enum class Visibility { Public, Private, Internal };

/// A message that no person wrote for us: it opens no case and answers none.
enum class Automatic { None, AutoReply, Bounce, List };

QString toString(Direction direction);   ///< "in", "out", "note"
QString toString(Visibility visibility); ///< "public", "private", "internal"
QString toString(Automatic automatic);   ///< "", "auto-reply", "bounce", "list"
Direction directionFromString(const QString &name);
Visibility visibilityFromString(const QString &name);
Automatic automaticFromString(const QString &name);

/// A name and an address, as mail headers carry them; on networks the address is the handle.
struct Mailbox
{
    QString name;
    QString address;
    bool operator==(const Mailbox &) const = default;
};

/// A file that came with a message. Its bytes stay in the message's source; `part` finds them there.
struct Attachment
{
    AttachmentId id;
    QString name;
    QString type;          ///< MIME type, lower case
    qint64 size = 0;       ///< bytes after decoding; 0 if not known
    QString part;          ///< where it is in the source: a MIME part path ("1.2"), or an URL
    QString description;   ///< alt text
    bool isInline = false; ///< shown within the text rather than listed
    bool operator==(const Attachment &) const = default;
};

/// A delivery failure that a bounce reports (RFC 3464, or read from the text of older servers).
struct BounceReport
{
    QString address; ///< the recipient that was not reached
    bool permanent = true;
    QString status; ///< enhanced status code "5.1.1", empty if not given
    bool operator==(const BounceReport &) const = default;
};

/// A message as a channel's normaliser makes it from raw bytes, before it has a place in the workspace.
struct IncomingMessage
{
    QString remoteId;       ///< the network's id: Message-ID without <>, status id, post URI
    QString dedupeKey;      ///< unique per account; the remoteId unless the network reuses ids
    QString version;        ///< differs when the same message was edited
    QString inReplyTo;      ///< remoteId of the parent, empty for none
    QStringList references; ///< remoteIds of ancestors, oldest first (mail: References)
    QString threadKey;      ///< the network's own thread id where it has one; empty otherwise
    Direction direction = Direction::Inbound;
    Visibility visibility = Visibility::Public;
    Automatic automatic = Automatic::None;
    Identity author; ///< for Outbound: our own account
    QList<Mailbox> to;
    QList<Mailbox> cc;
    QList<Mailbox> replyTo; ///< mail: where answers are wanted; empty: at the author
    QString subject;
    QString text;       ///< whole plain text, quotations included
    QString language;   ///< as the network says, empty if it does not
    QString url;        ///< where a browser shows it
    Instant at;         ///< when it was written
    Instant receivedAt; ///< when it reached us or our server
    std::optional<Instant> editedAt;
    bool deleted = false;   ///< its author took it back
    bool truncated = false; ///< too large: only its beginning was read
    qint64 size = 0;        ///< bytes on the wire
    QList<Attachment> attachments;
    QList<BounceReport> bounces;
    ContactKind contact = ContactKind::None;
    QStringList problems; ///< what was broken in it and how it was read all the same; English, technical
    bool operator==(const IncomingMessage &) const = default;
};

/// What an edited message said before.
struct MessageVersion
{
    QString version; ///< as its network named it
    QString subject;
    QString text;
    Instant replacedAt; ///< when we learnt of the next one
    bool operator==(const MessageVersion &) const = default;
};

/// A message in the workspace.
struct Message
{
    MessageId id;
    ConversationId conversation;
    AccountId account;
    IdentityId identity; ///< none when we wrote it
    Direction direction = Direction::Inbound;
    Visibility visibility = Visibility::Public;
    Automatic automatic = Automatic::None;
    QString remoteId;
    QString inReplyTo;
    Mailbox from;
    QList<Mailbox> to;
    QList<Mailbox> cc;
    QList<Mailbox> replyTo;
    QString agent; ///< who of us wrote it, empty if not known; of a logged contact who logged it
    QString subject;
    QString text;
    QString language;
    QString url;
    Instant at;
    Instant receivedAt;
    std::optional<Instant> editedAt;
    bool deleted = false;
    bool truncated = false;
    QString undelivered;  ///< of ours: the words of the bounce that came back for it; empty: none did
    bool bounced = false; ///< it never reached the customer; else `undelivered` tells of a delay, or of somebody else
    ContactKind contact = ContactKind::None;
    bool hasSource = false;
    QList<Attachment> attachments;
    bool operator==(const Message &) const = default;
};

}
