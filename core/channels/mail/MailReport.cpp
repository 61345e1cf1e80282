// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailReport.h"

#include "core/channels/mail/MailIds.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

bool isOtherReport(const MimeDocument &mail)
{
    const auto &parts = mail.parts();
    return std::any_of(parts.begin(), parts.end(), [](const MimePart &part) {
        return part.type == "message/disposition-notification"_L1 || part.type == "message/feedback-report"_L1 ||
               part.type == "message/global-disposition-notification"_L1;
    });
}

bool saysThrownAway(const MimeDocument &mail)
{
    const auto &parts = mail.parts();
    for (size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].type.endsWith("disposition-notification"_L1))
            continue;
        const QByteArray disposition = MailHeaders::parse(mail.content(int(i))).first("Disposition").toLower();
        if (disposition.startsWith("automatic-action") && disposition.contains("deleted"))
            return true;
    }
    return false;
}

QString reportedMessageId(const MimeDocument &mail)
{
    const auto &parts = mail.parts();
    for (size_t i = 0; i < parts.size(); ++i) {
        const QString &type = parts[i].type;
        QString id;
        if (type.endsWith("disposition-notification"_L1))
            id = firstMessageId(MailHeaders::parse(mail.content(int(i))).first("Original-Message-ID"));
        else if (type == "message/rfc822"_L1 || type == "text/rfc822-headers"_L1 || type == "message/global"_L1)
            id = ownMessageId(MailHeaders::parse(mail.content(int(i))));
        if (!id.isEmpty())
            return id;
    }
    return {};
}

QString ownMessageId(const MailHeaders &headers)
{
    const QString mark = firstMessageId(headers.first("X-FirstMile-Id"));
    return mark.isEmpty() ? firstMessageId(headers.first("Message-ID")) : mark;
}

}
