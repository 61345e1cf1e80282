// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace firstmile
{

class EmptyState;
class FlowLayout;
class HistoryModel;
class HistoryView;

/// A customer's whole history, with what narrows it: words, kinds, channels.
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(const ConsoleContext &context, QWidget *parent = nullptr);

    void open(CustomerId customer);                     ///< with nothing left out
    void offerChannels(const QList<Channel> &channels); ///< those to narrow it to
    void focusSearch();
    HistoryModel &model() { return *m_model; }
    HistoryView &view() { return *m_view; }
    QLineEdit &search() { return *m_search; }
    QToolButton *toggle(HistoryKind kind) const { return m_kinds.value(static_cast<int>(kind)); }
    QToolButton *toggle(Channel channel) const { return m_channels.value(static_cast<int>(channel)); }

Q_SIGNALS:
    void chosen(firstmile::ConversationId conversation, firstmile::MessageId message);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QToolButton *makeToggle(const QString &text, const QString &icon);
    void narrow();
    void showAll();
    void showState();

    HistoryModel *m_model;
    HistoryView *m_view;
    QLineEdit *m_search;
    FlowLayout *m_toggles;
    QHash<int, QToolButton *> m_kinds;
    QHash<int, QToolButton *> m_channels;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTimer m_delay;
};

}
