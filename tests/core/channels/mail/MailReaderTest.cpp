// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailReader.h"
#include "core/model/MailComplaint.h"

#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

const Instant arrived = *fromIso(u"2026-03-02T10:00:00Z"_s);

IncomingMessage readText(const QByteArray &mail)
{
    return readMail(mail, {{u"Help@Shop.example"_s}, arrived, 0}).value();
}

/// A mail whose header is complete, with these lines and this body.
QByteArray mailWith(const QByteArray &headers, const QByteArray &body = "Hello\n")
{
    return "From: Ana <ana@example.org>\nTo: help@shop.example\nMessage-ID: <1@example.org>\n"
           "Date: Mon, 2 Mar 2026 09:30:00 +0000\n" +
           headers + "\n" + body;
}

}

TEST_CASE("A plain mail gives all its fields", "[mime]")
{
    const IncomingMessage message = readText("Return-Path: <ana@example.org>\r\n"
                                             "Message-ID: <a1@mail.example.org>\r\n"
                                             "In-Reply-To: <q2@shop.example>\r\n"
                                             "References: <q1@shop.example>\r\n <q2@shop.example>\r\n"
                                             "From: \"Ana Lima\" <Ana@Example.org>\r\n"
                                             "To: Help <help@shop.example>, second@shop.example\r\n"
                                             "Cc: boss@example.org (The Boss)\r\n"
                                             "Subject: Where is my\r\n order?\r\n"
                                             "Date: Mon, 2 Mar 2026 10:30:00 +0100\r\n"
                                             "Content-Language: pt-BR, en\r\n"
                                             "\r\n"
                                             "It is late.\r\n\r\nAna\r\n");
    CHECK(message.remoteId == u"a1@mail.example.org"_s);
    CHECK(message.dedupeKey == message.remoteId);
    CHECK(message.inReplyTo == u"q2@shop.example"_s);
    CHECK(message.references == QStringList{u"q1@shop.example"_s, u"q2@shop.example"_s});
    CHECK(message.direction == Direction::Inbound);
    CHECK(message.visibility == Visibility::Private);
    CHECK(message.automatic == Automatic::None);
    CHECK(message.author.channel == Channel::Email);
    CHECK(message.author.remoteKey == u"ana@example.org"_s);
    CHECK(message.author.handle == u"Ana@Example.org"_s);
    CHECK(message.author.name == u"Ana Lima"_s);
    CHECK(message.to == QList<Mailbox>{{u"Help"_s, u"help@shop.example"_s}, {{}, u"second@shop.example"_s}});
    CHECK(message.cc == QList<Mailbox>{{u"The Boss"_s, u"boss@example.org"_s}});
    CHECK(message.subject == u"Where is my order?"_s);
    CHECK(message.text == u"It is late.\n\nAna"_s);
    CHECK(message.language == u"pt-BR"_s);
    CHECK(message.at == *fromIso(u"2026-03-02T09:30:00Z"_s));
    CHECK(message.receivedAt == arrived);
    CHECK(message.problems.isEmpty());
    CHECK_FALSE(message.truncated);
}

TEST_CASE("A mail from one of our addresses is outbound, in any case", "[mime]")
{
    const auto message =
        readText("From: HELP@shop.EXAMPLE\nMessage-ID: <x@y>\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n\nHi\n");
    CHECK(message.direction == Direction::Outbound);
    CHECK(message.author.remoteKey == u"help@shop.example"_s);
}

TEST_CASE("Our own mail is known by its mark though a server changed its Message-ID", "[mime]")
{
    const QByteArray rest = "Message-ID: <changed@server>\nX-FirstMile-Id: k1@shop.example\n\nHi\n";
    CHECK(readText("From: help@shop.example\n" + rest).remoteId == u"changed@server"_s);
    CHECK(readText("From: help@shop.example\n" + rest).dedupeKey == u"k1@shop.example"_s);
    CHECK(readText("From: ana@example.org\n" + rest).dedupeKey == u"changed@server"_s); // a forgery proves nothing
}

