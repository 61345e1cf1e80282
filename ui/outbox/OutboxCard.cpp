// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/OutboxCard.h"

#include "ui/outbox/OutboxWords.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QLabel>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int outboxCardWords = 160;

QString outboxCardTitle(const OutboxEntry &entry)
{
    const QString text = entry.item.message.text.simplified();
    const QString shown = text.size() > outboxCardWords ? text.left(outboxCardWords) + u'…' : text;
    return OutboxCard::tr("To %1: %2", "customer, text").arg(Words::isolated(entry.customerName), shown);
}

bool outboxCardIsBad(const OutboxItem &item)
{
    return item.state == OutboxState::Rejected || item.state == OutboxState::Uncertain;
}

}

OutboxCard::OutboxCard(const OutboxEntry &entry, const QString &agent, Instant now, QWidget *parent)
    : LineCard(markName(entry.channel), outboxCardTitle(entry), Words::outbox(entry.item, now),
               outboxCardIsBad(entry.item), parent)
    , m_entry(entry)
    , m_said(said(entry, now))
{
    addLine(OutboxWords::who(entry.item, now), false);
    if (!entry.item.undelivered.isEmpty())
        addLine(tr("It came back: “%1”").arg(Words::quoted(entry.item.undelivered)), true);
    const QString name = entry.customerName;
    for (const OutboxDeed deed : deeds(entry.item, agent))
        addButton(deedText(deed), tr("%1: the reply to %2", "a deed, a customer").arg(deedText(deed), name),
                  [this, deed] { Q_EMIT deedAsked(deed, m_entry); });
    addButton(tr("History"), tr("History of the reply to %1").arg(name), [this] { Q_EMIT historyAsked(); });
    addButton(tr("Open"), tr("Open the conversation with %1").arg(name), [this] { Q_EMIT openAsked(); });
}

QString OutboxCard::said(const OutboxEntry &entry, Instant now)
{
    return Words::outbox(entry.item, now) + u'\n' + OutboxWords::who(entry.item, now);
}

bool OutboxCard::shows(const OutboxEntry &entry, Instant now) const
{
    return m_entry == entry && m_said == said(entry, now);
}

QList<OutboxDeed> OutboxCard::deeds(const OutboxItem &item, const QString &agent)
{
    switch (item.state) {
    case OutboxState::Held:
        return item.agent == agent ? QList{OutboxDeed::TakeBack} : QList{OutboxDeed::Release, OutboxDeed::SendBack};
    case OutboxState::Queued:
        if (!item.zone.isEmpty() && item.attempt == 0)
            return {OutboxDeed::OtherTime, OutboxDeed::TakeBack};
        return item.attempt == 0 ? QList{OutboxDeed::TakeBack} : QList{OutboxDeed::Retry, OutboxDeed::TakeBack};
    case OutboxState::Rejected:
        return {OutboxDeed::Retry, OutboxDeed::EditAgain};
    case OutboxState::Uncertain:
        return {OutboxDeed::Arrived, OutboxDeed::NotThere};
    case OutboxState::Sending:
    case OutboxState::Sent:
    case OutboxState::Confirmed:
    case OutboxState::Cancelled:
        break;
    }
    return {};
}

QString OutboxCard::deedText(OutboxDeed deed) const
{
    switch (deed) {
    case OutboxDeed::TakeBack:
        return tr("Take back");
    case OutboxDeed::Retry:
        return tr("Try again");
    case OutboxDeed::EditAgain:
        return tr("Edit again");
    case OutboxDeed::Release:
        return tr("Release");
    case OutboxDeed::SendBack:
        return tr("Send back …");
    case OutboxDeed::OtherTime:
        return tr("Other time …");
    case OutboxDeed::Arrived:
        return tr("It arrived");
    case OutboxDeed::NotThere:
        return tr("It is not there");
    }
    return {};
}

void OutboxCard::unfold(const QList<OutboxStep> &steps, Instant now)
{
    fold();
    QStringList lines;
    for (const OutboxStep &step : steps)
        lines << OutboxWords::step(step, now);
    const QString whole = m_entry.item.message.text.simplified();
    if (whole.size() > outboxCardWords)
        lines.prepend(m_entry.item.message.text.trimmed() + u'\n');
    m_history = addLine(lines.isEmpty() ? tr("Nothing was written down about it.") : lines.join(u'\n'), false);
}

void OutboxCard::fold()
{
    delete std::exchange(m_history, nullptr);
}

}
