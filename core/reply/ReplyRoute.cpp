// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ReplyRoute.h"

#include "core/reply/ContactRefusal.h"
#include "core/store/ErasedKey.h"

#include <QUrlQuery>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Messenger: the time after the customer's last message in which a page may answer, and in which a person may with
/// the permission for it (Account::settings "humanAgent"); of a comment, the time in which it may be answered in
/// private.
constexpr Milliseconds messengerRouteWindow = std::chrono::hours(24);
constexpr Milliseconds humanAgentWindow = std::chrono::hours(24 * 7);
constexpr Milliseconds privateReplyWindow = std::chrono::hours(24 * 7);

bool canBeAnswered(const Message &message)
{
    return message.direction != Direction::Note && message.contact == ContactKind::None && !message.deleted &&
           !isErasedKey(message.remoteId) &&
           (message.direction == Direction::Outbound || message.automatic == Automatic::None);
}

ReplyRoute noRoute(const QString &why)
{
    ReplyRoute route;
    route.why = why;
    return route;
}

ReplyRoute throughNetwork()
{
    ReplyRoute route;
    route.kind = ReplyRoute::Kind::Network;
    return route;
}

ReplyRoute throughBrowser(const QString &why, const QString &page)
{
    ReplyRoute route;
    route.kind = ReplyRoute::Kind::Browser;
    route.why = why;
    route.page = QUrl(page);
    return route;
}

/// As long as the window is open; then only in a browser.
ReplyRoute withinWindow(Instant closesAt, Instant now, const QString &why, const QString &page)
{
    if (now >= closesAt)
        return throughBrowser(why, page);
    ReplyRoute route = throughNetwork();
    route.kind = ReplyRoute::Kind::Window;
    route.closesAt = closesAt;
    return route;
}

QString bareHandle(const QString &handle)
{
    return (handle.startsWith(u'@') ? handle.sliced(1) : handle).toLower();
}

bool mentions(const Message &message, const Account &account)
{
    return std::ranges::any_of(
        message.to, [&account](const Mailbox &each) { return bareHandle(each.address) == bareHandle(account.handle); });
}

/// X, since February 2026: programs answer only those who mention the account, unless the contract says otherwise
/// (Account::settings "repliesToAnyone"). Direct messages are free.
ReplyRoute routeOnX(const Account &account, const Message &parent, bool isPrivate)
{
    const bool isFree = isPrivate || parent.direction == Direction::Outbound || mentions(parent, account) ||
                        account.settings["repliesToAnyone"_L1].toBool();
    if (isFree)
        return throughNetwork();
    ReplyRoute route = throughBrowser(u"X lets programs answer only posts that mention %1"_s.arg(account.handle),
                                      u"https://x.com/intent/post?in_reply_to=%1"_s.arg(parent.remoteId));
    route.textField = u"text"_s;
    return route;
}

ReplyRoute routeOnMessenger(const Account &account, const QList<Message> &messages, Instant now)
{
    std::optional<Instant> last;
    for (const Message &each : messages) {
        if (each.direction == Direction::Inbound && each.visibility == Visibility::Private &&
            each.contact == ContactKind::None && each.automatic == Automatic::None)
            last = std::max(last.value_or(each.at), each.at);
    }
    const QString page = u"https://business.facebook.com/latest/inbox"_s;
    if (!last)
        return throughBrowser(u"Messenger lets a page write only to those who wrote to it"_s, page);
    const bool human = account.settings["humanAgent"_L1].toBool();
    const auto why = human ? u"Messenger lets a page answer for 7 days after the customer's last message"_s
                           : u"Messenger lets a page answer for 24 hours after the customer's last message"_s;
    return withinWindow(*last + (human ? humanAgentWindow : messengerRouteWindow), now, why, page);
}

/// One message in private for each comment, and none after it until the person answers.
ReplyRoute privateReplyOnFacebook(const QList<Message> &messages, const Message &parent, Instant now)
{
    if (parent.direction != Direction::Inbound)
        return noRoute(u"there is no comment of the customer to answer in private"_s);
    const bool isDone = std::ranges::any_of(messages, [&parent](const Message &each) {
        return each.direction == Direction::Outbound && each.visibility == Visibility::Private &&
               each.inReplyTo == parent.remoteId;
    });
    if (isDone)
        return throughBrowser(u"Facebook takes one private answer to a comment, and it was given"_s, parent.url);
    return withinWindow(parent.at + privateReplyWindow, now,
                        u"Facebook lets a comment be answered in private for 7 days"_s, parent.url);
}

