// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLabel;

namespace firstmile
{

class DialogFoot;

/// When a reply is to leave: a day, a time and in which time zone they are meant, and whether it still goes when the
/// customer writes before. Says the time as it is here and there, and where the customer is.
class ScheduleDialog : public QDialog
{
    Q_OBJECT

public:
    ScheduleDialog(Instant now, const QString &customerName, QWidget *parent = nullptr);

    void begin(Instant at, const QString &zone); ///< what it offers first; an unknown zone is ours
    void setCustomerZone(const QString &zone);   ///< the time is said as it is there, too; empty: not known
    void fixCondition(bool unlessWritten);       ///< it stands and is not asked again

    Instant at() const;
    QString zone() const; ///< IANA
    bool unlessWritten() const;
    QString bothTimes() const;
    QString complaint() const;

private:
    void arrange();
    void refresh();
    void finish();

    QString timeOfCustomer() const;

    Instant m_now;
    QString m_customerName;
    QString m_customerZone;
    QDateTimeEdit *m_when;
    QComboBox *m_zone;
    QCheckBox *m_unlessWritten;
    QLabel *m_both;
    DialogFoot *m_foot;
};

}
