// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/OtherReviews.h"

#include "ui/review/ReviewIndex.h"
#include "ui/review/ReviewWords.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/Type.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using Meaning = MeaningLabel::Meaning;

OtherReviews::OtherReviews(QWidget *parent)
    : QWidget(parent)
    , m_head(new QToolButton(this))
    , m_why(new QLabel(this))
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(m_body))
{
    m_head->setAutoRaise(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setMinimumHeight(space::hit);
    m_why->setText(tr("Folded until you have given your verdict, so that it is yours alone."));
    m_why->setWordWrap(true);
    setType(m_why, Type::Caption, true);
    m_column->setContentsMargins(space::inside, 0, 0, 0);
    m_column->setSpacing(space::half);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::half);
    whole->addWidget(m_head, 0, Qt::AlignLeading);
    whole->addWidget(m_why);
    whole->addWidget(m_body);
    connect(m_head, &QToolButton::clicked, this, &OtherReviews::toggle);
}

void OtherReviews::toggle()
{
    m_open = !m_open;
    m_byHand = m_open;
    fold();
    if (m_open)
        Q_EMIT unfolded();
}

void OtherReviews::show(const ReviewBook &book, const Reviewer &me, ConversationId conversation, bool open)
{
    if (std::exchange(m_conversation, conversation) != conversation)
        m_byHand = false;
    m_open = open || m_byHand;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int others = 0;
    for (const auto &[who, review] : book.reviews(conversation)) {
        if (who.id == me.id || !isSaid(review))
            continue;
        ++others;
        add(book, who, review);
    }
    m_head->setText(tr("What others say (%n)", nullptr, others));
    m_head->setAccessibleName(tr("What %n other reviewer(s) say", nullptr, others));
    setVisible(others > 0);
    fold();
}

void OtherReviews::fold()
{
    m_head->setIcon(lineIcon(m_open ? u"down"_s : u"right"_s));
    m_why->setVisible(!m_open);
    m_body->setVisible(m_open);
}

void OtherReviews::add(const ReviewBook &book, const Reviewer &who, const ConversationReview &review)
{
    const auto card = cardOf(book, review);
    auto *head = new MeaningLabel(m_body);
    head->say(tr("%1: %2, %3", "reviewer, verdict, score")
                  .arg(ReviewWords::reviewer(who), ReviewWords::verdict(review.verdict),
                       ReviewWords::percent(scoreIn(book, review))),
              Meaning::Plain);
    m_column->addWidget(head);
    QStringList lines;
    for (const ScoreQuestion &question : card ? card->questions : QList<ScoreQuestion>()) {
        if (review.answers.contains(question.id))
            lines << tr("%1 %2", "question, answer")
                         .arg(ReviewWords::text(question),
                              ReviewWords::answer(question, review.answers.value(question.id)));
    }
    if (!review.tags.isEmpty())
        lines << u'#' + review.tags.join(u" #"_s);
    if (!review.summary.isEmpty())
        lines << review.summary;
    auto *detail = new MeaningLabel(m_body);
    setType(detail, Type::Caption);
    detail->say(lines.join(u'\n'), Meaning::Muted);
    m_column->addWidget(detail);
}

}
