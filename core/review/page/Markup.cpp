// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/page/Markup.h"

#include "core/review/page/SanitisedMarkup.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

bool Markup::isLeftOut(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7F && u <= 0x9F) || (u >= 0xFDD0 && u <= 0xFDEF) ||
           u >= 0xFFFE;
}

QString Markup::escaped(const QString &text)
{
    QString out;
    out.reserve(text.size() + text.size() / 16);
    for (const QChar c : text) {
        if (c == u'&')
            out += "&amp;"_L1;
        else if (c == u'<')
            out += "&lt;"_L1;
        else if (c == u'>')
            out += "&gt;"_L1;
        else if (c == u'"')
            out += "&quot;"_L1;
        else if (c == u'\'')
            out += "&#39;"_L1;
        else if (!isLeftOut(c))
            out += c;
    }
    return out;
}

Markup &Markup::attribute(QLatin1StringView name, const QString &value)
{
    return *this << " "_L1 << name << "=\""_L1 << value << "\""_L1;
}

Markup &Markup::sanitised(const QString &html, const QString &quotation)
{
    SanitisedMarkup(m_html, escaped(quotation)).write(html);
    return *this;
}

}
