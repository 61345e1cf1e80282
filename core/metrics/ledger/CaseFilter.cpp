// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/ledger/CaseFilter.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array reachNames{"all"_L1, "high"_L1, "ordinary"_L1};

Error malformedFilter(const QString &field)
{
    return Error{ErrorKind::Malformed, u"the filter's \""_s + field + u"\" cannot be read"_s, {}};
}

template <class T, class Name>
QJsonArray filterArray(const QList<T> &values, Name name)
{
    QJsonArray array;
    for (const T &each : values)
        array.append(name(each));
    return array;
}

void insertUnlessEmpty(QJsonObject &json, const QString &field, const QJsonArray &values)
{
    if (!values.isEmpty())
        json.insert(field, values);
}

/// An absent field is empty. `one` gives nothing where a text is none of its kind.
template <class T, class One>
Result<QList<T>> filterList(const QJsonObject &json, const QString &field, One one)
{
    const QJsonValue value = json.value(field);
    if (!value.isUndefined() && !value.isArray())
        return malformedFilter(field);
    QList<T> list;
    for (const QJsonValue each : value.toArray()) {
        const std::optional<T> read = each.isString() ? one(each.toString()) : std::nullopt;
        if (!read)
            return malformedFilter(field);
        list.append(*read);
    }
    return list;
}

std::optional<QString> anyText(const QString &text)
{
    return text;
}

/// Ids are texts in JSON, whose numbers are not exact.
std::optional<AccountId> accountIdFrom(const QString &text)
{
    bool isNumber = false;
    const AccountId id(text.toLongLong(&isNumber));
    return isNumber && id.value > 0 ? std::optional(id) : std::nullopt;
}

Result<ReachGroup> reachFrom(const QJsonObject &json)
{
    const QString name = json.value(u"reach"_s).toString(json.contains(u"reach"_s) ? QString() : u"all"_s);
    for (std::size_t i = 0; i < reachNames.size(); ++i) {
        if (reachNames[i] == name)
            return static_cast<ReachGroup>(i);
    }
    return malformedFilter(u"reach"_s);
}

/// One more than there are names: the first place is for what has none.
std::vector<bool> chosenOf(const CaseNames &names, const QStringList &wanted)
{
    std::vector<bool> chosen(static_cast<std::size_t>(names.all().size()) + 1, false);
    for (const QString &each : wanted) {
        const qint32 number = names.find(each);
        if (number >= 0 || each.isEmpty())
            chosen[static_cast<std::size_t>(number + 1)] = true;
    }
    return chosen;
}

bool isChosen(const std::vector<bool> &chosen, qint32 number)
{
    return chosen.empty() || chosen[static_cast<std::size_t>(number + 1)];
}

template <class T>
quint32 bitsOf(const QList<T> &values)
{
    quint32 bits = values.isEmpty() ? ~0U : 0U;
    for (const T each : values)
        bits |= 1U << static_cast<unsigned>(each);
    return bits;
}

/// By agent, both of those asked for and those of the teams asked for.
std::vector<bool> chosenAgents(const CaseLedger &ledger, const CaseFilter &filter)
{
    if (filter.agents.isEmpty() && filter.teams.isEmpty())
        return {};
    std::vector<bool> chosen = chosenOf(ledger.agents(), filter.agents);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const bool isOfTeam =
            filter.teams.isEmpty() || filter.teams.contains(ledger.teamOf(static_cast<qint32>(i) - 1));
        chosen[i] = isOfTeam && (filter.agents.isEmpty() || chosen[i]);
    }
    return chosen;
}

std::vector<bool> chosenAccounts(const CaseLedger &ledger, const QList<AccountId> &wanted)
{
    std::vector<bool> chosen;
    for (const LedgerAccount &each : ledger.accounts())
        chosen.push_back(wanted.contains(each.id));
    return chosen;
}

