// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlTextWriter.h"

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr int maxLineEnds = 3;
constexpr int maxHardSpaces = 40;
constexpr size_t maxPrefixes = 20; // deeper quotes and lists keep the prefix of the twentieth

bool isFoldedSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

/// Soft hyphens and zero-width spaces are hints for line breaking, not text.
bool isBreakHint(QChar c)
{
    return c == QChar(0xAD) || c == QChar(0x200B) || c == QChar(0xFEFF) || c == QChar(0x34F);
}

}

void HtmlTextWriter::addText(QStringView text)
{
    for (const QChar c : text) {
        if (isFoldedSpace(c)) {
            m_space = true;
        } else if (c == QChar::Nbsp) {
            m_hardSpaces = std::min(m_hardSpaces + 1, maxHardSpaces);
        } else if (!isBreakHint(c)) {
            beginText();
            m_out += c;
        }
    }
}

void HtmlTextWriter::addPreformatted(QStringView text)
{
    for (const QChar c : text) {
        if (c == u'\n') {
            breakLine();
        } else if (c == u' ' || c == QChar::Nbsp) {
            m_hardSpaces = std::min(m_hardSpaces + 1, maxHardSpaces);
        } else if (c == u'\t') {
            m_hardSpaces = std::min(m_hardSpaces + 4, maxHardSpaces);
        } else if (c != u'\r') {
            beginText();
            m_out += c;
        }
    }
}

void HtmlTextWriter::breakBlock(int lines)
{
    m_space = false;
    m_hardSpaces = 0;
    if (!m_out.isEmpty())
        m_lineEnds = std::max(m_lineEnds, lines);
}

void HtmlTextWriter::breakLine()
{
    m_space = false;
    m_hardSpaces = 0;
    if (!m_out.isEmpty())
        m_lineEnds = std::min(m_lineEnds + 1, maxLineEnds);
}

void HtmlTextWriter::closePrefix()
{
    if (m_prefixSizes.size() <= maxPrefixes)
        m_prefix.truncate(m_prefixSizes.back());
    m_prefixSizes.pop_back();
    m_blankPrefix = std::min(m_blankPrefix, m_prefix.size());
}

void HtmlTextWriter::append(QStringView text)
{
    if (!m_out.isEmpty())
        m_out += text;
}

void HtmlTextWriter::pushPrefix(QStringView prefix)
{
    m_prefixSizes.push_back(m_prefix.size());
    if (m_prefixSizes.size() <= maxPrefixes)
        m_prefix += prefix;
}

/// Writes what is due before a visible character: line ends with their prefixes, a list marker, white space.
void HtmlTextWriter::beginText()
{
    const bool atStart = m_out.isEmpty();
    const bool atLineStart = atStart || m_lineEnds > 0;
    for (int i = 1; i <= m_lineEnds; ++i) {
        m_out += u'\n';
        startLine(i < m_lineEnds);
    }
    if (atStart)
        startLine(false);
    m_lineEnds = 0;
    m_blankPrefix = m_prefix.size();
    if (m_hardSpaces == 0 && m_space && !atLineStart)
        m_out += u' ';
    m_out.append(QString(m_hardSpaces, u' '));
    m_space = false;
    m_hardSpaces = 0;
}

void HtmlTextWriter::startLine(bool isBlank)
{
    if (isBlank) {
        m_out += QStringView(m_prefix).left(m_blankPrefix).trimmed();
        return;
    }
    QStringView prefix = m_prefix;
    if (!m_marker.isEmpty() && prefix.endsWith(u"  "))
        prefix.chop(2);
    m_out += prefix;
    m_out += m_marker;
    m_marker.clear();
}

}