TEST_CASE("A mail without Message-ID gets the same id from a server and from a file", "[mime]")
{
    const QByteArray unix = "From: ana@example.org\nSubject: One\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n\nText\n";
    QByteArray wire = unix;
    wire.replace("\n", "\r\n");
    const auto first = readText(unix);
    CHECK(first.remoteId.startsWith("sha256-"_L1));
    CHECK(first.remoteId.endsWith("@firstmile.invalid"_L1));
    CHECK(readText(wire).remoteId == first.remoteId);
    CHECK(readText("Status: RO\n" + unix).remoteId == first.remoteId);
    CHECK(first.problems.join(u' ').contains(u"Message-ID"_s));
    QByteArray other = unix;
    other.replace("Text", "Test");
    CHECK(readText(other).remoteId != first.remoteId);
}

TEST_CASE("Broken Message-IDs and References are read", "[mime]")
{
    const auto message = readText("From: a@b.example\nMessage-Id: no-brackets@host\n"
                                  "References: <one@x\n\t<two@x><three@x>,<one@x>\n"
                                  "In-Reply-To: Your message of Monday <two@x>\n\nHi\n");
    CHECK(message.remoteId == u"no-brackets@host"_s);
    CHECK(message.references == QStringList{u"one@x"_s, u"two@x"_s, u"three@x"_s});
    CHECK(message.inReplyTo == u"two@x"_s);
}

TEST_CASE("References alone give the parent, and a mail is not its own ancestor", "[mime]")
{
    const auto message = readText("From: a@b.example\nMessage-ID: <3@x>\nReferences: <1@x> <2@x> <3@x>\n\nHi\n");
    CHECK(message.references == QStringList{u"1@x"_s, u"2@x"_s});
    CHECK(message.inReplyTo == u"2@x"_s);
}

TEST_CASE("A Date that cannot be is replaced by the time of arrival", "[mime]")
{
    const auto at = [](const QByteArray &date) {
        return toIso(readText("From: a@b.example\nMessage-ID: <3@x>\n" + date + "\nHi\n").at);
    };
    CHECK(at("") == toIso(arrived));
    CHECK(at("Date: yesterday or so\n") == toIso(arrived));
    CHECK(at("Date: Mon, 2 Mar 2099 09:00:00 +0000\n") == toIso(arrived));
    CHECK(at("Date: Thu, 1 Jan 1903 00:00:00 +0000\n") == toIso(arrived));
    CHECK(at("Date: Mon, 2 Mar 2026 11:00:00 +0000\n") == toIso(arrived)); // a clock that is ahead
    CHECK(at("Date: Mon, 02 Mar 26 04:30:00 EST\n") == u"2026-03-02T09:30:00Z"_s);
}

TEST_CASE("Without a known time of arrival the Date counts, then the Received line", "[mime]")
{
    const QByteArray received = "Received: from a by b; Mon, 2 Mar 2026 09:00:05 +0000\n";
    const auto dated = readMail("From: a@b.example\nDate: Mon, 2 Mar 2026 09:10:00 +0000\n" + received + "\nHi\n", {});
    CHECK(toIso(dated->at) == u"2026-03-02T09:10:00Z"_s);
    CHECK(toIso(dated->receivedAt) == u"2026-03-02T09:00:05Z"_s);
    CHECK(toIso(readMail("From: a@b.example\n" + received + "\nHi\n", {})->at) == u"2026-03-02T09:00:05Z"_s);
}

