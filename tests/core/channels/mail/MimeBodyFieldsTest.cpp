// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MimeBodyFields.h"

#include "core/channels/mail/MailReader.h"
#include "core/channels/mail/MimeDocument.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

/// The same header, but with its subject twice: then it is not in good order, and all of it is taken apart.
QByteArray disordered(QByteArray mail)
{
    const QByteArray subject = "Subject: Order 12\n";
    return mail.replace(subject, subject + subject);
}

QByteArray mailOf(const QByteArray &fields, const QByteArray &body)
{
    return "From: Ana <ana@example.org>\nTo: help@shop.example\nSubject: Order 12\nMessage-ID: <1@example.org>\n"
           "Date: Mon, 2 Mar 2026 09:30:00 +0000\n" +
           fields + '\n' + body;
}

IncomingMessage messageOf(const QByteArray &mail)
{
    IncomingMessage message = readMail(mail, {}).value();
    message.size = 0;
    return message;
}

QByteArrayList contentsOf(const QByteArray &mail)
{
    const MimeDocument document = *MimeDocument::parse(mail);
    QByteArrayList contents;
    for (int i = 0; i < int(document.parts().size()); ++i)
        contents << document.parts()[size_t(i)].charset + ' ' + document.content(i);
    return contents;
}

}

TEST_CASE("The fields about the body are kept as written, all others left out", "[mime]")
{
    const QByteArray mail = "Subject: a\r\n b\r\nContent-Type: text/plain;\r\n\tcharset=utf-8 \r\nX-Mailer: x\r\n"
                            "content-transfer-encoding: 8bit\r\nContent-Language: de\r\n\r\nBody";
    const auto fields = mimeBodyFields(mail);
    REQUIRE(fields);
    CHECK(fields->block == "Content-Type: text/plain;\r\n\tcharset=utf-8 \r\ncontent-transfer-encoding: 8bit\r\n"
                           "Content-Language: de\r\n");
    CHECK(mail.mid(fields->bodyOffset) == "Body");
    CHECK(fields->type == "text/plain;\tcharset=utf-8");
    CHECK(fields->encoding == "8bit");
    CHECK_FALSE(fields->hasOthers);
    CHECK(mimeBodyFields("Content-Disposition: inline\n\n")->hasOthers);
    CHECK(mimeBodyFields("Content-Class: a\nContent-Class: b\n\n")->hasOthers);
}

TEST_CASE("A header in disorder has to be looked at as a whole", "[mime]")
{
    CHECK_FALSE(mimeBodyFields("Subject: a\nBody without an empty line\n"));
    CHECK_FALSE(mimeBodyFields("Subject: a\n"));
    CHECK_FALSE(mimeBodyFields("Subject: a\nsubject: b\n\n"));
    CHECK_FALSE(mimeBodyFields("Content-Type: text/plain\nContent-Type: text/html\n\n"));
    CHECK_FALSE(mimeBodyFields(" folded: first\n\n"));
    CHECK_FALSE(mimeBodyFields("No field at all\nSubject: a\n\n"));
    CHECK_FALSE(mimeBodyFields("Subject : a\n\n"));
    CHECK_FALSE(mimeBodyFields(QByteArray("Subject: a\0b\n\n", 14)));
    CHECK(mimeBodyFields("Received: a\nReceived: b\n\n"));
}

TEST_CASE("A Content-Type of the usual form is read without decoding anything", "[mime]")
{
    const auto type = plainContentType("Text/Plain; Charset=\"ISO-8859-15\"; format=flowed ;delsp=yes;");
    REQUIRE(type);
    CHECK(type->type == "Text");
    CHECK(type->subtype == "Plain");
    CHECK(type->charset == "ISO-8859-15");
    CHECK(type->format == "flowed");
    CHECK(type->delSp == "yes");
    for (const char *other :
         {"", "text", "text/", "text plain", "text/plain; charset", "text/plain; charset=", "text/plain; charset=\"a",
          "text/plain; charset=a; charset=b", "text/plain; charset*=utf-8''a", "text/plain; name=a.txt",
          "text/plain (comment)", "text/plain; charset=\"a b\"", "text/plain charset=a"}) {
        CAPTURE(other);
        CHECK_FALSE(plainContentType(other));
    }
}

TEST_CASE("A mail gives the same whether its header is in order or not", "[mime]")
{
    const QByteArray two = "Content-Type: multipart/alternative; boundary=b\n";
    const QByteArrayList mails{
        mailOf({}, "Hello\n\n-- \nAna\n"),
        mailOf({}, {}),
        mailOf("Content-Type: text/plain; charset=iso-8859-1\n", "Gr\xfc\xdf"
                                                                 "e\r\n\r\n"),
        mailOf("Content-Type: TEXT/PLAIN; charset=\"utf-8\"\nContent-Transfer-Encoding: Quoted-Printable\n",
               "Gr=C3=BC=C3=9F=\ne =\n"),
        mailOf("Content-Type: text/html\nContent-Transfer-Encoding: base64 \n", "PHA+SGVsbG88L3A+\nPGI+\nZGVhcg"),
        mailOf("Content-Type: text/plain\nContent-Transfer-Encoding: base64\n", "This is, of course, no base64.\n"),
        mailOf("Content-Type: text/plain; format=flowed; delsp=yes\n", "one \ntwo\n> three \n> four\n"),
        mailOf("Content-Type: text/plain; charset=\"big5\"; name=\"letter.txt\"\n", "\xa7\x41\xa6\x6e\n"),
        mailOf("Content-Type: text/plain\nContent-Transfer-Encoding: x-uuencode\n",
               "begin 644 a.txt\n%2&5L;&\\\n`\nend\n"),
        mailOf("Content-Type: text/plain\nContent-Disposition: attachment; filename=a.txt\n", "Hello\n"),
        mailOf("Content-Type: text\n", "Hello\n"),
        mailOf(two, "--b\nContent-Type: text/plain\n\nHello\n--b\nContent-Type: text/html\n\n<p>Hello</p>\n--b--\n"),
        mailOf(two, "no parts at all\n"),
        mailOf("Content-Type: message/rfc822\n", "Subject: inner\n\nHello\n"),
        mailOf(
            "Content-Type: multipart/mixed; boundary=m\n",
            "--m\n\nHello\n--m\nContent-Type: image/png; name=a.png\nContent-Transfer-Encoding: base64\n\niVBORw0K\n")};
    for (const QByteArray &mail : mails) {
        CAPTURE(mail.toStdString());
        CHECK(messageOf(mail) == messageOf(disordered(mail)));
        CHECK(contentsOf(mail) == contentsOf(disordered(mail)));
    }
}
