// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/QueryText.h"

namespace firstmile
{

/// Walks a query's text once, from left to right.
class QueryParser
{
public:
    explicit QueryParser(const QString &text) : m_text(text) {}

    QueryText parse();

private:
    bool atEnd() const { return m_at >= m_text.size(); }
    QChar here() const { return m_text.at(m_at); }
    void skipSpaces();
    void takeTerm();
    void takeUnknownField(qsizetype nameLength);
    void takeValues(QueryTerm &term);
    std::optional<QueryValue> takeValue(QueryField field);
    std::optional<QueryValue> takeQuoted(QueryField field);
    QueryValue takeBare(QueryField field);
    void check(QueryField field, QueryValue &value);
    void complain(QueryProblem::Kind kind, qsizetype start, qsizetype length, QueryField field = QueryField::Words);

    QString m_text;
    qsizetype m_at = 0;
    QueryText m_result;
};

}
