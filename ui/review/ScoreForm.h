// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewFile.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace firstmile
{

class ScoreRow;

/// A score card that is being filled in: its questions, and what the answers come to so far.
class ScoreForm : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreForm(QWidget *parent = nullptr);

    /// `cards` to choose from; the one that the review names is shown, else the first.
    void show(const QList<ScoreCard> &cards, const ConversationReview &review);
    using QWidget::show;
    const ScoreCard &card() const { return m_card; }
    const QMap<QString, QString> &answers() const { return m_answers; } ///< to questions of this card
    ScoreRow *row(const QString &question) const;                       ///< null: the card has no such question
    QString scoreText() const;
    void focusFirstOpen(); ///< the first question without an answer, else the first

Q_SIGNALS:
    void changed();
    void done(); ///< the last question was answered by a key
    void editAsked();

private:
    void build();
    void showScore();
    void choose(int index);
    void focusRow(const ScoreRow *from, int by);

    QList<ScoreCard> m_cards;
    ScoreCard m_card;
    QMap<QString, QString> m_answers;
    QComboBox *m_choice;
    QLabel *m_score;
    QLabel *m_count;
    QVBoxLayout *m_column;
    QList<ScoreRow *> m_rows;
};

}
