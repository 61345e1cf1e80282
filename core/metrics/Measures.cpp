// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/Measures.h"

namespace firstmile
{

namespace
{

constexpr Milliseconds changedDelay{250};

void join(ChangeSet &into, const ChangeSet &more)
{
    into.everything |= more.everything;
    into.settings |= more.settings;
    into.accounts.unite(more.accounts);
    into.customers.unite(more.customers);
    into.conversations.unite(more.conversations);
}

}

struct Measures::Desk
{
    std::unique_ptr<CaseLedger> ledger;
    std::optional<SurveyBenchmarks> surveys;

    Result<void> bringUpToDate(Session &session, const ChangeSet &changes, Instant now)
    {
        if (!surveys) {
            FM_ASSIGN(auto loaded, SurveyBenchmarks::load());
            surveys = std::move(loaded);
        }
        FM_ASSIGN(const MeasureRules rules, measureRules(session));
        if (ledger)
            return ledger->refresh(session, changes, rules, now);
        FM_ASSIGN(ledger, CaseLedger::read(session, rules, now));
        return {};
    }
};

Measures::Measures(Database &database, const Clock &clock, QObject *parent)
    : QObject(parent), m_database(database), m_clock(clock), m_desk(std::make_shared<Desk>())
{
    m_changedDelay.setSingleShot(true);
    m_changedDelay.setInterval(changedDelay);
    connect(&m_changedDelay, &QTimer::timeout, this, &Measures::changed);
    connect(&m_database, &Database::committed, this, [this](const ChangeSet &changes) {
        join(m_changes, changes);
        if (!m_changedDelay.isActive())
            m_changedDelay.start();
    });
}

Measures::~Measures() = default;

template <class F>
auto Measures::ask(F f) -> Async<typename std::invoke_result_t<F, Session &, const Desk &>::value_type>
{
    return m_database.read(
        [desk = m_desk, changes = std::exchange(m_changes, {}), now = m_clock.now(),
         f = std::move(f)](Session &session) -> std::invoke_result_t<F, Session &, const Desk &> {
            FM_TRY(desk->bringUpToDate(session, changes, now));
            return f(session, *desk);
        },
        Database::Lane::Background);
}

Async<MeasurePage> Measures::page(const PageQuery &query)
{
    return ask([query](Session &, const Desk &desk) -> Result<MeasurePage> {
        return pageOf(*desk.ledger, *desk.surveys, query);
    });
}

Async<Explanation> Measures::explain(const PageQuery &query, const CardPoint &point)
{
    return ask([query, point](Session &session, const Desk &desk) -> Result<Explanation> {
        Explanation explanation = firstmile::explain(*desk.ledger, query, point);
        FM_TRY(nameCases(session, explanation));
        return explanation;
    });
}

Async<Measures::Choices> Measures::choices()
{
    return ask([](Session &, const Desk &desk) -> Result<Choices> {
        const CaseLedger &ledger = *desk.ledger;
        Choices choices;
        choices.accounts = ledger.accounts();
        choices.agents = ledger.agents().all();
        choices.tags = ledger.tags().all();
        choices.languages = ledger.languages().all();
        for (const QString &team : ledger.rules().teams) {
            if (!choices.teams.contains(team))
                choices.teams.append(team);
        }
        for (QStringList *names : {&choices.agents, &choices.teams, &choices.tags, &choices.languages})
            names->sort(Qt::CaseInsensitive);
        if (!ledger.byOpening().empty())
            choices.firstDay = QDate::fromJulianDay(ledger.rows()[ledger.byOpening().back()].openedDay);
        return choices;
    });
}

Result<QList<MeasurePage>> pagesAsOf(Session &session, const QList<PageQuery> &queries, Instant now)
{
    FM_ASSIGN(const SurveyBenchmarks surveys, SurveyBenchmarks::load());
    FM_ASSIGN(const MeasureRules rules, measureRules(session));
    FM_ASSIGN(const auto ledger, CaseLedger::read(session, rules, now));
    QList<MeasurePage> pages;
    for (const PageQuery &query : queries)
        pages.append(pageOf(*ledger, surveys, query));
    return pages;
}

}
