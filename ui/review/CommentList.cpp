// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/CommentList.h"

#include "core/base/Clock.h"
#include "ui/ReviewData.h"
#include "ui/review/CommentCard.h"
#include "ui/review/CommentEdit.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QToolButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype quoteShown = 60;    // letters in the list
constexpr qsizetype longestQuote = 500; // letters that are kept with a comment

}

CommentList::CommentList(const ConsoleContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_heading(new QLabel(tr("Comments"), this))
    , m_none(new QLabel(this))
    , m_edit(new CommentEdit(this))
    , m_column(new QVBoxLayout)
{
    setType(m_heading, Type::Caption, true);
    setType(m_none, Type::Caption, true);
    m_none->setText(tr("None yet. Select words in a message and press M, or press the mark on its card."));
    m_none->setWordWrap(true);
    auto *plus = new QToolButton(this);
    plus->setIcon(lineIcon(u"plus"_s));
    plus->setAutoRaise(true);
    plus->setMinimumSize(space::hit, space::hit);
    plus->setToolTip(tr("Comment on the conversation  (Shift+M)"));
    plus->setAccessibleName(tr("Comment on the conversation"));
    connect(plus, &QToolButton::clicked, this, [this] { begin({}, {}); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(plus);
    m_column->setSpacing(space::half);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::half);
    whole->addLayout(head);
    whole->addWidget(m_none);
    whole->addWidget(m_edit);
    whole->addLayout(m_column);
    connect(m_edit, &CommentEdit::written, this, &CommentList::write);
    connect(m_edit, &CommentEdit::left, this, &CommentList::left);
}

void CommentList::show(const ThreadView &thread, bool withOthers)
{
    if (thread.conversation.id != m_thread.conversation.id)
        m_edit->flush();
    m_thread = thread;
    const ReviewData &review = *m_context.review;
    auto comments = review.book().comments(thread.conversation.id);
    comments.removeIf([&](const auto &each) { return !withOthers && each.first.reviewer.id != review.me().id; });
    const bool same = std::exchange(m_comments, comments) == m_comments;
    if (!same || m_cards.size() != m_comments.size())
        build();
    Q_EMIT changed();
}

void CommentList::build()
{
    for (CommentCard *card : std::exchange(m_cards, {})) {
        card->hide();
        card->deleteLater(); // its own button may have brought us here
    }
    const QString me = m_context.review->me().id;
    for (const auto &[entry, comment] : std::as_const(m_comments)) {
        auto *card =
            new CommentCard(entry, comment, about(comment), entry.reviewer.id == me, m_context.clock.now(), this);
        connect(card, &CommentCard::chosen, this, [this, card] { Q_EMIT chosen(card->comment()); });
        connect(card, &CommentCard::editAsked, this,
                [this, card] { m_edit->begin(card->comment(), about(card->comment())); });
        connect(card, &CommentCard::removeAsked, this, [this, card] { remove(card->comment()); });
        m_column->addWidget(card);
        m_cards.append(card);
    }
    m_none->setVisible(m_comments.isEmpty());
}

QString CommentList::about(const ReviewComment &comment) const
{
    if (!comment.message)
        return tr("on the conversation");
    if (comment.passage && !comment.quote.isEmpty()) {
        const QString quote = comment.quote.simplified();
        return tr("on “%1”", "words of a message")
            .arg(quote.size() > quoteShown ? quote.left(quoteShown) + u'…' : quote);
    }
    const auto message = std::find_if(m_thread.messages.cbegin(), m_thread.messages.cend(),
                                      [&comment](const Message &each) { return each.id == comment.message; });
    if (message == m_thread.messages.cend())
        return tr("on a message that is not in this file");
    const QString who = message->direction == Direction::Inbound ? message->from.name : message->agent;
    return who.isEmpty()
               ? tr("on the message of %1", "a time").arg(Words::dayAndTime(message->at))
               : tr("on the message of %1, %2", "who, when").arg(Words::isolated(who), Words::dayAndTime(message->at));
}

void CommentList::begin(MessageId message, std::optional<TextRange> passage)
{
    ReviewComment comment;
    comment.conversation = m_thread.conversation.id;
    if (!comment.conversation)
        return m_context.notices.say(tr("Open a conversation first."));
    comment.message = message;
    comment.passage = passage;
    for (const Message &each : std::as_const(m_thread.messages)) {
        if (each.id == message && passage)
            comment.quote = each.text.mid(passage->start, passage->length).left(longestQuote);
    }
    m_edit->begin(comment, tr("New comment %1", "about what").arg(about(comment)));
}

void CommentList::flush()
{
    m_edit->flush();
}

void CommentList::write(const ReviewComment &comment)
{
    ReviewComment written = comment;
    if (written.id.isEmpty())
        written.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    save(written);
}

void CommentList::remove(ReviewComment comment)
{
    comment.removed = true;
    save(comment);
    comment.removed = false;
    m_context.notices.say({Tone::Quiet, tr("Comment removed."), tr("Undo"), [this, comment] { save(comment); }});
}

void CommentList::save(const ReviewComment &comment)
{
    whenDone(m_context.review->save(comment), this, [this, comment](const Result<void> &kept) {
        if (kept)
            return;
        m_context.notices.fail(kept.error());
        if (comment.conversation == m_thread.conversation.id && !comment.removed && m_edit->isHidden())
            m_edit->offerAgain(comment, about(comment)); // what was written is not lost
    });
}

}