TEST_CASE("Subjects are read in every spelling that people send", "[mime]")
{
    const auto subject = [](const QByteArray &raw) { return readText(mailWith("Subject: " + raw + "\n")).subject; };
    CHECK(subject("=?utf-8?Q?Caf=C3=A9_tr=C3=A8s_cher?=") == u"Café très cher"_s);
    CHECK(subject("=?ISO-8859-1?B?Q2Fm6Q==?=\n =?ISO-8859-1?Q?_noir?= end") == u"Café noir end"_s);
    CHECK(subject("=?utf-8?B?w6M=?= =?utf-8?B?w6M=?=") == u"ãã"_s);
    CHECK(subject("=?utf-8?Q?split_=C3?= =?utf-8?Q?=A3o?=") == u"split ão"_s); // half characters
    CHECK(subject("=?utf-8?B?w6?= =?utf-8?B?M=?=") == u"ã"_s);                 // base64 cut anywhere
    CHECK(subject("=?utf-8?Q?with blanks in it?=") == u"with blanks in it"_s);
    CHECK(subject("Re:=?utf-8?Q?=C3=A9?=glued") == u"Re:églued"_s);
    CHECK(subject("=?utf-8?Q?caf=C3=A9") == u"café"_s); // the end is missing
    CHECK(subject("caf\xc3\xa9 raw") == u"café raw"_s);
    CHECK(subject("caf\xe9 raw latin") == u"café raw latin"_s);
    CHECK(subject("=?iso-8859-1?Q?caf=C3=A9?=") == u"café"_s); // says Latin 1, is UTF-8
    CHECK(subject("=?utf-8?Q?caf=E9?=") == u"café"_s);         // says UTF-8, is Latin 1
    CHECK(subject("=?no-such-charset?Q?caf=C3=A9?=") == u"café"_s);
    CHECK(subject("=?windows-1252?Q?it=92s?=") == u"it’s"_s);
    CHECK(subject("=?gb2312?B?xOO6ww==?=") == u"你好"_s);
    CHECK(subject("=?utf-8*en?Q?hi?=") == u"hi"_s);
    CHECK(subject("not =? encoded ?= at all") == u"not =? encoded ?= at all"_s);
    CHECK(subject("a\tb\x01"
                  "c") == u"a b c"_s);
}

TEST_CASE("The plain form of a mail is its text, and files are its attachments", "[mime]")
{
    const auto message =
        readText(mailWith("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=m\n",
                          "--m\nContent-Type: multipart/alternative; boundary=a\n\n"
                          "--a\nContent-Type: text/plain; charset=utf-8\n\nPlain words\n"
                          "--a\nContent-Type: text/html\n\n<p>HTML words</p>\n--a--\n"
                          "--m\nContent-Type: application/pdf; name=\"bill.pdf\"\n"
                          "Content-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nJVBERg==\n"
                          "--m\nContent-Type: text/plain\n\nA footer\n--m--\n"));
    CHECK(message.text == u"Plain words\nA footer"_s);
    REQUIRE(message.attachments.size() == 1);
    CHECK(message.attachments[0].name == u"bill.pdf"_s);
    CHECK(message.attachments[0].type == u"application/pdf"_s);
    CHECK(message.attachments[0].size == 4);
    CHECK(message.attachments[0].part == u"2"_s);
    CHECK_FALSE(message.attachments[0].isInline);
}

TEST_CASE("A mail with HTML alone is converted to text", "[mime]")
{
    const auto message = readText(mailWith("Content-Type: text/html; charset=utf-8\n", "<p>Hello <b>there</b></p>\n"));
    CHECK(message.text == u"Hello there"_s);
    const auto blank = readText(mailWith("Content-Type: multipart/alternative; boundary=a\n",
                                         "--a\nContent-Type: text/plain\n\n  \n"
                                         "--a\nContent-Type: text/html\n\n<p>Only here</p>\n--a--\n"));
    CHECK(blank.text == u"Only here"_s);
}

TEST_CASE("Pictures that the HTML shows are inline attachments", "[mime]")
{
    const auto message =
        readText(mailWith("Content-Type: multipart/related; boundary=r\n",
                          "--r\nContent-Type: text/html\n\n<img src=\"cid:logo@x\">Hi\n"
                          "--r\nContent-Type: image/png; name=logo.png\nContent-ID: <logo@x>\n"
                          "Content-Transfer-Encoding: base64\n\nAAAA\n"
                          "--r\nContent-Type: image/png; name=other.png\nContent-ID: <other@x>\n\nx\n--r--\n"));
    REQUIRE(message.attachments.size() == 2);
    CHECK(message.attachments[0].isInline);
    CHECK(message.attachments[0].size == 3);
    CHECK_FALSE(message.attachments[1].isInline);
}

