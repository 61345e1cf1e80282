// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlScanner.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace firstmile
{

namespace
{

bool isHtmlSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// HTML 13.2.5: the elements whose content is text up to their own end tag.
bool holdsRawText(const QByteArray &name)
{
    using namespace std::string_view_literals;
    static constexpr std::array names{"script"sv, "style"sv,   "title"sv,    "textarea"sv, "xmp"sv,
                                      "iframe"sv, "noembed"sv, "noframes"sv, "plaintext"sv};
    return std::find(names.begin(), names.end(), std::string_view(name.constData(), size_t(name.size()))) !=
           names.end();
}

}

bool HtmlScanner::atTag() const
{
    return at(m_at) == '<' && (isAsciiLetter(at(m_at + 1)) || (at(m_at + 1) == '/' && isAsciiLetter(at(m_at + 2))));
}

/// A comment, a doctype, "<?...>" or "</ ...>": nothing of it is shown.
bool HtmlScanner::atMarkup() const
{
    const char c = at(m_at + 1);
    return at(m_at) == '<' &&
           (c == '!' || c == '?' || (c == '/' && m_at + 2 < m_html.size() && !isAsciiLetter(at(m_at + 2))));
}

HtmlToken HtmlScanner::next()
{
    if (!m_rawName.isEmpty())
        return rawText();
    while (atMarkup())
        skipMarkup();
    if (m_at >= m_html.size())
        return {};
    return atTag() ? tag() : text();
}

HtmlToken HtmlScanner::text()
{
    HtmlToken token{HtmlToken::Kind::Text, {}, {}, 0};
    const qsizetype start = m_at;
    do {
        ++m_at; // a "<" that begins no tag is text
        while (m_at < m_html.size() && m_html[m_at] != '<')
            ++m_at;
    } while (m_at < m_html.size() && !atTag() && !atMarkup());
    token.source = m_html.sliced(start, m_at - start);
    return token;
}

HtmlToken HtmlScanner::tag()
{
    const qsizetype start = m_at;
    const bool isEnd = at(m_at + 1) == '/';
    m_at += isEnd ? 2 : 1;
    HtmlToken token{isEnd ? HtmlToken::Kind::EndTag : HtmlToken::Kind::StartTag, {}, {}, 0};
    while (m_at < m_html.size() && !isHtmlSpace(m_html[m_at]) && m_html[m_at] != '/' && m_html[m_at] != '>')
        token.name += m_html[m_at++];
    token.name = token.name.toLower();
    while (skipAttribute())
        ++token.attributes;
    token.source = m_html.sliced(start, m_at - start);
    if (!isEnd && m_rawText && holdsRawText(token.name))
        m_rawName = token.name;
    return token;
}

/// Passes one attribute; false, behind the ">", when there is none left.
bool HtmlScanner::skipAttribute()
{
    while (isHtmlSpace(at(m_at)) || at(m_at) == '/')
        ++m_at;
    if (m_at >= m_html.size())
        return false;
    if (m_html[m_at] == '>') {
        ++m_at;
        return false;
    }
    ++m_at; // whatever it is, even "=" or a quote, it begins a name
    while (m_at < m_html.size() && !isHtmlSpace(m_html[m_at]) && m_html[m_at] != '/' && m_html[m_at] != '>' &&
           m_html[m_at] != '=')
        ++m_at;
    skipSpace();
    if (at(m_at) == '=') {
        ++m_at;
        skipValue();
    }
    return true;
}

void HtmlScanner::skipValue()
{
    skipSpace();
    const char quote = at(m_at);
    if (quote == '"' || quote == '\'') {
        const qsizetype close = m_html.indexOf(quote, m_at + 1);
        m_at = close < 0 ? m_html.size() : close + 1;
        return;
    }
    while (m_at < m_html.size() && !isHtmlSpace(m_html[m_at]) && m_html[m_at] != '>')
        ++m_at;
}

void HtmlScanner::skipSpace()
{
    while (isHtmlSpace(at(m_at)))
        ++m_at;
}

void HtmlScanner::skipMarkup()
{
    if (!m_html.sliced(m_at).startsWith("<!--")) {
        const qsizetype close = m_html.indexOf('>', m_at);
        m_at = close < 0 ? m_html.size() : close + 1;
        return;
    }
    m_at += 4;
    if (at(m_at) == '>' || (at(m_at) == '-' && at(m_at + 1) == '>')) {
        m_at += at(m_at) == '>' ? 1 : 2;
        return;
    }
    while (m_at < m_html.size()) {
        const auto rest = m_html.sliced(m_at);
        if (rest.startsWith("-->") || rest.startsWith("--!>")) {
            m_at += rest[2] == '>' ? 3 : 4;
            return;
        }
        ++m_at;
    }
}

HtmlToken HtmlScanner::rawText()
{
    const qsizetype start = m_at;
    const QByteArray name = std::exchange(m_rawName, {});
    while (m_at < m_html.size()) {
        const char after = at(m_at + 2 + name.size());
        if (m_html[m_at] == '<' && at(m_at + 1) == '/' && name != "plaintext" &&
            (isHtmlSpace(after) || after == '/' || after == '>') &&
            m_html.sliced(m_at + 2, name.size()).compare(name, Qt::CaseInsensitive) == 0)
            break;
        ++m_at;
    }
    return {HtmlToken::Kind::RawText, name, m_html.sliced(start, m_at - start), 0};
}

}
