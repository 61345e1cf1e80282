// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewRecords.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace firstmile
{

/// One question of a score card while the card is being changed.
class QuestionRow : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionRow(const ScoreQuestion &question, QWidget *parent = nullptr);

    /// As it stands; its id is the one that it came with, empty for a new question.
    ScoreQuestion question() const;
    void showShare(double sum); ///< how much of the score it makes up, where all weights come to `sum`
    QLineEdit &text() { return *m_text; }
    QDoubleSpinBox &weight() { return *m_weight; }
    QComboBox &kind() { return *m_kind; }
    QCheckBox &critical() { return *m_critical; }

Q_SIGNALS:
    void changed();
    void removeAsked();

private:
    void arrange();
    void showKind();

    QString m_id;
    QLineEdit *m_text;
    QComboBox *m_kind;
    QLineEdit *m_choices;
    QDoubleSpinBox *m_weight;
    QLabel *m_share;
    QCheckBox *m_critical;
    QToolButton *m_remove;
};

}
