// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ScoreForm.h"

#include "ui/review/ReviewWords.h"
#include "ui/review/ScoreRow.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

ScoreForm::ScoreForm(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox(this))
    , m_score(new QLabel(this))
    , m_count(new QLabel(this))
    , m_column(new QVBoxLayout)
{
    m_choice->setAccessibleName(tr("Score card"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    auto *edit = new QToolButton(this);
    edit->setIcon(lineIcon(u"settings"_s));
    edit->setAutoRaise(true);
    edit->setMinimumSize(space::hit, space::hit);
    edit->setToolTip(tr("Change the questions and their weights"));
    edit->setAccessibleName(tr("Change the questions and their weights"));
    setType(m_score, Type::Figure);
    setType(m_count, Type::Caption, true);
    m_count->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::half);
    head->addWidget(m_choice, 1);
    head->addWidget(edit);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(space::inside);
    figure->addWidget(m_score);
    figure->addWidget(m_count, 1, Qt::AlignVCenter);
    m_column->setSpacing(0);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::half);
    whole->addLayout(head);
    whole->addLayout(figure);
    whole->addLayout(m_column);
    connect(m_choice, &QComboBox::activated, this, &ScoreForm::choose);
    connect(edit, &QToolButton::clicked, this, &ScoreForm::editAsked);
}

void ScoreForm::show(const QList<ScoreCard> &cards, const ConversationReview &review)
{
    const bool sameCards = cards == m_cards;
    m_cards = cards;
    m_answers = review.answers;
    int chosen = 0;
    for (int i = 0; i < m_cards.size(); ++i) {
        if (m_cards[i].id == review.card && m_cards[i].version == review.cardVersion)
            chosen = i;
    }
    if (!sameCards) {
        m_choice->clear();
        for (const ScoreCard &card : cards)
            m_choice->addItem(ReviewWords::name(card));
    }
    m_choice->setCurrentIndex(chosen);
    const ScoreCard card = m_cards.value(chosen);
    if (card != m_card || m_rows.isEmpty()) {
        m_card = card;
        build();
    }
    for (ScoreRow *row : std::as_const(m_rows))
        row->show(m_answers.value(row->question().id));
    showScore();
}

void ScoreForm::build()
{
    for (ScoreRow *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    for (const ScoreQuestion &question : std::as_const(m_card.questions)) {
        auto *row = new ScoreRow(question, this);
        connect(row, &ScoreRow::answered, this, [this, id = question.id](const QString &answer) {
            answer.isEmpty() ? (void)m_answers.remove(id) : (void)m_answers.insert(id, answer);
            showScore();
            Q_EMIT changed();
        });
        connect(row, &ScoreRow::nextAsked, this, [this, row] { focusRow(row, 1); });
        connect(row, &ScoreRow::stepAsked, this, [this, row](int by) { focusRow(row, by); });
        m_column->addWidget(row);
        m_rows.append(row);
    }
    QWidget *before = m_choice;
    for (ScoreRow *row : std::as_const(m_rows)) {
        setTabOrder(before, row);
        before = row;
    }
}

// Answers to questions that the other card has not are not taken along.
void ScoreForm::choose(int index)
{
    ConversationReview other;
    other.card = m_cards.value(index).id;
    other.cardVersion = m_cards.value(index).version;
    for (const ScoreQuestion &question : m_cards.value(index).questions) {
        if (m_answers.contains(question.id))
            other.answers.insert(question.id, m_answers.value(question.id));
    }
    const bool said = !m_answers.isEmpty();
    show(m_cards, other);
    if (said)
        Q_EMIT changed();
}

void ScoreForm::focusRow(const ScoreRow *from, int by)
{
    qsizetype at = 0;
    while (at < m_rows.size() && m_rows[at] != from)
        ++at;
    const qsizetype to = at + by;
    if (to >= m_rows.size())
        return Q_EMIT done();
    if (to >= 0)
        m_rows[to]->setFocus(Qt::TabFocusReason);
}

void ScoreForm::focusFirstOpen()
{
    for (ScoreRow *row : std::as_const(m_rows)) {
        if (row->answer().isEmpty())
            return row->setFocus(Qt::ShortcutFocusReason);
    }
    if (!m_rows.isEmpty())
        m_rows.first()->setFocus(Qt::ShortcutFocusReason);
}

ScoreRow *ScoreForm::row(const QString &question) const
{
    for (ScoreRow *row : m_rows) {
        if (row->question().id == question)
            return row;
    }
    return nullptr;
}

QString ScoreForm::scoreText() const
{
    return m_score->text();
}

void ScoreForm::showScore()
{
    int answered = 0;
    for (const ScoreRow *row : std::as_const(m_rows))
        answered += !row->answer().isEmpty();
    const auto score = scoreOf(m_card, m_answers);
    m_score->setText(ReviewWords::percent(score));
    m_score->setAccessibleName(score ? tr("Score: %1").arg(m_score->text()) : tr("No score yet"));
    m_count->setText(tr("%1 of %n question(s) answered", nullptr, static_cast<int>(m_rows.size())).arg(answered));
}

}
