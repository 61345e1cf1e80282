// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/SavedReplyFill.h"

#include "core/reply/CustomerLanguage.h"
#include "core/reply/ReplyValues.h"
#include "core/store/ConversationRepository.h"
#include "core/store/MessageRepository.h"

#include <QLocale>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error noSuchText(const SavedReply &reply, const QString &language, Channel channel)
{
    const QString inLanguage = language.isEmpty() ? QString() : u" in the language "_s + language;
    return Error{ErrorKind::Rejected, u"%1 has no text%2 for %3"_s.arg(reply.name, inLanguage, brandOf(channel)), {}};
}

Error expiredReply(const SavedReply &reply)
{
    const QString day = QLocale::c().toString(toDateTime(*reply.expiresAt).toLocalTime().date(), u"d MMMM yyyy"_s);
    return Error{ErrorKind::Rejected, u"%1 expired on %2"_s.arg(reply.name, day), {}};
}

}

Result<FilledSavedReply> fillSavedReply(Session &session, const SavedReply &reply, ConversationId id,
                                        const QString &agent, const QString &language, Instant now)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(session).find(id));
    if (!conversation)
        return Error{ErrorKind::NotFound, u"there is no conversation "_s + id.toString(), {}};
    if (reply.isExpired(now))
        return expiredReply(reply);
    QString wanted = language;
    if (wanted.isEmpty()) {
        FM_ASSIGN(const auto messages, MessageRepository(session).ofConversation(id));
        FM_ASSIGN(wanted, customerLanguage(session, conversation->customer, messages));
    }
    const SavedReplyText *text = textFor(reply, wanted, conversation->channel);
    if (!text)
        return noSuchText(reply, wanted, conversation->channel);
    const QString daysIn = text->language.isEmpty() ? wanted : text->language;
    FM_ASSIGN(const auto values, replyValues(session, id, agent, daysIn, now));
    return FilledSavedReply{fillPlaceholders(text->text, values), text->language};
}

}
