// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ledger/LedgerTraits.h"

#include "core/store/JsonList.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

template <class T>
qint8 traitNumber(const std::optional<T> &value)
{
    return value ? static_cast<qint8>(*value) : qint8(-1);
}

/// Runs a statement over all of a table, or over the rows of the conversations in `list`, a JSON list. `take` gets each
/// row as it comes. The statement is SELECT `columns` FROM `table` WHERE `rest`; `key`: whose conversation a row is.
struct TraitQuery
{
    QString columns;
    QString table;
    QString key;
    QString rest;

    QString text(Engine engine, bool ofSome) const
    {
        const QString some = ofSome ? numbersFromJson(engine) + u" CROSS JOIN "_s : QString();
        const QString theirs = ofSome ? key + u" = each.value AND "_s : QString();
        return u"SELECT "_s + columns + u" FROM "_s + some + table + u" WHERE "_s + theirs + rest;
    }
};

template <class Take>
Result<void> eachTrait(Session &session, const TraitQuery &query, const QString *list, Take take)
{
    const auto read = [&take](const Row &row) {
        take(row);
        return true;
    };
    const QString sql = query.text(session.engine(), list != nullptr);
    if (list)
        FM_TRY((session.all<bool>(sql, read, *list)));
    else
        FM_TRY((session.all<bool>(sql, read)));
    return {};
}

const TraitQuery &peopleQuery()
{
    static const TraitQuery query{u"c.id, i.followers, i.verified"_s,
                                  u"conversations c JOIN identities i ON i.id = c.identity_id"_s, u"c.id"_s,
                                  u"(i.followers >= 0 OR i.verified <> 0)"_s};
    return query;
}

const TraitQuery &tagQuery()
{
    static const TraitQuery query{u"t.conversation_id, t.tag"_s, u"conversation_tags t"_s, u"t.conversation_id"_s,
                                  u"t.tag <> ''"_s};
    return query;
}

const TraitQuery &languageQuery()
{
    static const TraitQuery query{u"m.id, m.language"_s, u"messages m"_s, u"m.conversation_id"_s,
                                  u"m.language <> '' ORDER BY m.id"_s};
    return query;
}

const TraitQuery &suggestedQuery()
{
    static const TraitQuery query{u"s.message_id, s.intent, s.complexity"_s, u"suggested_labels s"_s,
                                  u"s.conversation_id"_s, u"(s.intent <> '' OR s.complexity <> '')"_s};
    return query;
}

}

Result<void> LedgerTraits::readAll(Session &session)
{
    return readFrom(session, nullptr);
}

Result<void> LedgerTraits::readOf(Session &session, const QList<ConversationId> &conversations)
{
    const QString list = jsonList(conversations);
    return readFrom(session, &list);
}

Result<void> LedgerTraits::readFrom(Session &session, const QString *conversations)
{
    FM_TRY(eachTrait(session, peopleQuery(), conversations, [this](const Row &row) {
        m_people.insert(row.integer(0), {row.integer(1), row.truth(2)});
    }));
    FM_TRY(eachTrait(session, tagQuery(), conversations,
                     [this](const Row &row) { m_tags[row.integer(0)].append(row.text(1)); }));
    FM_TRY(eachTrait(session, languageQuery(), conversations,
                     [this](const Row &row) { addLanguage(row.integer(0), row.text(1)); }));
    return eachTrait(session, suggestedQuery(), conversations, [this](const Row &row) {
        m_suggested.insert(row.integer(0), {traitNumber(intentFromString(row.text(1))),
                                            traitNumber(complexityFromString(row.text(2)))});
    });
}

void LedgerTraits::addLanguage(qint64 message, const QString &language)
{
    auto number = m_languageNames.indexOf(language);
    if (number < 0) {
        number = m_languageNames.size();
        m_languageNames.append(language);
    }
    m_languages.emplace_back(message, static_cast<qint32>(number));
}

QString LedgerTraits::languageOf(qint64 message) const
{
    const auto found = std::ranges::lower_bound(m_languages, message, {}, &std::pair<qint64, qint32>::first);
    return found != m_languages.cend() && found->first == message ? m_languageNames.at(found->second) : QString();
}

void LedgerTraits::describe(CaseRow &row) const
{
    const Person person = m_people.value(row.conversation);
    row.followers = person.followers;
    row.verified = person.verified;
    const Suggested suggested = m_suggested.value(row.opener);
    row.suggestedIntent = suggested.intent;
    row.suggestedComplexity = suggested.complexity;
}

}
