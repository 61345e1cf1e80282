// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QListView;

namespace firstmile
{

/// One thing to choose.
struct Choice
{
    QString text;
    QString icon;
    QString detail; ///< right and quiet: a key, a date
    std::function<void()> act;
};

/// The choices that match what was typed.
class ChoiceModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setChoices(const QList<Choice> &choices);
    void filter(const QString &typed);
    const Choice &at(int row) const { return m_shown[row]; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Choice> m_all;
    QList<Choice> m_shown;
};

/// Floats over its window: type to narrow, Enter to choose, Escape to leave. The palette, and every question with a
/// list of answers, are this one widget.
class Chooser : public QWidget
{
    Q_OBJECT

public:
    explicit Chooser(QWidget *window);

    void ask(const QString &question, const QList<Choice> &choices);
    /// What happens with a text that is not among the choices; empty: nothing can.
    void allowOther(std::function<void(const QString &)> other) { m_other = std::move(other); }
    ChoiceModel &model() { return *m_model; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void leave();
    void choose();
    void narrow(const QString &typed);

    QLineEdit *m_edit;
    QListView *m_list;
    ChoiceModel *m_model;
    QPointer<QWidget> m_before; ///< had the focus
    std::function<void(const QString &)> m_other;
};

}
