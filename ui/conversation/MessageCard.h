// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/CardContent.h"
#include "ui/conversation/CommentMarks.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace firstmile
{

class MailBlock;
class TextBlock;

/// One entry of the timeline: a message, a note, a reply on its way, or a line between days.
class MessageCard : public QWidget
{
    Q_OBJECT

public:
    explicit MessageCard(const CardContent &content, QWidget *parent = nullptr);

    const CardContent &content() const { return m_content; }
    int preferredWidth() const; ///< so that its longest line fits, up to about 80 characters
    int heightFor(int width) const;
    MailBlock *mail() const { return m_mail; } ///< null: it is none

    void allowComments();                         ///< a button that asks for one
    void showComments(const CommentMarks &marks); ///< those that are there; passages of content().text
    std::optional<TextRange> selectedPassage() const;
    int topOf(const TextRange &passage); ///< pixels below the upper edge

Q_SIGNALS:
    void resized(); ///< something was folded out
    void remedyChosen(firstmile::Remedy remedy, firstmile::OutboxId item);
    void commentAsked(firstmile::MessageId message);
    void attachmentChosen(firstmile::MessageId message, const firstmile::Attachment &attachment);
    void picturesAsked(firstmile::MessageId message);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildHead(QVBoxLayout &column);
    void buildMail(QVBoxLayout &column);
    void buildText(QVBoxLayout &column);
    void buildQuote(QVBoxLayout &column);
    void buildAttachments(QVBoxLayout &column);
    void buildStatus(QVBoxLayout &column);
    void paintDivider(QPainter &painter) const;
    void tint();

    TextBlock *words() const; ///< the plain text; null: there is none

    CardContent m_content;
    TextBlock *m_text = nullptr;
    QHBoxLayout *m_head = nullptr;
    QToolButton *m_comment = nullptr; ///< none: nobody comments here
    MailBlock *m_mail = nullptr;
};

}
