// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/FilterBar.h"

#include "ui/dashboard/CountingButton.h"
#include "ui/dashboard/FilterChip.h"
#include "ui/dashboard/FilterPopup.h"
#include "ui/dashboard/PeriodButton.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"

#include <QMenu>
#include <QToolButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new FlowLayout(space::half, this))
    , m_period(new PeriodButton(this))
    , m_counting(new CountingButton(this))
    , m_add(new QToolButton(this))
    , m_clear(new QToolButton(this))
{
    m_add->setAutoRaise(true);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setIcon(lineIcon(u"filter"_s));
    m_add->setText(tr("Filter"));
    m_add->setAccessibleName(tr("Show only some of the cases"));
    m_add->setToolTip(m_add->accessibleName());
    m_clear->setAutoRaise(true);
    m_clear->setText(tr("Clear filters"));
    m_clear->setAccessibleName(m_clear->text());
    for (QWidget *each :
         {static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_counting), static_cast<QWidget *>(m_add)})
        m_row->addWidget(each);
    addChips();
    m_row->addWidget(m_clear);
    fillMenu();
    listen();
}

void FilterBar::addChips()
{
    for (const FilterKind kind : FilterKinds::all()) {
        auto *chip = new FilterChip(kind, this);
        chip->hide();
        m_chips.insert(kind, chip);
        m_row->addWidget(chip);
        connect(chip, &FilterChip::asked, this, [this, kind] { open(kind); });
        connect(chip, &FilterChip::removed, this, [this, kind] {
            m_add->setFocus(Qt::OtherFocusReason); // the chip goes, the keyboard stays
            change([kind](DashboardQuestion &question) { FilterKinds::choose(kind, {}, question.query.filter); });
        });
    }
}

void FilterBar::listen()
{
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_add->setFocus(Qt::OtherFocusReason);
        change([](DashboardQuestion &question) { question.query.filter = {}; });
    });
    connect(m_period, &PeriodButton::presetChosen, this, [this](PeriodPreset preset) {
        change([preset](DashboardQuestion &question) {
            question.preset = preset;
            question.query.period = {};
        });
    });
    connect(m_period, &PeriodButton::daysChosen, this, [this](const DayPeriod &days) {
        change([&](DashboardQuestion &question) {
            question.preset.reset();
            question.query.period = days;
        });
    });
    connect(m_period, &PeriodButton::compareChosen, this, [this](bool before) {
        change([before](DashboardQuestion &question) { question.query.compareBefore = before; });
    });
    connect(m_counting, &CountingButton::stepChosen, this,
            [this](BucketStep step) { change([step](DashboardQuestion &question) { question.query.step = step; }); });
    connect(m_counting, &CountingButton::byAnswerChosen, this, [this](bool byAnswer) {
        change([byAnswer](DashboardQuestion &question) { question.query.byAnswer = byAnswer; });
    });
    connect(m_counting, &CountingButton::clockChosen, this, [this](MeasureClock clock) {
        change([clock](DashboardQuestion &question) { question.query.clock = clock; });
    });
}

void FilterBar::fillMenu()
{
    auto *menu = new QMenu(m_add);
    for (const FilterKind kind : FilterKinds::all())
        menu->addAction(lineIcon(FilterKinds::icon(kind)), tr("%1 …", "kind of filter").arg(FilterKinds::title(kind)),
                        this, [this, kind] { open(kind); });
    connect(menu, &QMenu::aboutToShow, this, &FilterBar::opened);
    m_add->setMenu(menu);
}

void FilterBar::addFirst(QWidget *widget)
{
    m_row->addWidget(widget);
    QList<QLayoutItem *> others;
    while (m_row->count() > 1)
        others.append(m_row->takeAt(0));
    for (QLayoutItem *each : others)
        m_row->addItem(each);
    setTabOrder(widget, m_period);
}

template <class F>
void FilterBar::change(F f)
{
    DashboardQuestion question = m_question;
    f(question);
    if (question == m_question)
        return;
    show(question, m_today, m_hasCalendar);
    Q_EMIT changed(question);
}

void FilterBar::show(const DashboardQuestion &question, QDate today, bool hasCalendar)
{
    m_question = question;
    m_today = today;
    m_hasCalendar = hasCalendar;
    m_period->show(question, today);
    m_counting->show(question.query, hasCalendar);
    refreshChips();
}

void FilterBar::setChoices(const Measures::Choices &choices)
{
    m_choices = choices;
    refreshChips();
}

void FilterBar::refreshChips()
{
    for (const FilterKind kind : FilterKinds::all()) {
        const QString words = FilterKinds::words(kind, m_question.query.filter, m_choices);
        m_chips[kind]->say(words);
        m_chips[kind]->setVisible(!words.isEmpty());
    }
    m_clear->setVisible(!m_question.query.filter.isEmpty());
}

QWidget *FilterBar::anchorOf(FilterKind kind) const
{
    FilterChip *chip = m_chips[kind];
    return chip->isVisibleTo(this) ? static_cast<QWidget *>(chip) : m_add;
}

FilterPopup *FilterBar::open(FilterKind kind)
{
    const CaseFilter &filter = m_question.query.filter;
    auto *popup =
        new FilterPopup(kind, FilterKinds::options(kind, filter, m_choices), FilterKinds::chosen(kind, filter), this);
    connect(popup, &FilterPopup::changed, this, [this, kind](const QStringList &ids) {
        change([&](DashboardQuestion &question) { FilterKinds::choose(kind, ids, question.query.filter); });
    });
    popup->openBelow(*anchorOf(kind));
    return popup;
}

}
