// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MboxReader.h"

#include "tests/support/Printers.h"

#include <QBuffer>

using namespace firstmile;

namespace
{

QList<MboxMail> mailsIn(QByteArray file, qint64 maxMailSize = 1000)
{
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    MboxReader reader(buffer, maxMailSize);
    QList<MboxMail> mails;
    while (auto mail = reader.next().value())
        mails.append(*mail);
    return mails;
}

}

TEST_CASE("An mbox file is split at its separators", "[mime]")
{
    const QByteArray first = "From ana@example.org Mon Mar  2 09:30:00 2026\n";
    const auto mails =
        mailsIn(first + "Subject: 1\n\nOne\n\nFrom bo@example.org Mon Mar  2 10:00:00 2026 +0100\nSubject: 2\n\nTwo\n");
    REQUIRE(mails.size() == 2);
    CHECK(mails[0].bytes == "Subject: 1\n\nOne\n");
    CHECK(mails[0].offset == 0);
    CHECK(toIso(*mails[0].stampedAt) == QStringLiteral("2026-03-02T09:30:00Z"));
    CHECK(mails[1].bytes == "Subject: 2\n\nTwo\n");
    CHECK(mails[1].offset == first.size() + 17);
    CHECK(mails[1].wholeSize == mails[1].bytes.size());
}

TEST_CASE("Lines of the text that begin with From stay in the text", "[mime]")
{
    const auto mails =
        mailsIn("From a@b Mon Mar  2 09:30:00 2026\nSubject: 1\n\nHi\n>From here\n>>From there\n> From me\n"
                "From the middle of a paragraph at 10:00\n\nFrom my point of view\nit is fine.\n");
    REQUIRE(mails.size() == 1);
    CHECK(mails[0].bytes.endsWith("Hi\nFrom here\n>From there\n> From me\nFrom the middle of a paragraph at 10:00\n\n"
                                  "From my point of view\nit is fine.\n"));
}

TEST_CASE("Separators without a time count if a header follows", "[mime]")
{
    CHECK(mailsIn("From nobody\nSubject: 1\n\nOne\n\nFrom nobody\nSubject: 2\n\nTwo\n").size() == 2);
}

TEST_CASE("CRLF, empty mails and an unfinished last line are taken as they are", "[mime]")
{
    const auto mails = mailsIn(
        "From a@b Mon Mar  2 09:30:00 2026\r\nSubject: 1\r\n\r\nOne\r\n\r\nFrom a@b Mon Mar  2 09:30:00 2026\r\n"
        "\r\nFrom a@b Mon Mar  2 09:30:00 2026\r\nSubject: 3\r\n\r\nThree");
    REQUIRE(mails.size() == 3);
    CHECK(mails[0].bytes == "Subject: 1\r\n\r\nOne\r\n");
    CHECK(mails[2].bytes == "Subject: 3\r\n\r\nThree");
}

TEST_CASE("A file that is no mbox is refused, an empty one has no mails", "[mime]")
{
    QByteArray file = "Subject: a mail, not a mailbox\n\nHi\n";
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    MboxReader reader(buffer);
    const auto mail = reader.next();
    REQUIRE_FALSE(mail);
    CHECK(mail.error().kind == ErrorKind::Malformed);
    CHECK(mailsIn({}).isEmpty());
    CHECK(mailsIn("\n\n").isEmpty());
}

TEST_CASE("A mail beyond the limit is cut, and the next one is whole", "[mime]")
{
    const QByteArray separator = "From a@b Mon Mar  2 09:30:00 2026\n";
    const auto mails =
        mailsIn(separator + "Subject: 1\n\n" + QByteArray(5000, 'x') + "\n\n" + separator + "Subject: 2\n\nTwo\n");
    REQUIRE(mails.size() == 2);
    CHECK(mails[0].bytes.size() <= 1000);
    CHECK(mails[0].wholeSize > 1000);
    CHECK(mails[1].bytes == "Subject: 2\n\nTwo\n");
}
