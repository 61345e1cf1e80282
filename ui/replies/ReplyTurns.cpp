// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replies/ReplyTurns.h"

#include "core/text/MailHtml.h"

namespace firstmile::replies
{

ReplyRequest requestOf(const Reply &reply, const QString &agent, const OwnTurns &turns)
{
    ReplyRequest request;
    request.conversation = reply.conversation;
    request.text = reply.parts.value(0);
    request.more = reply.parts.mid(1);
    request.agent = agent;
    request.seenVersion = turns.seen(reply.conversation, reply.sawVersion);
    if (reply.privately)
        request.visibility = Visibility::Private;
    if (reply.formatted && request.more.isEmpty())
        request.html = mailHtml(request.text);
    request.files = reply.files;
    request.draft = reply.draft;
    request.at = reply.at;
    request.zone = reply.zone;
    request.unlessWritten = reply.unlessWritten;
    request.origin = reply.origin;
    return request;
}

}
