// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/OutboxWords.h"

#include "ui/widgets/Words.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

const QList<OutboxShown> &OutboxWords::parts()
{
    static const QList<OutboxShown> all = {OutboxShown::NeedsPerson, OutboxShown::Held, OutboxShown::Scheduled,
                                           OutboxShown::OnItsWay,    OutboxShown::Sent, OutboxShown::TakenBack};
    return all;
}

QString OutboxWords::part(OutboxShown shown)
{
    switch (shown) {
    case OutboxShown::NeedsPerson:
        return tr("Needs you");
    case OutboxShown::Held:
        return tr("Held for approval");
    case OutboxShown::Scheduled:
        return tr("Scheduled");
    case OutboxShown::OnItsWay:
        return tr("On its way");
    case OutboxShown::Sent:
        return tr("Sent");
    case OutboxShown::TakenBack:
        return tr("Taken back");
    case OutboxShown::All:
        return tr("Everything");
    }
    return {};
}

QString OutboxWords::whyEmpty(OutboxShown shown)
{
    switch (shown) {
    case OutboxShown::NeedsPerson:
        return tr(
            "A reply that a network refuses, or that may not have arrived, stands here with what to do about it.");
    case OutboxShown::Held:
        return tr("A reply that a colleague has to release first waits here.");
    case OutboxShown::Scheduled:
        return tr("A reply that goes out at a time you chose waits here.");
    case OutboxShown::OnItsWay:
        return tr("Every reply has arrived at its network.");
    case OutboxShown::Sent:
        return tr("What you send stands here once its network has it.");
    case OutboxShown::TakenBack:
        return tr("A reply that was taken back in time is kept here.");
    case OutboxShown::All:
        return tr("Nobody has sent anything yet.");
    }
    return {};
}

QString OutboxWords::who(const OutboxItem &item, Instant now)
{
    QStringList said;
    const QString when = Words::briefDayTime(item.createdAt, now);
    said << (item.agent.isEmpty() ? tr("Written %1", "when").arg(when)
                                  : tr("By %1, %2", "who, when").arg(Words::isolated(item.agent), when));
    if (item.state == OutboxState::Queued && item.unlessWritten)
        said << tr("Only if they do not write before");
    if (item.origin.kind == OriginKind::Model)
        said << tr("Begun by a language model");
    if (!item.approver.isEmpty() && item.state != OutboxState::Held && item.state != OutboxState::Cancelled)
        said << tr("Released by %1").arg(Words::isolated(item.approver));
    return said.join(u" · "_s);
}

QString OutboxWords::event(std::optional<OutboxEvent> event)
{
    if (!event)
        return tr("Put into the outbox");
    switch (*event) {
    case OutboxEvent::Claimed:
        return tr("Sending began");
    case OutboxEvent::Accepted:
        return tr("The network took it");
    case OutboxEvent::Retry:
        return tr("Not taken: it is tried again later");
    case OutboxEvent::Refused:
        return tr("The network refused it");
    case OutboxEvent::FateUnknown:
        return tr("It left, and no answer came back");
    case OutboxEvent::FoundRemotely:
        return tr("Found on the network");
    case OutboxEvent::Duplicate:
        return tr("Refused as one that is there already: an earlier try may have arrived");
    case OutboxEvent::NotFound:
        return tr("It is certainly not on the network: it goes out again");
    case OutboxEvent::Undone:
        return tr("Taken back");
    case OutboxEvent::Approved:
        return tr("Released");
    case OutboxEvent::SentBack:
        return tr("Sent back to who wrote it");
    case OutboxEvent::Overtaken:
        return tr("Taken back by itself: the customer wrote first");
    case OutboxEvent::SaidSent:
        return tr("Somebody saw it on the network");
    case OutboxEvent::SaidAbsent:
        return tr("Somebody saw that it is not there: it goes out again");
    case OutboxEvent::Rescheduled:
        return tr("Another time was chosen");
    }
    return {};
}

QString OutboxWords::step(const OutboxStep &step, Instant now)
{
    QString line = tr("%1  %2", "a time, what happened then").arg(Words::briefDayTime(step.at, now), event(step.event));
    if (!step.agent.isEmpty())
        line += u" · "_s + Words::isolated(step.agent);
    if (!step.words.isEmpty())
        line += u" · “"_s + Words::quoted(step.words) + u"”"_s;
    return line;
}

}
