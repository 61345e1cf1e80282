// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/model/Message.h"
#include "core/store/Session.h"

#include <QUrl>

namespace firstmile
{

/// How a reply to a conversation can go out.
struct ReplyRoute
{
    enum class Kind {
        Network, ///< through the account's network
        Window,  ///< the same, until `closesAt`
        Browser, ///< the network lets no program send it; a person may, in a browser
        None     ///< not at all
    };

    Kind kind = Kind::None;
    std::optional<Instant> closesAt;
    QString why;       ///< of Browser and None: English, a clause
    QUrl page;         ///< of Browser: where to write it
    QString textField; ///< of Browser: the query item of `page` that takes the text; empty: it takes none
    MessageId answers; ///< the message that would be answered; none if there is none
    bool operator==(const ReplyRoute &) const = default;

    bool canBeSent() const { return kind == Kind::Network || kind == Kind::Window; }

    /// `page` with the text filled in where the network allows that.
    QUrl pageWith(const QString &text) const;
};

QString toString(ReplyRoute::Kind kind); ///< "network", "window", "browser", "none"

/// The message that a reply answers: the customer's newest that a person wrote and that still stands, or ours if they
/// never wrote. Nothing automatic is answered, nor what an agent logged. Null if there is none.
const Message *messageToAnswer(const QList<Message> &messages);

/// Whether and how a reply can go out, before it is written. `account`: empty if it was removed; `messages`: all of the
/// conversation, oldest first; `visibility`: Private asks for a message to the author of a public one alone.
ReplyRoute routeOf(const std::optional<Account> &account, const QList<Message> &messages, Instant now,
                   std::optional<Visibility> visibility = {});

/// The same of a conversation of the store: none as well while who would be answered does not want to be written to.
Result<ReplyRoute> routeIn(Session &session, ConversationId conversation, const std::optional<Account> &account,
                           const QList<Message> &messages, Instant now, std::optional<Visibility> visibility = {});

}
