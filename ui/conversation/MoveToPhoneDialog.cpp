// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/MoveToPhoneDialog.h"

#include "ui/composer/LengthCount.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

MoveToPhoneDialog::MoveToPhoneDialog(const Scene &scene, QWidget *parent)
    : QDialog(parent)
    , m_scene(scene)
    , m_phone(new QLineEdit(scene.phone, this))
    , m_from(new QDateTimeEdit(this))
    , m_until(new QDateTimeEdit(this))
    , m_zone(new QComboBox(this))
    , m_consent(new QLineEdit(this))
    , m_assignee(new QComboBox(this))
    , m_line(new QPlainTextEdit(this))
    , m_both(new QLabel(this))
    , m_count(new QLabel(this))
    , m_foot(new DialogFoot(tr("Move to phone"), tr("Cancel"), this))
{
    setWindowTitle(tr("Move to phone: %1", "customer").arg(Words::isolated(scene.customerName)));
    setMinimumWidth(480);
    arrange();
    offerTimes();
    for (QDateTimeEdit *each : {m_from, m_until})
        connect(each, &QDateTimeEdit::dateTimeChanged, this, &MoveToPhoneDialog::refresh);
    connect(m_zone, &QComboBox::currentTextChanged, this, &MoveToPhoneDialog::refresh);
    connect(m_line, &QPlainTextEdit::textChanged, this, &MoveToPhoneDialog::refresh);
    connect(&m_foot->act(), &QPushButton::clicked, this, &MoveToPhoneDialog::finish);
    (scene.phone.isEmpty() ? m_phone : m_consent)->setFocus();
    refresh();
}

void MoveToPhoneDialog::arrange()
{
    m_phone->setAccessibleName(tr("Telephone number"));
    m_from->setAccessibleName(tr("Can be reached from"));
    m_until->setAccessibleName(tr("Can be reached until"));
    for (QDateTimeEdit *each : {m_from, m_until}) {
        each->setCalendarPopup(true);
        each->setTimeSpec(Qt::UTC); // a wall clock; whose, the zone says
    }
    m_zone->setAccessibleName(tr("Time zone of the customer"));
    m_zone->setEditable(true);
    m_zone->lineEdit()->setAccessibleName(m_zone->accessibleName());
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setCurrentText(QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    m_consent->setAccessibleName(tr("How they agreed to be called"));
    m_consent->setPlaceholderText(tr("As: asked for a call in their message"));
    m_assignee->setAccessibleName(tr("Who calls"));
    m_assignee->addItem(tr("Me"), m_scene.agent);
    m_assignee->addItem(tr("Anybody"), QString());
    m_line->setAccessibleName(tr("Closing line"));
    m_line->setTabChangesFocus(true);
    m_line->setPlainText(tr("Thank you. We will call you at the time we agreed."));
    m_both->setWordWrap(true);
    m_both->setTextFormat(Qt::PlainText);
    setType(m_count, Type::Caption);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::between);
    form->addRow(tr("Number"), m_phone);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("Until"), m_until);
    form->addRow(tr("Their time zone"), m_zone);
    form->addRow(QString(), m_both);
    form->addRow(tr("They agreed"), m_consent);
    form->addRow(tr("Who calls"), m_assignee);
    const bool isPublic = m_scene.visibility == Visibility::Public;
    form->addRow(isPublic ? tr("Public line") : tr("Closing line"), m_line);
    form->addRow(QString(), m_count);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::between);
    column->addLayout(form);
    column->addWidget(m_foot);
}

/// The next full hour, for two hours.
void MoveToPhoneDialog::offerTimes()
{
    const QDateTime here = toDateTime(m_scene.now).toLocalTime();
    const QDateTime full = QDateTime(here.date(), QTime(here.time().hour(), 0), Qt::UTC).addSecs(3600);
    m_from->setDateTime(full);
    m_until->setDateTime(full.addSecs(2 * 3600));
}

Instant MoveToPhoneDialog::instantOf(const QDateTimeEdit *wall) const
{
    const QTimeZone zone(m_zone->currentText().trimmed().toUtf8());
    return fromDateTime(QDateTime(wall->date(), wall->time(), zone.isValid() ? zone : QTimeZone::systemTimeZone()));
}

MoveToPhone MoveToPhoneDialog::move() const
{
    MoveToPhone move;
    move.phone = m_phone->text().simplified();
    move.from = instantOf(m_from);
    move.until = instantOf(m_until);
    move.consent = m_consent->text().trimmed();
    move.assignee = m_assignee->currentData().toString();
    return move;
}

QString MoveToPhoneDialog::closingLine() const
{
    return m_line->toPlainText().trimmed();
}

QString MoveToPhoneDialog::bothTimes() const
{
    return m_both->text();
}

QString MoveToPhoneDialog::complaint() const
{
    return m_foot->complaint();
}

void MoveToPhoneDialog::refresh()
{
    m_foot->complain({});
    const QString zone = m_zone->currentText().trimmed();
    if (QTimeZone(zone.toUtf8()).isValid())
        m_both->setText(tr("From %1 until %2.", "times, each here and there")
                            .arg(Words::inZone(instantOf(m_from), zone), Words::inZone(instantOf(m_until), zone)));
    else
        m_both->setText(tr("There is no time zone of that name."));
    const LengthCount count = countLength(m_scene.channel, closingLine(), m_scene.limits, m_scene.visibility);
    m_count->setText(count.limit > 0 ? count.words() : QString());
    m_count->setAccessibleName(count.limit > 0 ? count.spoken() : QString());
}

QString MoveToPhoneDialog::whatIsMissing() const
{
    const MoveToPhone agreed = move();
    if (agreed.phone.isEmpty())
        return tr("Write the number to call.");
    if (!QTimeZone(m_zone->currentText().trimmed().toUtf8()).isValid())
        return tr("Choose a time zone from the list, as Europe/Lisbon.");
    if (agreed.until <= agreed.from)
        return tr("They can be reached until later than from when.");
    if (agreed.until <= m_scene.now)
        return tr("That time has passed. Choose one that is to come.");
    if (agreed.consent.isEmpty())
        return tr("Write how they agreed to be called.");
    if (closingLine().isEmpty())
        return tr("Write the line that tells them, where they wrote.");
    if (countLength(m_scene.channel, closingLine(), m_scene.limits, m_scene.visibility).isTooLong())
        return tr("The line is too long for the channel.");
    return {};
}

void MoveToPhoneDialog::finish()
{
    const QString missing = whatIsMissing();
    m_foot->complain(missing);
    if (missing.isEmpty())
        Q_EMIT agreed(move(), closingLine());
}

void MoveToPhoneDialog::kept()
{
    accept();
}

void MoveToPhoneDialog::refused(const QString &why)
{
    m_foot->complain(why);
}

}
