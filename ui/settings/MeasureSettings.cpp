// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MeasureSettings.h"

#include "core/metrics/calendar/SpanText.h"
#include "ui/settings/HolidaySection.h"
#include "ui/settings/WorkHoursSection.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

MeasureSettings::MeasureSettings(MeasureData &measures, QWidget *parent)
    : QWidget(parent)
    , m_measures(measures)
    , m_column(new QVBoxLayout(this))
    , m_zone(new QComboBox(this))
    , m_horizons(new QLineEdit(this))
    , m_reach(new QSpinBox(this))
    , m_returnWithin(new QLineEdit(this))
    , m_teams(new QFormLayout)
    , m_hours(new WorkHoursSection(this))
    , m_holidays(new HolidaySection(this))
    , m_complaint(new QLabel(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::inside);
    setType(addCaption(tr("Measures, for the whole team")), Type::Title);
    addRules();
    addTeams();
    addCalendar();
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setForegroundRole(QPalette::BrightText);
    m_complaint->hide();
    m_column->addWidget(m_complaint);
    connect(&measures, &MeasureData::changed, this, [this] {
        if (isVisible())
            load();
    });
}

// A field that goes away with the focus still says that editing finished: there is nobody left to hear it.
MeasureSettings::~MeasureSettings()
{
    for (QWidget *field : findChildren<QWidget *>())
        field->disconnect();
}

QLabel *MeasureSettings::addCaption(const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setType(label, Type::Caption, true);
    m_column->addWidget(label);
    return label;
}

void MeasureSettings::addRules()
{
    m_zone->addItem(tr("That of each machine"), QByteArray());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromLatin1(id), id);
    m_reach->setRange(0, 1'000'000'000);
    m_reach->setGroupSeparatorShown(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::around);
    form->setVerticalSpacing(space::inside);
    const auto field = [form](QWidget *edit, const QString &title) {
        edit->setAccessibleName(title);
        form->addRow(title, edit);
    };
    field(m_zone, tr("Time zone of the days and of the working hours"));
    field(m_horizons, tr("Answered within"));
    field(m_reach, tr("High reach from so many followers"));
    field(m_returnWithin, tr("A hand-off is back in time within"));
    m_column->addLayout(form);
    addCaption(tr("Times are numbers with m, h or d: 15m, 1h, 24h, 72h. Verified customers are always of high reach."));
    connect(m_zone, &QComboBox::activated, this, &MeasureSettings::keep);
    connect(m_reach, &QSpinBox::editingFinished, this, &MeasureSettings::keep);
    for (QLineEdit *edit : {m_horizons, m_returnWithin}) {
        connect(edit, &QLineEdit::textEdited, this, &MeasureSettings::check);
        connect(edit, &QLineEdit::editingFinished, this, &MeasureSettings::keep);
    }
}

void MeasureSettings::addTeams()
{
    addCaption(tr("Teams of the agents"))->setContentsMargins(0, space::around, 0, 0);
    m_teams->setHorizontalSpacing(space::around);
    m_teams->setVerticalSpacing(space::half);
    m_column->addLayout(m_teams);
}

void MeasureSettings::addCalendar()
{
    addCaption(tr("Working hours"))->setContentsMargins(0, space::around, 0, 0);
    m_column->addWidget(m_hours);
    addCaption(
        tr("Without working hours there are no working-time figures. New hours hold from their day on and change "
           "nothing before it. Nobody begins to work on a holiday."));
    m_column->addWidget(m_holidays);
    connect(m_hours, &WorkHoursSection::edited, this, &MeasureSettings::keep);
    connect(m_holidays, &HolidaySection::edited, this, &MeasureSettings::keep);
}

void MeasureSettings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
    loadAgents();
}

void MeasureSettings::load()
{
    whenDone(m_measures.rules(), this, [this, turn = ++m_turn](const Result<MeasureRules> &rules) {
        if (turn != m_turn)
            return;
        m_complaint->setVisible(!rules);
        if (!rules)
            return m_complaint->setText(Words::problem(rules.error()));
        m_rules = *rules;
        m_loaded = true;
        take();
    });
}

void MeasureSettings::loadAgents()
{
    whenDone(m_measures.choices(), this, [this](const Result<Measures::Choices> &choices) {
        if (!choices)
            return; // those that have a team are shown all the same
        m_agents = choices->agents;
        takeTeams();
    });
}

