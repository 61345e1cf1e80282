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
#include <QToolButton>
#include <QVBoxLayout>

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

void OutboxPage::build()
{
    clearBelow(m_fixed);
    for (const OutboxEntry &entry : std::as_const(m_entries))
        addEntry(entry);
    if (!m_entries.isEmpty())
        return;
    auto *empty = new EmptyState(this);
    empty->say(u"outbox"_s, tr("Nothing stands here"), OutboxWords::whyEmpty(m_shown));
    column().addSpacing(80);
    column().addWidget(empty);
}

void OutboxPage::addEntry(const OutboxEntry &entry)
{
    auto *card = new OutboxCard(entry, m_context.data.agent(), m_context.clock.now(), this);
    connect(card, &OutboxCard::deedAsked, this, &OutboxPage::perform);
    connect(card, &OutboxCard::openAsked, this,
            [this, id = entry.item.message.conversation] { Q_EMIT conversationChosen(id); });
    connect(card, &OutboxCard::historyAsked, this, [this, card] {
        if (!m_unfolded.remove(card->id()))
            m_unfolded.insert(card->id());
        toggleHistory(card->id(), card);
    });
    column().addWidget(card);
    if (m_unfolded.contains(card->id()))
        toggleHistory(card->id(), card);
}

void OutboxPage::toggleHistory(OutboxId id, OutboxCard *card)
{
    whenDone(m_context.replies.outboxSteps(id), card, [this, card](const Result<QList<OutboxStep>> &steps) {
        if (!steps)
            return m_context.notices.fail(steps.error());
        card->unfold(*steps, m_context.clock.now());
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
