// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Words.h"

#include <QTimeZone>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

QString Words::inZone(Instant at, const QString &zone)
{
    const QTimeZone chosen(zone.toUtf8());
    const QDateTime here = toDateTime(at).toLocalTime();
    if (zone.isEmpty() || !chosen.isValid() || chosen.offsetFromUtc(here) == here.offsetFromUtc())
        return dayAndTime(at);
    const QDateTime there = toDateTime(at).toTimeZone(chosen);
    return tr("%1 here, %2 in %3", "day and time, day and time, a time zone")
        .arg(dayAndTime(at), QLocale().toString(there, QLocale::ShortFormat), zone);
}

QString Words::outbox(const OutboxItem &item, Instant now)
{
    switch (item.state) {
    case OutboxState::Held:
        return tr("Waits for a colleague to release it");
    case OutboxState::Queued:
        if (item.attempt == 0)
            return item.zone.isEmpty() || item.notBefore <= now
                       ? tr("Goes out in a moment")
                       : tr("Goes out on %1", "day and time").arg(inZone(item.notBefore, item.zone));
        return item.notBefore > now ? tr("Not out yet. Next try in %1.").arg(longAge(item.notBefore - now + 59s))
                                    : tr("Not out yet. It is tried again now.");
    case OutboxState::Sending:
        return tr("Sending …");
    case OutboxState::Sent:
        return tr("Sent");
    case OutboxState::Confirmed:
        return tr("Sent, and seen on its network");
    case OutboxState::Rejected:
        return item.error.isEmpty() ? tr("Refused. Change the text and send it again.")
                                    : tr("Refused: “%1”. Change the text and send it again.").arg(quoted(item.error));
    case OutboxState::Uncertain:
        return tr("It may have arrived. We look whether it did before anything is sent again.");
    case OutboxState::Cancelled:
        return item.approver.isEmpty() ? tr("Taken back") : tr("Sent back by %1").arg(isolated(item.approver));
    }
    return {};
}

}
