// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/widgets/ColumnPage.h"

class QLineEdit;
class QPushButton;

namespace firstmile
{

class ActionRegistry;
class MeaningLabel;

/// What a file for review is and what to do with it, on one screen; asks for the reviewer's name, and waits for
/// nothing.
class ReviewWelcome : public ColumnPage
{
    Q_OBJECT

public:
    ReviewWelcome(const ConsoleContext &context, const ActionRegistry &actions, QWidget *parent = nullptr);

    QLineEdit &name() { return *m_name; }
    QPushButton &start() { return *m_start; }

Q_SIGNALS:
    void startAsked();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addFacts();
    void addSteps(const ActionRegistry &actions);
    void addName();
    MeaningLabel *addSentence(const QString &icon, const QString &sentence);
    void showSeal();
    void keepName();

    const ConsoleContext &m_context;
    MeaningLabel *m_seal = nullptr;
    QLineEdit *m_name;
    QPushButton *m_start;
};

}