ReplyRoute routeOnFacebook(const Account &account, const QList<Message> &messages, const Message &parent,
                           bool isPrivate, Instant now)
{
    if (parent.visibility == Visibility::Private)
        return routeOnMessenger(account, messages, now);
    return isPrivate ? privateReplyOnFacebook(messages, parent, now) : throughNetwork();
}

/// Why there is nothing to answer.
QString whyNothing(const QList<Message> &messages)
{
    bool isAutomatic = false;
    bool isGone = false;
    bool isLogged = false;
    bool isErased = false;
    for (const Message &each : messages) {
        isLogged = isLogged || each.contact != ContactKind::None;
        if (each.direction != Direction::Inbound || each.contact != ContactKind::None)
            continue;
        isGone = isGone || each.deleted;
        isErased = isErased || isErasedKey(each.remoteId);
        isAutomatic = isAutomatic || each.automatic != Automatic::None;
    }
    if (isErased)
        return u"the customer was erased"_s;
    if (isGone)
        return u"the customer deleted the message"_s;
    if (isAutomatic)
        return u"the message was sent automatically, and nobody would read a reply"_s;
    return isLogged ? u"a logged contact cannot be answered over a network"_s
                    : u"there is nothing to answer in this conversation"_s;
}

ReplyRoute routeOnNetwork(const Account &account, const QList<Message> &messages, const Message &parent, bool isPrivate,
                          Instant now)
{
    switch (account.channel) {
    case Channel::X:
        return routeOnX(account, parent, isPrivate || parent.visibility == Visibility::Private);
    case Channel::Facebook:
        return routeOnFacebook(account, messages, parent, isPrivate, now);
    case Channel::Logged:
        return noRoute(u"a logged contact cannot be answered over a network"_s);
    default:
        return throughNetwork();
    }
}

}

QUrl ReplyRoute::pageWith(const QString &text) const
{
    if (textField.isEmpty())
        return page;
    QUrl filled = page;
    QUrlQuery query(filled);
    query.addQueryItem(textField, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    filled.setQuery(query);
    return filled;
}

QString toString(ReplyRoute::Kind kind)
{
    switch (kind) {
    case ReplyRoute::Kind::Network:
        return u"network"_s;
    case ReplyRoute::Kind::Window:
        return u"window"_s;
    case ReplyRoute::Kind::Browser:
        return u"browser"_s;
    case ReplyRoute::Kind::None:
        break;
    }
    return u"none"_s;
}

const Message *messageToAnswer(const QList<Message> &messages)
{
    const Message *found = nullptr;
    bool isDeleted = false; // of the customer: then our own are no substitute
    for (const Message &message : messages) {
        if (message.direction == Direction::Inbound && message.deleted)
            isDeleted = true;
        if (!canBeAnswered(message))
            continue;
        if (!found || message.direction == Direction::Inbound || found->direction != Direction::Inbound)
            found = &message;
    }
    return found && isDeleted && found->direction != Direction::Inbound ? nullptr : found;
}

ReplyRoute routeOf(const std::optional<Account> &account, const QList<Message> &messages, Instant now,
                   std::optional<Visibility> visibility)
{
    if (!account)
        return noRoute(u"the account of this conversation was removed"_s);
    const Message *parent = messageToAnswer(messages);
    if (!parent)
        return noRoute(whyNothing(messages));
    const bool isPrivate = visibility == Visibility::Private;
    ReplyRoute route = account->paused ? noRoute(u"the account %1 is paused"_s.arg(account->handle))
                                       : routeOnNetwork(*account, messages, *parent, isPrivate, now);
    route.answers = parent->id;
    return route;
}

Result<ReplyRoute> routeIn(Session &session, ConversationId conversation, const std::optional<Account> &account,
                           const QList<Message> &messages, Instant now, std::optional<Visibility> visibility)
{
    const ReplyRoute route = routeOf(account, messages, now, visibility);
    if (!account || !route.answers)
        return route;
    FM_ASSIGN(const QString refusal, contactRefusal(session, *account, conversation, messageToAnswer(messages)));
    if (refusal.isEmpty())
        return route;
    ReplyRoute refused = noRoute(refusal);
    refused.answers = route.answers;
    return refused;
}

}
