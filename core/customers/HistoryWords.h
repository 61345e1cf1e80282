// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ConversationQuery.h"

namespace firstmile
{

/// What a history is searched for: words, beginnings*, "phrases" and -without, as the search field has them. A field of
/// the query language is taken as the words that it is spelled with, and so is a text that is no query.
class HistoryWords
{
public:
    explicit HistoryWords(const QString &text);

    bool isEmpty() const { return m_criteria.isEmpty(); }
    const QList<Criterion> &criteria() const { return m_criteria; }

    /// Whether a text that is in no index fits.
    bool fit(const QString &text) const;

private:
    void add(const QList<SearchPhrase> &anyOf, bool negated);

    QList<Criterion> m_criteria;
};

}
