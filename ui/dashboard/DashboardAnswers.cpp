// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/Chooser.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/dashboard/ExplainPanel.h"
#include "ui/dashboard/FilterBar.h"
#include "ui/dashboard/StartView.h"
#include "ui/dashboard/ViewsButton.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QProgressBar>
#include <QResizeEvent>
#include <QStackedWidget>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int explanationWidth = 380;
constexpr int besideFrom = 860; // narrower, the explanation takes the place of the charts

bool saysNothing(const CardPoint &point)
{
    return point.count.value_or(0) == 0 &&
           (!point.share || (point.share->share.n == 0 && point.share->maturing == 0)) &&
           (!point.time || point.time->n == 0);
}

/// No case, and no figure of any card: there is nothing to draw. What surveys say stands for itself.
bool isBare(const MeasurePage &page)
{
    return page.query.page != PageId::AtStake && page.cases == 0 &&
           std::ranges::all_of(page.cards,
                               [](const MeasureCard &card) { return std::ranges::all_of(card.points, saysNothing); });
}

}

// What the dashboard does with answers: of pages, of what is behind a point, of views.

void DashboardPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readChoices();
    readViews();
    m_reader.setAwake(true);
    if (!shown())
        m_reader.ask(m_question.on(m_today));
}

void DashboardPage::hideEvent(QHideEvent *event)
{
    m_reader.setAwake(false);
    QWidget::hideEvent(event);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

PageView *DashboardPage::viewFor(PageId page)
{
    PageView *&view = m_pages[page];
    if (view)
        return view;
    if (page == PageId::Start) {
        auto *start = new StartView(m_words, this);
        connect(start, &StartView::cardAsked, this, &DashboardPage::goTo);
        view = start;
    } else {
        view = new PageView(m_words, this);
    }
    m_stack->addWidget(view);
    connect(view, &PageView::pointChosen, this, &DashboardPage::explain);
    return view;
}

void DashboardPage::arrived(const MeasurePage &page)
{
    m_slow.stop();
    m_busy->hide();
    m_trouble->hide();
    m_hasCalendar = page.hasCalendar;
    if (const QDate today = dayIn(page.zone); today != m_today) { // the team's day, or midnight has passed
        m_today = today;
        if (m_question.preset)
            m_reader.ask(m_question.on(m_today));
    }
    refreshBar();
    say(page);
    if (isBare(page))
        return sayBare(page);
    PageView *view = viewFor(page.query.page);
    view->show(page);
    m_stack->setCurrentWidget(view);
    if (m_explain->isVisible())
        m_explain->refresh(page);
    if (!m_wanted.isEmpty())
        view->goTo(std::exchange(m_wanted, {}));
}

void DashboardPage::say(const MeasurePage &page)
{
    QStringList parts{CardWords::period(page)};
    for (const FilterKind kind : FilterKinds::all()) {
        if (const QString words = FilterKinds::words(kind, page.query.filter, m_filters->choices()); !words.isEmpty())
            parts.append(tr("%1: %2", "kind of filter: values").arg(FilterKinds::title(kind), words));
    }
    if (page.query.clock == MeasureClock::Working)
        parts.append(page.hasCalendar ? tr("in working time")
                                      : tr("in working time, for which no calendar is set: there is no figure"));
    if (const auto before = page.query.compareBefore ? page.query.period.before() : std::nullopt)
        parts.append(
            tr("compared with the %n day(s) before", nullptr, static_cast<int>(before->from->daysTo(*before->to)) + 1));
    const QString cases = tr("%n case(s)", nullptr, static_cast<int>(page.cases));
    QStringList sentences{tr("%1: %2.", "what is shown: how many cases").arg(parts.join(u" · "_s), cases)};
    if (const QString leftOut = CardWords::leftOut(page); !leftOut.isEmpty())
        sentences.append(leftOut);
    m_sentence->setText(sentences.join(u' '));
}

// Nothing at all, or nothing of what was asked for?
void DashboardPage::sayBare(const MeasurePage &page)
{
    closeExplanation();
    const bool filtered = !page.query.filter.isEmpty();
    if (m_filters->choices().firstDay.isValid()) {
        m_state->say(u"dashboard"_s, tr("No case in these days"),
                     filtered ? tr("Nothing that customers wrote in them meets the filters that are set.")
                              : tr("The oldest case is of %1.")
                                    .arg(locale().toString(m_filters->choices().firstDay, QLocale::LongFormat)));
        m_state->offer(tr("Show all cases of all time"), [this] {
            DashboardQuestion question = m_question;
            question.query.filter = {};
            question.preset = PeriodPreset::AllTime;
            ask(question);
        });
    } else if (m_context.isReadOnly()) {
        m_state->say(u"dashboard"_s, tr("Nothing to measure"),
                     tr("No message of a customer has been read from this file. While it is being read, the figures "
                        "grow."));
    } else {
        m_state->say(u"dashboard"_s, tr("Nothing to measure yet"),
                     tr("Here you will see how soon and how often customers have an answer, beside what surveys found. "
                        "The figures begin with the first message of a customer."));
        m_state->offer(tr("Connect an account"), [this] { Q_EMIT accountsAsked(); });
    }
    m_stack->setCurrentWidget(m_state);
}

// Figures that are there stay, with the moment they are of; nobody is to take them for today's.
void DashboardPage::failed(const Error &error)
{
    m_slow.stop();
    m_busy->hide();
    const QString why = Words::problem(error);
    if (const MeasurePage *page = shown(); page && page->query.page == m_question.query.page) {
        m_troubleWords->setText(tr("These figures are of %1. They could not be computed again: %2")
                                    .arg(Words::dayAndTime(page->asOf), why));
        m_trouble->show();
        return;
    }
    m_state->say(u"failed"_s, tr("The figures could not be computed"), why);
    m_state->offer(tr("Try again"), [this] { m_reader.ask(m_question.on(m_today)); });
    m_stack->setCurrentWidget(m_state);
}

void DashboardPage::goTo(const QString &card)
{
    const auto page = pageIdFromString(card.section(u'.', 0, 0));
    if (!page)
        return;
    if (*page != m_question.query.page) {
        m_wanted = card;
        return showPage(*page);
    }
    if (PageView *view = m_pages.value(*page))
        view->goTo(card);
}

void DashboardPage::explain(const CardPoint &point, const QString &card)
{
    const MeasurePage *page = shown();
    if (!page)
        return;
    if (!m_explain->isVisible())
        m_before = focusWidget();
    m_explain->open(point, card, *page);
    arrange();
}

void DashboardPage::closeExplanation()
{
    if (m_explain->isHidden())
        return;
    m_explain->hide();
    arrange();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void DashboardPage::arrange()
{
    const bool explains = !m_explain->isHidden();
    const bool beside = width() >= besideFrom;
    m_stack->setVisible(!explains || beside);
    m_explain->setMinimumWidth(beside ? explanationWidth : 0);
    m_explain->setMaximumWidth(beside ? explanationWidth : QWIDGETSIZE_MAX);
}

void DashboardPage::readChoices()
{
    whenDone(m_context.measures.choices(), this, [this](const Result<Measures::Choices> &choices) {
        if (!choices)
            return; // the page says what is wrong
        m_filters->setChoices(*choices);
        if (const MeasurePage *page = shown())
            say(*page);
    });
}

void DashboardPage::readViews()
{
    whenDone(m_context.measures.views(), this, [this](const Result<QList<DashboardView>> &views) {
        if (views)
            m_views->setViews(*views);
    });
}

void DashboardPage::askName()
{
    QList<Choice> choices;
    for (const DashboardView &view : m_views->views())
        choices.append({tr("Change “%1” to this").arg(view.name), u"view"_s, {}, [this, name = view.name] {
                            save(m_question.named(name, m_today), tr("“%1” shows this now.").arg(name));
                        }});
    m_chooser->ask(tr("What is the view to be called?"), choices);
    m_chooser->allowOther([this](const QString &name) {
        save(m_question.named(name.trimmed(), m_today), tr("Saved: “%1” is among the views.").arg(name.trimmed()));
    });
}

void DashboardPage::save(const DashboardView &view, const QString &sentence)
{
    whenDone(m_context.measures.saveView(view), this, [this, sentence](const Result<void> &saved) {
        if (!saved)
            return m_context.notices.fail(saved.error());
        m_context.notices.say(sentence);
        readViews();
    });
}

void DashboardPage::remove(const DashboardView &view)
{
    whenDone(m_context.measures.removeView(view.name), this, [this, view](const Result<void> &removed) {
        if (!removed)
            return m_context.notices.fail(removed.error());
        readViews();
        m_context.notices.say({Tone::Quiet, tr("View “%1” removed.").arg(view.name), tr("Undo"),
                               [this, view] { save(view, tr("It is there again.")); }});
    });
}

}
