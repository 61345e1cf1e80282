// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/OutboxPage.h"

#include "core/base/Clock.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/LineCard.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Words.h"

#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

bool needsPerson(const OutboxItem &item)
{
    return item.state == OutboxState::Rejected || item.state == OutboxState::Uncertain;
}

bool isUnderWay(const OutboxItem &item)
{
    return item.state == OutboxState::Queued || item.state == OutboxState::Sending;
}

}

OutboxPage::OutboxPage(const ConsoleContext &context, QWidget *parent)
    : ColumnPage(tr("Outbox"), tr("Replies on their way. Each goes out once, or stands here with what to do."), parent)
    , m_context(context)
    , m_fixed(column().count())
{
    connect(&context.data, &ConsoleData::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void OutboxPage::showEvent(QShowEvent *event)
{
    ColumnPage::showEvent(event);
    refresh();
}

void OutboxPage::refresh()
{
    whenDone(m_context.replies.outbox(OutboxShown::All), this, [this](const Result<QList<OutboxEntry>> &entries) {
        if (!entries)
            return m_context.notices.fail(entries.error());
        build(*entries);
    });
}

void OutboxPage::build(const QList<OutboxEntry> &entries)
{
    clearBelow(m_fixed);
    const auto section = [&](const QString &title, bool (*belongs)(const OutboxItem &)) {
        bool titled = false;
        for (const OutboxEntry &entry : entries) {
            if (!belongs(entry.item))
                continue;
            if (!std::exchange(titled, true))
                addHeading(title);
            addEntry(entry);
        }
        return titled;
    };
    const bool troubles = section(tr("Needs you"), needsPerson);
    const bool moving = section(tr("On its way"), isUnderWay);
    if (troubles || moving)
        return;
    auto *empty = new EmptyState(this);
    empty->say(u"outbox"_s, tr("Nothing waits to go out"), tr("Every reply has arrived at its network."));
    column().addSpacing(80);
    column().addWidget(empty);
}

void OutboxPage::addEntry(const OutboxEntry &entry)
{
    const OutboxItem &item = entry.item;
    const QString text = item.message.text.simplified();
    const QString shown = text.size() > 160 ? text.left(160) + u'…' : text;
    const QString name = Words::isolated(entry.customerName);
    auto *card = new LineCard(markName(entry.channel), tr("To %1: %2", "customer, text").arg(name, shown),
                              Words::outbox(item, m_context.clock.now()), needsPerson(item), this);
    if (item.state == OutboxState::Queued)
        card->addButton(tr("Take it back"), tr("Take the reply to %1 back").arg(entry.customerName),
                        [this, id = item.id] { report(m_context.replies.undoSend(id)); });
    card->addButton(tr("Open"), tr("Open the conversation with %1").arg(entry.customerName),
                    [this, id = item.message.conversation] { Q_EMIT conversationChosen(id); });
    column().addWidget(card);
}

void OutboxPage::report(const Async<void> &deed)
{
    whenDone(deed, this, [this](const Result<void> &done) {
        if (!done)
            m_context.notices.fail(done.error());
    });
}

}