TEST_CASE("File names are read in each encoding and are safe to save", "[mime]")
{
    const auto name = [](const QByteArray &headers) {
        const auto message =
            readText(mailWith("Content-Type: multipart/mixed; boundary=m\n", "--m\n" + headers + "\n\nx\n--m--\n"));
        return message.attachments.value(0).name;
    };
    const QByteArray file = "Content-Type: application/octet-stream\nContent-Disposition: attachment; ";
    CHECK(name(file + "filename*=utf-8''r%C3%A9sum%C3%A9.doc") == u"résumé.doc"_s);
    CHECK(name(file + "filename*0*=utf-8''r%C3%A9; filename*1*=sum%C3%A9; filename*2=\".doc\"") == u"résumé.doc"_s);
    CHECK(name(file + "filename=\"=?utf-8?Q?r=C3=A9sum=C3=A9.doc?=\"") == u"résumé.doc"_s);
    CHECK(name(file + "filename=\"r\xc3\xa9sum\xc3\xa9.doc\"") == u"résumé.doc"_s);
    CHECK(name(file + "filename=\"../../etc/passwd\"") == u"passwd"_s);
    CHECK(name(file + "filename=\"C:\\\\temp\\\\a.exe\"") == u"a.exe"_s);
    CHECK(name(file + "filename*=utf-8''fdp%E2%80%AE.exe") == u"fdp.exe"_s); // a right-to-left override
    CHECK(name(file + "filename=..") == QString());
    CHECK(name("Content-Type: text/calendar") == u"invite.ics"_s);
    CHECK(name("Content-Type: message/rfc822\n\nFrom: x@y\nSubject: Old: news\n") == u"Old_ news.eml"_s);
}

TEST_CASE("Flowed text is joined, quotations and signature apart", "[mime]")
{
    const auto message =
        readText(mailWith("Content-Type: text/plain; format=flowed\n",
                          "> what do \n> you want?\nI want \nmy money.\n \nBye\n-- \nAna\n From here\n"));
    CHECK(message.text == u"> what do you want?\nI want my money.\n\nBye\n-- \nAna\nFrom here"_s);
    const auto deleted = readText(mailWith("Content-Type: text/plain; format=flowed; delsp=yes\n", "long \nword\n"));
    CHECK(deleted.text == u"longword"_s);
}

TEST_CASE("Text in the wrong charset is read as well as can be", "[mime]")
{
    const auto text = [](const QByteArray &type, const QByteArray &body) {
        return readText(mailWith("Content-Type: " + type + "\nContent-Transfer-Encoding: 8bit\n", body)).text;
    };
    CHECK(text("text/plain; charset=us-ascii", "caf\xe9\n") == u"café"_s);
    CHECK(text("text/plain", "caf\xc3\xa9\n") == u"café"_s);
    CHECK(text("text/plain; charset=nonsense", "caf\xc3\xa9\n") == u"café"_s);
    CHECK(text("text/plain; charset=iso-2022-jp", "\x1b$B$3$s\x1b(B\n") == u"こん"_s);
    CHECK(text("text/plain; charset=koi8-r", "\xf0\xf2\n") == u"ПР"_s);
    CHECK(text("text/html", "<meta charset=\"windows-1251\"><p>\xcf\xf0\xe8</p>\n").contains(u"При"_s));
    CHECK(text("text/plain; charset=utf-8", QByteArray("a\0b\n", 4)) == u"ab"_s); // no database takes a NUL
}

