// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace firstmile
{

/// In which order a list shows its conversations.
enum class ConversationSort {
    WaitingLongest, ///< less the head start for reach (core/model/Reach.h); then those that do not wait
    Newest,
    Reach,    ///< most followers first, then those whose reach is not known
    Due,      ///< what is due first, then what is not due at all
    Relevance ///< core/store/SearchRank.h; without words as Newest
};

QString toString(ConversationSort sort); ///< "waiting", "newest", "reach", "due", "relevance"
std::optional<ConversationSort> conversationSortFromString(const QString &name);
const QList<ConversationSort> &allConversationSorts();

}
