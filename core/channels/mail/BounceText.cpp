// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/BounceText.h"

#include "core/channels/mail/MailIds.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestBounceText = 64 * 1024;

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// "--- Below this line is a copy of the message." and its many sisters; not "--- Failed recipients follow ---".
bool beginsReturnedCopy(const QString &line)
{
    static const QRegularExpression ruled = anyCase(
        u"^\\W{2,}.*(copy of|original message|returned m|below|unsent message|forwarded message|message original|"
        u"mensaje original|(header|text|lines) .*follow|header of the|message (text|headers?|body)|ursprüngliche)"_s);
    static const QRegularExpression spoken =
        anyCase(u"^\\s*((original|old) message\\b|.*\\b(message|mail|headers?)\\b.*\\b(follows?\\.?|below( this "
                u"line)?|in part\\)):?\\s*$|"
                u".*copy of the (original )?(message|mail)( header)?( below this line| follows)?:\\s*$|"
                u"(received|return-path|message-id): )"_s);
    static const QRegularExpression reporting =
        anyCase(u"fail|recipient|transcript|address|log follow|not delivered to"_s);
    if (ruled.match(line).hasMatch())
        return !reporting.match(line).hasMatch();
    return spoken.match(line).hasMatch() && !reporting.match(line).hasMatch();
}

bool saysFailure(const QString &words)
{
    static const QRegularExpression sentence = anyCase(
        u"(un|not( yet)?( be(en)?)?|could ?n.t( be)?|cannot be|never|problems?( \\w+){0,3}) ?deliver|"
        u"undeliver|delivery (to|of|problem|fail|has fail|attempt|status notification)|(could not|unable to) (be "
        u")?(deliver|reach|send)|"
        u"did not (reach|receive)|could not be reached|wasn't able to deliver|was returned|has been returned|returned "
        u"because|"
        u"failed recipient|unknown user|user unknown|no such user|user not known|invalid (final|recipient|mailbox)|"
        u"mailbox (is )?(full|unavailable)|(was|were) (automatically )?rejected|is wrong or no longer valid|"
        u"nicht zugestellt|unzustellbar|n'a pas pu [eê]tre (d[eé]livr|remis|distribu)|no (pudo|se pudo|ha podido) (ser "
        u")?entreg|"
        u"n[aã]o (p[oô]de|foi|pode) (ser )?(entreg|enviad)|standard form of email address|^<[^<>@\\s]+@[^<>\\s]+>:"_s);
    return words.contains(QRegularExpression(sentence.pattern(), QRegularExpression::CaseInsensitiveOption |
                                                                     QRegularExpression::MultilineOption));
}

/// Not a failure yet: the server goes on trying.
bool saysDelayed(const QString &words)
{
    static const QRegularExpression delayed = anyCase(
        u"not yet been delivered|has been (delayed|postponed)|delivery attempts will (continue|be)|will be retried|"
        u"warning message only|just a warning|will (continue|keep) (to )?(attempt|try)|is still in the queue"_s);
    return words.contains(delayed);
}

/// What stands in the lines of one address: who failed, or whom to ask about it.
bool isAsideLine(const QString &line)
{
    static const QRegularExpression aside =
        anyCase(u"contact|assistance|questions|please reply|not reply|for more information|support|mailto:|https?://|"
                u"accepting mail from|addressed to email address|fails, try"_s);
    return aside.match(line).hasMatch();
}

/// "Your message / To: … / Subject: …" names whom it was addressed to, which may be a list.
bool isQuotedHeader(const QString &line)
{
    static const QRegularExpression field =
        anyCase(u"^\\s*(to|cc|from|subject|sent|date|von|an|de|para|reply-to)\\s*:"_s);
    return field.match(line).hasMatch();
}

bool namesFailure(const QString &line)
{
    static const QRegularExpression failure = anyCase(
        u"undeliver|deliver|unable|could not|cannot|can't|fail|unknown|no such|not "
        u"(found|recogni[sz]ed|known|accept)|reject|invalid|"
        u"unavailable|quota|disabled|does ?n.t|does not|did ?n.t|did not|delayed|recipient|error-for|expanded from|"
        u"generated from|originally addressed|addressed to|mailbox|too many hops|gateway for|account|n'a pas pu|"
        u"\\b[45][0-5]\\d\\b|\\b[45]\\.\\d+\\.\\d+\\b"_s);
    return failure.match(line).hasMatch();
}

