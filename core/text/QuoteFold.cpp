// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/QuoteFold.h"

#include "core/text/QuoteMarks.h"

#include <algorithm>
#include <vector>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t longestHeading = 6; // lines
constexpr size_t longestHeaderBlock = 10;
constexpr size_t longestSignature = 15; // after a mark that may also be a line of dashes in a text
constexpr qsizetype wrapColumn = 60;    // quoted lines longer than this may have been wrapped by a mail program

struct MailLine
{
    QStringView text;  ///< without its line end
    qsizetype end = 0; ///< where the next one starts
    bool isBlank = false;
    bool isQuoted = false;
};

std::vector<MailLine> mailLines(QStringView text)
{
    std::vector<MailLine> lines;
    qsizetype start = 0;
    while (start < text.size()) {
        const qsizetype feed = text.indexOf(u'\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed + 1;
        QStringView line = text.mid(start, (feed < 0 ? end : feed) - start);
        if (line.endsWith(u'\r'))
            line.chop(1);
        lines.push_back({line, end, line.trimmed().isEmpty(), false});
        start = end;
    }
    return lines;
}

/// Marks the quoted lines of a mail.
class QuoteMarker
{
public:
    explicit QuoteMarker(std::vector<MailLine> lines) : m_lines(std::move(lines)), m_nextText(m_lines.size() + 1)
    {
        m_nextText[m_lines.size()] = m_lines.size();
        for (size_t i = m_lines.size(); i-- > 0;)
            m_nextText[i] = m_lines[i].isBlank ? m_nextText[i + 1] : i;
    }

    std::vector<MailLine> marked()
    {
        markQuotes();
        markWrappedRemainders();
        for (size_t i = 0; i < m_lines.size();) {
            const size_t end = endOfOwn(i);
            markSignature(i, end);
            i = std::max(end, i + 1);
        }
        return std::move(m_lines);
    }

private:
    bool isQuote(size_t i) const { return i < m_lines.size() && isQuoteLine(m_lines[i].text); }

    void mark(size_t from, size_t to)
    {
        for (size_t i = from; i < to; ++i)
            m_lines[i].isQuoted = true;
    }

    void markQuotes()
    {
        for (size_t i = 0; i < m_lines.size();) {
            if (isQuote(i)) {
                m_lines[i++].isQuoted = true;
                continue;
            }
            const size_t end = m_lines[i].isBlank ? i : endOfHeading(i);
            i = end > i ? markBelowHeading(i, end) : i + 1;
        }
    }

    /// Where the heading of a quote that starts at `i` ends; `i` if none does.
    size_t endOfHeading(size_t i) const
    {
        if (isOriginalMarker(m_lines[i].text))
            return i + 1;
        if (const size_t end = endOfHeaderBlock(i); end > i)
            return end;
        return endOfIntroduction(i);
    }

    /// A quote with marks ends where they end; one without reaches to the end of the mail.
    size_t markBelowHeading(size_t heading, size_t end)
    {
        size_t start = heading;
        while (start > 0 && (m_lines[start - 1].isBlank || isRuleLine(m_lines[start - 1].text)) &&
               !m_lines[start - 1].isQuoted)
            --start;
        const size_t next = m_nextText[end];
        const size_t below = isQuote(next)                                             ? next
                             : hasQuoteSoon(next) && endOfIntroduction(heading) == end ? end
                                                                                       : m_lines.size();
        mark(start, below);
        return below;
    }

    /// Some put "[...]" or a greeting between "On … wrote:" and the first marked line.
    bool hasQuoteSoon(size_t i) const
    {
        constexpr int lines = 3;
        for (int k = 0; k < lines && i < m_lines.size(); ++k, i = m_nextText[i + 1]) {
            if (isQuote(i))
                return true;
        }
        return false;
    }

    /// Outlook repeats the header instead of marking the lines: at least three fields, From among them. Two are
    /// enough below a rule.
    size_t endOfHeaderBlock(size_t i) const
    {
        if (repeatedField(m_lines[i].text) == RepeatedField::None)
            return i;
        int fields = 0;
        int froms = 0;
        size_t end = i;
        for (size_t k = i; k < std::min(i + longestHeaderBlock, m_lines.size()); ++k) {
            if (m_lines[k].isBlank || isQuote(k))
                break;
            const RepeatedField field = repeatedField(m_lines[k].text);
            fields += field != RepeatedField::None;
            froms += field == RepeatedField::From;
            if (field != RepeatedField::None)
                end = k + 1;
        }
        return froms > 0 && fields >= (isBelowRule(i) ? 2 : 3) ? end : i;
    }

    bool isBelowRule(size_t i) const
    {
        while (i > 0 && m_lines[i - 1].isBlank)
            --i;
        return i > 0 && isRuleLine(m_lines[i - 1].text);
    }

    /// "On … wrote:", which mail programs wrap wherever they like.
    size_t endOfIntroduction(size_t i) const
    {
        const bool starts = startsQuoteHeading(m_lines[i].text);
        for (size_t k = i; k < std::min(i + longestHeading, m_lines.size()); ++k) {
            if (m_lines[k].isBlank || isQuote(k))
                return i;
            if (endsQuoteHeading(m_lines[k].text))
                return (starts || k == i) && isIntroduction(i, k) && !startsLater(i, k) ? k + 1 : i;
        }
        return i;
    }

    bool isIntroduction(size_t first, size_t last) const
    {
        if (isQuote(m_nextText[last + 1]))
            return startsQuoteHeading(m_lines[first].text) || namesTimeOrAddress(joined(first, last)) || first == last;
        return namesTimeOrAddress(joined(first, last)) &&
               (startsQuoteHeading(m_lines[first].text) || hasAddress(first, last));
    }

    bool hasAddress(size_t first, size_t last) const { return joined(first, last).contains(u'@'); }

    QString joined(size_t first, size_t last) const
    {
        QString text;
        for (size_t i = first; i <= last; ++i)
            text += m_lines[i].text.toString() + u' ';
        return text;
    }

    /// A sentence may begin with "On" a few lines above the heading that does.
    bool startsLater(size_t first, size_t last) const
    {
        for (size_t i = first + 1; i <= last; ++i) {
            if (startsQuoteHeading(m_lines[i].text) && namesTimeOrAddress(joined(i, last)) &&
                !m_lines[i].text.front().isDigit())
                return true;
        }
        return false;
    }

    /// A short line between two quoted ones is what wrapping cut off the first.
    void markWrappedRemainders()
    {
        for (size_t i = 1; i + 1 < m_lines.size(); ++i) {
            const MailLine &above = m_lines[i - 1];
            if (!m_lines[i].isQuoted && !m_lines[i].isBlank && isQuote(i - 1) && isQuote(i + 1) &&
                above.text.size() > wrapColumn && m_lines[i].text.size() < wrapColumn)
                m_lines[i].isQuoted = true;
        }
    }

    size_t endOfOwn(size_t i) const
    {
        while (i < m_lines.size() && !m_lines[i].isQuoted)
            ++i;
        return i;
    }

    /// A signature reaches to the end of what its author wrote in one piece, [from, to).
    void markSignature(size_t from, size_t to)
    {
        size_t last = to;
        while (last > from && m_lines[last - 1].isBlank)
            --last;
        for (size_t i = from; i < last; ++i) {
            if (isPhoneSignature(m_lines[i].text))
                m_lines[i].isQuoted = true;
            else if (startsSignature(i, last))
                return mark(i, to);
        }
    }

    bool startsSignature(size_t i, size_t last) const
    {
        const QStringView line = m_lines[i].text;
        if (isSignatureMark(line))
            return line == u"-- " || last - i <= longestSignature;
        if (isDashedName(line) && (i == 0 || m_lines[i - 1].isBlank))
            return restIsFooter(i + 1, last);
        return isRuleLine(line) && isListFooter(i + 1, last);
    }

    /// Nothing but blank lines, or the footer of a mailing list.
    bool restIsFooter(size_t i, size_t last) const
    {
        i = std::min(m_nextText[i], last);
        return i == last || isSignatureMark(m_lines[i].text) ||
               (isRuleLine(m_lines[i].text) && isListFooter(i + 1, last));
    }

    bool isListFooter(size_t from, size_t last) const
    {
        if (last - from > longestSignature)
            return false;
        return std::any_of(m_lines.begin() + static_cast<std::ptrdiff_t>(from),
                           m_lines.begin() + static_cast<std::ptrdiff_t>(last), [](const MailLine &line) {
                               return line.text.left(400).contains(u"mailing list"_s, Qt::CaseInsensitive) ||
                                      line.text.left(400).contains(u"unsubscribe"_s, Qt::CaseInsensitive) ||
                                      line.text.left(400).contains(u"/listinfo/"_s);
                           });
    }

    std::vector<MailLine> m_lines;
    std::vector<size_t> m_nextText; ///< the first line from here on that is not blank
};

QList<TextPart> foldedParts(const QString &text, const std::vector<MailLine> &lines)
{
    QList<TextPart> parts;
    qsizetype start = 0;
    for (const MailLine &line : lines) {
        const bool joins = !parts.isEmpty() && (line.isBlank || line.isQuoted == parts.back().isQuoted);
        if (!joins)
            parts.append(TextPart{line.isQuoted, {}});
        parts.back().text += QStringView(text).mid(start, line.end - start);
        start = line.end;
    }
    return parts;
}

/// Without blank lines around it; the indentation of the first line stays.
QString withoutBlankEdges(const QString &text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size() && text[i].isSpace(); ++i) {
        if (text[i] == u'\n')
            start = i + 1;
    }
    qsizetype end = text.size();
    while (end > start && text[end - 1].isSpace())
        --end;
    return text.mid(start, end - start);
}

}

FoldedText foldQuotes(const QString &text)
{
    FoldedText folded;
    folded.parts = foldedParts(text, QuoteMarker(mailLines(text)).marked());
    QStringList own;
    for (const TextPart &part : folded.parts) {
        if (part.isQuoted)
            folded.quoted += part.text;
        else if (const QString words = withoutBlankEdges(part.text); !words.isEmpty())
            own << words;
    }
    if (own.isEmpty())
        return {withoutBlankEdges(text), {}, {{false, text}}};
    folded.visible = own.join(u"\n\n"_s);
    folded.quoted = withoutBlankEdges(folded.quoted);
    return folded;
}

}
