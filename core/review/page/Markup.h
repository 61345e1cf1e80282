// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// HTML in the making. What is written as it stands can only be a literal of ours, by its type; a QString is always
/// text, and escaped. So nothing that anybody wrote to us can become an element or an attribute.
class Markup
{
public:
    /// Control characters that stand for what only the finished page knows: replaced when it is put together.
    enum class Later : char16_t {
        FileFolder = 1, ///< the way from the page to the folder that has the attachments
        PageFile = 2    ///< the way to the page that a conversation is on
    };

    Markup() = default;

    Markup &operator<<(QLatin1StringView literal)
    {
        m_html += literal;
        return *this;
    }
    Markup &operator<<(const QString &text) ///< escaped, for between tags and between double quotes
    {
        m_html += escaped(text);
        return *this;
    }
    Markup &operator<<(qint64 number)
    {
        m_html += QString::number(number);
        return *this;
    }
    Markup &operator<<(const Markup &other)
    {
        m_html += other.m_html;
        return *this;
    }
    Markup &operator<<(Later what)
    {
        m_html += QChar(static_cast<char16_t>(what));
        return *this;
    }

    /// ` name="value"`
    Markup &attribute(QLatin1StringView name, const QString &value);

    /// HTML of a sender, sanitised here and now, with quotations folded under the word `quotation`, and every link in a
    /// window of its own that is told nothing of this page.
    Markup &sanitised(const QString &html, const QString &quotation);

    /// A file of the program itself: the style, the script, the marks.
    Markup &verbatim(const QString &ours)
    {
        m_html += ours;
        return *this;
    }

    bool isEmpty() const { return m_html.isEmpty(); }
    QByteArray toUtf8() const { return m_html.toUtf8(); }

    static QString escaped(const QString &text);
    /// What no text needs: control characters (what stands for Later among them) and code points that are no
    /// characters.
    static bool isLeftOut(QChar c);

private:
    QString m_html;
};

}
