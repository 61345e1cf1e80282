// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace firstmile
{

/// What a term of a query is about. docs/search.md describes the language for those who type it.
enum class QueryField {
    Words, ///< no field: anywhere in a message
    From,
    To,
    Subject,
    File,
    Has,
    Language,
    Channel,
    Account,
    Is,
    Tag,
    Assignee,
    Customer,
    Reach,
    Before,
    After,
    On
};

/// One value of a term, as it was meant: without quotation marks and stars.
struct QueryValue
{
    QString text;
    bool beginning = false; ///< a beginning of a word: "refu*", or the unquoted last word of the text
    bool quoted = false;    ///< only how it is spelled
    qsizetype start = 0;    ///< of the spelling, in UTF-16 units
    qsizetype length = 0;
    bool operator==(const QueryValue &other) const { return text == other.text && beginning == other.beginning; }
};

/// One condition of a query. Two terms are equal if they mean the same, wherever they stand.
struct QueryTerm
{
    QueryField field = QueryField::Words;
    bool negated = false;
    QList<QueryValue> values; ///< never empty; one of them must fit
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const QueryTerm &other) const
    {
        return field == other.field && negated == other.negated && values == other.values;
    }
};

/// Why a text is no query, and where.
struct QueryProblem
{
    enum class Kind { UnknownField, UnknownValue, BadDate, BadNumber, UnclosedQuote, EmptyValue, LoneMinus };

    Kind kind = Kind::UnknownField;
    qsizetype start = 0;
    qsizetype length = 0; ///< may be 0: something is missing there
    QString piece;        ///< what stands there
    QueryField field = QueryField::Words;
    bool operator==(const QueryProblem &) const = default;
};

struct QueryText
{
    QList<QueryTerm> terms;
    QList<QueryProblem> problems; ///< if there are any, the terms are not what was meant
};

/// Reads a query: words, "phrases", field:value, field:"a value", field:one,other; a "-" in front says not.
/// Every text can be read; what is wrong with it comes as problems.
QueryText parseQuery(const QString &text);

/// The text of terms; parseQuery gives equal ones back.
QString toText(const QList<QueryTerm> &terms);

/// The field's name as it is written before the colon; empty for Words.
QString toString(QueryField field);
std::optional<QueryField> queryFieldFromString(const QString &name); ///< case does not matter; also "since", "older"
const QList<QueryField> &allQueryFields();                           ///< those with a name

/// Which words a field takes, if it takes only certain ones (is, has, channel); else empty.
QStringList valuesOf(QueryField field);

}