TEST_CASE("What is broken costs only itself", "[mime]")
{
    SECTION("a multipart without its boundary")
    {
        CHECK(readText(mailWith("Content-Type: multipart/mixed\n", "Just text\n")).text == u"Just text"_s);
        CHECK(readText(mailWith("Content-Type: multipart/mixed; boundary=zz\n", "Just text\n")).text == u"Just text"_s);
    }
    SECTION("a multipart cut off in the middle")
    {
        const auto message =
            readText(mailWith("Content-Type: multipart/mixed; boundary=m\n",
                              "--m\n\nThe text\n--m\nContent-Type: image/png; name=a.png\n"
                              "Content-Disposition: attachment\nContent-Transfer-Encoding: base64\n\nAAA"));
        CHECK(message.text == u"The text"_s);
        CHECK(message.attachments.size() == 1);
        CHECK_FALSE(message.problems.isEmpty());
    }
    SECTION("text that is not as encoded as it says")
    {
        const QByteArray body = "Dear sirs, this is no base64 at all, as anybody can see.\n";
        CHECK(readText(mailWith("Content-Transfer-Encoding: base64\n", body)).text ==
              QString::fromLatin1(body.trimmed()));
        CHECK(readText(mailWith("Content-Transfer-Encoding: rot13\n", body)).text ==
              QString::fromLatin1(body.trimmed()));
    }
    SECTION("a type that is none")
    {
        CHECK(readText(mailWith("Content-Type: text\n")).text == u"Hello"_s);
    }
    SECTION("header lines that are no field")
    {
        const auto message = readText(mailWith("this is no field\nSubject: still here\n"));
        CHECK(message.subject == u"still here"_s);
        CHECK_FALSE(message.problems.isEmpty());
    }
}

TEST_CASE("Without a sender's address two mails do not become one customer", "[mime]")
{
    const auto first = readText("From: nobody in particular\nMessage-ID: <1@x>\n\nHi\n");
    const auto second = readText("From: nobody in particular\nMessage-ID: <2@x>\n\nHi\n");
    CHECK(first.author.name == u"nobody in particular"_s);
    CHECK(first.author.remoteKey.endsWith("@firstmile.invalid"_L1));
    CHECK(first.author.remoteKey != second.author.remoteKey);
    CHECK(readText("From: none\nSender: x@y.example\n\nHi\n").author.handle == u"x@y.example"_s);
    CHECK(readText("From: none\nFrom: x@y.example\n\nHi\n").author.handle == u"x@y.example"_s);
}

TEST_CASE("Only bytes without any header are refused", "[mime]")
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("\n\n"), QByteArray("no header here\n\ntext"), QByteArray(2000, '\0')}) {
        const auto result = readMail(bytes, {});
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::Malformed);
    }
    CHECK(readMail("\r\n\r\n From: a@b.example\r\n\r\nText", {})->text == u"Text"_s);
    CHECK(readMail("\xef\xbb\xbf"
                   "From: a@b.example\r\n\r\nText",
                   {})
              ->author.handle == u"a@b.example"_s);
    CHECK(readMail("From ana Mon Mar  2 09:30:00 2026\nFrom: a@b.example\n\nText", {})->author.handle ==
          u"a@b.example"_s);
    CHECK(readMail("From: a@b.example\rSubject: Old Mac\r\rText", {})->subject == u"Old Mac"_s);
    CHECK(readMail("Subject: header only", {})->subject == u"header only"_s);
}

TEST_CASE("A mail of which only the beginning was fetched says so", "[mime]")
{
    const auto message = readMail(mailWith({}), {{}, arrived, 50'000'000}).value();
    CHECK(message.truncated);
    CHECK(message.size == 50'000'000);
}

