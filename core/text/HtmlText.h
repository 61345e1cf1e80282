// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>

namespace firstmile
{

// Placeholder until core/text/HtmlText is there.
inline QString htmlToText(const QString &html)
{
    static const QRegularExpression hidden(QStringLiteral("<(script|style|head|title)\\b.*?</\\1>|<!--.*?-->"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression breaks(QStringLiteral("<(br|/p|/div|/tr|/h\\d)\\b[^>]*>"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    QString text = html.simplified().remove(hidden).replace(breaks, QStringLiteral("\n")).remove(tags);
    return text.replace(QLatin1String("&nbsp;"), QLatin1String(" ")).replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">")).replace(QLatin1String("&amp;"), QLatin1String("&")).trimmed();
}

}
