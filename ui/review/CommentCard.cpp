// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/CommentCard.h"

#include "ui/review/ReviewWords.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/MeaningLabel.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;
using Meaning = MeaningLabel::Meaning;

CommentCard::CommentCard(const ReviewEntry &entry, const ReviewComment &comment, const QString &about, bool own,
                         Instant now, QWidget *parent)
    : QWidget(parent), m_comment(comment), m_own(own)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    const QString who = own ? tr("You") : ReviewWords::reviewer(entry.reviewer);
    auto *head = new MeaningLabel(this);
    setType(head, Type::Caption);
    head->say(tr("%1, %2 · %3", "who, when, about what").arg(who, Words::briefDayTime(entry.at, now), about),
              Meaning::Muted);
    auto *text = new MeaningLabel(this);
    text->say(comment.text, Meaning::Plain);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(head);
    words->addWidget(text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::inside, space::half, space::half, space::half);
    row->setSpacing(0);
    row->addLayout(words, 1);
    const auto addButton = [&](const QString &icon, const QString &name, void (CommentCard::*signal)()) {
        auto *button = new QToolButton(this);
        button->setIcon(lineIcon(icon));
        button->setIconSize({14, 14});
        button->setAutoRaise(true);
        button->setMinimumSize(space::hit, space::hit);
        button->setToolTip(name);
        button->setAccessibleName(
            tr("%1: %2", "what a button does, to which comment").arg(name, comment.text.left(60)));
        connect(button, &QToolButton::clicked, this, signal);
        row->addWidget(button, 0, Qt::AlignTop);
    };
    if (own) {
        addButton(u"note"_s, tr("Change this comment"), &CommentCard::editAsked);
        addButton(u"cross"_s, tr("Remove this comment"), &CommentCard::removeAsked);
    }
    setAccessibleName(tr("Comment of %1 · %2: %3", "who, about what, the text").arg(who, about, comment.text));
}

void CommentCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT chosen();
    if (m_own && event->key() == Qt::Key_F2)
        return Q_EMIT editAsked();
    if (m_own && event->key() == Qt::Key_Delete)
        return Q_EMIT removeAsked();
    QWidget::keyPressEvent(event);
}

void CommentCard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT chosen();
}

void CommentCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CommentCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void CommentCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(tokens.note);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radius, space::radius);
}

}
