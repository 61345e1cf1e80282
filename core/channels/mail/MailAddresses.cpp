// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailAddresses.h"

#include "core/channels/mail/MimeText.h"

#include <optional>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Longer than any that can be delivered to (RFC 5321 4.5.3.1: 64 + 1 + 255), with room for quoting.
constexpr qsizetype longestAddress = 512;

QByteArray cleanAddress(QByteArray address)
{
    address = address.simplified();
    if (!address.startsWith('"'))
        address.replace(' ', "");
    if (address.startsWith('@'))
        address = address.mid(address.lastIndexOf(':') + 1); // RFC 5322 4.4: a source route
    if (address.startsWith("mailto:"))
        address = address.mid(7);
    while (address.startsWith('<') || address.startsWith('\''))
        address.remove(0, 1);
    while (address.endsWith('>') || address.endsWith('\'') || address.endsWith('.'))
        address.chop(1);
    return address.size() > longestAddress ? QByteArray() : address;
}

/// Reads an address list byte by byte; knows what is open at each.
class AddressListParser
{
public:
    explicit AddressListParser(const QByteArray &value)
        : m_value(value), m_lastQuote(value.lastIndexOf('"')), m_lastParenthesis(value.lastIndexOf(')'))
    {}

    QList<Mailbox> parse()
    {
        while (m_at < m_value.size())
            step();
        endEntry();
        return m_mailboxes;
    }

private:
    void step()
    {
        const char c = m_value[m_at];
        if (c == '"' && m_at < m_lastQuote)
            return takeQuoted();
        if (c == '(' && m_at < m_lastParenthesis)
            return takeComment();
        if (c == '<')
            return takeAngle();
        if (c == '=' && takeEncodedWord())
            return;
        ++m_at;
        if (c == ',' || c == ';')
            return endEntry(c == ',');
        if (c == ':' && !m_phrase.contains('@'))
            return m_phrase.clear(); // a group's name
        m_phrase += c;
    }

    void takeQuoted()
    {
        const qsizetype begin = m_at++;
        QByteArray text;
        for (; m_at < m_value.size() && m_value[m_at] != '"'; ++m_at) {
            if (m_value[m_at] == '\\' && m_at + 1 < m_value.size())
                ++m_at;
            text += m_value[m_at];
        }
        ++m_at;
        const bool isLocalPart = m_at < m_value.size() && m_value[m_at] == '@';
        m_phrase += isLocalPart ? m_value.mid(begin, m_at - begin) : text;
    }

    void takeComment()
    {
        int depth = 0;
        const qsizetype begin = m_at + 1;
        for (; m_at < m_value.size(); ++m_at) {
            depth += m_value[m_at] == '(' ? 1 : m_value[m_at] == ')' ? -1 : 0;
            if (depth == 0)
                break;
        }
        m_comment = m_value.mid(begin, m_at - begin);
        ++m_at;
        m_phrase += ' ';
    }

    void takeAngle()
    {
        while (m_at + 1 < m_value.size() && m_value[m_at + 1] == '<')
            ++m_at;
        qsizetype end = m_at + 1;
        while (end < m_value.size() && m_value[end] != '>' && m_value[end] != ';')
            ++end;
        if (m_angle)
            endAngledEntry(); // somebody forgot the comma
        m_angle = m_value.mid(m_at + 1, end - m_at - 1);
        m_nameEnd = m_phrase.size();
        m_at = end + 1;
        while (m_at < m_value.size() && m_value[m_at] == '>')
            ++m_at;
    }

    void endAngledEntry()
    {
        const QByteArray next = m_phrase.mid(m_nameEnd);
        m_phrase.truncate(m_nameEnd);
        endEntry();
        m_phrase = next;
    }

