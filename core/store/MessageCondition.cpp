// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageCondition.h"

#include "core/store/MailboxJson.h"
#include "core/text/PhraseMatch.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString presentMessages = u"m.deleted = 0"_s;

std::optional<SearchColumn> columnOf(Criterion::Kind kind)
{
    switch (kind) {
    case Criterion::Kind::Words:
        return SearchColumn::Any;
    case Criterion::Kind::Subject:
        return SearchColumn::Subject;
    case Criterion::Kind::File:
        return SearchColumn::Files;
    case Criterion::Kind::Author:
    case Criterion::Kind::Recipient:
        return SearchColumn::People;
    default:
        return std::nullopt;
    }
}

bool isAboutPeople(const Criterion &criterion)
{
    return criterion.kind == Criterion::Kind::Author || criterion.kind == Criterion::Kind::Recipient;
}

Condition languageCondition(const QString &name)
{
    const QString lower = name.toLower();
    return {u"lower(m.language) = ? OR substr(lower(m.language), 1, %1) = ?"_s.arg(lower.size() + 1),
            {lower, QString(lower + u'-')}};
}

Condition writtenCondition(const Span &span)
{
    Condition condition;
    if (span.from != Span().from)
        condition.demand(u"m.at >= ?"_s, {span.from});
    if (span.until != Span().until)
        condition.demand(u"m.at < ?"_s, {span.until});
    return condition;
}

QList<Condition> rowConditions(const Criterion &criterion)
{
    QList<Condition> conditions;
    for (const Span &span : criterion.spans)
        conditions.append(writtenCondition(span));
    for (const QString &name : criterion.names)
        conditions.append(languageCondition(name));
    if (criterion.kind == Criterion::Kind::Attachment)
        conditions.append({u"EXISTS (SELECT 1 FROM attachments t WHERE t.message_id = m.id AND t.inline = 0)"_s, {}});
    return conditions;
}

/// The outer bounds of what was written when; only the spans that must hold count.
void narrow(MessageCondition &condition, const Criterion &criterion)
{
    if (criterion.kind != Criterion::Kind::Written || criterion.negated || criterion.spans.isEmpty())
        return;
    Span outer = criterion.spans.first();
    for (const Span &span : criterion.spans)
        outer = {std::min(outer.from, span.from), std::max(outer.until, span.until)};
    if (outer.from != Span().from)
        condition.earliest = std::max(condition.earliest.value_or(Instant::min()), fromMsecs(outer.from));
    if (outer.until != Span().until)
        condition.before = std::min(condition.before.value_or(Instant::max()), fromMsecs(outer.until));
}

QString recipientsText(const QString &json)
{
    const QJsonObject recipients = QJsonDocument::fromJson(json.toUtf8()).object();
    QStringList names;
    for (const QLatin1StringView list : {"to"_L1, "cc"_L1}) {
        for (const Mailbox &each : mailboxesFromJson(recipients.value(list)))
            names << each.name << each.address;
    }
    return foldForSearch(names.join(u' '));
}

/// Collects what the index is asked, in its own language.
class MatchBuilder
{
public:
    explicit MatchBuilder(Engine engine) : m_engine(engine) {}

    void take(SearchColumn column, const Criterion &criterion)
    {
        (criterion.negated ? m_without : m_with).append(searchMatch(m_engine, column, criterion.phrases));
    }

    QString match() const
    {
        if (m_with.isEmpty())
            return {};
        const bool isSqlite = m_engine == Engine::Sqlite;
        const QString all = m_with.join(isSqlite ? u" AND "_s : u" & "_s);
        if (m_without.isEmpty())
            return all;
        return u'(' + all + (isSqlite ? u") NOT ("_s : u") & !("_s) + without() + u')';
    }

    QString without() const { return m_without.join(m_engine == Engine::Sqlite ? u" OR "_s : u" | "_s); }

private:
    Engine m_engine;
    QStringList m_with;
    QStringList m_without;
};

}

bool MessageCondition::fits(const MessagePeople &who) const
{
    return std::all_of(people.cbegin(), people.cend(), [&](const Criterion &criterion) {
        const QString folded =
            criterion.kind == Criterion::Kind::Author ? foldForSearch(who.author) : recipientsText(who.recipients);
        const bool found = std::any_of(criterion.phrases.cbegin(), criterion.phrases.cend(),
                                       [&](const SearchPhrase &phrase) { return containsPhrase(folded, phrase); });
        return found != criterion.negated;
    });
}

bool MessageCondition::onlyAsksIndex() const
{
    return !match.isEmpty() && people.isEmpty() && row.sql == presentMessages;
}

MessageCondition messageCondition(Engine engine, const QList<Criterion> &criteria)
{
    MessageCondition condition;
    condition.row = {presentMessages, {}};
    MatchBuilder index(engine);
    for (const Criterion &criterion : criteria) {
        if (!criterion.isOfMessage())
            continue;
        narrow(condition, criterion);
        const auto column = columnOf(criterion.kind);
        const bool asksIndex = column && !(isAboutPeople(criterion) && criterion.negated);
        if (asksIndex)
            index.take(*column, criterion);
        if (isAboutPeople(criterion))
            condition.people.append(criterion);
        if (criterion.kind == Criterion::Kind::Words && !criterion.negated)
            condition.words += criterion.phrases;
        if (const auto rows = rowConditions(criterion); !rows.isEmpty()) {
            const Condition any = anyOf(rows, criterion.negated);
            condition.row.demand(any.sql, any.args);
        }
    }
    condition.match = index.match();
    if (condition.match.isEmpty())
        condition.exclude = index.without();
    return condition;
}

}
