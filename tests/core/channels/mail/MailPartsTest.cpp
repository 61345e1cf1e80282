// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailParts.h"

#include "core/channels/mail/MailReader.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray forwarded = "From: old@example.org\r\nSubject: Old\r\n\r\nOld text\r\n";
const QByteArray mail = "From: ana@example.org\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n"
                        "--m\r\nContent-Type: multipart/related; boundary=r\r\n\r\n"
                        "--r\r\nContent-Type: text/html; charset=iso-8859-1\r\n\r\n<p>caf\xe9</p>\r\n"
                        "--r\r\nContent-Type: image/png\r\nContent-ID: <logo@x>\r\nContent-Transfer-Encoding: "
                        "base64\r\n\r\nAQID\r\n--r--\r\n"
                        "--m\r\nContent-Type: message/rfc822\r\n\r\n" +
                        forwarded + "--m--\r\n";

}

TEST_CASE("An attachment's bytes are found by its part", "[mime]")
{
    const auto message = readMail(mail, {}).value();
    REQUIRE(message.attachments.size() == 2);
    for (const Attachment &attachment : message.attachments)
        CHECK(attachmentContent(mail, attachment.part).value().size() == attachment.size);
    CHECK(attachmentContent(mail, u"1.2"_s).value() == "\x01\x02\x03");
    CHECK(attachmentContent(mail, u"2"_s).value() == forwarded.chopped(2)); // the last line end is the boundary's
    CHECK(attachmentContent(mail, u"7"_s).error().kind == ErrorKind::NotFound);
    CHECK(attachmentContent(mail, u"1"_s).error().kind == ErrorKind::NotFound);
    CHECK(attachmentContent({}, u"1"_s).error().kind == ErrorKind::Malformed);
}

TEST_CASE("The HTML body comes decoded, with what is plain beside it", "[mime]")
{
    CHECK(mailHtml(mail).trimmed() == u"<p>café</p>"_s);
    CHECK(mailHtml("From: a@b\n\nplain & simple\n") == QString());
    CHECK(mailHtml("From: a@b\nContent-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: text/html\n\n<b>x</b>\n"
                   "--m\n\n1 < 2\n--m--\n")
              .contains(u"<pre>1 &lt; 2</pre>"_s));
    CHECK(partOfContentId(mail, u"logo@x"_s) == u"1.2"_s);
    CHECK(partOfContentId(mail, u"none"_s) == QString());
}
