// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/MessageCard.h"

#include "ui/conversation/MailBlock.h"
#include "ui/conversation/TextBlock.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Tokens.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int readableCharacters = 80;

QLabel *makeCardLabel(const QString &text, Type type, bool muted, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setType(label, type, muted);
    return label;
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Undo:
        return MessageCard::tr("Take it back");
    case Remedy::Retry:
        return MessageCard::tr("Try now");
    case Remedy::EditAgain:
        return MessageCard::tr("Edit and send again");
    case Remedy::Discard:
        return MessageCard::tr("Discard");
    }
    return {};
}

}

MessageCard::MessageCard(const CardContent &content, QWidget *parent) : QWidget(parent), m_content(content)
{
    setAccessibleName(content.side == CardSide::Line
                          ? content.author
                          : tr("%1, %2", "author, details").arg(content.author, content.detail));
    if (content.side != CardSide::Line)
        build();
    tint();
}

void MessageCard::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::between, space::inside, space::between, space::inside + 2);
    column->setSpacing(space::half);
    buildHead(*column);
    if (m_content.isMail)
        buildMail(*column);
    else
        buildText(*column);
    buildAttachments(*column);
    buildStatus(*column);
}

void MessageCard::buildHead(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    if (!m_content.icon.isEmpty()) {
        auto *mark = new QLabel(this);
        mark->setPixmap(lineIcon(m_content.icon).pixmap(16, 16));
        row->addWidget(mark);
    }
    auto *author = makeCardLabel(m_content.author, Type::Caption, false, this);
    author->setMinimumWidth(20);
    row->addWidget(author);
    auto *detail = makeCardLabel(m_content.detail, Type::Caption, true, this);
    detail->setToolTip(m_content.when);
    row->addWidget(detail);
    row->addStretch(1);
    m_head = row;
    column.addLayout(row);
}

void MessageCard::buildMail(QVBoxLayout &column)
{
    m_mail = new MailBlock(m_content.text, m_content.quoted, this);
    connect(m_mail, &MailBlock::resized, this, &MessageCard::resized);
    connect(m_mail, &MailBlock::picturesAsked, this, [this] { Q_EMIT picturesAsked(m_content.message); });
    column.addWidget(m_mail);
}

void MessageCard::buildText(QVBoxLayout &column)
{
    if (!m_content.text.isEmpty()) {
        m_text = new TextBlock(this);
        m_text->setMessage(m_content.text);
        connect(m_text, &TextBlock::expanded, this, &MessageCard::resized);
        column.addWidget(m_text);
    }
    buildQuote(column);
}

void MessageCard::buildQuote(QVBoxLayout &column)
{
    if (m_content.quoted.trimmed().isEmpty())
        return;
    auto *toggle = new QToolButton(this);
    toggle->setIcon(lineIcon(u"more"_s));
    toggle->setAutoRaise(true);
    toggle->setCheckable(true);
    toggle->setToolTip(tr("Show or hide the quoted text"));
    toggle->setAccessibleName(tr("Show or hide the quoted text"));
    auto *quote = new TextBlock(this);
    quote->setMessage(m_content.quoted);
    quote->setForegroundRole(QPalette::PlaceholderText);
    quote->hide();
    connect(toggle, &QToolButton::toggled, this, [this, quote](bool on) {
        quote->setVisible(on);
        Q_EMIT resized();
    });
    column.addWidget(toggle, 0, Qt::AlignLeading);
    column.addWidget(quote);
}

void MessageCard::buildAttachments(QVBoxLayout &column)
{
    for (const Attachment &attachment : m_content.attachments) {
        auto *chip = new QToolButton(this);
        const QString name = attachment.name.isEmpty() ? tr("Unnamed file") : attachment.name;
        chip->setIcon(lineIcon(u"attachment"_s));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setAutoRaise(true);
        chip->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, 320) + u"  "_s +
                      Words::fileSize(attachment.size));
        chip->setToolTip(tr("Save %1 (%2)").arg(name, attachment.type));
        chip->setAccessibleName(tr("Save the attachment %1").arg(name));
        connect(chip, &QToolButton::clicked, this,
                [this, attachment] { Q_EMIT attachmentChosen(m_content.message, attachment); });
        column.addWidget(chip, 0, Qt::AlignLeading);
    }
}

