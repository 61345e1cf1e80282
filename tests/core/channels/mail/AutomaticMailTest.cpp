// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/AutomaticMail.h"

#include "tests/support/Printers.h"

using namespace firstmile;

namespace
{

QString classified(const QByteArray &headers, const QByteArray &from = "ana@example.org")
{
    return toString(classifyByHeaders(MailHeaders::parse("From: " + from + "\n" + headers + "\n\n")));
}

}

TEST_CASE("A person's mail is not automatic", "[mime]")
{
    CHECK(classified("Subject: Out of coffee") == QString());
    CHECK(classified("Auto-Submitted: no") == QString());
    CHECK(classified("X-Auto-Response-Suppress: All") == QString());
    CHECK(classified("Precedence: first-class") == QString());
    CHECK(classified("Return-Path: <ana@example.org>") == QString());
    CHECK(classified("", "noreen@example.org") == QString());
    CHECK(classified("", "Bouncer <bouncer@example.org>") == QString());
    CHECK(classified("Subject: Re: Automatic reply: holidays") == QString());
}

TEST_CASE("Machines that answer or notify are automatic", "[mime]")
{
    const QString reply = toString(Automatic::AutoReply);
    CHECK(classified("Auto-Submitted: auto-replied (vacation)") == reply);
    CHECK(classified("Auto-Submitted: Auto-Generated; owner-email=\"a@b\"") == reply);
    CHECK(classified("Precedence: auto_reply") == reply);
    CHECK(classified("X-Autoreply: yes") == reply);
    CHECK(classified("X-FirstMile-Loop: help@shop.example") == reply);
    CHECK(classified("Return-Path: <>") == reply);
    CHECK(classified("Content-Type: multipart/report; report-type=disposition-notification") == reply);
    CHECK(classified("Subject: =?utf-8?Q?R=C3=A9ponse_automatique_:_cong=C3=A9s?=") == reply);
    CHECK(classified("", "no-reply@example.org") == reply);
    CHECK(classified("", "Shop <DoNotReply@example.org>") == reply);
    CHECK(classified("", "bounces+123=a@example.org") == reply);
    CHECK(classified("", "MAILER-DAEMON") == reply);
}

TEST_CASE("List mail is a list's, unless a machine answers through it", "[mime]")
{
    CHECK(classified("List-Id: <talk.example.org>") == toString(Automatic::List));
    CHECK(classified("List-Unsubscribe: <mailto:x@example.org>", "noreply@example.org") == toString(Automatic::List));
    CHECK(classified("Precedence: Bulk") == toString(Automatic::List));
    CHECK(classified("List-Id: <talk.example.org>\nAuto-Submitted: auto-replied") == toString(Automatic::AutoReply));
}
