// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailWriter.h"

#include "core/channels/mail/MailReader.h"
#include "core/channels/mail/MimeDocument.h"
#include "tests/support/Printers.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

OutgoingMessage reply()
{
    OutgoingMessage message;
    message.key = u"k1@shop.example"_s;
    message.at = *fromIso(u"2026-03-02T10:05:07Z"_s);
    message.from = {u"Shop, Help"_s, u"help@shop.example"_s};
    message.to = {{u"André Lima"_s, u"andre@example.org"_s}};
    message.subject = u"Re: Where is my order?"_s;
    message.text = u"Dear André,\n\nit is on its way.\n"_s;
    message.inReplyTo = u"q2@example.org"_s;
    message.references = {u"q1@example.org"_s, u"q2@example.org"_s};
    return message;
}

qsizetype longestLineOf(const QByteArray &mail)
{
    qsizetype longest = 0;
    for (const QByteArray &line : mail.split('\n'))
        longest = std::max(longest, line.size());
    return longest;
}

}

TEST_CASE("A reply is written as the wire wants it", "[mime]")
{
    const QByteArray mail = composeMail(reply()).value();
    CHECK(mail == "Date: Mon, 2 Mar 2026 10:05:07 +0000\r\n"
                  "Message-ID: <k1@shop.example>\r\n"
                  "From: \"Shop, Help\" <help@shop.example>\r\n"
                  "To: =?utf-8?B?QW5kcsOpIExpbWE=?= <andre@example.org>\r\n"
                  "Subject: Re: Where is my order?\r\n"
                  "In-Reply-To: <q2@example.org>\r\n"
                  "References: <q1@example.org>\r\n <q2@example.org>\r\n"
                  "X-FirstMile-Id: k1@shop.example\r\n"
                  "MIME-Version: 1.0\r\n"
                  "Content-Type: text/plain; charset=utf-8\r\n"
                  "Content-Transfer-Encoding: quoted-printable\r\n"
                  "\r\n"
                  "Dear Andr=C3=A9,\r\n\r\nit is on its way.\r\n");
    CHECK(composeMail(reply()).value() == mail);
}

TEST_CASE("What is written is read back the same", "[mime]")
{
    OutgoingMessage message = reply();
    message.subject = u"Réclamation très longue "_s.repeated(12).trimmed() + u" 你好 😀"_s;
    message.text = u"From the top\n.\n..dots\n> quoted\n\ttab \ntrailing  \n=3D 100 % é😀\n"_s +
                   u"long "_s.repeated(600) + u"\nend"_s;
    message.cc = {{u"O'Neil \"Bo\" \\ x"_s, u"bo@example.org"_s}, {{}, u"cy@bücher.example"_s}};
    const QByteArray mail = composeMail(message).value();
    CHECK(longestLineOf(mail) <= 998);
    const auto read = readMail(mail, {{}, message.at, 0}).value();
    CHECK(read.subject == message.subject);
    CHECK(read.text == message.text);
    CHECK(read.to == message.to);
    CHECK(read.cc[0] == message.cc[0]);
    CHECK(read.cc[1].address == u"cy@xn--bcher-kva.example"_s);
    CHECK(read.remoteId == message.key);
    CHECK(read.inReplyTo == message.inReplyTo);
    CHECK(read.references == message.references);
    CHECK(read.at == message.at);
}

TEST_CASE("Text goes out in the encoding that fits it", "[mime]")
{
    const auto encodingOf = [](const QString &text) {
        OutgoingMessage message = reply();
        message.text = text;
        const QByteArray mail = composeMail(message).value();
        CHECK(longestLineOf(mail) <= 998);
        CHECK(readMail(mail, {})->text == text.trimmed());
        return mail.mid(mail.indexOf("Encoding: ") + 10).split('\r').first();
    };
    CHECK(encodingOf(u"plain\nwords\n"_s) == "7bit");
    CHECK(encodingOf(u"From here\n"_s) == "quoted-printable");
    CHECK(encodingOf(u"café\n"_s) == "quoted-printable");
    CHECK(encodingOf(QString(5000, u'a')) == "quoted-printable");
    CHECK(encodingOf(u"こんにちは世界\n"_s.repeated(9)) == "base64");
    CHECK(encodingOf(QString()) == "7bit");
}

TEST_CASE("No field can begin a header of its own", "[mime]")
{
    const QString evil = u"x\r\nBcc: victim@example.org\r\n\r\nbody"_s;
    OutgoingMessage message = reply();
    message.subject = evil;
    message.from.name = evil;
    message.to[0].name = evil;
    message.language = evil;
    message.inReplyTo = u"a@b>\r\nBcc: <c@d"_s;
    message.references = {evil, u"fine@example.org"_s};
    const QByteArray mail = composeMail(message).value();
    CHECK_FALSE(mail.contains("\nBcc:"));
    CHECK(mail.count("\r\n\r\n") >= 1);
    CHECK(mail.indexOf("\r\n\r\n") > mail.indexOf("Content-Transfer-Encoding"));
    CHECK(mail.contains("References: <fine@example.org>\r\n"));
    message = reply();
    message.key = u"k@x>\r\nBcc: <v@example.org"_s;
    CHECK(composeMail(message).error().kind == ErrorKind::Malformed);
    message = reply();
    message.to[0].address = u"a@example.org\r\nBcc: v@example.org"_s;
    CHECK(composeMail(message).error().kind == ErrorKind::Malformed);
}

