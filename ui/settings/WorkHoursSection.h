// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/calendar/WorkCalendar.h"

#include <QWidget>

#include <array>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace firstmile
{

/// The working hours of each weekday, and from which day on they hold. What cannot be read is marked while it is typed,
/// and not kept.
class WorkHoursSection : public QWidget
{
    Q_OBJECT

public:
    explicit WorkHoursSection(QWidget *parent);

    void take(const std::optional<WorkCalendar> &calendar); ///< shows its versions; the one that is looked at stays
    QList<WorkWeek> weeks() const { return m_weeks; }
    bool hasHours() const; ///< any, on any day of any version

Q_SIGNALS:
    void edited(); ///< by a person, and to be kept

private:
    void addDays();
    void addVersions();
    void fill(int version);
    void check();
    void keep();
    void begin();
    void removeVersion();

    QList<WorkWeek> m_weeks;
    QComboBox *m_versions;
    std::array<QLineEdit *, 7> m_days{};
    QLabel *m_wrong;
    QDateEdit *m_from;
    QPushButton *m_begin;
    QPushButton *m_remove;
};

}