void MeasureSettings::take()
{
    int zone = m_zone->findData(m_rules.zone);
    if (zone < 0) { // of another machine; it is not to be lost
        m_zone->addItem(QString::fromLatin1(m_rules.zone), m_rules.zone);
        zone = m_zone->count() - 1;
    }
    m_zone->setCurrentIndex(zone);
    if (!m_horizons->hasFocus())
        m_horizons->setText(spansText(m_rules.horizons));
    if (!m_reach->hasFocus())
        m_reach->setValue(static_cast<int>(std::min<qint64>(m_rules.highReach, m_reach->maximum())));
    if (!m_returnWithin->hasFocus())
        m_returnWithin->setText(spanText(m_rules.returnWithin));
    m_hours->take(m_rules.calendar);
    m_holidays->take(m_rules.calendar ? m_rules.calendar->holidays : QMap<QDate, QString>());
    m_holidays->setEnabled(m_rules.calendar.has_value());
    takeTeams();
}

void MeasureSettings::takeTeams()
{
    QStringList agents = m_agents + m_rules.teams.keys();
    agents.sort(Qt::CaseInsensitive);
    agents.removeDuplicates();
    for (const QString &agent : std::as_const(agents)) {
        QLineEdit *&edit = m_teamOf[agent];
        if (!edit) {
            edit = new QLineEdit(this);
            edit->setAccessibleName(tr("Team of %1").arg(Words::isolated(agent)));
            edit->setPlaceholderText(tr("No team"));
            edit->setMaxLength(100);
            m_teams->addRow(agent, edit);
            connect(edit, &QLineEdit::editingFinished, this, &MeasureSettings::keep);
        }
        if (!edit->hasFocus())
            edit->setText(m_rules.teams.value(agent));
    }
}

void MeasureSettings::check()
{
    const bool readable = spansFromText(m_horizons->text()) && spanFromText(m_returnWithin->text());
    m_complaint->setVisible(!readable);
    if (!readable)
        m_complaint->setText(tr("This time cannot be read. Write numbers with m, h or d, such as 15m, 1h, 24h, 72h."));
}

void MeasureSettings::keepCalendar(MeasureRules &rules) const
{
    if (!m_hours->hasHours()) {
        rules.calendar.reset(); // a figure of no working time at all would mean nothing
        return;
    }
    WorkCalendar calendar = rules.calendar.value_or(WorkCalendar{rules.timeZone().id(), {}, {}});
    if (rules.zone != m_rules.zone) // it was chosen here, for both
        calendar.zone = rules.timeZone().id();
    calendar.weeks = m_hours->weeks();
    calendar.holidays = m_holidays->holidays();
    rules.calendar = calendar;
}

void MeasureSettings::keep()
{
    const auto answered = spansFromText(m_horizons->text());
    const auto returned = spanFromText(m_returnWithin->text());
    if (!m_loaded || !answered || !returned)
        return check();
    MeasureRules rules = m_rules;
    rules.zone = m_zone->currentData().toByteArray();
    rules.horizons = *answered;
    rules.returnWithin = *returned;
    if (m_reach->value() != m_reach->maximum() || rules.highReach < m_reach->maximum())
        rules.highReach = m_reach->value();
    for (const auto &[agent, edit] : m_teamOf.asKeyValueRange()) {
        if (edit->text().trimmed().isEmpty())
            rules.teams.remove(agent);
        else
            rules.teams.insert(agent, edit->text().trimmed());
    }
    if (!m_hours->hasHours() && !m_holidays->holidays().isEmpty()) {
        m_complaint->setText(tr("No working hours are left. Write some, or remove the holidays too."));
        return m_complaint->show();
    }
    keepCalendar(rules);
    if (!(rules == m_rules))
        put(rules);
}

void MeasureSettings::put(const MeasureRules &rules)
{
    const int turn = ++m_turn;
    const MeasureRules before = std::exchange(m_rules, rules);
    m_holidays->setEnabled(rules.calendar.has_value());
    whenDone(m_measures.setRules(rules), this, [this, turn, before](const Result<void> &kept) {
        m_complaint->setVisible(!kept);
        if (kept)
            return;
        m_complaint->setText(Words::problem(kept.error()) + u' ' + kept.error().detail);
        if (turn == m_turn)
            m_rules = before;
    });
}

}
