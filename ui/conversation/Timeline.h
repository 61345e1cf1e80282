// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/CardContent.h"

#include "ui/conversation/CommentMarks.h"

#include <QHash>
#include <QScrollArea>

class QPushButton;

namespace firstmile
{

class MessageCard;

/// The cards of a conversation, oldest first; stands at the newest one and stays where the reader is when more arrive.
class Timeline : public QScrollArea
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    /// `fresh`: another conversation; otherwise the same one with changes.
    void show(const QList<CardContent> &cards, bool fresh);
    using QWidget::show;
    void bringIntoView(MessageId message); ///< at the upper edge; none, or not here: stays
    void allowComments();                  ///< every message has a button that asks for one
    void showComments(const QHash<MessageId, CommentMarks> &marks);
    /// Where somebody is: at what is selected, else in the card with the focus, else at what is seen in the middle.
    CommentPlace place() const;
    void bringIntoView(MessageId message, const TextRange &passage);
    QString selectedText() const; ///< of the message in which something is selected; empty: nothing is
    int shownCards() const { return static_cast<int>(m_cards.size()); }

Q_SIGNALS:
    void remedyChosen(firstmile::Remedy remedy, firstmile::OutboxId item);
    void commentAsked(firstmile::MessageId message);
    void attachmentChosen(firstmile::MessageId message, const firstmile::Attachment &attachment);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuildFrom(qsizetype first);
    MessageCard *cardOf(MessageId message);
    void addCard(const CardContent &content);
    void layOut();
    void showEarlier();
    bool atEnd() const;
    void scrollToEnd();

    QWidget *m_canvas;
    QPushButton *m_earlier;
    QList<CardContent> m_contents;
    QList<MessageCard *> m_cards; ///< of m_contents from m_from on
    qsizetype m_from = 0;
    QHash<MessageId, CommentMarks> m_comments;
    bool m_commenting = false;
};

}
