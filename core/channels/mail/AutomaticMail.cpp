// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/AutomaticMail.h"

#include "core/channels/mail/MailAddresses.h"
#include "core/channels/mail/MimeText.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray firstToken(const QByteArray &value)
{
    qsizetype end = 0;
    while (end < value.size() && !QByteArrayView("; \t(,").contains(value[end]))
        ++end;
    return value.first(end).toLower();
}

bool hasAny(const MailHeaders &headers, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return headers.contains(name); });
}

QString senderLocalPart(const MailHeaders &headers)
{
    const QByteArray from = headers.first("From");
    const QList<Mailbox> mailboxes = parseMailboxes(from);
    const QString address = mailboxes.isEmpty() ? QString::fromLatin1(from).trimmed() : mailboxes.first().address;
    return address.section(u'@', 0, 0).toLower();
}

/// A machine says of itself that it answers or notifies.
bool saysAutomatic(const MailHeaders &headers)
{
    const QByteArray submitted = firstToken(headers.first("Auto-Submitted"));
    if (!submitted.isEmpty() && submitted != "no")
        return true;
    const QByteArray precedence = firstToken(headers.first("Precedence"));
    if (precedence == "auto_reply" || precedence == "auto-reply" || precedence == "junk")
        return true;
    return hasAny(headers, {"X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-AutoReply-From", "X-Mail-Autoreply",
                            "X-Auto-Reply-From", "X-Facebook-Notify", "X-FirstMile-Loop"});
}

/// A receipt or a complaint; a delivery report is BounceReader's, and automatic even where it cannot be read.
bool isReport(const MailHeaders &headers)
{
    const QByteArray type = firstToken(headers.first("Content-Type"));
    return type == "multipart/report" || type == "message/delivery-status" ||
           type == "message/disposition-notification";
}

/// Out-of-office answers of servers that mark them in no other way.
bool isAnnouncedInSubject(const MailHeaders &headers)
{
    static const QRegularExpression announced(
        u"^(automatic reply|auto(matic)? ?response|auto-?reply|out of (the )?office( autoreply)?|"
        u"automatische antwort|abwesenheitsnotiz|réponse automatique|réponse d'absence|absence du bureau|"
        u"resposta automática|respuesta automática|risposta automatica|automatisch antwoord)\\s*(:|$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return announced.match(decodeHeaderText(headers.first("Subject"))).hasMatch();
}

bool isList(const MailHeaders &headers)
{
    const QByteArray precedence = firstToken(headers.first("Precedence"));
    return precedence == "bulk" || precedence == "list" ||
           hasAny(headers, {"List-Id", "List-Post", "List-Unsubscribe", "Feedback-ID"});
}

/// Addresses that nobody reads behind, and mail that must not be answered: signs that a list has as well.
bool looksAutomatic(const MailHeaders &headers)
{
    static const QRegularExpression robots(
        u"^(mailer[-_]daemon|postmaster|(no|do[-_.]?not)[-_.]?reply([-_+.].*)?|bounces?([-_+.].*)?|listserv|majordomo|"
        u"owner-.*|.*-request)$"_s);
    const QByteArray returnPath = headers.first("Return-Path");
    return returnPath == "<>" || robots.match(senderLocalPart(headers)).hasMatch();
}

}

Automatic classifyByHeaders(const MailHeaders &headers)
{
    if (saysAutomatic(headers) || isReport(headers) || isAnnouncedInSubject(headers))
        return Automatic::AutoReply;
    if (isList(headers))
        return Automatic::List;
    return looksAutomatic(headers) ? Automatic::AutoReply : Automatic::None;
}

bool isFromMailSystem(const MailHeaders &headers)
{
    static const QRegularExpression systems(u"^(mailer[-_]?daemon|post-?master|mail-?daemon|mdaemon|mail[-_.]?system|"
                                            u"mail[-_.]?delivery.*|bounces?([-_+.].*)?|uucp|smtp|.*-daemon)\\W*$"_s);
    return headers.first("Return-Path") == "<>" || headers.first("From").endsWith("<>") ||
           systems.match(senderLocalPart(headers)).hasMatch();
}

}