    /// A comma within an encoded word separates nothing.
    bool takeEncodedWord()
    {
        if (m_at + 1 >= m_value.size() || m_value[m_at + 1] != '?')
            return false;
        constexpr qsizetype longestWord = 1000;
        int marks = 0;
        for (qsizetype i = m_at + 2; i < m_value.size() && i - m_at < longestWord; ++i) {
            if (m_value[i] == ' ' || m_value[i] == '<')
                return false;
            const bool ends = marks >= 2 && m_value[i] == '?' && i + 1 < m_value.size() && m_value[i + 1] == '=';
            if (ends && m_value[i - 1] != '?') {
                m_phrase += m_value.mid(m_at, i + 2 - m_at);
                m_at = i + 2;
                return true;
            }
            marks += m_value[i] == '?';
        }
        return false;
    }

    void endEntry(bool mayContinue = false)
    {
        if (m_angle)
            addAngled();
        else
            addBare(mayContinue);
        m_phrase.clear();
        m_comment.clear();
        m_angle.reset();
    }

    void addAngled()
    {
        QByteArray address = cleanAddress(*m_angle);
        QByteArray name = m_phrase.trimmed();
        if (!address.contains('@') && name.contains('@') && !name.contains(' ')) {
            name = m_angle->trimmed(); // the two changed places
            address = cleanAddress(m_phrase);
        }
        if (!m_namePieces.isEmpty())
            name = m_namePieces + ", " + name;
        m_namePieces.clear();
        add(name.isEmpty() ? m_comment : name, address);
    }

    /// An address without <>, or the "Doe" of an unquoted "Doe, John <john@example.org>".
    void addBare(bool mayContinue)
    {
        const QByteArray phrase = m_phrase.trimmed();
        if (!phrase.contains('@')) {
            if (!mayContinue)
                m_namePieces.clear();
            else if (!phrase.isEmpty())
                m_namePieces += (m_namePieces.isEmpty() ? "" : ", ") + phrase;
            if (m_namePieces.size() > longestAddress)
                m_namePieces.clear(); // no name, whatever it is
            return;
        }
        m_namePieces.clear();
        addFirstWithAt(phrase);
    }

    /// "Ann ann@example.org", "ann @ example.org": the word around the @, and the rest is the name.
    void addFirstWithAt(const QByteArray &phrase)
    {
        if (phrase.startsWith('"'))
            return add(m_comment, cleanAddress(phrase));
        const qsizetype at = phrase.indexOf('@');
        if (phrase.endsWith('@') || phrase.mid(at + 1, 1) == " " || (at > 0 && phrase[at - 1] == ' '))
            return add(m_comment, cleanAddress(phrase));
        const qsizetype begin = phrase.lastIndexOf(' ', at) + 1;
        const qsizetype space = phrase.indexOf(' ', at);
        const qsizetype end = space < 0 ? phrase.size() : space;
        const QByteArray rest = (phrase.first(begin) + phrase.mid(end)).trimmed();
        add(rest.isEmpty() ? m_comment : rest, cleanAddress(phrase.mid(begin, end - begin)));
    }

    void add(const QByteArray &name, const QByteArray &address)
    {
        if (!address.isEmpty())
            m_mailboxes.append({decodeHeaderText(name), decodeHeaderText(address)});
    }

    const QByteArray &m_value;
    const qsizetype m_lastQuote;
    const qsizetype m_lastParenthesis;
    qsizetype m_at = 0;
    QByteArray m_phrase;
    qsizetype m_nameEnd = 0; ///< what of m_phrase stood before the <
    QByteArray m_comment;
    QByteArray m_namePieces;
    std::optional<QByteArray> m_angle;
    QList<Mailbox> m_mailboxes;
};

}

QList<Mailbox> parseMailboxes(const QByteArray &value)
{
    QList<Mailbox> mailboxes = AddressListParser(value).parse();
    if (!mailboxes.isEmpty() || !value.contains("=?"))
        return mailboxes;
    const QByteArray decoded = decodeHeaderText(value).toUtf8(); // some encode the whole header, address included
    return decoded.contains('@') ? AddressListParser(decoded).parse() : mailboxes;
}

}
