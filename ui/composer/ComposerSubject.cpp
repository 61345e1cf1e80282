// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/ComposerSubject.h"

#include "core/text/ThreadSplit.h"
#include "ui/widgets/Words.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

ComposerSubject ComposerSubject::of(const ThreadView &thread)
{
    ComposerSubject subject;
    subject.conversation = thread.conversation;
    subject.account = thread.account;
    subject.limits = thread.limits;
    subject.route = thread.route;
    subject.canBePrivate = thread.canBePrivate;
    subject.asOf = thread.asOf;
    const auto newest = std::find_if(thread.messages.rbegin(), thread.messages.rend(),
                                     [](const Message &message) { return message.direction == Direction::Inbound; });
    if (newest != thread.messages.rend()) {
        subject.newest = *newest;
        subject.threadVisibility = newest->visibility;
    }
    return subject;
}

bool ComposerSubject::isLetter() const
{
    return conversation.channel == Channel::Email || conversation.channel == Channel::Logged;
}

bool ComposerSubject::isMessageToOne(bool privately) const
{
    return visibility(privately) == Visibility::Private && !isLetter();
}

LengthCount ComposerSubject::count(const QString &text, bool privately) const
{
    return countLength(conversation.channel, text.trimmed(), limits, visibility(privately));
}

QStringList ComposerSubject::parts(const QString &text, bool privately) const
{
    const QString words = text.trimmed();
    if (words.isEmpty() || !canThread(conversation.channel) || !count(words, privately).isTooLong())
        return {words};
    return splitThread(conversation.channel, words, limits.maxLength, limits.urlLength, visibility(privately));
}

QString ComposerSubject::audienceWords(ComposerMode mode, bool privately) const
{
    if (!conversation.id)
        return {};
    if (mode == ComposerMode::Note)
        return tr("Note: only your team can read it");
    if (isMessageToOne(privately))
        return tr("Private message from %1: only %2 can read it")
            .arg(Words::isolated(account.handle), Words::isolated(conversation.customerName));
    return Words::audience(conversation, account);
}

QString ComposerSubject::audienceIcon(ComposerMode mode, bool privately) const
{
    if (mode == ComposerMode::Note)
        return u"internal"_s;
    return visibility(privately) == Visibility::Public && !isLetter() ? u"public"_s : u"private"_s;
}

QString ComposerSubject::routeWords(ComposerMode mode, bool privately) const
{
    if (!conversation.id || mode == ComposerMode::Note || privately)
        return {};
    switch (route.kind) {
    case ReplyRoute::Kind::Network:
        return {};
    case ReplyRoute::Kind::Window:
        return route.closesAt
                   ? tr("You can answer until %1 (in %2)", "a time, a span of time")
                         .arg(Words::briefDayTime(*route.closesAt, asOf), Words::shortAge(*route.closesAt - asOf))
                   : QString();
    case ReplyRoute::Kind::Browser:
        return tr("It cannot be sent from here: %1.", "why").arg(Words::quoted(route.why));
    case ReplyRoute::Kind::None:
        return tr("There is no way to answer: %1.", "why").arg(Words::quoted(route.why));
    }
    return {};
}

}
