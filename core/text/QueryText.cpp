// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/QueryText.h"

#include "core/text/QueryParser.h"
#include "core/text/QueryWords.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

bool hasSpaceOrComma(const QString &text, bool isWord)
{
    return std::any_of(text.cbegin(), text.cend(), [isWord](QChar c) { return c.isSpace() || (!isWord && c == u','); });
}

bool wantsQuotes(const QueryValue &value, bool isWord)
{
    const QString &text = value.text;
    if (value.quoted || text.isEmpty() || text.startsWith(u'"') || text.startsWith(u"//"_s) || text.endsWith(u'*'))
        return true;
    return hasSpaceOrComma(text, isWord) || (isWord && (text.startsWith(u'-') || fieldNameLength(text) > 0));
}

QString quotedText(const QString &text)
{
    QString inside = text;
    inside.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + inside + u'"';
}

/// `isLast`: nothing follows, where an unquoted word is a beginning without a star.
QString valueText(const QueryTerm &term, const QueryValue &value, bool isLast)
{
    const bool isQuoted = wantsQuotes(value, term.field == QueryField::Words);
    QString text = isQuoted ? quotedText(value.text) : value.text;
    const bool isOpen = isLast && !isQuoted && isOpenEnded(term.field, value.text);
    if (value.beginning && !isOpen)
        text += u'*';
    else if (isOpen && !value.beginning)
        text += u' ';
    return text;
}

QString termText(const QueryTerm &term, bool isLast)
{
    QString text = term.negated ? u"-"_s : QString();
    if (term.field != QueryField::Words)
        text += toString(term.field) + u':';
    for (qsizetype i = 0; i < term.values.size(); ++i) {
        const bool isLastValue = isLast && i + 1 == term.values.size();
        text += (i > 0 ? u","_s : QString()) + valueText(term, term.values.at(i), isLastValue);
    }
    return text;
}

}

QueryText parseQuery(const QString &text)
{
    return QueryParser(text).parse();
}

QString toText(const QList<QueryTerm> &terms)
{
    QString text;
    for (qsizetype i = 0; i < terms.size(); ++i)
        text += (i > 0 ? u" "_s : QString()) + termText(terms.at(i), i + 1 == terms.size());
    return text;
}

}
