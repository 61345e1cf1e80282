// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/ImapCommands.h"

#include "core/channels/mail/ImapMailboxName.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace firstmile
{

namespace
{

constexpr std::array imapMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

ErrorKind kindOfCode(const ImapResponse &response)
{
    static const std::map<QByteArray, ErrorKind> kinds{{"AUTHENTICATIONFAILED", ErrorKind::Unauthorised},
                                                       {"EXPIRED", ErrorKind::Unauthorised},
                                                       {"PRIVACYREQUIRED", ErrorKind::Unauthorised},
                                                       {"WEBALERT", ErrorKind::Unauthorised},
                                                       {"AUTHORIZATIONFAILED", ErrorKind::Forbidden},
                                                       {"NOPERM", ErrorKind::Forbidden},
                                                       {"CONTACTADMIN", ErrorKind::Forbidden},
                                                       {"NONEXISTENT", ErrorKind::NotFound},
                                                       {"TRYCREATE", ErrorKind::NotFound},
                                                       {"UNAVAILABLE", ErrorKind::Offline},
                                                       {"SERVERBUG", ErrorKind::Offline},
                                                       {"INUSE", ErrorKind::RateLimited},
                                                       {"LIMIT", ErrorKind::RateLimited},
                                                       {"THROTTLED", ErrorKind::RateLimited},
                                                       {"ALREADYEXISTS", ErrorKind::Conflict}};
    if (const auto found = kinds.find(response.code); found != kinds.end())
        return found->second;
    if (response.text.toLower().contains("too many simultaneous connections"))
        return ErrorKind::RateLimited;
    if (response.isStatus("BYE"))
        return ErrorKind::Offline;
    return response.isStatus("BAD") ? ErrorKind::Malformed : ErrorKind::Rejected;
}

QByteArray wireMailbox(const QString &mailbox)
{
    return imapQuoted(toMailboxName(mailbox));
}

int imapMonth(const QByteArray &name)
{
    for (size_t i = 0; i < imapMonths.size(); ++i) {
        if (name.compare(imapMonths[i], Qt::CaseInsensitive) == 0)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

bool hasSeen(const ImapValue &flags)
{
    return std::any_of(flags.items.begin(), flags.items.end(),
                       [](const ImapValue &flag) { return flag.text.compare("\\Seen", Qt::CaseInsensitive) == 0; });
}

void readFetchItem(const QByteArray &name, const ImapValue &value, ImapFetched &mail)
{
    if (name == "UID") {
        mail.uid = value.text.toLongLong();
    } else if (name == "RFC822.SIZE") {
        mail.size = value.text.toLongLong();
        mail.isSized = true;
    } else if (name == "FLAGS") {
        mail.seen = hasSeen(value);
    } else if (name == "INTERNALDATE") {
        mail.receivedAt = fromImapDateTime(value.text).value_or(Instant{});
    } else if (name.startsWith("BODY[")) {
        mail.bodyRefused = value.isNil();
        if (value.kind == ImapValue::Kind::String)
            mail.body = value.text;
    }
}

/// The last part of a mailbox's name, for comparing with the usual names.
QString leafName(const ImapListed &mailbox)
{
    return mailbox.delimiter.isNull() ? mailbox.name.toLower() : mailbox.name.section(mailbox.delimiter, -1).toLower();
}

QString folderFor(const QList<ImapListed> &mailboxes, const QByteArray &attribute, const QStringList &usualNames)
{
    const auto isThere = [](const ImapListed &mailbox) {
        return !mailbox.attributes.contains("\\noselect") && !mailbox.attributes.contains("\\nonexistent");
    };
    for (const auto &mailbox : mailboxes) {
        if (mailbox.attributes.contains(attribute) && isThere(mailbox))
            return mailbox.name;
    }
    for (const auto &name : usualNames) {
        for (const auto &mailbox : mailboxes) {
            if (leafName(mailbox) == name && isThere(mailbox))
                return mailbox.name;
        }
    }
    return {};
}

}

Error imapError(const ImapResponse &response)
{
    Error error{kindOfCode(response), QString::fromUtf8(response.text), {}};
    if (!response.code.isEmpty() && response.code != "ALERT")
        error.detail = u'[' + QString::fromLatin1(response.code) + u"] "_s + error.detail;
    if (error.detail.isEmpty())
        error.detail = QString::fromLatin1(response.name);
    if (error.kind == ErrorKind::RateLimited || response.code == "UNAVAILABLE")
        error.retryAfter = std::chrono::minutes(2);
    return error;
}

QByteArray imapQuoted(const QByteArray &text)
{
    QByteArray quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        if (static_cast<unsigned char>(c) >= 0x20 && static_cast<unsigned char>(c) < 0x7f)
            quoted += c;
    }
    return quoted + '"';
}

QByteArray uidSet(QList<qint64> uids)
{
    std::sort(uids.begin(), uids.end());
    QByteArrayList ranges;
    for (qsizetype i = 0; i < uids.size();) {
        auto last = i;
        while (last + 1 < uids.size() && uids.at(last + 1) == uids.at(last) + 1)
            ++last;
        auto range = QByteArray::number(uids.at(i));
        if (last > i)
            range += ':' + QByteArray::number(uids.at(last));
        ranges << range;
        i = last + 1;
    }
    return ranges.join(',');
}

QByteArray imapDateTime(Instant at)
{
    const auto time = toDateTime(at);
    return QByteArray::number(time.date().day()).rightJustified(2, ' ') + '-' +
           imapMonths[static_cast<size_t>(time.date().month() - 1)] + '-' + QByteArray::number(time.date().year()) +
           ' ' + time.time().toString(u"HH:mm:ss"_s).toLatin1() + " +0000";
}

std::optional<Instant> fromImapDateTime(const QByteArray &text)
{
    const auto words = text.simplified().split(' ');
    if (words.size() < 2)
        return {};
    const auto day = words.at(0).split('-');
    const auto time = QTime::fromString(QString::fromLatin1(words.at(1)), u"HH:mm:ss"_s);
    if (day.size() != 3 || !time.isValid())
        return {};
    const QDate date(day.at(2).toInt(), imapMonth(day.at(1)), day.at(0).toInt());
    if (!date.isValid())
        return {};
    const auto zone = words.size() > 2 ? words.at(2).toInt() : 0; // +0530 as the number 530
    const int offset = (zone / 100 * 60 + zone % 100) * 60;
    return fromDateTime(QDateTime(date, time, Qt::UTC).addSecs(-offset));
}

ImapCommand openMailbox(const QString &mailbox, bool forWriting)
{
    return {(forWriting ? "SELECT " : "EXAMINE ") + wireMailbox(mailbox), {}, false};
}

ImapCommand examineWithChanges(const QString &mailbox)
{
    return {"EXAMINE " + wireMailbox(mailbox) + " (CONDSTORE)", {}, false};
}

ImapMailboxState mailboxState(const ImapReply &reply)
{
    ImapMailboxState state;
    for (const auto &response : reply.data) {
        if (response.code == "UIDVALIDITY")
            state.uidValidity = response.codeText.toLongLong();
        else if (response.code == "UIDNEXT")
            state.uidNext = response.codeText.toLongLong();
        else if (response.code == "HIGHESTMODSEQ")
            state.highestModSeq = response.codeText.toLongLong();
        else if (response.name == "EXISTS")
            state.exists = response.number;
    }
    return state;
}

ImapCommand notifyOf(const QStringList &mailboxes)
{
    QByteArrayList names;
    for (const auto &mailbox : mailboxes)
        names << wireMailbox(mailbox);
    // MessageNew is only to be had together with MessageExpunge (RFC 5465 5.2).
    return {"NOTIFY SET (selected (MessageNew MessageExpunge)) (mailboxes (" + names.join(' ') +
                ") (MessageNew MessageExpunge))",
            {},
            false};
}

ImapCommand listMailboxes(const ImapConnection &connection)
{
    // RFC 6154 5: a plain LIST need not tell the purposes.
    if (connection.can("SPECIAL-USE") && connection.can("LIST-EXTENDED"))
        return {R"(LIST "" "*" RETURN (SPECIAL-USE))", {}, false};
    return {R"(LIST "" "*")", {}, false};
}

QList<ImapListed> listedMailboxes(const ImapReply &reply)
{
    QList<ImapListed> mailboxes;
    for (const auto &response : reply.data) {
        if (response.name != "LIST" || response.values.size() < 3)
            continue;
        ImapListed mailbox;
        mailbox.name = fromMailboxName(response.values.at(2).text);
        for (const auto &attribute : response.values.at(0).items)
            mailbox.attributes << attribute.text.toLower();
        if (const auto &delimiter = response.values.at(1).text; !delimiter.isEmpty())
            mailbox.delimiter = QLatin1Char(delimiter.at(0));
        mailboxes << mailbox;
    }
    return mailboxes;
}

MailFolders specialFolders(const QList<ImapListed> &mailboxes)
{
    // Exchange Online tells no purposes, and its names are the mailbox owner's language.
    static const QStringList sent{u"sent"_s,
                                  u"sent items"_s,
                                  u"sent messages"_s,
                                  u"sent mail"_s,
                                  u"sent-mail"_s,
                                  u"éléments envoyés"_s,
                                  u"messages envoyés"_s,
                                  u"envoyés"_s,
                                  u"itens enviados"_s,
                                  u"mensagens enviadas"_s,
                                  u"enviados"_s,
                                  u"enviadas"_s,
                                  u"elementos enviados"_s,
                                  u"gesendete elemente"_s,
                                  u"gesendete objekte"_s,
                                  u"gesendet"_s,
                                  u"posta inviata"_s,
                                  u"inviata"_s,
                                  u"verzonden items"_s,
                                  u"verzonden"_s,
                                  u"skickat"_s};
    static const QStringList trash{u"trash"_s,
                                   u"deleted items"_s,
                                   u"deleted messages"_s,
                                   u"corbeille"_s,
                                   u"éléments supprimés"_s,
                                   u"lixeira"_s,
                                   u"lixo"_s,
                                   u"itens excluídos"_s,
                                   u"itens eliminados"_s,
                                   u"papelera"_s,
                                   u"elementos eliminados"_s,
                                   u"papierkorb"_s,
                                   u"gelöschte elemente"_s,
                                   u"cestino"_s,
                                   u"prullenbak"_s};
    static const QStringList junk{u"junk"_s,
                                  u"spam"_s,
                                  u"junk email"_s,
                                  u"junk e-mail"_s,
                                  u"courrier indésirable"_s,
                                  u"lixo eletrônico"_s,
                                  u"lixo eletrónico"_s,
                                  u"correo no deseado"_s};
    return MailFolders{folderFor(mailboxes, "\\sent", sent), folderFor(mailboxes, "\\trash", trash),
                       folderFor(mailboxes, "\\junk", junk), folderFor(mailboxes, "\\all", {})};
}

ImapCommand searchUids(const QByteArray &criteria)
{
    return {"UID SEARCH " + criteria, {}, false};
}

ImapCommand searchMessageId(const QString &messageId)
{
    auto bare = messageId.trimmed();
    if (bare.startsWith(u'<') && bare.endsWith(u'>'))
        bare = bare.mid(1, bare.size() - 2);
    return searchUids("HEADER Message-ID " + imapQuoted(bare.toUtf8()));
}

QList<qint64> foundUids(const ImapReply &reply)
{
    QList<qint64> uids;
    for (const auto &response : reply.data) {
        if (response.name != "SEARCH")
            continue;
        for (const auto &value : response.values) {
            if (const auto uid = value.text.toLongLong(); uid > 0)
                uids << uid;
        }
    }
    std::sort(uids.begin(), uids.end());
    uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
    return uids;
}

ImapCommand fetchUids(const QByteArray &set, const QByteArray &items)
{
    return {"UID FETCH " + set + ' ' + items, {}, false};
}

QList<ImapFetched> fetchedMails(const QList<ImapResponse> &data)
{
    QList<ImapFetched> mails;
    for (const auto &response : data) {
        if (response.name != "FETCH" || response.values.isEmpty() || !response.values.first().isList())
            continue;
        const auto &items = response.values.first().items;
        ImapFetched mail;
        for (qsizetype i = 0; i + 1 < items.size(); i += 2)
            readFetchItem(items.at(i).text.toUpper(), items.at(i + 1), mail);
        // Flags that somebody else changed arrive as a FETCH too, with or without a UID.
        if (mail.uid > 0)
            mails << mail;
    }
    return mails;
}

ImapCommand appendMail(const ImapConnection &connection, const QString &mailbox, const QByteArray &mail, Instant at)
{
    const auto begin =
        "APPEND " + wireMailbox(mailbox) + " (\\Seen) \"" + imapDateTime(at) + "\" {" + QByteArray::number(mail.size());
    // RFC 7888: LITERAL- spares the round trip for small ones only.
    if (connection.can("LITERAL+") || (connection.can("LITERAL-") && mail.size() <= 4096))
        return {begin + "+}\r\n" + mail, {}, false};
    return {begin + '}', {mail}, false};
}

ImapCommand createMailbox(const QString &mailbox)
{
    return {"CREATE " + wireMailbox(mailbox), {}, false};
}

ImapCommand markUids(const QByteArray &set, const QByteArray &flag)
{
    return {"UID STORE " + set + " +FLAGS.SILENT (" + flag + ')', {}, false};
}

ImapCommand copyUids(const QByteArray &set, const QString &mailbox)
{
    return {"UID COPY " + set + ' ' + wireMailbox(mailbox), {}, false};
}

ImapCommand moveUids(const QByteArray &set, const QString &mailbox)
{
    return {"UID MOVE " + set + ' ' + wireMailbox(mailbox), {}, false};
}

ImapCommand expungeUids(const QByteArray &set)
{
    return {"UID EXPUNGE " + set, {}, false};
}

}
