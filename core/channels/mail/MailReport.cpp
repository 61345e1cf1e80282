// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailReport.h"

#include "core/channels/mail/MailIds.h"
#include "core/model/MailComplaint.h"

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

/// RFC 5965 3: "abuse" is what a mail program's button says, "opt-out" (RFC 6650) that no more are wanted.
QList<BounceReport> readComplaint(const MimeDocument &mail)
{
    QList<BounceReport> found;
    const auto &parts = mail.parts();
    for (size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].type != "message/feedback-report"_L1)
            continue;
        const auto fields = MailHeaders::parse(mail.content(int(i)));
        const QByteArray type = fields.first("Feedback-Type").trimmed().toLower();
        if (type != "abuse" && type != "opt-out")
            continue;
        QByteArray address = fields.first("Original-Rcpt-To");
        if (address.isEmpty())
            address = fields.first("Removal-Recipient");
        const QString bare = QString::fromUtf8(address).remove(u'<').remove(u'>').trimmed();
        found.append({bare, false, complaintStatus});
    }
    return found;
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
