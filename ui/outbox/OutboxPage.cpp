// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/OutboxPage.h"

#include "core/base/Clock.h"
#include "ui/conversation/ScheduleDialog.h"
#include "ui/outbox/OutboxWords.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Type.h"

#include <QButtonGroup>
#include <QInputDialog>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

OutboxPage::OutboxPage(const ConsoleContext &context, QWidget *parent)
    : ColumnPage(tr("Outbox"), tr("Every reply goes out once, or stands here with what to do about it."), parent)
    , m_context(context)
    , m_parts(new QButtonGroup(this))
{
    addParts();
    m_fixed = column().count();
    connect(&context.data, &ConsoleData::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void OutboxPage::addParts()
{
    auto *bar = new QWidget(this);
    auto *flow = new FlowLayout(space::half, bar);
    for (const OutboxShown part : OutboxWords::parts()) {
        auto *button = new QToolButton(bar);
        button->setText(OutboxWords::part(part));
        button->setAccessibleName(button->text());
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setChecked(part == m_shown);
        m_parts->addButton(button, static_cast<int>(part));
        flow->addWidget(button);
    }
    connect(m_parts, &QButtonGroup::idClicked, this, [this](int part) { show(static_cast<OutboxShown>(part)); });
    column().addWidget(bar);
}

void OutboxPage::show(OutboxShown shown)
{
    m_shown = shown;
    m_parts->button(static_cast<int>(shown))->setChecked(true);
    refresh();
}

void OutboxPage::showEvent(QShowEvent *event)
{
    ColumnPage::showEvent(event);
    refresh();
}

void OutboxPage::refresh()
{
    whenDone(m_context.replies.outbox(m_shown), this,
             [this, turn = ++m_turn](const Result<QList<OutboxEntry>> &entries) {
                 if (turn != m_turn)
                     return;
                 if (!entries)
                     return m_context.notices.fail(entries.error());
                 m_entries = *entries;
                 build();
             });
}

// A card that would say the same stays, with its history and the keyboard in it.
void OutboxPage::build()
{
    const QWidget *focused = window()->focusWidget();
    const QString spoken = focused ? focused->accessibleName() : QString();
    const QList<OutboxCard *> before = takeCards();
    QHash<OutboxId, OutboxCard *> standing;
    for (OutboxCard *card : before)
        standing.insert(card->id(), card);
    QList<OutboxCard *> cards;
    for (const OutboxEntry &entry : std::as_const(m_entries)) {
        OutboxCard *card = standing.value(entry.item.id);
        const bool stays = card && card->shows(entry, m_context.clock.now());
        cards.append(stays ? card : makeCard(entry));
        column().addWidget(cards.last());
    }
    if (cards.isEmpty())
        sayEmpty();
    chain(cards);
    for (qsizetype row = 0; row < before.size(); ++row) {
        OutboxCard *card = before[row];
        if (cards.contains(card))
            continue;
        if (focused && card->isAncestorOf(focused))
            moveFocus(cards, card->id(), row, spoken);
        card->hide();
        card->deleteLater();
    }
}

QList<OutboxCard *> OutboxPage::takeCards()
{
    QList<OutboxCard *> cards;
    for (int i = m_fixed; i < column().count(); ++i) {
        if (auto *card = qobject_cast<OutboxCard *>(column().itemAt(i)->widget()))
            cards.append(card);
    }
    for (OutboxCard *card : std::as_const(cards))
        column().removeWidget(card);
    clearBelow(m_fixed);
    return cards;
}

OutboxCard *OutboxPage::makeCard(const OutboxEntry &entry)
{
    auto *card = new OutboxCard(entry, m_context.data.agent(), m_context.clock.now(), this);
    connect(card, &OutboxCard::deedAsked, this, &OutboxPage::perform);
    connect(card, &OutboxCard::openAsked, this,
            [this, id = entry.item.message.conversation] { Q_EMIT conversationChosen(id); });
    connect(card, &OutboxCard::historyAsked, this, [this, card] { toggleHistory(card); });
    if (m_unfolded.contains(card->id()))
        readHistory(card);
    return card;
}

void OutboxPage::sayEmpty()
{
    auto *empty = new EmptyState(this);
    empty->say(u"outbox"_s, tr("Nothing stands here"), OutboxWords::whyEmpty(m_shown));
    column().addSpacing(80);
    column().addWidget(empty);
}

// Tab walks as the eye does, whichever card was made when.
void OutboxPage::chain(const QList<OutboxCard *> &cards)
{
    QWidget *last = m_parts->buttons().constLast();
    for (OutboxCard *card : cards) {
        for (QPushButton *button : card->findChildren<QPushButton *>()) {
            setTabOrder(last, button);
            last = button;
        }
    }
}

// Whoever stood in a card that changed stands in the new one, else in what took its place.
void OutboxPage::moveFocus(const QList<OutboxCard *> &cards, OutboxId id, qsizetype row, const QString &spoken)
{
    if (cards.isEmpty())
        return m_parts->checkedButton()->setFocus(Qt::OtherFocusReason);
    const auto same = std::ranges::find(cards, id, &OutboxCard::id);
    OutboxCard *card = same == cards.cend() ? cards[std::min(row, cards.size() - 1)] : *same;
    const auto buttons = card->findChildren<QPushButton *>();
    const auto named = std::ranges::find(buttons, spoken, &QPushButton::accessibleName);
    (named == buttons.cend() ? buttons.constFirst() : *named)->setFocus(Qt::OtherFocusReason);
}

void OutboxPage::toggleHistory(OutboxCard *card)
{
    if (m_unfolded.remove(card->id()))
        return card->fold();
    m_unfolded.insert(card->id());
    readHistory(card);
}

void OutboxPage::readHistory(OutboxCard *card)
{
    whenDone(m_context.replies.outboxSteps(card->id()), card, [this, card](const Result<QList<OutboxStep>> &steps) {
        if (!m_unfolded.contains(card->id()))
            return; // folded meanwhile
        if (steps)
            return card->unfold(*steps, m_context.clock.now());
        m_unfolded.remove(card->id());
        m_context.notices.fail(steps.error());
    });
}

void OutboxPage::perform(OutboxDeed deed, const OutboxEntry &entry)
{
    const OutboxId id = entry.item.id;
    switch (deed) {
    case OutboxDeed::TakeBack:
        return report(m_context.replies.undoSend(id), tr("Taken back. It is a draft again."));
    case OutboxDeed::EditAgain:
        report(m_context.replies.undoSend(id), tr("It is a draft again: change it and send it."));
        return Q_EMIT conversationChosen(entry.item.message.conversation);
    case OutboxDeed::Retry:
        return report(m_context.replies.retry(id), tr("It goes out again as it is."));
    case OutboxDeed::Release:
        return report(m_context.replies.approve(id), tr("Released: it goes out now."));
    case OutboxDeed::SendBack:
        return askSendBack(entry.item);
    case OutboxDeed::OtherTime:
        return askOtherTime(entry);
    case OutboxDeed::Arrived:
        return report(m_context.replies.settle(id, true), tr("Noted: it arrived."));
    case OutboxDeed::NotThere:
        return report(m_context.replies.settle(id, false), tr("Noted: it goes out again, with the same key."));
    }
}

void OutboxPage::askSendBack(const OutboxItem &item)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    dialog->setWindowTitle(tr("Send back"));
    dialog->setLabelText(tr("What should be different, %1?", "to a colleague").arg(item.agent));
    dialog->setOkButtonText(tr("Send back"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = item.id](const QString &words) {
        report(m_context.replies.sendBack(id, words.trimmed()), tr("Sent back with your words."));
    });
    dialog->open();
}

void OutboxPage::askOtherTime(const OutboxEntry &entry)
{
    auto *dialog = new ScheduleDialog(m_context.clock.now(), entry.customerName, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->begin(entry.item.notBefore, entry.item.zone);
    dialog->fixCondition(entry.item.unlessWritten);
    whenDone(m_context.replies.desk(entry.item.message.conversation), dialog, [dialog](const Result<ReplyDesk> &desk) {
        if (desk)
            dialog->setCustomerZone(desk->customerZone);
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = entry.item.id] {
        report(m_context.replies.reschedule(id, dialog->at(), dialog->zone()), tr("It goes out at the new time."));
    });
    dialog->open();
}

void OutboxPage::report(const Async<void> &deed, const QString &sentence)
{
    whenDone(deed, this, [this, sentence](const Result<void> &done) {
        if (done)
            return m_context.notices.say(sentence);
        if (done.error().kind == ErrorKind::Conflict)
            m_context.notices.say({Tone::Bad, tr("Too late: it stands somewhere else by now."), {}, {}});
        else
            m_context.notices.fail(done.error());
        refresh();
    });
}

}
