// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/AnswerStrip.h"

#include "ui/conversation/SuggestionWords.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

AnswerStrip::AnswerStrip(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
    , m_model(new QPushButton(tr("Ask the model …"), this))
    , m_column(new QVBoxLayout)
{
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setType(m_fold, Type::Caption);
    m_model->setFlat(true);
    m_model->setAccessibleName(tr("Ask the language model for a draft"));
    connect(m_fold, &QToolButton::clicked, this, [this] {
        setFolded(!m_folded);
        Q_EMIT foldedChanged(m_folded);
    });
    connect(m_model, &QPushButton::clicked, this, &AnswerStrip::modelAsked);
    auto *head = new QHBoxLayout;
    head->addWidget(m_fold);
    head->addStretch(1);
    head->addWidget(m_model);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::inside, space::half, space::inside, space::half);
    whole->setSpacing(space::half);
    whole->addLayout(head);
    whole->addLayout(m_column);
    refresh();
}

void AnswerStrip::show(const QList<AnswerSuggestion> &suggestions)
{
    if (m_cards && suggestions == m_suggestions)
        return;
    m_suggestions = suggestions.mid(0, 3);
    delete m_cards;
    m_cards = new QWidget(this);
    auto *cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space::half);
    m_column->addWidget(m_cards);
    for (int i = 0; i < m_suggestions.size(); ++i)
        addCard(i);
    refresh();
}

void AnswerStrip::addCard(int which)
{
    const AnswerSuggestion suggestion = m_suggestions[which];
    auto *words = new QLabel(SuggestionWords::firstWords(suggestion), m_cards);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setToolTip(suggestion.text);
    auto *why = new QLabel(SuggestionWords::reason(suggestion), m_cards);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    setType(why, Type::Caption, true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(words);
    texts->addWidget(why);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::half);
    row->addLayout(texts, 1);
    const auto button = [&](const QString &text, void (AnswerStrip::*asked)(const AnswerSuggestion &)) {
        auto *made = new QPushButton(text, m_cards);
        made->setFlat(true);
        made->setAccessibleName(tr("%1: suggestion %2", "a deed, a number").arg(text).arg(which + 1));
        connect(made, &QPushButton::clicked, this, [this, suggestion, asked] { Q_EMIT(this->*asked)(suggestion); });
        row->addWidget(made, 0, Qt::AlignTop);
        return made;
    };
    if (suggestion.source)
        button(SuggestionWords::source(suggestion), &AnswerStrip::sourceAsked);
    else
        why->setText(QStringList{SuggestionWords::source(suggestion), why->text()}.join(u" · "_s));
    button(tr("Not helpful"), &AnswerStrip::refuseAsked);
    button(tr("Use"), &AnswerStrip::useAsked)->setToolTip(tr("Use  (Ctrl+%1)", "a number").arg(which + 1));
    static_cast<QVBoxLayout *>(m_cards->layout())->addLayout(row);
}

void AnswerStrip::setModelOffered(bool offered)
{
    m_modelOffered = offered;
    refresh();
}

void AnswerStrip::setFolded(bool folded)
{
    m_folded = folded;
    refresh();
}

void AnswerStrip::refresh()
{
    const auto count = static_cast<int>(m_suggestions.size());
    m_fold->setText(count > 0 ? tr("%n answer(s) that may fit", nullptr, count)
                              : tr("No answer like it was given before"));
    m_fold->setAccessibleName(m_folded ? tr("Show the suggested answers") : tr("Fold the suggested answers away"));
    m_fold->setIcon(lineIcon(m_folded ? u"right"_s : u"down"_s));
    m_model->setVisible(m_modelOffered);
    if (m_cards)
        m_cards->setVisible(!m_folded && count > 0);
    setVisible(count > 0 || m_modelOffered);
}

void AnswerStrip::use(int which)
{
    if (which >= 0 && which < m_suggestions.size())
        Q_EMIT useAsked(m_suggestions[which]);
}

void AnswerStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

}
