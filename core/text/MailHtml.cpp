// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/MailHtml.h"

#include "core/text/HtmlAllowList.h"
#include "core/text/HtmlBudget.h"
#include "core/text/MailMarks.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int deepestQuote = 8;

/// A line that begins an item of a list.
struct ListMark
{
    int number = 0; ///< 0: a bullet
    qsizetype size = 0;
};

ListMark listMarkOf(const QString &line)
{
    static const QRegularExpression mark(u"^ {0,3}(?:[-*•]|([0-9]{1,3})[.)])[ \\t]+(?=\\S)"_s);
    const auto match = mark.match(line);
    const bool hasText = !line.mid(match.capturedEnd()).trimmed().isEmpty();
    return match.hasMatch() && hasText ? ListMark{match.captured(1).toInt(), match.capturedLength()} : ListMark{};
}

bool isQuotedMailLine(const QString &line)
{
    return line.startsWith(u'>');
}

QString unquotedMailLine(const QString &line)
{
    return line.mid(line.startsWith(u"> "_s) ? 2 : 1);
}

/// Writes the lines of one quote, or of the mail itself.
class MailBlocks
{
public:
    explicit MailBlocks(int depth) : m_depth(depth) {}

    void add(const QString &line)
    {
        if (isQuotedMailLine(line) && m_depth < deepestQuote) {
            m_quote << unquotedMailLine(line);
            return;
        }
        endQuote();
        if (line.trimmed().isEmpty()) {
            endParagraph();
            endList();
        } else if (const ListMark mark = listMarkOf(line); mark.size > 0) {
            addItem(mark, line.mid(mark.size));
        } else if (!m_item.isEmpty() && line.startsWith(u"  "_s)) {
            m_item << line.trimmed();
        } else {
            endList();
            m_paragraph << line.trimmed();
        }
    }

    QString take()
    {
        endQuote();
        endParagraph();
        endList();
        return std::move(m_html);
    }

private:
    /// A number that does not follow the one before begins a list of its own, so that it stays as it was typed.
    void addItem(const ListMark &mark, const QString &text)
    {
        endParagraph();
        endItem();
        const bool goesOn = m_isListOpen && (mark.number == 0 ? m_number == 0 : mark.number == m_number + 1);
        if (!goesOn)
            openList(mark.number);
        m_number = mark.number;
        m_item << text.trimmed();
    }

    void openList(int number)
    {
        endList();
        m_isListOpen = true;
        m_isNumbered = number > 0;
        m_html += !m_isNumbered ? u"<ul>"_s : number == 1 ? u"<ol>"_s : u"<ol start=\"%1\">"_s.arg(number);
    }

    void endItem()
    {
        if (!m_item.isEmpty())
            m_html += u"<li>"_s + htmlOfLines(m_item) + u"</li>"_s;
        m_item.clear();
    }

    void endList()
    {
        endItem();
        if (m_isListOpen)
            m_html += m_isNumbered ? u"</ol>"_s : u"</ul>"_s;
        m_isListOpen = false;
    }

    void endParagraph()
    {
        if (!m_paragraph.isEmpty())
            m_html += u"<p>"_s + htmlOfLines(m_paragraph) + u"</p>"_s;
        m_paragraph.clear();
    }

    void endQuote()
    {
        if (m_quote.isEmpty())
            return;
        endParagraph();
        endList();
        MailBlocks inner(m_depth + 1);
        for (const QString &line : std::as_const(m_quote))
            inner.add(line);
        m_quote.clear();
        if (const QString html = inner.take(); !html.isEmpty())
            m_html += u"<blockquote>"_s + html + u"</blockquote>"_s;
    }

    static QString htmlOfLines(const QStringList &lines)
    {
        QStringList html;
        for (const QString &line : lines)
            html << htmlOfMailLine(line);
        return html.join(u"<br>"_s);
    }

    QString m_html;
    QStringList m_paragraph;
    QStringList m_item;
    QStringList m_quote;
    int m_depth = 0;
    int m_number = 0;
    bool m_isListOpen = false;
    bool m_isNumbered = false;
};

/// What the sanitiser would take out or read otherwise is not written.
QString plainForHtml(const QString &text)
{
    QString plain = QString::fromUtf8(text.toUtf8()); // halves of surrogate pairs become U+FFFD
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    plain.removeIf([](QChar c) {
        return c != u'\n' && c != u'\t' && (c.category() == QChar::Other_Control || escapedHtml(c).isEmpty());
    });
    return plain;
}

}

QString mailHtml(const QString &plainText)
{
    MailBlocks blocks(0);
    for (const QString &line : plainForHtml(plainText).split(u'\n'))
        blocks.add(line);
    const QString html = blocks.take();
    return isSafeToParse(html.toUtf8()) ? html : QString();
}

}
