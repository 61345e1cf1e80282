// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/metrics/ledger/CaseLedger.h"

#include <QJsonObject>

namespace firstmile
{

enum class ReachGroup { All, High, Ordinary };

/// Which cases a page is about. Within one kind any of the values is enough, the kinds must all be met; an empty one
/// asks nothing. Tags: the conversation's, as they are now. Agents and teams: who answered; an unanswered case belongs
/// to its assignee.
struct CaseFilter
{
    QList<Channel> channels;
    QList<AccountId> accounts;
    QStringList agents;
    QStringList teams;
    QStringList tags;
    QStringList languages;
    QList<Intent> intents; ///< as a person said
    bool operator==(const CaseFilter &) const = default;

    ReachGroup reach = ReachGroup::All;
    bool isEmpty() const { return *this == CaseFilter(); }
};

/// {"channels","accounts","agents","teams","tags","languages","intents": lists of texts, "reach": "high"|"ordinary"};
/// what asks nothing is not there.
QJsonObject toJson(const CaseFilter &filter);
Result<CaseFilter> caseFilterFromJson(const QJsonObject &json); ///< Malformed with the field in the detail

/// A filter made ready for one ledger: names looked up once.
class CaseMatch
{
public:
    CaseMatch(const CaseLedger &ledger, const CaseFilter &filter);
    bool operator()(const CaseRow &row) const;

private:
    const CaseLedger &m_ledger;
    bool m_all = true;
    quint32 m_channels = ~0U;     ///< a bit each
    std::vector<bool> m_accounts; ///< by the ledger's number; empty: any
    std::vector<bool> m_agents;   ///< by the ledger's number + 1, the first for nobody; empty: any; so the next two
    std::vector<bool> m_languages;
    std::vector<bool> m_tagSets;
    quint32 m_intents = ~0U;
    bool m_anyIntent = true;
    ReachGroup m_reach = ReachGroup::All;
};

}
