// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewFile.h"

#include <QWidget>

namespace firstmile
{

/// A comment in the list: who said it when, what it is about, what it says. A press or Enter shows its place.
class CommentCard : public QWidget
{
    Q_OBJECT

public:
    /// `about`: what it is about, in words; `own`: it can be changed and removed.
    CommentCard(const ReviewEntry &entry, const ReviewComment &comment, const QString &about, bool own, Instant now,
                QWidget *parent = nullptr);

    const ReviewComment &comment() const { return m_comment; }

Q_SIGNALS:
    void chosen();
    void editAsked();
    void removeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ReviewComment m_comment;
    bool m_own;
};

}
