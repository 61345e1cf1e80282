// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/BounceReader.h"

#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

std::optional<BounceNotice> bounceIn(const QByteArray &mail)
{
    const auto document = MimeDocument::parse(mail);
    return readBounce(*document);
}

/// "address permanent status" per failure; "no bounce" if it is none.
QString failuresIn(const QByteArray &mail)
{
    const auto notice = bounceIn(mail);
    if (!notice)
        return u"no bounce"_s;
    QStringList texts;
    for (const BounceReport &report : notice->failures)
        texts.append(
            (report.address + u' ' + (report.permanent ? u"failed "_s : u"delayed "_s) + report.status).trimmed());
    return texts.join(u", "_s);
}

QByteArray report(const QByteArray &blocks)
{
    return "From: MAILER-DAEMON@mx.example\nTo: help@shop.example\nSubject: Undelivered\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=r\n\n--r\n\nSorry.\n"
           "--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n" +
           blocks +
           "\n--r\nContent-Type: message/rfc822\n\nMessage-ID: <sent@shop.example>\nTo: ana@example.org\n\nHi\n--r--\n";
}

QByteArray fromDaemon(const QByteArray &subject, const QByteArray &body)
{
    return "From: Mail Delivery System <MAILER-DAEMON@mx.example>\nTo: help@shop.example\nSubject: " + subject +
           "\n\n" + body;
}

}

TEST_CASE("Delivery reports tell who was not reached, and why", "[mime]")
{
    const QByteArray failed = "Final-Recipient: rfc822; ana@example.org\nAction: failed\nStatus: 5.2.2\n";
    CHECK(failuresIn(report(failed)) == u"ana@example.org failed 5.2.2"_s);
    CHECK(bounceIn(report(failed))->originalMessageId == u"sent@shop.example"_s);
    CHECK(failuresIn(report("Original-Recipient: rfc822;ana@example.org\nFinal-Recipient: rfc822;u7@internal.example\n"
                            "Action: failed (quota)\nStatus: 5.0.0\nDiagnostic-Code: smtp; 552 5.2.2 full\n\n"
                            "Final-Recipient: rfc822;<bo@example.org>\nAction: delayed\nStatus: 4.4.7\n")) ==
          u"ana@example.org failed 5.2.2, bo@example.org delayed 4.4.7"_s);
    CHECK(failuresIn(report("Final-Recipient: rfc822; ana@example.org\nAction: delivered\nStatus: 2.0.0\n")).isEmpty());
    CHECK(failuresIn(report("Final-Recipient: utf-8; jos\xc3\xa9@example.org\nAction: failed\nStatus: 5.1.1\n")) ==
          u"josé@example.org failed 5.1.1"_s);
}

TEST_CASE("A report without recipients is read by its words", "[mime]")
{
    CHECK(failuresIn("From: postmaster@mx.example\nTo: help@shop.example\n"
                     "Content-Type: multipart/report; report-type=delivery-status; boundary=r\n\n--r\n\n"
                     "The following recipients did not receive your message:\n\n    <ana@example.org>\n"
                     "--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n--r--\n") ==
          u"ana@example.org failed"_s);
}

