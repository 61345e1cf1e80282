// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/NoticeText.h"

#include "core/reply/ReplyRoute.h"
#include "core/reply/ReplyValues.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/MessageRepository.h"
#include "core/text/Placeholders.h"
#include "core/text/TextLength.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString noticeTooLong(const Account &account, const QString &text, Visibility visibility)
{
    const int limit = account.settings.value("maxCharacters"_L1).toInt();
    const int urlLength = account.settings.value("urlLength"_L1).toInt(usualUrlLength);
    const TextMeasure measure = measureText(account.channel, text, limit, urlLength, visibility);
    if (measure.limit == 0 || measure.length <= measure.limit)
        return {};
    return u"the text has %1 characters, the channel takes %2"_s.arg(measure.length).arg(measure.limit);
}

QString noticeUnfilled(const FilledText &filled)
{
    return filled.unresolved.isEmpty() ? QString()
                                       : u"nothing is known for {%1}"_s.arg(filled.unresolved.join(u"}, {"_s));
}

}

Result<NoticeText> noticeTextFor(Session &session, const PublicNotice &notice, ConversationId id, const QString &agent,
                                 Instant now)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(session).find(id));
    if (!conversation)
        return Error{ErrorKind::NotFound, u"there is no such conversation"_s, {}};
    FM_ASSIGN(const auto account, AccountRepository(session).find(conversation->account));
    FM_ASSIGN(const auto messages, MessageRepository(session).ofConversation(id));
    const Message *theirs = messageToAnswer(messages);
    FM_ASSIGN(const auto values, replyValues(session, id, agent, theirs ? theirs->language : QString(), now));
    const FilledText filled = fillPlaceholders(notice.textFor(conversation->channel), values);
    FM_ASSIGN(const ReplyRoute route, routeIn(session, id, account, messages, now));

    NoticeText said{conversation->account, filled.text, {}};
    if (!route.canBeSent() || !theirs)
        said.whyNot = route.why;
    else if (!filled.unresolved.isEmpty())
        said.whyNot = noticeUnfilled(filled);
    else if (filled.text.trimmed().isEmpty())
        said.whyNot = u"the text is empty"_s;
    else
        said.whyNot = noticeTooLong(*account, filled.text, theirs->visibility);
    return said;
}

}
