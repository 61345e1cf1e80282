// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeImapSession.h"

#include "core/channels/mail/ImapCommands.h"
#include "core/channels/mail/ImapMailboxName.h"

#include <algorithm>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray unquoted(QByteArray text)
{
    if (text.startsWith('"'))
        text = text.mid(1, text.size() - 2);
    return text;
}

QString mailboxNamed(const QByteArray &rest)
{
    const auto name = rest.startsWith('"') ? rest.mid(1, rest.indexOf('"', 1) - 1) : rest.split(' ').first();
    return fromMailboxName(name);
}

bool isInSet(const QByteArray &set, qint64 uid, qint64 last)
{
    const auto number = [&](const QByteArray &text) { return text == "*" ? last : text.toLongLong(); };
    const auto ranges = set.split(',');
    return std::any_of(ranges.begin(), ranges.end(), [&](const QByteArray &range) {
        const auto ends = range.split(':');
        const auto a = number(ends.first());
        const auto b = number(ends.last());
        return uid >= std::min(a, b) && uid <= std::max(a, b); // RFC 9051 9: the order of a range does not matter
    });
}

QByteArray headerOf(const QByteArray &mail)
{
    return mail.left(mail.indexOf("\r\n\r\n") + 4);
}

bool hasField(const QByteArray &mail, const QByteArray &name, const QByteArray &words)
{
    const auto header = "\r\n" + headerOf(mail).toLower();
    const auto at = header.indexOf("\r\n" + name.toLower() + ':');
    return at >= 0 && header.mid(at + 2, header.indexOf("\r\n", at + 2) - at).contains(words.toLower());
}

QByteArray imapLiteral(const QByteArray &bytes)
{
    return '{' + QByteArray::number(bytes.size()) + "}\r\n" + bytes;
}

}

FakeImapSession::FakeImapSession(FakeMailServer &server, QTcpSocket *socket) : FakeMailSession(server, socket)
{
    connect(&server, &FakeMailServer::arrived, this, &FakeImapSession::onArrived);
    say("* OK ready\r\n");
}

void FakeImapSession::takeLine(const QByteArray &line)
{
    if (std::exchange(m_isRefused, false)) {
        say(done("NO [AUTHENTICATIONFAILED] the token is refused"));
        return;
    }
    if (m_isIdling) {
        m_isIdling = false;
        say(done());
        return;
    }
    m_tag = line.left(line.indexOf(' '));
    const auto brace = line.lastIndexOf('{');
    if (line.endsWith('}') && brace > 0) {
        m_pending = line.mid(m_tag.size() + 1);
        expectLiteral(line.mid(brace + 1).chopped(1).toLongLong());
        say("+ go on\r\n");
    } else {
        take(line.mid(m_tag.size() + 1));
    }
}

void FakeImapSession::takeLiteral(const QByteArray &literal)
{
    expectLiteral(-1);
    const auto trouble = m_server.hear();
    if (isSpoiled(trouble))
        return;
    const auto mailbox = mailboxNamed(m_pending.mid(7));
    if (m_server.mailboxes.contains(mailbox))
        m_server.append(mailbox, literal, QDateTime::currentDateTimeUtc());
    m_pending = {};
    // The line end that follows a literal ends the command.
    answer(trouble, done(m_server.mailboxes.contains(mailbox) ? "OK done" : "NO [TRYCREATE] no such mailbox"), {});
}

void FakeImapSession::take(const QByteArray &line)
{
    if (line.isEmpty())
        return;
    const auto trouble = m_server.hear();
    if (isSpoiled(trouble))
        return;
    const auto command = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' ')).toUpper();
    const auto reply = replyTo(command, line.mid(command.size() + 1));
    answer(trouble, reply, "* 1 FETCH (X-PADDING " + imapLiteral(QByteArray(10'500'000, 'x')) + ")\r\n");
}

/// Whether the trouble keeps the command from being done.
bool FakeImapSession::isSpoiled(MailTrouble trouble)
{
    switch (trouble) {
    case MailTrouble::Throttled:
        say(done("NO [THROTTLED] slow down"));
        return true;
    case MailTrouble::Limited:
        say(done("NO [LIMIT] too many commands"));
        return true;
    case MailTrouble::Closing:
        sayAndHangUp("* BYE [UNAVAILABLE] something broke\r\n");
        return true;
    case MailTrouble::TokenEnded:
        if (m_isSignedIn)
            sayAndHangUp("* BYE the session has ended\r\n");
        return m_isSignedIn;
    case MailTrouble::CutBefore:
        hangUp();
        return true;
    default:
        return false;
    }
}

QByteArray FakeImapSession::replyTo(const QByteArray &command, const QByteArray &rest)
{
    if (command == "CAPABILITY")
        return "* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2 " + (m_isSignedIn ? m_server.capabilities : "") + "\r\n" +
               done();
    if (command == "AUTHENTICATE")
        return signIn(rest.split(' ').value(1));
    if (command == "LOGOUT")
        return "* BYE\r\n" + done();
    if (!m_isSignedIn)
        return done("BAD sign in first");
    if (command == "LIST")
        return list();
    if (command == "EXAMINE" || command == "SELECT")
        return open(rest);
    if (command == "CREATE") {
        m_server.mailboxes.insert(mailboxNamed(rest), {});
        return done();
    }
    if (command == "IDLE") {
        m_isIdling = true;
        return "+ idling\r\n";
    }
    if (command == "UID") {
        const auto uidCommand = rest.left(rest.indexOf(' ')).toUpper();
        return m_open.isEmpty() ? done("BAD nothing is open") : replyToUid(uidCommand, rest.mid(uidCommand.size() + 1));
    }
    return command == "NOOP" || command == "NOTIFY" ? done() : done("BAD what?");
}

