// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ConversationSort.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QString toString(ConversationSort sort)
{
    switch (sort) {
    case ConversationSort::WaitingLongest:
        return u"waiting"_s;
    case ConversationSort::Newest:
        return u"newest"_s;
    case ConversationSort::Reach:
        return u"reach"_s;
    case ConversationSort::Due:
        return u"due"_s;
    case ConversationSort::Relevance:
        return u"relevance"_s;
    }
    return {};
}

const QList<ConversationSort> &allConversationSorts()
{
    static const QList<ConversationSort> sorts{ConversationSort::WaitingLongest, ConversationSort::Newest,
                                               ConversationSort::Reach, ConversationSort::Due,
                                               ConversationSort::Relevance};
    return sorts;
}

std::optional<ConversationSort> conversationSortFromString(const QString &name)
{
    for (const ConversationSort sort : allConversationSorts()) {
        if (toString(sort) == name)
            return sort;
    }
    return std::nullopt;
}

}
