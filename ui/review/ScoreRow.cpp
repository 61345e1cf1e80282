// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ScoreRow.h"

#include "ui/review/ReviewWords.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

ScoreRow::ScoreRow(const ScoreQuestion &question, QWidget *parent) : QWidget(parent), m_question(question)
{
    setFocusPolicy(Qt::StrongFocus);
    const QString words = ReviewWords::text(question);
    auto *text = new QLabel(question.critical ? tr("%1 (critical)", "question").arg(words) : words, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    if (question.critical)
        text->setToolTip(tr("The worst answer makes the whole score 0."));
    else if (question.weight == 0)
        text->setToolTip(tr("Asked, and not counted in the score."));
    auto *choices = new QWidget(this);
    new FlowLayout(space::half, choices);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::half, space::half, space::half, space::half);
    column->setSpacing(2);
    column->addWidget(text);
    column->addWidget(choices);
    switch (question.kind) {
    case ScoreQuestion::Kind::YesNo:
        addChoice(u"yes"_s, tr("Yes"));
        addChoice(u"no"_s, tr("No"));
        break;
    case ScoreQuestion::Kind::Scale:
        for (int i = 1; i <= 5; ++i)
            addChoice(QString::number(i), QLocale().toString(i));
        break;
    case ScoreQuestion::Kind::Choice:
        for (const QString &choice : question.choices)
            addChoice(choice, choice);
        break;
    }
    addChoice(u"n/a"_s, tr("n/a", "does not apply"));
    m_buttons.last()->setToolTip(tr("It does not apply here  (0)"));
    show(QString());
}

void ScoreRow::addChoice(const QString &answer, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setText(QString(text).replace(u'&', u"&&"_s));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the row has the keys
    button->setMinimumSize(space::hit, space::hit);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(tr("%1: %2", "question, answer").arg(ReviewWords::text(m_question), text));
    connect(button, &QToolButton::clicked, this, [this, answer] {
        setFocus(Qt::MouseFocusReason);
        say(answer == m_answer ? QString() : answer);
    });
    layout()->itemAt(1)->widget()->layout()->addWidget(button);
    m_answers.append(answer);
    m_buttons.append(button);
}

void ScoreRow::show(const QString &answer)
{
    m_answer = answer;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool chosen = m_answers[i] == answer;
        m_buttons[i]->setChecked(chosen);
        m_buttons[i]->setIcon(chosen ? lineIcon(u"check"_s) : QIcon()); // a shape besides the colour
    }
    setAccessibleName(answer.isEmpty()
                          ? tr("%1: not answered", "question").arg(ReviewWords::text(m_question))
                          : tr("%1: %2", "question, answer")
                                .arg(ReviewWords::text(m_question), ReviewWords::answer(m_question, answer)));
    update();
}

void ScoreRow::say(const QString &answer)
{
    show(answer);
    Q_EMIT answered(answer);
}

QString ScoreRow::answerOf(int key) const
{
    if (key == Qt::Key_0 || key == Qt::Key_Minus)
        return u"n/a"_s;
    if (m_question.kind == ScoreQuestion::Kind::YesNo && (key == Qt::Key_Y || key == Qt::Key_N))
        return key == Qt::Key_Y ? u"yes"_s : u"no"_s;
    const int number = key - Qt::Key_1;
    return number >= 0 && number < m_answers.size() - 1 ? m_answers[number] : QString();
}

// The keys of a question come before those of the console.
bool ScoreRow::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && !answerOf(key->key()).isEmpty()) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ScoreRow::step(int by)
{
    const qsizetype at = m_answers.indexOf(m_answer);
    const qsizetype last = m_answers.size() - 1;
    const qsizetype next = at < 0 ? (by > 0 ? 0 : last) : std::clamp<qsizetype>(at + by, 0, last);
    say(m_answers[next]);
}

void ScoreRow::keyPressEvent(QKeyEvent *event)
{
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const QString answer = event->modifiers() & ~Qt::KeypadModifier ? QString() : answerOf(event->key());
    if (!answer.isEmpty()) {
        say(answer);
        Q_EMIT nextAsked();
    } else if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        step((event->key() == Qt::Key_Right) == leftToRight ? 1 : -1);
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        Q_EMIT stepAsked(event->key() == Qt::Key_Down ? 1 : -1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT nextAsked();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        say({});
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ScoreRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ScoreRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ScoreRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tokens::of(this).line, 1));
    for (const QToolButton *button : std::as_const(m_buttons)) // what can be pressed has an edge
        painter.drawRoundedRect(
            QRectF(QRect(button->mapTo(this, QPoint()), button->size())).adjusted(0.5, 0.5, -0.5, -0.5), space::radius,
            space::radius);
    if (!hasFocus())
        return;
    painter.setPen(QPen(Tokens::of(this).accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
}

}
