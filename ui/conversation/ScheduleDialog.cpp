// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/ScheduleDialog.h"

#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

ScheduleDialog::ScheduleDialog(Instant now, const QString &customerName, QWidget *parent)
    : QDialog(parent)
    , m_now(now)
    , m_customerName(customerName)
    , m_when(new QDateTimeEdit(this))
    , m_zone(new QComboBox(this))
    , m_unlessWritten(new QCheckBox(tr("Only if %1 does not write before").arg(Words::isolated(customerName)), this))
    , m_both(new QLabel(this))
    , m_foot(new DialogFoot(tr("Schedule"), tr("Cancel"), this))
{
    setWindowTitle(tr("Send later"));
    setMinimumWidth(440);
    arrange();
    const QDateTime tomorrow(toDateTime(now).toLocalTime().date().addDays(1), QTime(9, 0));
    begin(fromDateTime(tomorrow), {});
    m_unlessWritten->setChecked(true);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &ScheduleDialog::refresh);
    connect(m_zone, &QComboBox::currentTextChanged, this, &ScheduleDialog::refresh);
    connect(&m_foot->act(), &QPushButton::clicked, this, &ScheduleDialog::finish);
}

void ScheduleDialog::arrange()
{
    m_when->setCalendarPopup(true);
    m_when->setAccessibleName(tr("Day and time"));
    m_when->setTimeSpec(Qt::UTC); // it shows a wall clock; whose, the zone says
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->setAccessibleName(tr("Time zone"));
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_both->setWordWrap(true);
    m_both->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::between);
    form->addRow(tr("Day and time"), m_when);
    form->addRow(tr("Time zone"), m_zone);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::between);
    column->addLayout(form);
    column->addWidget(m_both);
    column->addWidget(m_unlessWritten);
    column->addWidget(m_foot);
}

void ScheduleDialog::begin(Instant at, const QString &zone)
{
    QTimeZone chosen(zone.toUtf8());
    if (zone.isEmpty() || !chosen.isValid())
        chosen = QTimeZone::systemTimeZone();
    m_zone->setCurrentText(QString::fromLatin1(chosen.id()));
    const QDateTime wall = toDateTime(at).toTimeZone(chosen);
    m_when->setDateTime(QDateTime(wall.date(), wall.time(), Qt::UTC));
    refresh();
}

void ScheduleDialog::setCustomerZone(const QString &zone)
{
    m_customerZone = zone;
    refresh();
}

void ScheduleDialog::fixCondition(bool unlessWritten)
{
    m_unlessWritten->setChecked(unlessWritten);
    m_unlessWritten->setEnabled(false);
}

QString ScheduleDialog::zone() const
{
    return m_zone->currentText().trimmed();
}

Instant ScheduleDialog::at() const
{
    return fromDateTime(QDateTime(m_when->date(), m_when->time(), QTimeZone(zone().toUtf8())));
}

bool ScheduleDialog::unlessWritten() const
{
    return m_unlessWritten->isChecked();
}

QString ScheduleDialog::bothTimes() const
{
    return m_both->text();
}

QString ScheduleDialog::complaint() const
{
    return m_foot->complaint();
}

void ScheduleDialog::refresh()
{
    m_foot->complain({});
    const QTimeZone chosen(zone().toUtf8());
    if (!chosen.isValid()) {
        m_both->setText(tr("There is no time zone of that name."));
        return;
    }
    const QDateTime there(m_when->date(), m_when->time(), chosen);
    const QDateTime here = there.toLocalTime();
    const QString hereWords = QLocale().toString(here, u"ddd d MMM, HH:mm"_s);
    QStringList said;
    if (here.offsetFromUtc() == there.offsetFromUtc())
        said << tr("It goes out on %1, here and there.", "day and time").arg(hereWords);
    else
        said << tr("It goes out on %1 in %2: here it is %3 then.", "day and time, time zone, day and time")
                    .arg(QLocale().toString(there, u"ddd d MMM, HH:mm"_s), zone(), hereWords);
    said << timeOfCustomer();
    said.removeAll(QString());
    m_both->setText(said.join(u' '));
}

QString ScheduleDialog::timeOfCustomer() const
{
    const QTimeZone theirs(m_customerZone.toUtf8());
    if (m_customerZone.isEmpty() || !theirs.isValid() || m_customerZone == zone())
        return {};
    return tr("For %1 it is %2 then, in %3.", "customer, day and time, time zone")
        .arg(Words::isolated(m_customerName),
             QLocale().toString(toDateTime(at()).toTimeZone(theirs), u"ddd d MMM, HH:mm"_s), m_customerZone);
}

void ScheduleDialog::finish()
{
    if (!QTimeZone(zone().toUtf8()).isValid())
        return m_foot->complain(tr("Choose a time zone from the list, as Europe/Lisbon."));
    if (at() <= m_now)
        return m_foot->complain(tr("That time has passed. Choose one that is to come."));
    accept();
}

}
