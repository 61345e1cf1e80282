// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/CardContent.h"

#include <QWidget>

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

Q_SIGNALS:
    void resized(); ///< something was folded out
    void remedyChosen(firstmile::Remedy remedy, firstmile::OutboxId item);
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

    CardContent m_content;
    TextBlock *m_text = nullptr;
    MailBlock *m_mail = nullptr;
};

}
