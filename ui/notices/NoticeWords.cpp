// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticeWords.h"

#include "ui/widgets/Words.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

NoticeCounts NoticeCounts::of(const QList<NoticeRecipient> &recipients)
{
    NoticeCounts counts;
    for (const NoticeRecipient &each : recipients) {
        ++counts.all;
        if (!each.state) {
            counts.canGet += each.whyNot.isEmpty() ? 1 : 0;
            counts.waiting += each.whyNot.isEmpty() ? 1 : 0;
            continue;
        }
        ++counts.canGet;
        switch (*each.state) {
        case OutboxState::Queued:
        case OutboxState::Held:
        case OutboxState::Sending:
            ++counts.onTheWay;
            break;
        case OutboxState::Sent:
        case OutboxState::Confirmed:
            ++counts.arrived;
            break;
        case OutboxState::Cancelled:
            ++counts.takenBack;
            break;
        case OutboxState::Rejected:
        case OutboxState::Uncertain:
            ++counts.failed;
            break;
        }
    }
    return counts;
}

QString NoticeWords::state(const PublicNotice &notice, Instant now)
{
    const QString when = notice.sentAt ? Words::briefDayTime(*notice.sentAt, now) : QString();
    switch (notice.state) {
    case NoticeState::Draft:
        return tr("A draft by %1: nobody got it.", "agent").arg(Words::isolated(notice.createdBy));
    case NoticeState::Sending:
        return when.isEmpty() ? tr("Sent.") : tr("Sent, %1.", "day and time").arg(when);
    case NoticeState::Undone:
        return tr("Taken back: nothing more of it goes out.");
    }
    return {};
}

QString NoticeWords::counts(const PublicNotice &notice, const NoticeCounts &counts)
{
    QStringList parts{tr("%n recipient(s)", nullptr, counts.all)};
    if (counts.onTheWay > 0)
        parts << tr("%n on their way", nullptr, counts.onTheWay);
    if (counts.arrived > 0)
        parts << tr("%n arrived", nullptr, counts.arrived);
    if (counts.takenBack > 0)
        parts << tr("%n taken back", nullptr, counts.takenBack);
    if (counts.failed > 0)
        parts << tr("%n need(s) a person", nullptr, counts.failed);
    if (notice.state == NoticeState::Sending && counts.waiting > 0)
        parts << tr("%n still to be queued", nullptr, counts.waiting);
    if (notice.state != NoticeState::Draft && counts.all > counts.canGet)
        parts << tr("%n cannot get it", nullptr, counts.all - counts.canGet);
    return parts.join(u" · "_s);
}

QString NoticeWords::outcome(const NoticeRecipient &recipient)
{
    if (!recipient.state)
        return recipient.whyNot.isEmpty() ? tr("Not queued yet") : tr("Cannot get it: %1.").arg(recipient.whyNot);
    switch (*recipient.state) {
    case OutboxState::Held:
        return tr("Waits for a colleague to release it");
    case OutboxState::Queued:
        return tr("On its way");
    case OutboxState::Sending:
        return tr("Leaving now");
    case OutboxState::Sent:
    case OutboxState::Confirmed:
        return tr("Arrived");
    case OutboxState::Cancelled:
        return tr("Taken back");
    case OutboxState::Rejected:
        return tr("Refused: %1").arg(Words::quoted(recipient.error));
    case OutboxState::Uncertain:
        return tr("Nobody knows whether it arrived: see the outbox");
    }
    return {};
}

QString NoticeWords::send(int count)
{
    return tr("Send to %n conversation(s)", nullptr, count);
}

QString NoticeWords::sent(const NoticeSent &sent)
{
    QStringList sentences{sent.held ? tr("%n reply(ies) wait(s) for a colleague to release them.", nullptr, sent.queued)
                                    : tr("The notice is on its way to %n conversation(s).", nullptr, sent.queued)};
    if (sent.left > 0)
        sentences << tr("%n cannot get it; the list says why.", nullptr, sent.left);
    return sentences.join(u' ');
}

QString NoticeWords::undone(const NoticeUndone &undone)
{
    QStringList sentences{tr("%n reply(ies) taken back.", nullptr, undone.takenBack)};
    sentences << (undone.left > 0 ? tr("For %n it was too late.", nullptr, undone.left) : tr("None had left."));
    return sentences.join(u' ');
}

QString NoticeWords::trouble(const Error &error)
{
    if (error.kind == ErrorKind::Conflict)
        return tr("It was sent or taken back meanwhile: look at it again.");
    if (error.kind == ErrorKind::Rejected && !error.detail.isEmpty())
        return tr("That cannot be: %1.").arg(error.detail);
    return Words::problem(error);
}

}