TEST_CASE("Nesting without end is read in bounded time", "[mime]")
{
    QByteArray mail = "From: a@b.example\nMessage-ID: <1@x>\n";
    for (int i = 0; i < 30'000; ++i)
        mail += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" +
                QByteArray::number(i) + "\n";
    mail += "\nDeep\n" + QByteArray("--x\n").repeated(200'000);
    const auto message = readText(mail);
    CHECK(message.remoteId == u"1@x"_s);
    CHECK_FALSE(message.problems.isEmpty());
}

TEST_CASE("Headers and parts without end are cut, and the rest is read", "[mime]")
{
    const auto longHeader = readText("From: a@b.example\n" + QByteArray("A: b\n").repeated(400'000) + "\nText\n");
    CHECK(longHeader.text == u"Text"_s);
    CHECK_FALSE(longHeader.problems.isEmpty());
    const auto longPart = readText(mailWith("Content-Type: multipart/mixed; boundary=m\n",
                                            "--m\n\nText\n--m\n" + QByteArray("A: b\n").repeated(400'000)));
    CHECK(longPart.text == u"Text"_s);
    const auto manyParts =
        readText(mailWith("Content-Type: multipart/mixed; boundary=m\n", QByteArray("--m\n\nx\n").repeated(60'000)));
    CHECK(manyParts.text.startsWith("x\nx"_L1));
    const QByteArray rules = "--\n-- a comment\n" + QByteArray("-- text\n").repeated(60'000);
    CHECK(readText(mailWith({}, rules)).text.size() == rules.size() - 1);
}

TEST_CASE("A bounce is tied to the mail that it reports", "[mime]")
{
    const auto message =
        readText("From: MAILER-DAEMON@shop.example\nTo: help@shop.example\nMessage-ID: <b@x>\n"
                 "Content-Type: multipart/report; report-type=delivery-status; boundary=r\n\n"
                 "--r\n\nSorry.\n--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\n"
                 "Final-Recipient: rfc822; ana@example.org\nAction: failed\nStatus: 5.1.1\n"
                 "--r\nContent-Type: text/rfc822-headers\n\nMessage-ID: <our-reply@shop.example>\n--r--\n");
    CHECK(message.automatic == Automatic::Bounce);
    CHECK(message.bounces == QList<BounceReport>{{u"ana@example.org"_s, true, u"5.1.1"_s}});
    CHECK(message.inReplyTo == u"our-reply@shop.example"_s);
    CHECK(message.references == QStringList{u"our-reply@shop.example"_s});
}

TEST_CASE("A bounce that returns nothing is tied to our mail by the envelope's id, or its own header", "[mime]")
{
    const auto bounce = [](const QByteArray &header, const QByteArray &perMessage) {
        return readText("From: MAILER-DAEMON@mx.example\nTo: help@shop.example\nMessage-ID: <b@x>\n" + header +
                        "Content-Type: multipart/report; report-type=delivery-status; boundary=r\n\n"
                        "--r\n\nSorry.\n--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n" +
                        perMessage +
                        "\nFinal-Recipient: rfc822; ana@example.org\nAction: failed\nStatus: 5.1.1\n--r--\n");
    };
    CHECK(bounce("", "Original-Envelope-Id: k1+2Bx@shop.example\n").inReplyTo == u"k1+x@shop.example"_s);
    CHECK(bounce("", "Original-Envelope-Id: 5f0c\n").inReplyTo.isEmpty());
    CHECK(bounce("In-Reply-To: <k2@shop.example>\n", "").inReplyTo == u"k2@shop.example"_s);
    const auto both = bounce("In-Reply-To: <k2@shop.example>\n", "Original-Envelope-Id: k1@shop.example\n");
    CHECK(both.inReplyTo == u"k1@shop.example"_s);
    CHECK(both.references.contains(u"k1@shop.example"_s));
}

TEST_CASE("A returned mail is ours by its mark though a server gave it another Message-ID", "[mime]")
{
    const auto message =
        readText("From: MAILER-DAEMON@shop.example\nTo: help@shop.example\nMessage-ID: <b@x>\n"
                 "Content-Type: multipart/report; report-type=delivery-status; boundary=r\n\n"
                 "--r\n\nSorry.\n--r\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx\n\n"
                 "Final-Recipient: rfc822; ana@example.org\nAction: failed\nStatus: 5.1.1\n"
                 "--r\nContent-Type: text/rfc822-headers\n\nMessage-ID: <rewritten@outlook.example>\n"
                 "X-FirstMile-Id: our-reply@shop.example\n--r--\n");
    CHECK(message.inReplyTo == u"our-reply@shop.example"_s);
}

TEST_CASE("A read receipt is automatic and belongs to the mail that was read", "[mime]")
{
    const auto receipt = readText(
        "From: Ana <ana@example.org>\nTo: help@shop.example\nSubject: Read: Undeliverable?\nMessage-ID: <r@x>\n"
        "Content-Type: multipart/report; report-type=disposition-notification; boundary=r\n\n"
        "--r\n\nYour message was displayed.\n--r\nContent-Type: message/disposition-notification\n\n"
        "Final-Recipient: rfc822; ana@example.org\nOriginal-Message-ID: <our-reply@shop.example>\n"
        "Disposition: manual-action/MDN-sent-manually; displayed\n--r--\n");
    CHECK(receipt.automatic == Automatic::AutoReply);
    CHECK(receipt.bounces.isEmpty());
    CHECK(receipt.inReplyTo == u"our-reply@shop.example"_s);
    CHECK(receipt.references == QStringList{u"our-reply@shop.example"_s});
}

TEST_CASE("A complaint is automatic, no bounce, and belongs to the mail complained of", "[mime]")
{
    const auto complaint =
        readText("From: <abuse@isp.example>\nReturn-Path: <>\nTo: help@shop.example\nSubject: FW: mail failed\n"
                 "Message-ID: <c@x>\nContent-Type: multipart/report; report-type=feedback-report; boundary=r\n\n"
                 "--r\n\nThis could not be delivered without a complaint.\n"
                 "--r\nContent-Type: message/feedback-report\n\nFeedback-Type: abuse\nUser-Agent: x/1\nVersion: 1\n"
                 "--r\nContent-Type: message/rfc822\n\nMessage-ID: <our-mail@shop.example>\nTo: ana@example.org\n\nHi\n"
                 "--r--\n");
    CHECK(complaint.automatic == Automatic::AutoReply);
    CHECK(complaint.bounces == QList{BounceReport{{}, false, complaintStatus}});
    CHECK(complaint.inReplyTo == u"our-mail@shop.example"_s);
}

TEST_CASE("A complaint names who complained, and a report that a mail was no spam is none", "[mime]")
{
    const auto reportOf = [](const QByteArray &fields) {
        return readText("From: <abuse@isp.example>\nTo: help@shop.example\nMessage-ID: <c@x>\n"
                        "Content-Type: multipart/report; report-type=feedback-report; boundary=r\n\n--r\n\nWords.\n"
                        "--r\nContent-Type: message/feedback-report\n\n" +
                        fields + "\n--r--\n")
            .bounces;
    };
    CHECK(reportOf("Feedback-Type: Abuse\nOriginal-Rcpt-To: <ana@example.org>\n") ==
          QList{BounceReport{u"ana@example.org"_s, false, complaintStatus}});
    CHECK(reportOf("Feedback-Type: opt-out\nRemoval-Recipient: bo@example.org\n") ==
          QList{BounceReport{u"bo@example.org"_s, false, complaintStatus}});
    CHECK(reportOf("Feedback-Type: not-spam\nOriginal-Rcpt-To: <ana@example.org>\n").isEmpty());
}

TEST_CASE("Where a person wants the answer is read, and not where a list or ourselves would get it", "[mime]")
{
    const auto replyTo = [](const QByteArray &header) {
        QStringList addresses;
        const MailContext context{{u"help@shop.example"_s}, {}, 0};
        const auto message =
            readMail("From: Form <form@host.example>\nTo: help@shop.example\n" + header + "\n\nHi\n", context);
        for (const Mailbox &mailbox : message->replyTo)
            addresses << mailbox.address;
        return addresses.join(u' ');
    };
    CHECK(replyTo("Reply-To: Ana <ana@example.org>, bo@example.org") == u"ana@example.org bo@example.org"_s);
    CHECK(replyTo("Reply-To: FORM@host.example").isEmpty());
    CHECK(replyTo("Reply-To: Help@shop.example").isEmpty());
    CHECK(replyTo("Reply-To: nobody at all").isEmpty());
    CHECK(replyTo("Reply-To: talk@lists.example\nList-Id: <talk.lists.example>").isEmpty());
    CHECK(replyTo("Subject: none").isEmpty());
}
