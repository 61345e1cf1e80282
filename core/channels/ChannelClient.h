// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Time.h"
#include "core/model/Account.h"
#include "core/model/Message.h"
#include "core/model/OutboxItem.h"
#include "core/model/Quota.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace firstmile
{

/// Bytes as a network gave them, with what only the connection knew about them.
struct RawItem
{
    QByteArray bytes;
    QString kind;           ///< which of the channel's formats: "mail", "status"
    QString stream;         ///< where it came from: a mailbox, "notifications"
    qint64 uid = 0;         ///< mail: the UID in that mailbox
    qint64 uidValidity = 0; ///< mail: what the UID is valid with
    Instant receivedAt;     ///< the server's time of arrival (IMAP INTERNALDATE), else ours
    qint64 size = 0;        ///< whole size on the server; larger than bytes.size() if only the beginning was read
};

/// Where a stream stands: opaque to everybody but the channel that wrote it. Empty: nothing fetched yet.
using Cursor = QString;

/// What became elsewhere, in another mail program, of a mail that was fetched earlier.
struct MailMark
{
    qint64 uid = 0;
    qint64 uidValidity = 0;
    bool seen = false;
    bool gone = false; ///< it is in that mailbox no more
    bool operator==(const MailMark &) const = default;
};

/// One step of a walk. The caller commits `items` and `next` in one transaction.
struct FetchResult
{
    QList<RawItem> items;
    Cursor next;                ///< safe to store: everything before it is in `items` or was stored earlier
    bool more = false;          ///< call again with `next` at once
    int remaining = -1;         ///< items still to come if the server told, for progress; -1: not known
    QList<Gap> gaps;            ///< what certainly cannot be fetched; account and stream are filled in by the caller
    QList<MailMark> marks = {}; ///< committed with the step, after its items
};

/// How messages are looked at again for edits and deletions that the network does not tell of by itself.
struct RecheckPolicy
{
    Milliseconds every = Milliseconds(0);  ///< at most so often; 0: never, the network tells or cannot be asked
    Milliseconds maxAge = Milliseconds(0); ///< of the messages looked at
    int most = 0;                          ///< messages a time
};

/// What the channel lets a reply be.
struct ChannelLimits
{
    int maxLength = 0;  ///< in the channel's own units (core/text/TextLength.h); 0: no limit
    int urlLength = 23; ///< what an URL counts, where the channel counts it as a constant
};

/// What sign-in found out about our account.
struct AccountProfile
{
    QString remoteKey; ///< identity key of our own messages
    QString handle;
    QString name;
    ChannelLimits limits;
    QJsonObject settings; ///< to be merged into Account::settings (folders found, instance limits)
};

/// How a look-up ended. Absent means that the network was asked and surely does not have it, as far as it can tell yet.
struct LookUp
{
    std::optional<SentReceipt> found;
};

/// Talks to one account's network. Lives in one thread with an event loop and never blocks it; one fetch and one send
/// may be under way at a time. Every call ends, with a time-out if need be; cancel() ends what is under way at once.
class ChannelClient : public QObject
{
    Q_OBJECT

public:
    using Normalise = std::function<Result<QList<IncomingMessage>>(const RawItem &)>;

    using QObject::QObject;

    /// Signs in and tells who we are there; changes nothing.
    virtual Async<AccountProfile> verify() = 0;

    /// The streams that have a cursor each, in the order in which to walk them.
    virtual QStringList streams() const = 0;

    /// The next step of the walk of `stream` from `cursor`. The step before it need not be stored yet.
    virtual Async<FetchResult> fetch(const QString &stream, const Cursor &cursor) = 0;

    /// Tells that everything before `cursor` is in the workspace now: what is to be done with it over there may be
    /// done.
    virtual void stored(const QString &, const Cursor &) {}

    /// Bytes to messages: a pure function, safe to call from any thread, also after this client is gone.
    virtual Normalise normaliser() const = 0;

    /// Sends. Uncertain: it may have arrived, do look it up. Duplicate: this attempt did not, because the network says
    /// that it has it, which an earlier attempt may be. Every other error: it certainly did not.
    /// `aboutToLeave` is called, and its result waited for, before the step after which the fate is the network's;
    /// if that result is an error, nothing is sent and the error is given back.
    virtual Async<SentReceipt> send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave) = 0;

    /// Did a send whose fate is not known take effect? An error means that it could not be asked; Uncertain, that it
    /// was, and that the network can never tell: then a person has to look.
    virtual Async<LookUp> lookUp(const OutgoingMessage &message) = 0;

    /// How long after leaving a message may still turn up: a look-up that finds nothing is final only after that.
    virtual Milliseconds settleTime() const = 0;

    virtual ChannelLimits limits() const = 0;

    /// Nothing if the network tells none, or was not asked yet.
    virtual std::optional<Quota> quota() const { return {}; }

    virtual RecheckPolicy recheckPolicy() const { return {}; }

    /// Messages of ours and of customers as they are now: an item for each that is there, and for each that is surely
    /// gone one that normalises to a message with `deleted` set and nothing else but its ids.
    virtual Async<FetchResult> recheck(const QStringList &) { return ready<FetchResult>(FetchResult{}); }

    /// Keeps a connection open on which the network can push (IMAP IDLE, a stream); changed() tells that a fetch pays.
    virtual void watch(bool on) = 0;

    /// Ends what is under way with Cancelled.
    virtual void cancel() = 0;

Q_SIGNALS:
    void changed();
};

}
