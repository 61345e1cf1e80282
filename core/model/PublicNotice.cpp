// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/PublicNotice.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QString toString(NoticeState state)
{
    switch (state) {
    case NoticeState::Draft:
        return u"draft"_s;
    case NoticeState::Sending:
        return u"sending"_s;
    case NoticeState::Undone:
        return u"undone"_s;
    }
    return {};
}

std::optional<NoticeState> noticeStateFromString(const QString &name)
{
    for (const NoticeState state : {NoticeState::Draft, NoticeState::Sending, NoticeState::Undone}) {
        if (toString(state) == name)
            return state;
    }
    return std::nullopt;
}

}
