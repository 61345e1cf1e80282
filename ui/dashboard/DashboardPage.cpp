// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/DashboardPage.h"

#include "core/base/Clock.h"
#include "ui/commands/Chooser.h"
#include "ui/dashboard/ExplainPanel.h"
#include "ui/dashboard/FilterBar.h"
#include "ui/dashboard/PageTabs.h"
#include "ui/dashboard/PageView.h"
#include "ui/dashboard/ViewsButton.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Type.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

QProgressBar *busyBar(int width, QWidget *parent)
{
    auto *bar = new QProgressBar(parent);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedSize(width, 6);
    bar->setAccessibleName(DashboardPage::tr("The figures are being computed"));
    return bar;
}

}

DashboardPage::DashboardPage(const ConsoleContext &context, SurveyBenchmarks surveys, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_surveys(std::move(surveys))
    , m_words(m_surveys)
    , m_question(DashboardQuestion::first())
    , m_reader(context.measures)
    , m_today(dayIn({}))
    , m_tabs(new PageTabs(this))
    , m_busy(busyBar(72, this))
    , m_filters(new FilterBar(this))
    , m_views(new ViewsButton(this))
    , m_sentence(new QLabel(this))
    , m_trouble(new QWidget(this))
    , m_troubleWords(new QLabel(m_trouble))
    , m_stack(new QStackedWidget(this))
    , m_state(new EmptyState(this))
    , m_loading(loading())
    , m_explain(new ExplainPanel(context.measures, this))
    , m_chooser(new Chooser(this))
{
    m_stack->addWidget(m_loading);
    m_stack->addWidget(m_state);
    m_explain->hide();
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_stack, 1);
    body->addWidget(m_explain);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head());
    column->addLayout(body, 1);
    m_slow.setSingleShot(true);
    m_slow.setInterval(300ms);
    listen();
    refreshBar();
}

DashboardPage::~DashboardPage() = default;

QWidget *DashboardPage::head()
{
    setType(m_sentence, Type::Caption, true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_busy->hide();
    if (m_context.isReadOnly())
        m_views->hide(); // nothing could be kept
    else
        m_filters->addFirst(m_views);
    auto *again = new QPushButton(tr("Try again"), m_trouble);
    connect(again, &QPushButton::clicked, this, [this] { m_reader.ask(m_question.on(m_today)); });
    m_troubleWords->setWordWrap(true);
    m_troubleWords->setTextFormat(Qt::PlainText);
    auto *trouble = new QHBoxLayout(m_trouble);
    trouble->setContentsMargins(space::inside, 0, 0, 0);
    trouble->addWidget(m_troubleWords, 1);
    trouble->addWidget(again);
    m_trouble->hide();
    auto *head = new QWidget(this);
    m_head = new QHBoxLayout;
    m_head->addWidget(m_tabs, 1);
    m_head->addWidget(m_busy);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space::inside, space::half, space::around, space::inside);
    column->setSpacing(space::half);
    column->addLayout(m_head);
    column->addWidget(m_filters);
    auto *sentence = new QHBoxLayout;
    sentence->setContentsMargins(space::inside, 0, 0, 0);
    sentence->addWidget(m_sentence);
    column->addLayout(sentence);
    column->addWidget(m_trouble);
    return head;
}

QWidget *DashboardPage::loading()
{
    auto *page = new QWidget(this);
    auto *words = new QLabel(tr("Computing the figures from the event log …"), page);
    setType(words, Type::Body, true);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(space::between);
    column->addStretch(2);
    column->addWidget(words, 0, Qt::AlignHCenter);
    column->addWidget(busyBar(240, page), 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

void DashboardPage::listen()
{
    connect(m_tabs, &PageTabs::chosen, this, &DashboardPage::showPage);
    connect(m_filters, &FilterBar::changed, this, &DashboardPage::ask);
    connect(m_filters, &FilterBar::opened, this, &DashboardPage::readChoices);
    connect(m_views, &ViewsButton::opened, this, &DashboardPage::readViews);
    connect(m_views, &ViewsButton::chosen, this,
            [this](const DashboardView &view) { ask(DashboardQuestion::of(view)); });
    connect(m_views, &ViewsButton::saveAsked, this, &DashboardPage::askName);
    connect(m_views, &ViewsButton::removeAsked, this, &DashboardPage::remove);
    connect(m_explain, &ExplainPanel::closeAsked, this, &DashboardPage::closeExplanation);
    connect(m_explain, &ExplainPanel::conversationChosen, this, &DashboardPage::conversationChosen);
    connect(&m_reader, &PageReader::asking, &m_slow, QOverload<>::of(&QTimer::start));
    connect(&m_reader, &PageReader::arrived, this, &DashboardPage::arrived);
    connect(&m_reader, &PageReader::failed, this, &DashboardPage::failed);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_busy->show();
        const MeasurePage *page = shown();
        if (!page || page->query.page != m_question.query.page)
            m_stack->setCurrentWidget(m_loading);
    });
    connect(&m_context.measures, &MeasureData::changed, this, [this] {
        if (isVisible())
            readViews();
    });
}

QDate DashboardPage::dayIn(const QByteArray &zone) const
{
    const QTimeZone there(zone);
    const QDateTime now = toDateTime(m_context.clock.now());
    return (there.isValid() ? now.toTimeZone(there) : now.toLocalTime()).date();
}

void DashboardPage::showPage(PageId page)
{
    DashboardQuestion question = m_question;
    question.query.page = page;
    if (question != m_question)
        ask(question);
}

void DashboardPage::stepPage(int by)
{
    m_tabs->step(by);
}

void DashboardPage::ask(const DashboardQuestion &question)
{
    if (question.query.page != m_question.query.page)
        closeExplanation();
    m_question = question;
    refreshBar();
    m_reader.ask(m_question.on(m_today));
}

void DashboardPage::refreshBar()
{
    const QSignalBlocker quiet(m_tabs);
    m_tabs->choose(m_question.query.page);
    m_filters->show(m_question, m_today, m_hasCalendar);
    m_views->show(m_question);
}

const MeasurePage *DashboardPage::shown() const
{
    const auto *view = qobject_cast<PageView *>(m_stack->currentWidget());
    return view ? &view->page() : nullptr;
}

QString DashboardPage::sentence() const
{
    return m_sentence->text();
}

void DashboardPage::setNote(const QString &note)
{
    m_note = new QLabel(note, this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(space::around, space::inside, space::around, 0);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_note);
}

void DashboardPage::addTool(QWidget *tool)
{
    m_head->addWidget(tool);
}

}
