// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/MeasureData.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;

namespace firstmile
{

class EmptyState;
class ExplainedModel;

/// What is behind one point: its definition, its figure, the cases in it and those left out with the reason. Each opens
/// its conversation; Escape goes back.
class ExplainPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExplainPanel(MeasureData &measures, QWidget *parent = nullptr);

    /// Opens with a point of a card; the keyboard goes to its cases.
    void open(const CardPoint &point, const QString &card, const MeasurePage &page);
    void refresh(const MeasurePage &page); ///< the page was read again: the same point, if it is still there
    bool isAbout(const QString &card) const { return m_card == card; }
    ExplainedModel &model() { return *m_model; }
    QListView &list() { return *m_list; }
    QString definition() const;

Q_SIGNALS:
    void conversationChosen(firstmile::ConversationId conversation, firstmile::MessageId message);
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *head();
    void say(const CardPoint &point, const MeasurePage &page);
    void ask();
    void show(const Explanation &explanation);
    using QWidget::show;

    MeasureData &m_measures;
    QLabel *m_title;
    QLabel *m_question;
    QLabel *m_figure;
    QLabel *m_share;
    QLabel *m_definition;
    QToolButton *m_close;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_state;
    QWidget *m_loading;
    ExplainedModel *m_model;
    CardPoint m_point;
    QString m_card;
    PageQuery m_query;
    Instant m_asOf;
    int m_turn = 0;
};

}