TEST_CASE("Bounces in plain words are read", "[mime]")
{
    CHECK(failuresIn(fromDaemon("failure notice",
                                "Hi. This is the qmail-send program at mx.example.\n"
                                "I'm afraid I wasn't able to deliver your message to the following addresses.\n"
                                "\n<ana@example.org>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n"
                                "--- Below this line is a copy of the message.\n\nMessage-ID: <s@shop.example>\n"
                                "To: bo@example.org\n\n<cy@example.org>: not this one\n")) ==
          u"ana@example.org failed 5.1.1"_s);
    CHECK(
        failuresIn(fromDaemon("Undelivered Mail Returned to Sender",
                              "This is the mail system at mx.example. For help contact <admin@mx.example>\n\n"
                              "<ana@example.org>: host mx2.example[192.0.2.7] said: 550 5.1.1\n    User unknown\n")) ==
        u"ana@example.org failed 5.1.1"_s);
    CHECK(failuresIn(fromDaemon("Warning: message delayed 2 days",
                                "A message that you sent has not yet been delivered to\n  ana@example.org\n"
                                "Delivery attempts will continue for some time.\n")) == u"ana@example.org delayed"_s);
    CHECK(
        failuresIn(
            "X-Failed-Recipients: ana@example.org, bo@example.org\nFrom: mailer@mx.example\nSubject: hm\n\nWords.\n") ==
        u"ana@example.org failed, bo@example.org failed"_s);
    CHECK(failuresIn("From: admin@mx.example\nTo: help@shop.example\nSubject: Undeliverable: Your order\n\n"
                     "Your message\n\n  To: orders@lists.example\n\ndid not reach the following recipient(s):\n\n"
                     "c=US;p=X;dda:SMTP=ana@example.org; on Fri\n    The recipient name is not recognized\n") ==
          u"ana@example.org failed"_s);
    CHECK(failuresIn(fromDaemon("Mail failed", "Your message could not be delivered.\n")).isEmpty());
}

TEST_CASE("The copy behind the words names the mail that did not arrive", "[mime]")
{
    const auto notice = bounceIn(fromDaemon("failure notice", "Could not be delivered:\n<ana@example.org>:\n\n"
                                                              "--- Below this line is a copy of the message.\n\n"
                                                              "Message-ID: <s@shop.example>\n\nHi\n"));
    CHECK(notice->originalMessageId == u"s@shop.example"_s);
}

TEST_CASE("People who write about mail that did not arrive are no bounce", "[mime]")
{
    CHECK(failuresIn(
              "From: ana@example.org\nSubject: Delivery problem\n\nMy parcel was not delivered. Please write.\n") ==
          u"no bounce"_s);
    CHECK(
        failuresIn("From: ana@example.org\nSubject: Re: Undeliverable: Your order\n\nMy mail could not be delivered to "
                   "bo@example.org, why?\n") == u"no bounce"_s);
    CHECK(failuresIn("From: ana@example.org\nSubject: Hello\n\n550 5.1.1 user unknown: bo@example.org\n") ==
          u"no bounce"_s);
    CHECK(failuresIn("Return-Path: <>\nFrom: ana@example.org\nAuto-Submitted: auto-replied\nSubject: Away\n\n"
                     "I am away until Monday. Write to bo@example.org.\n") == u"no bounce"_s);
}

TEST_CASE("A receipt tells of a refusal only where a program threw the mail away and says so", "[mime]")
{
    const auto receipt = [](const QByteArray &from, const QByteArray &disposition, const QByteArray &words) {
        return "From: " + from +
               "\nTo: help@shop.example\nSubject: Automatically rejected mail\n"
               "Content-Type: multipart/report; report-type=disposition-notification; boundary=r\n\n--r\n\n" +
               words + "\n--r\nContent-Type: message/disposition-notification\n\nDisposition: " + disposition +
               "\n--r\nContent-Type: message/rfc822\n\nMessage-ID: <sent@shop.example>\n\nHi\n--r--\n";
    };
    const QByteArray refused = "Your message to <ana@example.org> was automatically rejected:\nNo.";
    CHECK(failuresIn(receipt("postmaster@example.org", "automatic-action/MDN-sent-automatically; deleted", refused)) ==
          u"ana@example.org failed"_s);
    CHECK(failuresIn(receipt("postmaster@example.org", "manual-action/MDN-sent-manually; displayed", refused)) ==
          u"no bounce"_s);
    CHECK(failuresIn(receipt("ana@example.org", "automatic-action/MDN-sent-automatically; deleted",
                             "Your message was deleted without being read.")) == u"no bounce"_s);
}
