// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Draft.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QString toString(DraftMode mode)
{
    return mode == DraftMode::Note ? u"note"_s : u"reply"_s;
}

QString toString(DraftState state)
{
    switch (state) {
    case DraftState::Open:
        return u"open"_s;
    case DraftState::Sent:
        return u"sent"_s;
    case DraftState::Discarded:
        return u"discarded"_s;
    }
    return {};
}

Draft draftOf(const OutboxItem &item, Instant now)
{
    Draft draft;
    draft.conversation = item.message.conversation;
    draft.agent = item.agent;
    draft.text = item.message.text;
    draft.formatted = !item.message.html.isEmpty();
    draft.withSignature = !draft.text.contains("\n-- \n"_L1);
    draft.origin = item.origin;
    draft.seenVersion = item.seenVersion;
    draft.createdAt = draft.updatedAt = now;
    return draft;
}

std::optional<DraftMode> draftModeFromString(const QString &name)
{
    for (const DraftMode mode : {DraftMode::Reply, DraftMode::Note}) {
        if (toString(mode) == name)
            return mode;
    }
    return std::nullopt;
}

std::optional<DraftState> draftStateFromString(const QString &name)
{
    for (const DraftState state : {DraftState::Open, DraftState::Sent, DraftState::Discarded}) {
        if (toString(state) == name)
            return state;
    }
    return std::nullopt;
}

}