void MessageCard::buildStatus(QVBoxLayout &column)
{
    if (m_content.status.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    auto *status = makeCardLabel(m_content.status, Type::Caption, true, this);
    status->setWordWrap(true);
    status->setObjectName(u"status"_s);
    row->addWidget(status, 1);
    column.addSpacing(space::half);
    column.addLayout(row);
    if (m_content.remedies.isEmpty())
        return;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    for (const Remedy remedy : m_content.remedies) {
        auto *button = new QPushButton(remedyText(remedy), this);
        button->setAccessibleName(remedyText(remedy));
        connect(button, &QPushButton::clicked, this, [this, remedy] { Q_EMIT remedyChosen(remedy, m_content.outbox); });
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column.addLayout(buttons);
}

void MessageCard::allowComments()
{
    if (m_comment || !m_content.message)
        return;
    m_comment = new QToolButton(this);
    m_comment->setIcon(lineIcon(u"comment"_s));
    m_comment->setIconSize({16, 16});
    m_comment->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_comment->setAutoRaise(true);
    m_comment->setToolTip(tr("Comment on this message, or on what is selected in it"));
    connect(m_comment, &QToolButton::clicked, this, [this] { Q_EMIT commentAsked(m_content.message); });
    m_head->addWidget(m_comment);
    if (TextBlock *text = words())
        text->selectByKeyboard();
    showComments({});
}

void MessageCard::showComments(const CommentMarks &marks)
{
    if (!m_comment)
        return;
    m_comment->setText(marks.comments > 0 ? QLocale().toString(marks.comments) : QString());
    m_comment->setAccessibleName(
        marks.comments > 0
            ? tr("Comment on the message of %1, which has %n comment(s)", nullptr, marks.comments).arg(m_content.author)
            : tr("Comment on the message of %1").arg(m_content.author));
    if (TextBlock *text = words())
        text->setPassages(marks.passages);
}

TextBlock *MessageCard::words() const
{
    return m_mail ? &m_mail->plain() : m_text;
}

std::optional<TextRange> MessageCard::selectedPassage() const
{
    if (!m_mail || !m_mail->showsFormatted())
        return words() ? words()->selectedPassage() : std::nullopt;
    const QString selected = m_mail->selectedText().trimmed(); // a passage is one of the plain text
    const qsizetype at = selected.isEmpty() ? -1 : m_content.text.indexOf(selected);
    return at < 0 ? std::nullopt : std::optional(TextRange{at, selected.size()});
}

int MessageCard::topOf(const TextRange &passage)
{
    if (m_mail)
        m_mail->showFormatted(false); // passages are marked in the plain text
    TextBlock *text = words();
    return text ? text->mapTo(this, QPoint()).y() + text->topOf(passage) : 0;
}

int MessageCard::preferredWidth() const
{
    const int limit = fontMetrics().averageCharWidth() * readableCharacters + 2 * space::between;
    const int head = layout()->sizeHint().width();
    const int ideal = m_text ? m_text->idealWidth() : m_mail ? m_mail->idealWidth() : 0;
    const int text = ideal > 0 ? ideal + 2 * space::between + 2 : 0;
    return std::clamp(std::max(head, text), 160, limit);
}

int MessageCard::heightFor(int width) const
{
    if (m_content.side == CardSide::Line)
        return fontMetrics().height() + space::inside;
    return layout()->totalHeightForWidth(width);
}

void MessageCard::tint()
{
    const Tokens &tokens = Tokens::of(this);
    if (auto *status = findChild<QLabel *>(u"status"_s); status && m_content.tone == Tone::Bad) {
        QPalette inks = status->palette();
        inks.setColor(QPalette::PlaceholderText, tokens.failed);
        if (inks != status->palette())
            status->setPalette(inks);
    }
}

void MessageCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void MessageCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_content.side == CardSide::Line)
        return paintDivider(painter);
    const bool bad = m_content.tone == Tone::Bad;
    const bool note = m_content.side == CardSide::Note;
    const bool ours = m_content.side == CardSide::Ours;
    painter.setBrush(note ? tokens.note : ours ? tokens.ours : tokens.raised);
    painter.setPen(bad ? QPen(tokens.failed, 1) : ours || note ? QPen(Qt::NoPen) : QPen(tokens.line, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
    if (note) // a shape besides the colour: a bar along the leading edge
        painter.fillRect(
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, space::radius, 3, height() - 2 * space::radius)),
            tokens.noteInk);
}

void MessageCard::paintDivider(QPainter &painter) const
{
    const Tokens &tokens = Tokens::of(this);
    const QColor ink = m_content.strong ? tokens.accent : tokens.muted;
    painter.setFont(typeFont(font(), Type::Caption));
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignCenter, m_content.author);
    const int half = painter.fontMetrics().horizontalAdvance(m_content.author) / 2 + space::between;
    const int middle = height() / 2;
    const QColor line = m_content.strong ? tokens.accent : tokens.line;
    painter.fillRect(QRect(0, middle, width() / 2 - half, 1), line);
    painter.fillRect(QRect(width() / 2 + half, middle, width() / 2 - half, 1), line);
}

}
