// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/QueryCompletion.h"

#include "core/text/QueryWords.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// What was typed of the term that ends at the cursor.
struct TypedTerm
{
    qsizetype start = 0; ///< behind a minus
    std::optional<QueryField> field;
    qsizetype valueStart = 0;
    bool insideWords = false; ///< within a quotation that is no value
};

/// Where the term begins in which the cursor is: behind the last space that no quotation marks hold.
TypedTerm typedTerm(const QString &text, qsizetype cursor)
{
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < cursor; ++i) {
        const bool begins = i == start || text.at(i - 1) == u':' || text.at(i - 1) == u',' || text.at(i - 1) == u'-';
        if (text.at(i) == u'"' && (quoted || begins))
            quoted = !quoted;
        else if (text.at(i).isSpace() && !quoted)
            start = i + 1;
    }
    TypedTerm typed;
    typed.start = start < cursor && text.at(start) == u'-' ? start + 1 : start;
    typed.insideWords = quoted;
    const qsizetype name = fieldNameLength(QStringView(text).mid(typed.start, cursor - typed.start));
    if (name > 0) {
        typed.field = queryFieldFromString(text.mid(typed.start, name));
        typed.valueStart = typed.start + name + 1;
    }
    return typed;
}

/// The value that ends at the cursor begins behind the last comma that no quotation marks hold.
qsizetype lastValue(const QString &text, qsizetype from, qsizetype cursor)
{
    qsizetype start = from;
    bool quoted = false;
    for (qsizetype i = from; i < cursor; ++i) {
        if (text.at(i) == u'"' && (quoted || i == start))
            quoted = !quoted;
        else if (text.at(i) == u',' && !quoted)
            start = i + 1;
    }
    return start;
}

void addBeginningWith(QList<QueryCandidate> &candidates, QueryCandidate::Kind kind, const QStringList &words,
                      const QString &typed)
{
    for (const QString &word : words) {
        if (word.startsWith(typed, Qt::CaseInsensitive))
            candidates.append({kind, word});
    }
}

QStringList fieldWords()
{
    QStringList words;
    for (const QueryField field : allQueryFields())
        words.append(toString(field) + u':');
    return words;
}

/// Values that have no list anywhere, but a common shape.
QStringList usualValues(QueryField field)
{
    switch (field) {
    case QueryField::Before:
    case QueryField::After:
        return {u"today"_s, u"yesterday"_s, u"7d"_s, u"30d"_s, u"1y"_s};
    case QueryField::On:
        return {u"today"_s, u"yesterday"_s};
    case QueryField::Reach:
        return {u">1000"_s, u">10k"_s};
    case QueryField::Assignee:
        return {u"me"_s, u"none"_s};
    default:
        return valuesOf(field);
    }
}

std::optional<QueryCandidate::Kind> askedOfWorkspace(QueryField field)
{
    switch (field) {
    case QueryField::Account:
        return QueryCandidate::Kind::Account;
    case QueryField::Tag:
        return QueryCandidate::Kind::Tag;
    case QueryField::Assignee:
        return QueryCandidate::Kind::Agent;
    case QueryField::Customer:
    case QueryField::From:
        return QueryCandidate::Kind::Customer;
    default:
        return std::nullopt;
    }
}

QString unquoted(QString typed)
{
    if (typed.startsWith(u'"'))
        typed.remove(0, 1);
    if (typed.endsWith(u'"'))
        typed.chop(1);
    return typed;
}

void addValues(QueryCompletion &completion, QueryField field, const QString &typed)
{
    addBeginningWith(completion.candidates, QueryCandidate::Kind::Value, usualValues(field), typed);
    if (const auto kind = askedOfWorkspace(field))
        completion.candidates.append({*kind, unquoted(typed)});
}

}

QueryCompletion complete(const QString &text, qsizetype cursor)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    const TypedTerm typed = typedTerm(text, cursor);
    QueryCompletion completion;
    const bool inValue = typed.valueStart > 0;
    completion.start = inValue ? lastValue(text, typed.valueStart, cursor) : typed.start;
    completion.length = cursor - completion.start;
    const QString beginning = text.mid(completion.start, completion.length);
    if (inValue && typed.field)
        addValues(completion, *typed.field, beginning);
    else if (!inValue && !typed.insideWords)
        addBeginningWith(completion.candidates, QueryCandidate::Kind::Field, fieldWords(), beginning);
    return completion;
}

QString writtenValue(QueryField field, const QString &value)
{
    QueryTerm term;
    term.field = field;
    term.values = {{value, false, false, 0, 0}};
    const QString written = toText({term});
    return written.mid(toString(field).size() + (field == QueryField::Words ? 0 : 1)).trimmed();
}

}
