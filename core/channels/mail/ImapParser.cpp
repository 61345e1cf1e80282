// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/ImapParser.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstmile
{

namespace
{

Error imapMalformed(const QString &detail)
{
    return Error{ErrorKind::Malformed, detail, {}};
}

bool isStatusName(const QByteArray &name)
{
    static const QByteArrayList names{"OK", "NO", "BAD", "BYE", "PREAUTH"};
    return names.contains(name);
}

/// Data whose values are looked at; all else is kept as text, so that a server's oddities there do no harm.
bool hasValues(const QByteArray &name)
{
    static const QByteArrayList names{"FETCH", "LIST", "SEARCH", "STATUS", "CAPABILITY", "FLAGS"};
    return names.contains(name);
}

/// The n of a line that ends with "{n}"; nothing if it does not.
std::optional<qint64> announcedLiteral(QByteArrayView line)
{
    if (!line.endsWith('}'))
        return {};
    const auto open = line.lastIndexOf('{');
    if (open < 0 || line.size() - open < 3 || line.size() - open > 20)
        return {};
    auto digits = line.sliced(open + 1, line.size() - open - 2);
    if (digits.endsWith('+'))
        digits.chop(1);
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    return digits.toByteArray().toLongLong();
}

/// Whether literals can occur: a status' words for people may end with "{3}" and mean nothing by it.
bool canHaveLiteral(QByteArrayView firstLine)
{
    if (firstLine.startsWith('+'))
        return false;
    const auto words = firstLine.first(std::min<qsizetype>(firstLine.size(), 120)).toByteArray().split(' ');
    return words.size() < 2 || !isStatusName(words.at(1).toUpper());
}

/// Walks over the bytes of one response.
class ImapScanner
{
public:
    explicit ImapScanner(QByteArrayView bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_at >= m_bytes.size(); }
    char peek() const { return atEnd() ? '\0' : m_bytes[m_at]; }
    void skip() { ++m_at; }
    void skipSpaces()
    {
        while (peek() == ' ')
            skip();
    }
    QByteArray rest() const { return m_bytes.sliced(std::min(m_at, m_bytes.size())).toByteArray(); }

    QByteArray word()
    {
        const auto begin = m_at;
        while (!atEnd() && peek() != ' ')
            skip();
        const auto found = m_bytes.sliced(begin, m_at - begin).toByteArray();
        if (peek() == ' ')
            skip();
        return found;
    }

    Result<ImapValue> value(int depth)
    {
        switch (peek()) {
        case '(':
            return list(depth);
        case '"':
            return quoted();
        case '{':
            return literal();
        default:
            return atom();
        }
    }

    Result<QList<ImapValue>> values()
    {
        QList<ImapValue> found;
        for (skipSpaces(); !atEnd(); skipSpaces()) {
            FM_ASSIGN(auto one, value(0));
            found << std::move(one);
        }
        return found;
    }

private:
    Result<ImapValue> list(int depth)
    {
        if (depth >= ImapParser::maxDepth)
            return imapMalformed(u"lists nested too deep"_s);
        skip();
        ImapValue found{ImapValue::Kind::List, {}, {}};
        for (skipSpaces(); peek() != ')'; skipSpaces()) {
            if (atEnd())
                return imapMalformed(u"a list without its end"_s);
            FM_ASSIGN(auto one, value(depth + 1));
            found.items << std::move(one);
        }
        skip();
        return found;
    }

    Result<ImapValue> quoted()
    {
        skip();
        ImapValue found{ImapValue::Kind::String, {}, {}};
        for (; peek() != '"'; skip()) {
            if (peek() == '\\')
                skip();
            if (atEnd())
                return imapMalformed(u"a quoted string without its end"_s);
            found.text += peek();
        }
        skip();
        return found;
    }

    Result<ImapValue> literal()
    {
        const auto lineEnd = m_bytes.indexOf('\n', m_at);
        if (lineEnd < 0)
            return imapMalformed(u"a brace that announces no literal"_s);
        auto line = m_bytes.sliced(m_at, lineEnd - m_at);
        if (line.endsWith('\r'))
            line.chop(1);
        const auto size = announcedLiteral(line);
        if (!size || *size > m_bytes.size() - lineEnd - 1)
            return imapMalformed(u"a literal of another size than announced"_s);
        m_at = lineEnd + 1 + *size;
        return ImapValue{ImapValue::Kind::String, m_bytes.sliced(lineEnd + 1, *size).toByteArray(), {}};
    }

    Result<ImapValue> atom()
    {
        const auto begin = m_at;
        while (!atEnd() && peek() != ' ' && peek() != '(' && peek() != ')' && peek() != '"' && peek() != '\n') {
            // "BODY[HEADER.FIELDS (TO)]<0>" is one word
            const auto close = peek() == '[' ? m_bytes.indexOf(']', m_at) : -1;
            m_at = close < 0 ? m_at + 1 : close + 1;
        }
        if (m_at == begin)
            return imapMalformed(u"a value was due"_s);
        const auto text = m_bytes.sliced(begin, m_at - begin).toByteArray();
        if (text.compare("NIL", Qt::CaseInsensitive) == 0)
            return ImapValue{};
        return ImapValue{ImapValue::Kind::Atom, text, {}};
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

/// "[CODE text] words"
void readStatusText(ImapScanner &scanner, ImapResponse &response)
{
    auto rest = scanner.rest();
    if (const auto close = rest.indexOf(']'); rest.startsWith('[') && close > 0) {
        const auto inside = rest.sliced(1, close - 1);
        const auto space = inside.indexOf(' ');
        response.code = inside.left(space < 0 ? inside.size() : space).toUpper();
        response.codeText = space < 0 ? QByteArray() : inside.mid(space + 1).trimmed();
        rest = rest.mid(close + 1);
    }
    response.text = rest.trimmed();
}

Result<ImapResponse> readResponse(QByteArrayView bytes)
{
    ImapScanner scanner(bytes);
    ImapResponse response;
    if (scanner.peek() == '+') {
        scanner.skip();
        response.kind = ImapResponse::Kind::Continuation;
        response.text = scanner.rest().trimmed();
        return response;
    }
    const auto tag = scanner.word();
    response.tag = tag == "*" ? QByteArray() : tag;
    response.name = scanner.word().toUpper();
    if (bool isNumber = false; response.tag.isEmpty()) {
        const auto number = response.name.toLongLong(&isNumber);
        if (isNumber) {
            response.number = number;
            response.name = scanner.word().toUpper();
        }
    }
    if (isStatusName(response.name)) {
        response.kind = ImapResponse::Kind::Status;
        readStatusText(scanner, response);
    } else if (!response.tag.isEmpty() || response.name.isEmpty()) {
        return imapMalformed(u"this is no IMAP response: %1"_s.arg(
            QString::fromUtf8(bytes.first(std::min<qsizetype>(bytes.size(), 100)))));
    } else if (hasValues(response.name)) {
        FM_ASSIGN(response.values, scanner.values());
    } else {
        response.text = scanner.rest();
    }
    return response;
}

}

void ImapParser::feed(const QByteArray &bytes)
{
    if (m_begin == m_buffer.size()) {
        m_buffer = bytes;
        m_begin = m_line = m_seen = 0;
        return;
    }
    m_buffer += bytes;
}

std::optional<Result<ImapResponse>> ImapParser::next()
{
    std::optional<Error> error;
    const auto end = endOfResponse(error);
    if (error)
        return Result<ImapResponse>(*error);
    if (!end) {
        m_buffer.remove(0, m_begin);
        m_line -= m_begin;
        m_seen -= m_begin;
        m_begin = 0;
        return {};
    }
    auto bytes = QByteArrayView(m_buffer).sliced(m_begin, *end - m_begin);
    m_begin = m_line = m_seen = *end;
    bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    return readResponse(bytes);
}

/// Where the response under way ends; nothing if more bytes are needed.
std::optional<qsizetype> ImapParser::endOfResponse(std::optional<Error> &error)
{
    while (true) {
        const auto lineEnd = m_seen < m_buffer.size() ? m_buffer.indexOf('\n', m_seen) : -1;
        if ((lineEnd < 0 ? m_buffer.size() : lineEnd) - m_line > maxLine) {
            error = imapMalformed(u"the server sent a line of more than 1 MB"_s);
            return {};
        }
        if (lineEnd < 0) {
            m_seen = std::max(m_seen, m_buffer.size());
            return {};
        }
        auto line = QByteArrayView(m_buffer).sliced(m_line, lineEnd - m_line);
        if (line.endsWith('\r'))
            line.chop(1);
        const auto literal = announcedLiteral(line);
        const auto firstLine = QByteArrayView(m_buffer).sliced(m_begin, lineEnd - m_begin);
        if (!literal || !canHaveLiteral(firstLine))
            return lineEnd + 1;
        if (*literal > maxLiteral) {
            error = imapMalformed(u"the server announced a literal of %1 bytes"_s.arg(*literal));
            return {};
        }
        if (m_buffer.size() - lineEnd - 1 < *literal)
            return {};
        m_line = m_seen = lineEnd + 1 + *literal;
    }
}

}
