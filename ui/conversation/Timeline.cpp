// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/Timeline.h"

#include "ui/conversation/MailBlock.h"
#include "ui/conversation/MessageCard.h"
#include "ui/conversation/TextBlock.h"
#include "ui/widgets/Type.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QTextDocumentFragment>

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr qsizetype cardsAtOnce = 50; // more are made on demand: a long thread opens as quickly as a short one
constexpr int indent = 56;            // what keeps the two sides apart

}

Timeline::Timeline(QWidget *parent)
    : QScrollArea(parent), m_canvas(new QWidget(this)), m_earlier(new QPushButton(m_canvas))
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_canvas);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Messages of this conversation"));
    verticalScrollBar()->setSingleStep(32);
    m_earlier->setFlat(true);
    m_earlier->setAccessibleName(tr("Show earlier messages"));
    connect(m_earlier, &QPushButton::clicked, this, &Timeline::showEarlier);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &Timeline::wantFormatted);
}

void Timeline::show(const QList<CardContent> &cards, bool fresh)
{
    const bool end = fresh || atEnd();
    qsizetype same = 0;
    if (!fresh) {
        while (same < std::min(cards.size(), m_contents.size()) && cards[same] == m_contents[same])
            ++same;
    }
    m_contents = cards;
    if (fresh)
        m_from = std::max<qsizetype>(0, cards.size() - cardsAtOnce);
    m_from = std::min(m_from, std::max<qsizetype>(0, cards.size() - 1));
    rebuildFrom(std::max(same, m_from));
    layOut();
    if (end)
        scrollToEnd();
    wantFormatted();
}

void Timeline::rebuildFrom(qsizetype first)
{
    while (m_cards.size() > first - m_from)
        delete m_cards.takeLast();
    for (qsizetype i = first; i < m_contents.size(); ++i)
        addCard(m_contents[i]);
}

void Timeline::addCard(const CardContent &content)
{
    auto *card = new MessageCard(content, m_canvas);
    connect(card, &MessageCard::resized, this, &Timeline::layOut);
    connect(card, &MessageCard::remedyChosen, this, &Timeline::remedyChosen);
    connect(card, &MessageCard::attachmentChosen, this, &Timeline::attachmentChosen);
    if (m_commenting) {
        card->allowComments();
        card->showComments(m_comments.value(content.message));
        connect(card, &MessageCard::commentAsked, this, &Timeline::commentAsked);
    }
    connect(card, &MessageCard::picturesAsked, this, &Timeline::picturesAsked);
    card->show();
    m_cards.append(card);
}

void Timeline::showEarlier()
{
    const qsizetype before = std::max<qsizetype>(0, m_from - 2 * cardsAtOnce);
    const int fromEnd = m_canvas->height() - verticalScrollBar()->value();
    for (MessageCard *card : std::as_const(m_cards))
        card->deleteLater();
    m_cards.clear();
    m_from = before;
    rebuildFrom(m_from);
    layOut();
    verticalScrollBar()->setValue(m_canvas->height() - fromEnd);
}

void Timeline::layOut()
{
    const int whole = viewport()->width();
    const int column = std::min(whole - 2 * space::around, space::column);
    const int left = (whole - column) / 2;
    int y = space::between;
    m_earlier->setVisible(m_from > 0);
    if (m_from > 0) {
        m_earlier->setText(tr("Show earlier messages"));
        const QSize size = m_earlier->sizeHint();
        m_earlier->setGeometry((whole - size.width()) / 2, y, size.width(), size.height());
        y += size.height() + space::inside;
    }
    for (MessageCard *card : std::as_const(m_cards)) {
        const CardSide side = card->content().side;
        const int width = side == CardSide::Line ? column : std::min(card->preferredWidth(), column - indent);
        const int height = card->heightFor(width);
        const bool trailing = side == CardSide::Ours || side == CardSide::Note;
        const QRect where(trailing ? left + column - width : left, y, width, height);
        card->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, whole, 1), where));
        y += height + space::inside;
    }
    m_canvas->resize(whole, y + space::inside);
}

QString Timeline::selectedText() const
{
    const auto blocks = m_canvas->findChildren<QTextBrowser *>();
    for (const QTextBrowser *block : blocks) {
        if (block->textCursor().hasSelection())
            return block->textCursor().selection().toPlainText();
    }
    return {};
}

