// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/QueryParser.h"

#include "core/text/QueryDate.h"
#include "core/text/QueryNumber.h"
#include "core/text/QueryWords.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

using Trouble = QueryProblem::Kind;

QueryText QueryParser::parse()
{
    skipSpaces();
    while (!atEnd()) {
        takeTerm();
        skipSpaces();
    }
    return std::move(m_result);
}

void QueryParser::skipSpaces()
{
    while (!atEnd() && here().isSpace())
        ++m_at;
}

void QueryParser::takeTerm()
{
    QueryTerm term;
    term.start = m_at;
    if (here() == u'-') {
        term.negated = true;
        ++m_at;
        if (atEnd() || here().isSpace())
            return complain(Trouble::LoneMinus, term.start, 1);
    }
    const qsizetype name = fieldNameLength(QStringView(m_text).mid(m_at));
    if (name > 0) {
        const auto field = queryFieldFromString(m_text.mid(m_at, name));
        if (!field)
            return takeUnknownField(name);
        term.field = *field;
        m_at += name + 1;
    }
    takeValues(term);
    term.length = m_at - term.start;
    if (!term.values.isEmpty())
        m_result.terms.append(term);
}

/// The value behind it goes too: it is not a word that was meant on its own.
void QueryParser::takeUnknownField(qsizetype nameLength)
{
    complain(Trouble::UnknownField, m_at, nameLength);
    m_at += nameLength + 1;
    if (!atEnd() && !here().isSpace())
        (void)takeValue(QueryField::Words);
}

void QueryParser::takeValues(QueryTerm &term)
{
    for (;;) {
        if (auto value = takeValue(term.field)) {
            check(term.field, *value);
            term.values.append(*value);
        }
        if (term.field == QueryField::Words || atEnd() || here() != u',')
            return;
        ++m_at;
    }
}

std::optional<QueryValue> QueryParser::takeValue(QueryField field)
{
    const bool isMissing = atEnd() || here().isSpace() || (field != QueryField::Words && here() == u',');
    if (isMissing) {
        complain(Trouble::EmptyValue, m_at, 0, field);
        return std::nullopt;
    }
    if (here() == u'"')
        return takeQuoted(field);
    return takeBare(field);
}

std::optional<QueryValue> QueryParser::takeQuoted(QueryField field)
{
    QueryValue value;
    value.quoted = true;
    value.start = m_at++;
    while (!atEnd() && here() != u'"') {
        const QChar next = m_at + 1 < m_text.size() ? m_text.at(m_at + 1) : QChar();
        if (here() == u'\\' && (next == u'"' || next == u'\\'))
            ++m_at;
        value.text += here();
        ++m_at;
    }
    if (atEnd()) {
        complain(Trouble::UnclosedQuote, value.start, m_at - value.start, field);
        return std::nullopt;
    }
    ++m_at;
    if (!atEnd() && here() == u'*') {
        value.beginning = takesBeginnings(field);
        ++m_at;
    }
    value.length = m_at - value.start;
    if (value.text.trimmed().isEmpty()) {
        complain(Trouble::EmptyValue, value.start, value.length, field);
        return std::nullopt;
    }
    return value;
}

QueryValue QueryParser::takeBare(QueryField field)
{
    QueryValue value;
    value.start = m_at;
    while (!atEnd() && !here().isSpace() && (field == QueryField::Words || here() != u','))
        value.text += m_text.at(m_at++);
    value.length = m_at - value.start;
    if (!takesBeginnings(field))
        return value;
    value.beginning = atEnd() && isOpenEnded(field, value.text);
    while (value.text.size() > 1 && value.text.endsWith(u'*')) {
        value.text.chop(1);
        value.beginning = true;
    }
    return value;
}

void QueryParser::check(QueryField field, QueryValue &value)
{
    const bool isDate = field == QueryField::Before || field == QueryField::After || field == QueryField::On;
    if (isDate && !queryDateFromString(value.text))
        complain(Trouble::BadDate, value.start, value.length, field);
    if (field == QueryField::Reach && !queryNumberFromString(value.text))
        complain(Trouble::BadNumber, value.start, value.length, field);
    if (valuesOf(field).isEmpty())
        return;
    const QString canonical = canonicalValue(field, value.text);
    if (canonical.isEmpty())
        complain(Trouble::UnknownValue, value.start, value.length, field);
    else
        value.text = canonical;
}

void QueryParser::complain(QueryProblem::Kind kind, qsizetype start, qsizetype length, QueryField field)
{
    m_result.problems.append({kind, start, length, m_text.mid(start, length), field});
}

}
