// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/inbox/LabelActions.h"
#include "core/metrics/Measures.h"
#include "core/metrics/labels/LabelClassifier.h"

#include <QObject>

namespace firstmile
{

/// A question to the dashboard under a name of the team's own; kept in the workspace's settings as "dashboard-views".
struct DashboardView
{
    QString name;
    PageQuery query;
    QString period; ///< of PeriodPreset, "last-30": its days are those of the day on which it is opened; empty: the
                    ///< query's own
    bool operator==(const DashboardView &) const = default;
};

/// A report that writes itself to a folder of this machine.
struct ReportSchedule
{
    enum class Every { Never, Day, Week, Month };

    Every every = Every::Never;
    int hour = 7; ///< local; on Mondays, or on the month's first day
    QString folder;
    QString language;    ///< "fr"; empty: the console's
    QList<PageId> pages; ///< empty: all
    CaseFilter filter;
    bool alsoCsv = false;
    std::optional<Instant> lastWritten;
    QString lastProblem; ///< why the last one failed; empty: it did not
    bool operator==(const ReportSchedule &) const = default;
};

/// All that the console reads and writes about measures and labels. Every call returns at once; its result arrives
/// later in the caller's thread (whenDone).
class MeasureData : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Async<MeasurePage> page(const PageQuery &query) = 0;
    virtual Async<Explanation> explain(const PageQuery &query, const CardPoint &point) = 0;
    virtual Async<Measures::Choices> choices() = 0;

    virtual Async<QList<DashboardView>> views() = 0;
    virtual Async<void> saveView(const DashboardView &view) = 0; ///< replaces one of the same name
    virtual Async<void> removeView(const QString &name) = 0;

    virtual Async<MeasureRules> rules() = 0;
    virtual Async<void> setRules(const MeasureRules &rules) = 0;

    virtual Async<LabelView> labelOf(ConversationId conversation) = 0;
    virtual Async<void> label(ConversationId conversation, const CaseLabel &label, bool clear) = 0;
    virtual Async<LabelQualities> labelQualities() = 0;

    virtual ReportSchedule schedule() const = 0; ///< of this machine
    virtual void setSchedule(const ReportSchedule &schedule) = 0;

Q_SIGNALS:
    void changed(); ///< pages may differ now
};

}
