// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QMap>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace firstmile
{

/// The days on which nobody works: read out of an .ics file, looked at, removed.
class HolidaySection : public QWidget
{
    Q_OBJECT

public:
    explicit HolidaySection(QWidget *parent);

    void take(const QMap<QDate, QString> &holidays);
    QMap<QDate, QString> holidays() const { return m_holidays; }

    /// Adds the whole days of an iCalendar file, from last year to two years on; read in another thread.
    void importFile(const QString &path);

Q_SIGNALS:
    void edited(); ///< by a person, and to be kept

private:
    void choose();
    void add(const Result<QMap<QDate, QString>> &found);
    void removeChosen();

    QMap<QDate, QString> m_holidays;
    QListWidget *m_list;
    QPushButton *m_remove;
    QLabel *m_outcome;
};

}