TEST_CASE("A long chain of references keeps its first and its last ones", "[mime]")
{
    OutgoingMessage message = reply();
    message.references.clear();
    for (int i = 0; i < 100; ++i)
        message.references.append(u"m%1@example.org"_s.arg(i));
    message.inReplyTo = u"m99@example.org"_s;
    const auto references = readMail(composeMail(message).value(), {})->references;
    CHECK(references.size() == 20);
    CHECK(references.first() == u"m0@example.org"_s);
    CHECK(references.last() == u"m99@example.org"_s);
    CHECK(references.contains(u"m82@example.org"_s));
}

TEST_CASE("Addresses that no server takes are refused with a sentence", "[mime]")
{
    for (const QString &good : {u"a@b.example"_s, u"a.b+c@b-c.example"_s, u" a@b.example "_s, u"o'neil@localhost"_s,
                                u"a@münchen.example"_s, u"josé@b.example"_s})
        CHECK(whyAddressIsUnusable(good) == QString());
    for (const QString &bad :
         {u""_s, u"ana"_s, u"a b@c.example"_s, u"@c.example"_s, u"a@"_s, u"a@b..example"_s, u".a@b.example"_s,
          u"a@-b.example"_s, u"a@b@c.example"_s, u"a,b@c.example"_s, u"jos\u00a0é@b.example"_s, u"a@b.example>"_s}) {
        INFO(bad.toStdString());
        CHECK(whyAddressIsUnusable(bad).endsWith(u'.'));
    }
    OutgoingMessage message = reply();
    message.to.clear();
    CHECK(composeMail(message).error().kind == ErrorKind::Malformed);
}

TEST_CASE("Files go as attachments that are read back the same, names in any letters", "[mime]")
{
    OutgoingMessage message = reply();
    const QByteArray binary = QByteArray("\0\r\n.\xff--", 7).repeated(3000);
    message.files = {{u"invoice.pdf"_s, u"application/pdf"_s, {}, binary},
                     {u"facture détaillée n° 12 – très longue, 你好.pdf"_s.repeated(2), u"image/png"_s,
                      u"La facture\r\nBcc: x@y.example"_s, "png"},
                     {u"../../etc/pass\"wd"_s, u"multipart/mixed"_s, {}, ""},
                     {u""_s, u"text/plain; charset=x"_s, {}, "text"}};
    const QByteArray mail = composeMail(message).value();
    CHECK(composeMail(message).value() == mail);
    CHECK(longestLineOf(mail) < 100);
    CHECK_FALSE(mail.contains("\nBcc:"));
    const auto document = MimeDocument::parse(mail);
    REQUIRE(document);
    CHECK(document->problems().isEmpty());
    const auto read = readMail(mail, {});
    REQUIRE(read);
    CHECK(read->text == message.text.trimmed());
    CHECK(read->problems.isEmpty());
    REQUIRE(read->attachments.size() == 4);
    CHECK(read->attachments[0].name == u"invoice.pdf"_s);
    CHECK(read->attachments[0].type == u"application/pdf"_s);
    CHECK(read->attachments[0].size == binary.size());
    CHECK(document->content(2) == binary);
    CHECK(read->attachments[1].name == message.files[1].name);
    CHECK(read->attachments[2].name == u"pass\"wd"_s);
    CHECK(read->attachments[2].type == u"application/octet-stream"_s);
    CHECK(read->attachments[3].name == u"file"_s);
}

TEST_CASE("A formatted mail has its plain text first, and files around both", "[mime]")
{
    OutgoingMessage message = reply();
    message.text = u"Olá, your parcel is on its way."_s;
    message.html = u"<p>Olá, your parcel is <b>on its way</b>.</p>"_s;
    const bool hasFiles = GENERATE(false, true);
    if (hasFiles)
        message.files = {{u"invoice.pdf"_s, u"application/pdf"_s, {}, "%PDF"}};
    const QByteArray mail = composeMail(message).value();
    CHECK(composeMail(message).value() == mail);
    CHECK(mail.contains("Content-Type: multipart/alternative;"));
    CHECK(mail.contains("Content-Type: multipart/mixed;") == hasFiles);
    CHECK(mail.indexOf("text/plain") < mail.indexOf("text/html"));
    const auto document = MimeDocument::parse(mail);
    REQUIRE(document);
    CHECK(document->problems().isEmpty());
    const auto read = readMail(mail, {});
    REQUIRE(read);
    CHECK(read->text == message.text);
    CHECK(read->problems.isEmpty());
    CHECK(read->attachments.size() == (hasFiles ? 1 : 0));
    message.html.clear();
    CHECK_FALSE(composeMail(message).value().contains("multipart/alternative"));
}

TEST_CASE("An address with letters before the @ is written as it is, for a server that takes that", "[mime]")
{
    OutgoingMessage message = reply();
    message.to = {{u"José"_s, u"josé@münchen.example"_s}};
    const QByteArray mail = composeMail(message).value();
    CHECK(mail.contains("<josé@xn--mnchen-3ya.example>"));
    CHECK(readMail(mail, {})->to.first().address == u"josé@xn--mnchen-3ya.example"_s);
}
