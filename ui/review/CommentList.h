// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewFile.h"
#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace firstmile
{

class CommentCard;
class CommentEdit;

/// What is said of a conversation, its messages and passages, by all whose comments may be seen by now; and the place
/// to say more.
class CommentList : public QWidget
{
    Q_OBJECT

public:
    explicit CommentList(const ConsoleContext &context, QWidget *parent = nullptr);

    void show(const ThreadView &thread, bool withOthers);
    using QWidget::show;
    void begin(MessageId message, std::optional<TextRange> passage); ///< none: of the conversation
    void flush();
    CommentEdit &edit() { return *m_edit; }
    const QList<CommentCard *> &cards() const { return m_cards; }
    const QList<std::pair<ReviewEntry, ReviewComment>> &comments() const { return m_comments; } ///< those shown

Q_SIGNALS:
    void changed(); ///< which comments are shown
    void chosen(const firstmile::ReviewComment &comment);
    void left();

private:
    void build();
    QString about(const ReviewComment &comment) const;
    void write(const ReviewComment &comment);
    void remove(ReviewComment comment);
    void save(const ReviewComment &comment);

    const ConsoleContext &m_context;
    ThreadView m_thread;
    QList<std::pair<ReviewEntry, ReviewComment>> m_comments;
    QLabel *m_heading;
    QLabel *m_none;
    CommentEdit *m_edit;
    QVBoxLayout *m_column;
    QList<CommentCard *> m_cards;
};

}