/// The line is the address, with decoration, and maybe what is wrong with it behind.
bool beginsWithAddress(const QString &line)
{
    static const QRegularExpression first = anyCase(
        u"^[\\s>*<\"'\\[(|-]*(smtp:)?[^\\s<>\"'@:;,]+@[^\\s<>\"'@:;,]+[>\"'\\])]*\\s*($|[:;|-]|\\.{2}|on |\\(|<)"_s);
    static const QRegularExpression exchange = anyCase(u"\\bSMTP[=:][^\\s@]+@"_s);
    return first.match(line).hasMatch() || exchange.match(line).hasMatch();
}

bool isUsable(const QString &address)
{
    const QString local = address.section(u'@', 0, 0).toLower();
    static const QStringList serverNames{u"postmaster"_s, u"mailer-daemon"_s, u"abuse"_s, u"hostmaster"_s};
    return !address.contains(".."_L1) && !serverNames.contains(local);
}

/// Reads the words line by line.
class BounceLines
{
public:
    BounceLines(const QStringList &lines, const QStringList &uninvolved, bool permanent)
        : m_lines(lines), m_uninvolved(uninvolved), m_permanent(permanent)
    {}

    QList<BounceReport> failures()
    {
        for (auto rule : {&BounceLines::tellsOfFailure, &BounceLines::isAnyWord, &BounceLines::isRecipientField}) {
            collect(rule);
            // without a telling line, one address may be meant; which of several, nobody knows
            if (rule != &BounceLines::tellsOfFailure && m_failures.size() > 1)
                m_failures.clear();
            if (!m_failures.isEmpty())
                break;
        }
        return m_failures;
    }

private:
    using Rule = bool (*)(const QString &);

    static bool tellsOfFailure(const QString &line)
    {
        return !isAsideLine(line) && !isQuotedHeader(line) && (beginsWithAddress(line) || namesFailure(line));
    }
    static bool isAnyWord(const QString &line) { return !isAsideLine(line) && !isQuotedHeader(line); }
    static bool isRecipientField(const QString &line)
    {
        return line.trimmed().startsWith("to:"_L1, Qt::CaseInsensitive);
    }

    void collect(Rule rule)
    {
        static const QRegularExpression address(u"[A-Za-z0-9!#$%&*+/=?^_`{|}~.-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+"_s);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (!m_lines[i].contains(u'@') || !rule(m_lines[i]))
                continue;
            auto matches = address.globalMatch(m_lines[i]);
            while (matches.hasNext())
                add(matches.next().captured(), i);
        }
    }

    void add(QString address, qsizetype line)
    {
        static const QRegularExpression exchange = anyCase(u"^.*SMTP="_s);
        address.remove(exchange);
        if (!isUsable(address) || m_uninvolved.contains(address, Qt::CaseInsensitive))
            return;
        const bool known = std::any_of(m_failures.begin(), m_failures.end(), [&](const BounceReport &report) {
            return report.address.compare(address, Qt::CaseInsensitive) == 0;
        });
        if (!known)
            m_failures.append({address, m_permanent, statusNear(line)});
    }

    /// The enhanced status code (RFC 3463) in the line or the few that follow, up to the next address.
    QString statusNear(qsizetype line) const
    {
        static const QRegularExpression code(u"(?<![\\d.])[45]\\.\\d{1,3}\\.\\d{1,3}(?![\\d.]*\\d)"_s);
        constexpr qsizetype window = 5;
        for (qsizetype i = line; i < std::min(m_lines.size(), line + window); ++i) {
            if (const auto match = code.match(m_lines[i]); match.hasMatch())
                return match.captured();
            if (i > line && beginsWithAddress(m_lines[i]))
                break;
        }
        return {};
    }

    const QStringList &m_lines;
    const QStringList &m_uninvolved;
    const bool m_permanent;
    QList<BounceReport> m_failures;
};

QString messageIdIn(const QString &copy)
{
    static const QRegularExpression field(u"^[\\s>]*message-id:\\s*(<[^>\\s]+>)"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::MultilineOption);
    return firstMessageId(field.match(copy).captured(1).toUtf8());
}

}

BounceText readBounceText(const QString &text, const QStringList &uninvolved)
{
    QStringList words = text.left(longestBounceText).split(u'\n');
    const auto copy = std::find_if(words.begin(), words.end(), beginsReturnedCopy);
    const QString returned = QStringList(copy, words.end()).join(u'\n');
    words.erase(copy, words.end());
    const QString report = words.join(u'\n');
    BounceText found;
    found.tellsFailure = saysFailure(report);
    found.failures = BounceLines(words, uninvolved, !saysDelayed(report)).failures();
    found.originalMessageId = messageIdIn(returned);
    return found;
}

}
