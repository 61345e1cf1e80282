// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewRecords.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace firstmile
{

/// One question of a score card and its answers. With the focus on it y and n answer, or 1 to 9, or left and right;
/// 0 says that it does not apply, Delete takes the answer back.
class ScoreRow : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreRow(const ScoreQuestion &question, QWidget *parent = nullptr);

    const ScoreQuestion &question() const { return m_question; }
    void show(const QString &answer);
    using QWidget::show;
    QString answer() const { return m_answer; }

Q_SIGNALS:
    void answered(const QString &answer); ///< empty: taken back
    void nextAsked();                     ///< answered by a key: the next question
    void stepAsked(int by);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addChoice(const QString &answer, const QString &text);
    QString answerOf(int key) const; ///< empty: the key answers nothing
    void say(const QString &answer);
    void step(int by);

    ScoreQuestion m_question;
    QStringList m_answers; ///< in the order of the buttons, the last one is "n/a"
    QList<QToolButton *> m_buttons;
    QString m_answer;
};

}
