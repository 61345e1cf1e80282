// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace firstmile
{

/// A piece of HTML as the tokenizer of the HTML standard cuts it.
struct HtmlToken
{
    enum class Kind { End, Text, StartTag, EndTag, RawText };

    Kind kind = Kind::End;
    QByteArray name; ///< of a tag, in lower case
    QByteArrayView source;
    int attributes = 0;
};

/// Cuts HTML into tags and text in one linear pass and builds no tree, so no input can make it slow.
/// Comments, doctypes and processing instructions are passed over; the content of script, style and the like comes
/// as one RawText.
class HtmlScanner
{
public:
    explicit HtmlScanner(QByteArrayView html) : m_html(html) {}

    HtmlToken next();

    /// From here on, script and style are ordinary elements, as they are inside svg.
    void ignoreRawText() { m_rawText = false; }

private:
    bool atTag() const;
    bool atMarkup() const;
    HtmlToken tag();
    HtmlToken text();
    HtmlToken rawText();
    bool skipAttribute();
    void skipValue();
    void skipMarkup();
    void skipSpace();
    char at(qsizetype i) const { return i < m_html.size() ? m_html[i] : '\0'; }

    QByteArrayView m_html;
    QByteArray m_rawName;
    qsizetype m_at = 0;
    bool m_rawText = true;
};

}
