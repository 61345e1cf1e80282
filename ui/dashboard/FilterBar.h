// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/DashboardQuestion.h"
#include "ui/dashboard/FilterKinds.h"

#include <QMap>
#include <QWidget>

class QToolButton;

namespace firstmile
{

class CountingButton;
class FilterChip;
class FilterPopup;
class FlowLayout;
class PeriodButton;

/// Which cases the dashboard shows, and how they are counted: what is set stands there as words and can be changed or
/// taken away.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void show(const DashboardQuestion &question, QDate today, bool hasCalendar);
    using QWidget::show;
    void setChoices(const Measures::Choices &choices);
    const Measures::Choices &choices() const { return m_choices; }
    const DashboardQuestion &question() const { return m_question; }

    void addFirst(QWidget *widget); ///< stands before all others
    FilterPopup *open(FilterKind kind);
    PeriodButton &period() { return *m_period; }
    CountingButton &counting() { return *m_counting; }
    QToolButton &add() { return *m_add; }
    FilterChip *chip(FilterKind kind) const { return m_chips.value(kind); }

Q_SIGNALS:
    void changed(const firstmile::DashboardQuestion &question);
    void opened(); ///< somebody is about to choose: are there new names?

private:
    void fillMenu();
    void addChips();
    void listen();
    template <class F>
    void change(F f);
    void refreshChips();
    QWidget *anchorOf(FilterKind kind) const;

    DashboardQuestion m_question;
    QDate m_today;
    bool m_hasCalendar = false;
    Measures::Choices m_choices;
    FlowLayout *m_row;
    PeriodButton *m_period;
    CountingButton *m_counting;
    QToolButton *m_add;
    QToolButton *m_clear;
    QMap<FilterKind, FilterChip *> m_chips;
};

}