/// Made, if it was among those that are made on demand; null: it is not here.
MessageCard *Timeline::cardOf(MessageId message)
{
    const auto found = std::find_if(m_contents.cbegin(), m_contents.cend(), [message](const CardContent &content) {
        return message && content.message == message;
    });
    if (found == m_contents.cend())
        return nullptr;
    const qsizetype index = found - m_contents.cbegin();
    if (index < m_from) {
        qDeleteAll(std::exchange(m_cards, {}));
        m_from = index;
        rebuildFrom(m_from);
        layOut();
    }
    return m_cards[index - m_from];
}

void Timeline::bringIntoView(MessageId message)
{
    if (const MessageCard *card = cardOf(message))
        verticalScrollBar()->setValue(card->y() - space::around);
}

void Timeline::bringIntoView(MessageId message, const TextRange &passage)
{
    MessageCard *card = cardOf(message);
    if (!card)
        return;
    const int top = card->topOf(passage); // may fold the rest of the message out
    verticalScrollBar()->setValue(card->y() + std::max(0, top - viewport()->height() / 3) - space::around);
}

void Timeline::allowComments()
{
    m_commenting = true;
    rebuildFrom(m_from);
    layOut();
}

void Timeline::showComments(const QHash<MessageId, CommentMarks> &marks)
{
    m_comments = marks;
    for (MessageCard *card : std::as_const(m_cards))
        card->showComments(marks.value(card->content().message));
}

CommentPlace Timeline::place() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    CommentPlace focused;
    CommentPlace seen;
    int distance = -1;
    for (const MessageCard *card : m_cards) {
        const MessageId message = card->content().message;
        if (!message)
            continue;
        if (const auto passage = card->selectedPassage())
            return {message, passage};
        if (card->isAncestorOf(QApplication::focusWidget()))
            focused.message = message;
        const int away = std::abs(card->geometry().center().y() - middle);
        if (distance < 0 || away < distance) {
            distance = away;
            seen.message = message;
        }
    }
    return focused.message ? focused : seen;
}

/// A screen in each direction is asked for ahead, so that little moves under the reader's eyes.
void Timeline::wantFormatted()
{
    const int top = verticalScrollBar()->value() - viewport()->height();
    const int bottom = verticalScrollBar()->value() + 2 * viewport()->height();
    const QList<MessageCard *> cards = m_cards;
    for (MessageCard *card : cards) {
        const bool isNear = card->y() + card->height() >= top && card->y() <= bottom;
        if (card->mail() && isNear && card->mail()->takeWish())
            Q_EMIT formattedWanted(card->content().message);
    }
}

MessageCard *Timeline::mailCard(MessageId message) const
{
    const auto found = std::find_if(m_cards.cbegin(), m_cards.cend(), [message](const MessageCard *card) {
        return card->mail() && card->content().message == message;
    });
    return found == m_cards.cend() ? nullptr : *found;
}

void Timeline::setFormatted(MessageId message, const FormattedMail &mail, PictureBar::Offer offer)
{
    const bool end = atEnd();
    if (MessageCard *card = mailCard(message))
        card->mail()->setFormatted(mail, offer);
    if (end)
        scrollToEnd();
}

void Timeline::showFormatted(bool on)
{
    for (MessageCard *card : std::as_const(m_cards)) {
        if (card->mail())
            card->mail()->showFormatted(on);
    }
}

void Timeline::showPicture(MessageId message, int number, const QImage &image)
{
    if (MessageCard *card = mailCard(message))
        card->mail()->showPicture(number, image);
}

void Timeline::tellPictures(MessageId message, int failed, const QString &why)
{
    MessageCard *card = mailCard(message);
    if (card && failed > 0)
        card->mail()->tellPicturesFailed(failed, why);
    else if (card)
        card->mail()->tellPicturesDone();
}

bool Timeline::atEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4;
}

void Timeline::scrollToEnd()
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void Timeline::resizeEvent(QResizeEvent *event)
{
    const bool end = atEnd();
    QScrollArea::resizeEvent(event);
    layOut();
    if (end)
        scrollToEnd();
}

void Timeline::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        scrollToEnd();
    else
        QScrollArea::keyPressEvent(event);
}

}
