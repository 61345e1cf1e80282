// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/QueryReading.h"

#include "core/text/QueryDate.h"
#include "core/text/QueryNumber.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Criterion::Kind kindOfField(QueryField field)
{
    switch (field) {
    case QueryField::Words:
        return Criterion::Kind::Words;
    case QueryField::From:
        return Criterion::Kind::Author;
    case QueryField::To:
        return Criterion::Kind::Recipient;
    case QueryField::Subject:
        return Criterion::Kind::Subject;
    case QueryField::File:
        return Criterion::Kind::File;
    case QueryField::Has:
        return Criterion::Kind::Attachment;
    case QueryField::Language:
        return Criterion::Kind::Language;
    case QueryField::Channel:
        return Criterion::Kind::Channel;
    case QueryField::Account:
        return Criterion::Kind::Account;
    case QueryField::Is:
        return Criterion::Kind::State;
    case QueryField::Tag:
        return Criterion::Kind::Tag;
    case QueryField::Assignee:
        return Criterion::Kind::Assignee;
    case QueryField::Customer:
        return Criterion::Kind::Customer;
    case QueryField::Reach:
        return Criterion::Kind::Reach;
    case QueryField::Before:
    case QueryField::After:
    case QueryField::On:
        return Criterion::Kind::Newest;
    }
    return Criterion::Kind::Words;
}

/// In the order of `is:` and its words.
ConversationState stateOf(const QString &word)
{
    return static_cast<ConversationState>(valuesOf(QueryField::Is).indexOf(word));
}

Span timeSpan(QueryField field, const QString &text, const QueryScene &scene)
{
    const QueryDate date = queryDateFromString(text).value_or(QueryDate());
    const Instant begin = beginOf(date, scene.now, scene.zone);
    if (field == QueryField::Before)
        return {Span().from, toMsecs(begin)};
    if (field == QueryField::After)
        return {toMsecs(begin), Span().until};
    const DateSpan whole = spanOf(date, scene.now, scene.zone);
    return {toMsecs(whole.from), toMsecs(whole.until)};
}

Span numberSpan(const QString &text)
{
    const QueryNumber number = queryNumberFromString(text).value_or(QueryNumber());
    return {number.least, number.most == Span().until ? number.most : number.most + 1};
}

QString assigneeOf(const QString &name, const QueryScene &scene)
{
    if (name.compare("me"_L1, Qt::CaseInsensitive) == 0)
        return scene.agent;
    return name.compare("none"_L1, Qt::CaseInsensitive) == 0 ? QString() : name;
}

/// "#12" names an account or a customer by its number.
std::optional<qint64> numberNamed(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.mid(1).toLongLong(&isNumber);
    return text.startsWith(u'#') && isNumber ? std::optional(number) : std::nullopt;
}

void addPhrase(Criterion &criterion, const QueryValue &value)
{
    const SearchPhrase phrase = foldPhrase(value.text, value.beginning);
    if (!phrase.words.isEmpty())
        criterion.phrases.append(phrase);
}

void addNamed(Criterion &criterion, const QueryValue &value)
{
    if (const auto number = numberNamed(value.text))
        criterion.ids.append(*number);
    else if (criterion.kind == Criterion::Kind::Customer)
        addPhrase(criterion, value);
    else
        criterion.names.append(value.text);
}

void addValue(Criterion &criterion, const QueryTerm &term, const QueryValue &value, const QueryScene &scene)
{
    switch (criterion.kind) {
    case Criterion::Kind::State:
        return criterion.states.append(stateOf(value.text));
    case Criterion::Kind::Account:
    case Criterion::Kind::Customer:
        return addNamed(criterion, value);
    case Criterion::Kind::Assignee:
        return criterion.names.append(assigneeOf(value.text, scene));
    case Criterion::Kind::Reach:
        return criterion.spans.append(numberSpan(value.text));
    case Criterion::Kind::Newest:
    case Criterion::Kind::Written:
        return criterion.spans.append(timeSpan(term.field, value.text, scene));
    case Criterion::Kind::Channel:
    case Criterion::Kind::Tag:
    case Criterion::Kind::Language:
        return criterion.names.append(value.text);
    case Criterion::Kind::Attachment:
        return;
    case Criterion::Kind::Words:
    case Criterion::Kind::Subject:
    case Criterion::Kind::File:
    case Criterion::Kind::Author:
    case Criterion::Kind::Recipient:
        return addPhrase(criterion, value);
    }
}

/// Punctuation alone ("!") leaves nothing to look for, and so does not narrow.
bool saysSomething(const Criterion &criterion)
{
    switch (criterion.kind) {
    case Criterion::Kind::Words:
    case Criterion::Kind::Subject:
    case Criterion::Kind::File:
    case Criterion::Kind::Author:
    case Criterion::Kind::Recipient:
        return !criterion.phrases.isEmpty();
    case Criterion::Kind::Customer:
        return !criterion.phrases.isEmpty() || !criterion.ids.isEmpty();
    default:
        return true;
    }
}

Criterion criterionOf(const QueryTerm &term, const QueryScene &scene)
{
    Criterion criterion;
    criterion.kind = kindOfField(term.field);
    criterion.negated = term.negated;
    if (criterion.kind == Criterion::Kind::State)
        criterion.now = scene.now;
    for (const QueryValue &value : term.values)
        addValue(criterion, term, value, scene);
    return criterion;
}

void aimTimesAtMessage(ConversationQuery &query)
{
    for (Criterion &criterion : query.criteria) {
        if (criterion.kind == Criterion::Kind::Newest)
            criterion.kind = Criterion::Kind::Written;
    }
}

}

QueryReading readQuery(const QString &text, ConversationSort sort, const QueryScene &scene)
{
    const QueryText parsed = parseQuery(text);
    QueryReading reading;
    reading.problems = parsed.problems;
    reading.query.sort = sort;
    if (!reading.isValid())
        return reading;
    for (const QueryTerm &term : parsed.terms) {
        const Criterion criterion = criterionOf(term, scene);
        if (saysSomething(criterion))
            reading.query.criteria.append(criterion);
    }
    if (reading.query.asksForMessage())
        aimTimesAtMessage(reading.query);
    return reading;
}

}
