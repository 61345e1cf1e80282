// SPDX-License-Identifier: GPL-3.0-or-later
// The panel's parts at their places.
#include "ui/review/CommentList.h"
#include "ui/review/OtherReviews.h"
#include "ui/review/ReviewPanel.h"
#include "ui/review/ScoreForm.h"
#include "ui/review/TagField.h"
#include "ui/review/VerdictRow.h"
#include "ui/widgets/FitArea.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

QWidget *ReviewPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *title = new QLabel(tr("Review"), head);
    setType(title, Type::Title);
    setType(m_progress, Type::Caption, true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(m_progress);
    m_next->setIcon(lineIcon(u"right"_s));
    m_next->setAutoRaise(true);
    m_next->setMinimumSize(space::hit, space::hit);
    m_next->setAccessibleName(tr("Next conversation that is not reviewed"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(space::around, space::between, space::inside, space::inside);
    row->addLayout(words, 1);
    row->addWidget(m_next);
    return head;
}

QLabel *ReviewPanel::addHeading(const QString &text, QVBoxLayout &column)
{
    auto *label = new QLabel(text, this);
    setType(label, Type::Caption, true);
    label->setContentsMargins(0, space::inside, 0, 0);
    column.addWidget(label);
    return label;
}

QWidget *ReviewPanel::makeBody()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::around, 0, space::half, space::inside);
    column->setSpacing(space::half);
    column->addWidget(m_score);
    addHeading(tr("Verdict"), *column);
    column->addWidget(m_verdict);
    addHeading(tr("Tags"), *column)->setBuddy(m_tags);
    column->addWidget(m_tags);
    addHeading(tr("Summary"), *column);
    m_summary->setAccessibleName(tr("Summary of this review"));
    m_summary->setPlaceholderText(tr("What should somebody know who reads only this?"));
    m_summary->setTabChangesFocus(true);
    m_summary->setFixedHeight(m_summary->fontMetrics().lineSpacing() * 4 + space::between);
    column->addWidget(m_summary);
    column->addSpacing(space::half);
    column->addWidget(m_comments);
    column->addSpacing(space::half);
    column->addWidget(m_others);
    column->addStretch(1);
    m_body = new FitArea(content, this);
    m_body->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    return m_body;
}

}
