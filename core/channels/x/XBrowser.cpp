// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XBrowser.h"

#include "core/channels/net/HttpRequest.h"
#include "core/channels/x/XIds.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QUrl xReplyInBrowser(const OutgoingMessage &message)
{
    if (message.visibility == Visibility::Private || !xEventIdOf(message.inReplyTo).isEmpty())
        return {};
    FormFields fields;
    if (!message.inReplyTo.isEmpty())
        fields.append({u"in_reply_to"_s, message.inReplyTo});
    fields.append({u"text"_s, message.text});
    return withQuery(QUrl(u"https://x.com/intent/post"_s), fields);
}

}
