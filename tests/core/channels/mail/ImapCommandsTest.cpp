// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/ImapCommands.h"
#include "core/channels/mail/ImapMailboxName.h"
#include "tests/support/Printers.h"

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

QList<ImapResponse> imapResponses(const QByteArray &bytes)
{
    ImapParser parser;
    parser.feed(bytes);
    QList<ImapResponse> found;
    while (const auto response = parser.next())
        found << **response;
    return found;
}

}

TEST_CASE("mailbox names travel as modified UTF-7", "[imap]")
{
    const QString name = u"~peter/mail/台北/日本語"_s;
    CHECK(toMailboxName(name) == "~peter/mail/&U,BTFw-/&ZeVnLIqe-");
    CHECK(fromMailboxName("~peter/mail/&U,BTFw-/&ZeVnLIqe-") == name);
    CHECK(toMailboxName(u"R&D \"x\""_s) == "R&-D \"x\"");
    CHECK(fromMailboxName("R&-D") == u"R&D"_s);
    CHECK(fromMailboxName(toMailboxName(u"Éléments envoyés 📬"_s)) == u"Éléments envoyés 📬"_s);
    CHECK(fromMailboxName("Envoy\xc3\xa9s") == u"Envoyés"_s);
    CHECK(fromMailboxName("AT&T") == u"AT&T"_s);
}

TEST_CASE("a set of UIDs is written as ranges", "[imap]")
{
    CHECK(uidSet({9, 3, 4, 5, 11, 12}) == "3:5,9,11:12");
    CHECK(uidSet({7}) == "7");
}

TEST_CASE("IMAP's dates are read with their offset", "[imap]")
{
    CHECK(toIso(*fromImapDateTime("17-Jul-1996 02:44:25 -0700")) == u"1996-07-17T09:44:25Z"_s);
    CHECK(toIso(*fromImapDateTime(" 1-Feb-2026 10:00:00 +0530")) == u"2026-02-01T04:30:00Z"_s);
    CHECK_FALSE(fromImapDateTime("yesterday"));
    CHECK(fromImapDateTime(imapDateTime(fromMsecs(1767225600000))) == fromMsecs(1767225600000));
}

TEST_CASE("folders are found by purpose, else by their usual names in any language", "[imap]")
{
    const auto byPurpose =
        imapResponses("* LIST (\\HasNoChildren) \"/\" Sent\r\n"
                      "* LIST (\\HasNoChildren \\Sent) \"/\" \"[Gmail]/Messages envoy&AOk-s\"\r\n"
                      "* LIST (\\Noselect \\Trash) \"/\" Gone\r\n* LIST (\\All) \"/\" \"[Gmail]/Tous\"\r\n");
    const auto gmail = specialFolders(listedMailboxes(ImapReply{{}, byPurpose}));
    CHECK(gmail.sent == u"[Gmail]/Messages envoyés"_s);
    CHECK(gmail.all == u"[Gmail]/Tous"_s);
    CHECK(gmail.trash.isEmpty());
    const auto byName = imapResponses("* LIST () \".\" INBOX\r\n* LIST () \".\" \"INBOX.Itens Enviados\"\r\n"
                                      "* LIST () NIL Papierkorb\r\n");
    const auto exchange = specialFolders(listedMailboxes(ImapReply{{}, byName}));
    CHECK(exchange.sent == u"INBOX.Itens Enviados"_s);
    CHECK(exchange.trash == u"Papierkorb"_s);
}

TEST_CASE("the server's codes tell what kind of failure it is", "[imap]")
{
    const auto kindOf = [](const QByteArray &line) { return imapError(imapResponses(line).at(0)).kind; };
    CHECK(kindOf("a1 NO [AUTHENTICATIONFAILED] no\r\n") == ErrorKind::Unauthorised);
    CHECK(kindOf("a1 NO [NONEXISTENT] no\r\n") == ErrorKind::NotFound);
    CHECK(kindOf("a1 NO [THROTTLED] slow\r\n") == ErrorKind::RateLimited);
    CHECK(kindOf("a1 NO [ALERT] Too many simultaneous connections. (Failure)\r\n") == ErrorKind::RateLimited);
    CHECK(kindOf("a1 NO [UNAVAILABLE] later\r\n") == ErrorKind::Offline);
    CHECK(kindOf("a1 NO no\r\n") == ErrorKind::Rejected);
    CHECK(kindOf("a1 BAD what\r\n") == ErrorKind::Malformed);
    CHECK(kindOf("* BYE down\r\n") == ErrorKind::Offline);
}

TEST_CASE("a quoted string cannot carry a second command", "[imap]")
{
    CHECK(imapQuoted("a\"b\\c\r\nx LOGOUT") == "\"a\\\"b\\\\cx LOGOUT\"");
    CHECK(searchMessageId(u"<id@example.org>"_s).line == "UID SEARCH HEADER Message-ID \"id@example.org\"");
}

TEST_CASE("the tokens of sign-in are those of the providers", "[imap]")
{
    // Google's published vector
    const MailCredentials google{u"someuser@example.com"_s, "ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg",
                                 MailAuth::XOAuth2};
    CHECK(saslResponse(google, u"imap.gmail.com"_s, 993) ==
          "dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMk52YjNSbGNrQmhkSFJoZG1semRHRXVZMjl0"
          "Q2cBAQ==");
    const MailCredentials bearer{u"a=b@example.com"_s, "T", MailAuth::OAuthBearer};
    CHECK(QByteArray::fromBase64(saslResponse(bearer, u"h"_s, 143)) ==
          "n,a=a=3Db@example.com,\1host=h\1port=143\1auth=Bearer T\1\1");
    const MailCredentials password{u"u"_s, "pä", MailAuth::Password};
    CHECK(QByteArray::fromBase64(saslResponse(password, u"h"_s, 143)) == QByteArray("\0u\0p\xc3\xa4", 6));
}
