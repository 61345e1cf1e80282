// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/WorkHoursSection.h"

#include "core/metrics/calendar/WorkSpanText.h"
#include "ui/widgets/Type.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

WorkHoursSection::WorkHoursSection(QWidget *parent)
    : QWidget(parent)
    , m_versions(new QComboBox(this))
    , m_wrong(new QLabel(this))
    , m_from(new QDateEdit(QDate::currentDate().addDays(1), this))
    , m_begin(new QPushButton(tr("New hours from this day"), this))
    , m_remove(new QPushButton(tr("Remove these hours"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    m_versions->setAccessibleName(tr("Hours to look at, by the day they hold from"));
    column->addWidget(m_versions, 0, Qt::AlignLeading);
    addDays();
    m_wrong->setWordWrap(true);
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setForegroundRole(QPalette::BrightText);
    m_wrong->hide();
    column->addWidget(m_wrong);
    addVersions();
    connect(m_versions, &QComboBox::activated, this, &WorkHoursSection::fill);
    take(std::nullopt);
}

void WorkHoursSection::addDays()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::half);
    for (int day = 0; day < 7; ++day) {
        const QString name = QLocale().standaloneDayName(day + 1);
        auto *edit = new QLineEdit(this);
        edit->setAccessibleName(tr("Working hours on %1").arg(name));
        edit->setPlaceholderText(day < 5 ? u"09:00-12:30, 13:30-18:00"_s : tr("No work"));
        form->addRow(name, edit);
        connect(edit, &QLineEdit::textChanged, this, &WorkHoursSection::check);
        connect(edit, &QLineEdit::editingFinished, this, &WorkHoursSection::keep);
        m_days.at(static_cast<size_t>(day)) = edit;
    }
    layout()->addItem(form);
}

void WorkHoursSection::addVersions()
{
    m_from->setCalendarPopup(true);
    m_from->setAccessibleName(tr("The day from which new hours hold"));
    m_begin->setAccessibleName(m_begin->text());
    m_remove->setAccessibleName(m_remove->text());
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(m_from);
    row->addWidget(m_begin);
    row->addWidget(m_remove);
    row->addStretch(1);
    layout()->addItem(row);
    connect(m_begin, &QPushButton::clicked, this, &WorkHoursSection::begin);
    connect(m_remove, &QPushButton::clicked, this, &WorkHoursSection::removeVersion);
}

void WorkHoursSection::take(const std::optional<WorkCalendar> &calendar)
{
    const QList<WorkWeek> weeks = calendar ? calendar->weeks : QList<WorkWeek>();
    if (weeks == m_weeks && m_versions->count() > 0)
        return; // somebody may be typing
    const bool first = m_weeks.isEmpty();
    const int current = m_versions->currentIndex();
    m_weeks = weeks;
    m_versions->clear();
    for (const WorkWeek &each : weeks) {
        m_versions->addItem(each.validFrom.isValid()
                                ? tr("From %1").arg(QLocale().toString(each.validFrom, QLocale::LongFormat))
                                : tr("From the beginning"));
    }
    if (weeks.isEmpty())
        m_versions->addItem(tr("From the beginning"));
    fill(first ? m_versions->count() - 1 : std::clamp(current, 0, m_versions->count() - 1));
}

bool WorkHoursSection::hasHours() const
{
    return std::ranges::any_of(m_weeks, [](const WorkWeek &week) {
        return std::ranges::any_of(week.days, [](const QList<WorkSpan> &spans) { return !spans.isEmpty(); });
    });
}

void WorkHoursSection::fill(int version)
{
    m_versions->setCurrentIndex(version);
    const WorkWeek week = m_weeks.value(version);
    for (size_t day = 0; day < 7; ++day)
        m_days.at(day)->setText(workSpansText(week.days.at(day)));
    m_begin->setEnabled(!m_weeks.isEmpty());
    m_remove->setEnabled(!m_weeks.isEmpty());
    check();
}

void WorkHoursSection::check()
{
    QStringList wrong;
    for (const QLineEdit *each : m_days) {
        if (each && !workSpansFromText(each->text()))
            wrong.append(each->text().trimmed());
    }
    m_wrong->setVisible(!wrong.isEmpty());
    m_wrong->setText(wrong.isEmpty() ? QString()
                                     : tr("“%1” cannot be read. Write hours such as 09:00-12:30, 13:30-18:00, each "
                                          "span after the one before; 22:00-06:00 goes past midnight.")
                                           .arg(wrong.constFirst()));
}

void WorkHoursSection::keep()
{
    const int version = m_versions->currentIndex();
    WorkWeek week = m_weeks.value(version);
    bool any = false;
    for (size_t day = 0; day < 7; ++day) {
        const auto spans = workSpansFromText(m_days.at(day)->text());
        if (!spans)
            return;
        week.days.at(day) = *spans;
        any = any || !spans->isEmpty();
    }
    if (m_weeks.isEmpty() ? !any : week == m_weeks.at(version))
        return;
    if (m_weeks.isEmpty())
        m_weeks.append(week);
    else
        m_weeks[version] = week;
    m_begin->setEnabled(true);
    m_remove->setEnabled(true);
    Q_EMIT edited();
}

// They begin as those that hold on that day, to be changed; what holds before it stays as it is.
void WorkHoursSection::begin()
{
    const QDate day = m_from->date();
    QList<WorkWeek> weeks = m_weeks;
    const auto after = std::ranges::find_if(
        weeks, [&](const WorkWeek &each) { return each.validFrom.isValid() && each.validFrom > day; });
    const auto at = static_cast<int>(after - weeks.begin());
    if (at > 0 && weeks.at(at - 1).validFrom == day)
        return fill(at - 1);
    WorkWeek week = at > 0 ? weeks.at(at - 1) : WorkWeek();
    week.validFrom = day;
    weeks.insert(at, week);
    take(WorkCalendar{{}, weeks, {}});
    fill(at);
    m_days.front()->setFocus();
    Q_EMIT edited();
}

void WorkHoursSection::removeVersion()
{
    QList<WorkWeek> weeks = m_weeks;
    if (weeks.isEmpty())
        return;
    weeks.removeAt(m_versions->currentIndex());
    take(WorkCalendar{{}, weeks, {}});
    Q_EMIT edited();
}

}
