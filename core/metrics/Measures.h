// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/base/Clock.h"
#include "core/metrics/ledger/CaseLedger.h"
#include "core/metrics/pages/Explanation.h"
#include "core/metrics/pages/MeasurePage.h"
#include "core/store/Database.h"

#include <QObject>
#include <QTimer>

namespace firstmile
{

/// The measures of an open workspace: a ledger that is read once, on the store's background reader, and kept up to date
/// with every commit. All of it happens there; nothing blocks the caller.
class Measures : public QObject
{
    Q_OBJECT

public:
    Measures(Database &database, const Clock &clock, QObject *parent = nullptr);
    ~Measures() override;

    Async<MeasurePage> page(const PageQuery &query);
    Async<Explanation> explain(const PageQuery &query, const CardPoint &point);

    /// What can be chosen from: those that the ledger knows.
    struct Choices
    {
        QList<LedgerAccount> accounts;
        QStringList agents;
        QStringList teams;
        QStringList tags;
        QStringList languages;
        QDate firstDay; ///< of the oldest case; invalid without one
    };
    Async<Choices> choices();

Q_SIGNALS:
    void changed(); ///< at most four times a second: a page read now may differ

private:
    struct Desk; // the ledger; touched on the reader's thread alone

    template <class F>
    auto ask(F f) -> Async<typename std::invoke_result_t<F, Session &, const Desk &>::value_type>;

    Database &m_database;
    const Clock &m_clock;
    std::shared_ptr<Desk> m_desk;
    ChangeSet m_changes; ///< committed since the last question
    QTimer m_changedDelay;
};

/// Pages as of a moment, out of a ledger that is made for it and let go: for reports, and for a moment in the past.
Result<QList<MeasurePage>> pagesAsOf(Session &session, const QList<PageQuery> &queries, Instant now);

}
