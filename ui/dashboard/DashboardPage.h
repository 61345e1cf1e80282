// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/SurveyBenchmarks.h"
#include "ui/ConsoleContext.h"
#include "ui/dashboard/CardWords.h"
#include "ui/dashboard/DashboardQuestion.h"
#include "ui/dashboard/PageReader.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QStackedWidget;

namespace firstmile
{

class Chooser;
class EmptyState;
class ExplainPanel;
class FilterBar;
class PageTabs;
class PageView;
class ViewsButton;

/// The measures, a page each, of the cases that somebody chose; kept up to date while it is seen.
class DashboardPage : public QWidget
{
    Q_OBJECT

public:
    DashboardPage(const ConsoleContext &context, SurveyBenchmarks surveys, QWidget *parent = nullptr);
    ~DashboardPage() override;

    void showPage(PageId page);
    void stepPage(int by);                       ///< to the next page or the one before
    void ask(const DashboardQuestion &question); ///< another filter, period or page
    const DashboardQuestion &question() const { return m_question; }
    const MeasurePage *shown() const;  ///< null: no figures are seen
    void addTool(QWidget *tool);       ///< beside the tabs
    void setNote(const QString &note); ///< a line over the figures that stays

    FilterBar &filters() { return *m_filters; }
    ViewsButton &views() { return *m_views; }
    ExplainPanel &explanation() { return *m_explain; }
    Chooser &chooser() { return *m_chooser; }
    PageView *view(PageId page) const { return m_pages.value(page); }
    QString sentence() const; ///< what is shown and what was left out

Q_SIGNALS:
    void conversationChosen(firstmile::ConversationId conversation, firstmile::MessageId message);
    void accountsAsked(); ///< there is nothing to measure yet: the user wants to connect an account

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *head();
    QWidget *loading();
    void listen();
    QDate dayIn(const QByteArray &zone) const;
    void arrived(const MeasurePage &page);
    void failed(const Error &error);
    void sayBare(const MeasurePage &page);
    void say(const MeasurePage &page);
    void refreshBar();
    PageView *viewFor(PageId page);
    void explain(const CardPoint &point, const QString &card);
    void closeExplanation();
    void arrange(); ///< charts and explanation beside each other, or one of them
    void goTo(const QString &card);
    void readChoices();
    void readViews();
    void askName();
    void save(const DashboardView &view, const QString &sentence);
    void remove(const DashboardView &view);

    const ConsoleContext &m_context;
    SurveyBenchmarks m_surveys;
    CardWords m_words;
    DashboardQuestion m_question;
    PageReader m_reader;
    QTimer m_slow; ///< an answer takes longer than people should wonder
    QDate m_today;
    bool m_hasCalendar = false;
    PageTabs *m_tabs;
    QBoxLayout *m_head = nullptr;
    QProgressBar *m_busy;
    FilterBar *m_filters;
    ViewsButton *m_views;
    QLabel *m_sentence;
    QLabel *m_note = nullptr; ///< none: nothing is to be said
    QWidget *m_trouble;
    QLabel *m_troubleWords;
    QStackedWidget *m_stack;
    EmptyState *m_state;
    QWidget *m_loading;
    QHash<PageId, PageView *> m_pages;
    ExplainPanel *m_explain;
    Chooser *m_chooser;
    QPointer<QWidget> m_before; ///< had the focus when the explanation opened
    QString m_wanted;           ///< the card to go to when its page is there
};

}
