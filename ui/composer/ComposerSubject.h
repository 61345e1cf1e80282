// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleData.h"
#include "ui/composer/LengthCount.h"

#include <QCoreApplication>

namespace firstmile
{

enum class ComposerMode { Reply, Note };

/// What is answered, and what that lets an answer be.
struct ComposerSubject
{
    Q_DECLARE_TR_FUNCTIONS(ComposerSubject)

public:
    Conversation conversation;
    Account account;
    ChannelLimits limits;
    ReplyRoute route;
    bool canBePrivate = false;
    Visibility threadVisibility = Visibility::Public; ///< of the customer's newest message
    Instant asOf;
    std::optional<Message> newest; ///< that the customer wrote

    static ComposerSubject of(const ThreadView &thread);

    bool isLetter() const; ///< its network has no public
    bool isMail() const { return conversation.channel == Channel::Email; }
    /// Of an answer: as private as what it answers, or more so.
    Visibility visibility(bool privately) const { return privately ? Visibility::Private : threadVisibility; }
    bool isMessageToOne(bool privately) const; ///< on a network that has a public
    bool canBeSent(bool privately) const { return privately || route.canBeSent(); }
    LengthCount count(const QString &text, bool privately) const;
    /// The posts that a text goes out as.
    QStringList parts(const QString &text, bool privately) const;

    QString audienceWords(ComposerMode mode, bool privately) const; ///< who will see it
    QString audienceIcon(ComposerMode mode, bool privately) const;
    QString routeWords(ComposerMode mode, bool privately) const; ///< empty: there is nothing to say
};

}
