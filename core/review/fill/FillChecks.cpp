// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/fill/FillChecks.h"

namespace firstmile::fill
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Instant firstTime = std::chrono::sys_days(std::chrono::year(1) / 1 / 1);
constexpr Instant lastTime = std::chrono::sys_days(std::chrono::year(9999) / 12 / 31);

}

Error malformed(const QString &why)
{
    return {ErrorKind::Malformed, why, {}};
}

Result<void> demandTime(std::optional<Instant> at, const QString &what, qint64 number)
{
    if (at && (*at < firstTime || *at > lastTime))
        return malformed(u"%1 %2 has a time outside of the years 1 to 9999"_s.arg(what).arg(number));
    return {};
}

Result<void> demandTimes(const Conversation &conversation)
{
    for (const auto &at : {std::optional(conversation.firstMessageAt), std::optional(conversation.lastMessageAt),
                           conversation.waitingSince, conversation.snoozedUntil, conversation.dueAt})
        FM_TRY(demandTime(at, u"conversation"_s, conversation.id.value));
    if (std::chrono::abs(conversation.headStart) > std::chrono::days(3660))
        return malformed(u"conversation %1 has a head start of years"_s.arg(conversation.id.value));
    return {};
}

Result<void> demandTimes(const Message &message)
{
    for (const auto &at : {std::optional(message.at), std::optional(message.receivedAt), message.editedAt})
        FM_TRY(demandTime(at, u"message"_s, message.id.value));
    return {};
}

}
