// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/PeriodButton.h"

#include "ui/dashboard/PeriodPopup.h"
#include "ui/widgets/LineIcon.h"

#include <QActionGroup>
#include <QMenu>

namespace firstmile
{

using namespace Qt::StringLiterals;

PeriodButton::PeriodButton(QWidget *parent) : QToolButton(parent), m_presets(new QActionGroup(this))
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(lineIcon(u"calendar"_s));
    auto *menu = new QMenu(this);
    for (const PeriodPreset preset : PeriodPresets::all()) {
        QAction *action =
            menu->addAction(PeriodPresets::title(preset), this, [this, preset] { Q_EMIT presetChosen(preset); });
        action->setCheckable(true);
        action->setData(PeriodPresets::id(preset));
        m_presets->addAction(action);
    }
    m_days = menu->addAction(tr("Days of your own …"), this, &PeriodButton::askDays);
    m_days->setCheckable(true);
    m_presets->addAction(m_days);
    menu->addSeparator();
    m_compare = menu->addAction(tr("Compare with the period before"));
    m_compare->setCheckable(true);
    connect(m_compare, &QAction::triggered, this, &PeriodButton::compareChosen);
    setMenu(menu);
}

void PeriodButton::show(const DashboardQuestion &question, QDate today)
{
    m_today = today;
    m_period = question.on(today).period;
    for (QAction *action : m_presets->actions())
        action->setChecked(question.preset && action->data() == PeriodPresets::id(*question.preset));
    m_days->setChecked(!question.preset);
    const auto brief = [this](std::optional<QDate> day) {
        return day ? locale().toString(*day, QLocale::ShortFormat) : u"…"_s;
    };
    setText(question.preset ? PeriodPresets::title(*question.preset)
                            : tr("%1 to %2", "days").arg(brief(m_period.from), brief(m_period.to)));
    const bool hasBefore = m_period.before().has_value();
    m_compare->setEnabled(hasBefore);
    m_compare->setChecked(hasBefore && question.query.compareBefore);
    m_compare->setText(hasBefore ? tr("Compare with the period before")
                                 : tr("Compare with the period before (all time has none)"));
    const QString spoken = tr("Period: %1").arg(text());
    setAccessibleName(spoken);
    setToolTip(spoken);
}

void PeriodButton::askDays()
{
    auto *popup = new PeriodPopup(m_period, m_today, this);
    connect(popup, &PeriodPopup::chosen, this, &PeriodButton::daysChosen);
    popup->openBelow(*this);
}

}
