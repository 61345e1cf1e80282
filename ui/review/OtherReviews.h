// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewFile.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace firstmile
{

/// What others say of the same conversation. Folded until one has judged oneself, so that nobody's judgement leans on
/// another's.
class OtherReviews : public QWidget
{
    Q_OBJECT

public:
    explicit OtherReviews(QWidget *parent = nullptr);

    void show(const ReviewBook &book, const Reviewer &me, ConversationId conversation, bool open);
    using QWidget::show;
    bool isOpen() const { return m_open; }
    void toggle();
    QToolButton &head() { return *m_head; }

Q_SIGNALS:
    void unfolded(); ///< by hand, though one's own review is not done

private:
    void add(const ReviewBook &book, const Reviewer &who, const ConversationReview &review);
    void fold();

    QToolButton *m_head;
    QLabel *m_why;
    QWidget *m_body;
    QVBoxLayout *m_column;
    ConversationId m_conversation;
    bool m_open = false;
    bool m_byHand = false;
};

}
