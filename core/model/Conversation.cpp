// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Conversation.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QString toString(ConversationStatus status)
{
    switch (status) {
    case ConversationStatus::Open:
        return u"open"_s;
    case ConversationStatus::Pending:
        return u"pending"_s;
    case ConversationStatus::Snoozed:
        return u"snoozed"_s;
    case ConversationStatus::Closed:
        return u"closed"_s;
    }
    return {};
}

std::optional<ConversationStatus> conversationStatusFromString(const QString &name)
{
    for (const auto status : {ConversationStatus::Open, ConversationStatus::Pending, ConversationStatus::Snoozed,
                              ConversationStatus::Closed}) {
        if (toString(status) == name)
            return status;
    }
    return std::nullopt;
}

}
