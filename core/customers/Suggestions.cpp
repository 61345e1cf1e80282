// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Suggestions.h"

#include "core/customers/OwnClues.h"
#include "core/customers/SuggestionRule.h"
#include "core/store/ClueRepository.h"
#include "core/store/CustomerGroup.h"
#include "core/store/CustomerRepository.h"
#include "core/store/JsonList.h"

#include <algorithm>
#include <map>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostSharers = 5;  ///< customers; what more of them have says nothing of any
constexpr int mostHolders = 24; ///< identities that are read of one clue, which may be a few customers'
constexpr int mostCluesOfOne = 300;
constexpr int mostCandidates = 200;
constexpr int mostCustomersOfAll = 200'000;
constexpr int suggestionsOfEach = 20;

class SuggestionSearch
{
public:
    SuggestionSearch(Session &session, const OwnClues &own) : m_session(session), m_own(own) {}

    Result<QList<Suggestion>> of(CustomerId customer, int limit);

private:
    using Shares = std::map<CustomerId, QList<SharedClue>>;

    Result<std::optional<Customer>> standing(CustomerId customer);
    Result<Shares> sharesOf(const Customer &customer);
    Result<QHash<IdentityId, CustomerId>> customersOf(const QList<StoredClue> &clues);
    Result<QSet<CustomerId>> refused(CustomerId customer);
    Result<QList<CustomerId>> refusedOnSide(const QList<CustomerId> &group, const QString &side, const QString &other);
    bool isOurCustomer(const Customer &customer) const;

    Session &m_session;
    const OwnClues &m_own;
};

/// None: they were erased, or are one of us.
Result<std::optional<Customer>> SuggestionSearch::standing(CustomerId customer)
{
    FM_ASSIGN(const CustomerId id, standingFor(m_session, customer));
    FM_ASSIGN(auto found, CustomerRepository(m_session).find(id));
    return found && !found->erasedAt && !isOurCustomer(*found) ? found : std::nullopt;
}

bool SuggestionSearch::isOurCustomer(const Customer &customer) const
{
    return std::ranges::any_of(customer.identities, [&](const Identity &each) { return m_own.isOurs(each); });
}

Result<QHash<IdentityId, CustomerId>> SuggestionSearch::customersOf(const QList<StoredClue> &clues)
{
    QSet<IdentityId> ids;
    for (const StoredClue &each : clues)
        ids.insert(each.identity);
    FM_ASSIGN(const auto identities, CustomerRepository(m_session).identities(ids.values()));
    QHash<IdentityId, CustomerId> customers;
    for (const Identity &each : identities)
        customers.insert(each.id, each.customer);
    return customers;
}

/// What others have in common with a customer, but for what too many have.
Result<SuggestionSearch::Shares> SuggestionSearch::sharesOf(const Customer &customer)
{
    QList<IdentityId> identities;
    for (const Identity &each : customer.identities)
        identities.append(each.id);
    ClueRepository clues(m_session);
    FM_ASSIGN(const auto theirs, clues.of(identities, mostCluesOfOne));
    QMultiHash<qint64, StoredClue> byHash;
    for (const StoredClue &each : theirs) {
        if (!m_own.contains(each.clue))
            byHash.insert(each.hash, each);
    }
    FM_ASSIGN(const auto holders, clues.sharing(byHash.uniqueKeys(), mostHolders));
    FM_ASSIGN(const auto customers, customersOf(holders));
    QHash<qint64, QSet<CustomerId>> sharers;
    QHash<qint64, int> rows;
    for (const StoredClue &each : holders) {
        sharers[each.hash].insert(customers.value(each.identity));
        ++rows[each.hash];
    }
    Shares shares;
    for (const StoredClue &each : holders) {
        const CustomerId other = customers.value(each.identity);
        if (other == customer.id || sharers[each.hash].size() > mostSharers || rows[each.hash] >= mostHolders)
            continue;
        for (auto mine = byHash.constFind(each.hash); mine != byHash.cend() && mine.key() == each.hash; ++mine) {
            if (mine->clue.kind == each.clue.kind)
                shares[other].append({each.clue.kind, mine->clue.value, mine->clue.source, each.clue.source,
                                      mine->identity, each.identity, mine->message, each.message});
        }
    }
    return shares;
}

Result<QList<CustomerId>> SuggestionSearch::refusedOnSide(const QList<CustomerId> &group, const QString &side,
                                                          const QString &other)
{
    return m_session.all<CustomerId>(
        u"SELECT COALESCE(c.merged_into, c.id) FROM "_s + numbersFromJson(m_session.engine()) +
            u" CROSS JOIN customer_deeds d JOIN customers c ON c.id = d.%2 "
            "WHERE d.%1 = each.value AND d.kind = 'refusal' AND d.undone_at IS NULL"_s.arg(side, other),
        [](const Row &row) { return row.id<CustomerId>(0); }, jsonList(group));
}

/// Who was said to be another person than somebody of the group, by who stands for them now.
Result<QSet<CustomerId>> SuggestionSearch::refused(CustomerId customer)
{
    FM_ASSIGN(const auto group, groupOf(m_session, customer));
    FM_ASSIGN(const auto refusing, refusedOnSide(group, u"customer_id"_s, u"other_id"_s));
    FM_ASSIGN(const auto refusedBy, refusedOnSide(group, u"other_id"_s, u"customer_id"_s));
    QSet<CustomerId> all(refusing.begin(), refusing.end());
    all.unite(QSet<CustomerId>(refusedBy.begin(), refusedBy.end()));
    return all;
}

Result<QList<Suggestion>> SuggestionSearch::of(CustomerId customer, int limit)
{
    FM_ASSIGN(const auto who, standing(customer));
    if (!who)
        return QList<Suggestion>();
    FM_ASSIGN(const Shares shares, sharesOf(*who));
    FM_ASSIGN(const auto never, refused(who->id));
    QList<Suggestion> suggestions;
    int looked = 0;
    for (const auto &[id, shared] : shares) {
        if (never.contains(id) || ++looked > mostCandidates)
            continue;
        FM_ASSIGN(const auto other, standing(id));
        if (!other)
            continue;
        const Judgement judgement = judge(*who, *other, shared);
        if (judgement.isEnough)
            suggestions.append({who->id, id, other->name, judgement.evidence, judgement.strength});
    }
    std::ranges::stable_sort(suggestions, std::ranges::greater(), &Suggestion::strength);
    suggestions.resize(std::min<qsizetype>(suggestions.size(), std::max(limit, 0)));
    return suggestions;
}

}

Result<QList<Suggestion>> suggestionsFor(Session &session, CustomerId customer, int limit)
{
    FM_ASSIGN(const OwnClues own, OwnClues::read(session));
    return SuggestionSearch(session, own).of(customer, limit);
}

Result<QList<Suggestion>> allSuggestions(Session &session, int limit)
{
    FM_ASSIGN(const OwnClues own, OwnClues::read(session));
    SuggestionSearch search(session, own);
    FM_ASSIGN(const auto customers, ClueRepository(session).sharers(mostCustomersOfAll, mostHolders));
    QList<Suggestion> all;
    for (const CustomerId customer : customers) {
        FM_ASSIGN(const auto some, search.of(customer, suggestionsOfEach));
        std::ranges::copy_if(some, std::back_inserter(all),
                             [](const Suggestion &each) { return each.customer < each.other; });
    }
    std::ranges::stable_sort(all, std::ranges::greater(), &Suggestion::strength);
    all.resize(std::min<qsizetype>(all.size(), std::max(limit, 0)));
    return all;
}

}
