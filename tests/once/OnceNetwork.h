// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/model/Message.h"
#include "tests/support/FakeClock.h"

#include <functional>
#include <memory>

namespace firstmile::tests
{

/// What a network does with the next reply that it is given.
enum class Ill {
    None,
    DropBefore, ///< hangs up without taking it
    DropAfter,  ///< takes it and hangs up
    FailAfter,  ///< takes it and says that it failed (500); mail has no such answer and hangs up
    Late,       ///< takes it and answers when answerLate() is called
    TooLate,    ///< the same, and that is after the client's time-out
    Unlisted    ///< takes it, hangs up, and never lists it; where canHide()
};

/// A network in this process with one account of ours, as the harness sees it: what it holds of our replies, and the
/// moments at which it has one in hand.
class OnceNetwork
{
public:
    virtual ~OnceNetwork() = default;

    virtual Account account() const = 0; ///< without an id
    virtual QByteArray secret() = 0;     ///< of the account

    /// A customer's message, as the channel's normaliser makes it; the network has it too.
    virtual IncomingMessage ask(int number, Instant at) = 0;

    /// What the network holds of our replies: those that were taken.
    virtual QStringList taken() const = 0;

    /// It refuses a text that it has, although it lists it nowhere: a look-up cannot tell.
    virtual bool canHide() const { return false; }
    virtual QStringList unlisted() const { return {}; } ///< of those taken

    /// The next `times` replies; None takes it back.
    virtual void beIll(Ill ill, int times) = 0;
    virtual void answerLate() = 0; ///< what is held back

    /// Told when a reply is heard, and again once it is taken.
    std::function<void(bool isTaken)> onReply;

protected:
    void tell(bool isTaken) const
    {
        if (onReply)
            onReply(isTaken);
    }
};

std::unique_ptr<OnceNetwork> makeOnceX(const FakeClock &clock);
std::unique_ptr<OnceNetwork> makeOnceFacebook(const FakeClock &clock);
std::unique_ptr<OnceNetwork> makeOnceMastodon(const FakeClock &clock);
std::unique_ptr<OnceNetwork> makeOnceBluesky(const FakeClock &clock);
std::unique_ptr<OnceNetwork> makeOnceMail();

}