std::vector<bool> chosenTagSets(const CaseLedger &ledger, const QStringList &wanted)
{
    const std::vector<bool> tags = chosenOf(ledger.tags(), wanted);
    std::vector<bool> chosen{tags.front()};
    for (qint32 set = 0; set < ledger.tagSets(); ++set) {
        const QList<qint32> &numbers = ledger.tagSet(set);
        chosen.push_back(std::ranges::any_of(numbers, [&tags](qint32 number) { return isChosen(tags, number); }));
    }
    return chosen;
}

}

QJsonObject toJson(const CaseFilter &filter)
{
    const auto text = [](const QString &each) { return each; };
    const auto name = [](auto each) { return toString(each); };
    QJsonObject json;
    insertUnlessEmpty(json, u"channels"_s, filterArray(filter.channels, name));
    insertUnlessEmpty(json, u"accounts"_s, filterArray(filter.accounts, [](AccountId id) { return id.toString(); }));
    insertUnlessEmpty(json, u"agents"_s, filterArray(filter.agents, text));
    insertUnlessEmpty(json, u"teams"_s, filterArray(filter.teams, text));
    insertUnlessEmpty(json, u"tags"_s, filterArray(filter.tags, text));
    insertUnlessEmpty(json, u"languages"_s, filterArray(filter.languages, text));
    insertUnlessEmpty(json, u"intents"_s, filterArray(filter.intents, name));
    if (filter.reach != ReachGroup::All)
        json.insert(u"reach"_s, reachNames[static_cast<std::size_t>(filter.reach)]);
    return json;
}

Result<CaseFilter> caseFilterFromJson(const QJsonObject &json)
{
    CaseFilter filter;
    FM_ASSIGN(filter.channels, filterList<Channel>(json, u"channels"_s, channelFromString));
    FM_ASSIGN(filter.accounts, filterList<AccountId>(json, u"accounts"_s, accountIdFrom));
    FM_ASSIGN(filter.agents, filterList<QString>(json, u"agents"_s, anyText));
    FM_ASSIGN(filter.teams, filterList<QString>(json, u"teams"_s, anyText));
    FM_ASSIGN(filter.tags, filterList<QString>(json, u"tags"_s, anyText));
    FM_ASSIGN(filter.languages, filterList<QString>(json, u"languages"_s, anyText));
    FM_ASSIGN(filter.intents, filterList<Intent>(json, u"intents"_s, intentFromString));
    FM_ASSIGN(filter.reach, reachFrom(json));
    return filter;
}

CaseMatch::CaseMatch(const CaseLedger &ledger, const CaseFilter &filter)
    : m_ledger(ledger)
    , m_all(filter.isEmpty())
    , m_channels(bitsOf(filter.channels))
    , m_agents(chosenAgents(ledger, filter))
    , m_intents(bitsOf(filter.intents))
    , m_anyIntent(filter.intents.isEmpty())
    , m_reach(filter.reach)
{
    if (!filter.accounts.isEmpty())
        m_accounts = chosenAccounts(ledger, filter.accounts);
    if (!filter.languages.isEmpty())
        m_languages = chosenOf(ledger.languages(), filter.languages);
    if (!filter.tags.isEmpty())
        m_tagSets = chosenTagSets(ledger, filter.tags);
}

bool CaseMatch::operator()(const CaseRow &row) const
{
    if (m_all)
        return true;
    const bool hasIntent = m_anyIntent || (row.intent >= 0 && (m_intents >> row.intent & 1U) != 0);
    return (m_channels >> static_cast<unsigned>(row.channel) & 1U) != 0 && hasIntent &&
           (m_accounts.empty() || m_accounts[static_cast<std::size_t>(row.account)]) &&
           isChosen(m_agents, row.isAnswered() ? row.sender : row.assignee) && isChosen(m_languages, row.language) &&
           isChosen(m_tagSets, row.tags) &&
           (m_reach == ReachGroup::All || m_ledger.isHighReach(row) == (m_reach == ReachGroup::High));
}

}
