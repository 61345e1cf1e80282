// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "tests/support/FakeClock.h"

#include <memory>

namespace firstmile::tests
{

/// What goes wrong with a request that a ContractNetwork hears.
enum class Fault {
    None,
    TooOften,         ///< 429, or the network's own way, with the time after which to ask again
    TooOftenSilently, ///< the same without a time
    ServerError,      ///< 503 with an HTML body
    LostBefore,       ///< the connection is cut before the request took effect
    LostAfter,        ///< the request took effect, and its answer is lost
    ExpiredToken,     ///< the credential is expired; renewing it helps where the network has renewal
    RevokedToken,     ///< the credential is refused for good, renewal included
    HugeAnswer,       ///< a good answer padded to more than 10 MB
    BrokenAnswer      ///< a good answer cut in the middle
};

/// A network with one account of ours, in this process, as a ChannelClient sees it: stateful, so that the same suite
/// can be run over every channel. Each channel has one in its own file; ContractNetworks.cpp lists them.
class ContractNetwork
{
public:
    virtual ~ContractNetwork() = default;

    virtual QString name() const = 0;
    virtual FakeClock &clock() = 0; ///< what clients tell the time by

    /// A client of our account, signed in with a credential that holds. Each call makes a new one, as a restart does.
    virtual std::unique_ptr<ChannelClient> client() = 0;

    /// The stream in which deliver()'s messages come.
    virtual QString stream() const = 0;
    virtual int pageSize() const = 0; ///< messages in one answer of that stream

    /// A customer writes to us; what the remote id of the message is.
    virtual QString deliver(const QString &text, Instant at) = 0;

    virtual bool canEdit() const { return true; }
    virtual bool canDelete() const { return true; }
    virtual void edit(const QString &remoteId, const QString &text) = 0; ///< by its author
    virtual void remove(const QString &remoteId) = 0;                    ///< by its author

    /// The next `times` requests that matter (-1: all from now on) go wrong. None: nothing does any more.
    virtual void fail(Fault fault, int times = 1) = 0;
    /// Networks without tokens that end, or without limits of frequency, say so and the case is not run for them.
    virtual bool has(Fault fault) const = 0;

    /// From now on every list gives its first page again, with a promise of more.
    virtual void repeatPageForEver() = 0;

    /// The server's clock is so far ahead of clock().
    virtual void setClockAhead(Milliseconds ahead) = 0;

    virtual int requests() const = 0; ///< heard so far: HTTP requests, IMAP and SMTP commands

    /// A reply to a message that was delivered, complete but for its key.
    virtual OutgoingMessage reply(const QString &remoteId, const QString &text) = 0;

    /// What the network holds of our replies, in order of arrival.
    virtual QStringList sentTexts() const = 0;

    /// Remote ids of deliver() are decimal numbers: the suite then delivers beyond 2^53.
    virtual bool hasNumericIds() const { return false; }

    /// Our own replies come in a walk. Where they do not, nothing but a receipt tells of them.
    virtual bool listsOwn() const { return true; }

    /// What Fault::TooOften tells to wait, whichever notation the network has for it.
    virtual Milliseconds toldWait() const { return std::chrono::minutes(2); }

    /// Requests that a walk over all streams takes at most when there is nothing new.
    virtual int idleRequests() const { return 4; }

    /// From now on requests are heard and not answered until it is off again. False: this network cannot.
    virtual bool holdAnswers(bool) { return false; }
};

using ContractNetworkMaker = std::unique_ptr<ContractNetwork> (*)();

}
