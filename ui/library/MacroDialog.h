// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ReplyData.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace firstmile
{

class DialogFoot;

/// Puts a macro together, step by step, in their order.
class MacroDialog : public QDialog
{
    Q_OBJECT

public:
    /// `macro`: without an id it is a new one; `replies`: the names of the saved replies that there are.
    MacroDialog(const ConsoleContext &context, const Macro &macro, const QStringList &replies,
                QWidget *parent = nullptr);

    const Macro &macro() const { return m_macro; }
    QLineEdit &name() { return *m_name; }
    QComboBox &kind() { return *m_kind; }
    QComboBox &value() { return *m_value; }
    QListWidget &steps() { return *m_steps; }
    DialogFoot &foot() { return *m_foot; }
    void addStep(); ///< the one that is typed
    void removeStep();
    void moveStep(int by);

Q_SIGNALS:
    void kept();

private:
    void arrange();
    QWidget *makeSteps();
    void fill(int current);
    void refresh();
    void keep();
    MacroStep typed() const;

    const ConsoleContext &m_context;
    Macro m_macro;
    QStringList m_replies;
    QLineEdit *m_name;
    QListWidget *m_steps;
    QComboBox *m_kind;
    QComboBox *m_value;
    QPushButton *m_add;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    DialogFoot *m_foot;
};

}
