// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/MailView.h"
#include "ui/conversation/PictureBar.h"

#include <QWidget>

#include <utility>

class QToolButton;
class QVBoxLayout;

namespace firstmile
{

class TextBlock;

/// The words of a mail: its plain text at once, its formatted form when that is there and says more, and a quiet
/// switch between the two. The quotation is folded in both.
class MailBlock : public QWidget
{
    Q_OBJECT

public:
    MailBlock(const QString &text, const QString &quoted, QWidget *parent = nullptr);

    bool takeWish() { return !std::exchange(m_isWanted, true); } ///< true once: its formatted form is to be read
    void setFormatted(const FormattedMail &mail, PictureBar::Offer offer);
    bool hasFormatted() const { return m_view != nullptr; }
    bool showsFormatted() const { return m_formatted; }
    void showFormatted(bool on); ///< stays with the text if there is nothing else
    void showPicture(int number, const QImage &image);
    void tellPicturesFailed(int count, const QString &why);
    void tellPicturesDone();
    int idealWidth() const; ///< of the longest line
    TextBlock &plain() { return *m_text; }
    QString selectedText() const; ///< of the form that is shown

Q_SIGNALS:
    void resized();
    void picturesAsked();

private:
    void buildFoot(QVBoxLayout &column);
    void addBar(PictureBar::Offer offer);
    void arrange();

    FormattedMail m_mail;
    TextBlock *m_text;
    TextBlock *m_quote;
    MailView *m_view = nullptr;
    MailView *m_quoteView = nullptr;
    PictureBar *m_bar = nullptr;
    QToolButton *m_more;
    QToolButton *m_switch;
    bool m_formatted = false;
    bool m_isWanted = false;
};

}