QByteArray FakeImapSession::replyToUid(const QByteArray &command, const QByteArray &rest)
{
    const auto set = rest.left(rest.indexOf(' ') < 0 ? rest.size() : rest.indexOf(' '));
    const auto after = rest.mid(set.size() + 1);
    if (command == "SEARCH")
        return search(rest);
    if (command == "FETCH")
        return fetch(set, after);
    if (command == "COPY" || command == "MOVE")
        return copy(set, after, command == "MOVE");
    if (command == "EXPUNGE")
        return expunge(set);
    return command == "STORE" ? done() : done("BAD what?");
}

QByteArray FakeImapSession::signIn(const QByteArray &response)
{
    m_isSignedIn = tokenIn(response) == m_server.token;
    m_isRefused = !m_isSignedIn;
    return m_isSignedIn ? done() : "+ " + QByteArray(R"({"status":"401"})").toBase64() + "\r\n";
}

QByteArray FakeImapSession::list() const
{
    QByteArray reply;
    for (auto it = m_server.mailboxes.keyBegin(); it != m_server.mailboxes.keyEnd(); ++it)
        reply += "* LIST () \"/\" " + imapQuoted(toMailboxName(*it)) + "\r\n";
    return reply + done();
}

QByteArray FakeImapSession::open(const QByteArray &rest)
{
    const auto name = mailboxNamed(rest);
    if (!m_server.mailboxes.contains(name))
        return done("NO [NONEXISTENT] no such mailbox");
    m_open = name;
    if (m_server.repeatsFirstMails)
        ++box().uidNext; // there is always more
    return "* " + QByteArray::number(box().mails.size()) + " EXISTS\r\n* OK [UIDVALIDITY " +
           QByteArray::number(box().uidValidity) + "] valid\r\n* OK [UIDNEXT " + QByteArray::number(box().uidNext) +
           "] next\r\n" + done("OK [READ-ONLY] open");
}

QList<FakeMail> FakeImapSession::mailsOf(const QByteArray &set) const
{
    if (m_server.repeatsFirstMails)
        return box().mails.first(std::min<qsizetype>(5, box().mails.size()));
    QList<FakeMail> mails;
    const auto last = box().mails.isEmpty() ? 0 : box().mails.last().uid;
    std::copy_if(box().mails.begin(), box().mails.end(), std::back_inserter(mails),
                 [&](const FakeMail &mail) { return isInSet(set, mail.uid, last); });
    return mails;
}

/// "UID 1:9", "HEADER Message-ID \"x\"", or the first and then the second.
QByteArray FakeImapSession::search(const QByteArray &criteria) const
{
    const bool hasSet = criteria.startsWith("UID ");
    const auto header = criteria.indexOf("HEADER ");
    const auto words = header < 0 ? QByteArrayList() : criteria.mid(header + 7).split(' ');
    QByteArray found = "* SEARCH";
    for (const auto &mail : mailsOf(hasSet ? criteria.split(' ').at(1) : QByteArray("1:*"))) {
        if (words.isEmpty() || hasField(mail.bytes, words.first(), unquoted(words.last())))
            found += ' ' + QByteArray::number(mail.uid);
    }
    return found + "\r\n" + done();
}

QByteArray FakeImapSession::fetch(const QByteArray &set, const QByteArray &items) const
{
    QByteArray reply;
    const auto mails = mailsOf(set);
    for (const auto &mail : mails)
        reply += "* 1 FETCH (UID " + QByteArray::number(mail.uid) + itemsOf(mail, items) + ")\r\n";
    return reply + done();
}

QByteArray FakeImapSession::itemsOf(const FakeMail &mail, const QByteArray &items) const
{
    QByteArray reply;
    if (items.contains("INTERNALDATE"))
        reply += " INTERNALDATE \"" + imapDateTime(fromDateTime(mail.at)) + '"';
    if (items.contains("RFC822.SIZE"))
        reply += " RFC822.SIZE " + QByteArray::number(mail.bytes.size());
    if (items.contains("BODY.PEEK[HEADER"))
        reply += " BODY[HEADER.FIELDS (FROM)] " + imapLiteral(headerOf(mail.bytes));
    else if (items.contains("BODY.PEEK[]"))
        reply += " BODY[] " + imapLiteral(mail.bytes);
    return reply;
}

QByteArray FakeImapSession::copy(const QByteArray &set, const QByteArray &mailbox, bool move)
{
    const auto target = mailboxNamed(mailbox);
    if (!m_server.mailboxes.contains(target))
        return done("NO [TRYCREATE] no such mailbox");
    const auto mails = mailsOf(set);
    for (const auto &mail : mails)
        m_server.append(target, mail.bytes, mail.at);
    return move ? expunge(set) : done();
}

QByteArray FakeImapSession::expunge(const QByteArray &set)
{
    QByteArray reply;
    const auto last = box().mails.isEmpty() ? 0 : box().mails.last().uid;
    for (qsizetype i = box().mails.size() - 1; i >= 0; --i) {
        if (!isInSet(set, box().mails.at(i).uid, last))
            continue;
        box().mails.removeAt(i);
        reply += "* " + QByteArray::number(i + 1) + " EXPUNGE\r\n";
    }
    return reply + done();
}

void FakeImapSession::onArrived(const QString &mailbox)
{
    if (m_isIdling && mailbox == m_open)
        say("* " + QByteArray::number(box().mails.size()) + " EXISTS\r\n");
}

}
