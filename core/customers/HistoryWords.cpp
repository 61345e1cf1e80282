// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/HistoryWords.h"

#include "core/text/PhraseMatch.h"
#include "core/text/QueryText.h"

#include <algorithm>

namespace firstmile
{

HistoryWords::HistoryWords(const QString &text)
{
    const QueryText query = parseQuery(text);
    if (!query.problems.isEmpty()) {
        const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            add({foldPhrase(word, &word == &words.last())}, false);
        return;
    }
    for (const QueryTerm &term : query.terms) {
        QList<SearchPhrase> phrases;
        if (term.field == QueryField::Words) {
            for (const QueryValue &value : term.values)
                phrases.append(foldPhrase(value.text, value.beginning));
        } else {
            phrases.append(foldPhrase(text.mid(term.start, term.length), false));
        }
        add(phrases, term.negated);
    }
}

/// Punctuation alone leaves nothing to look for, and so does not narrow.
void HistoryWords::add(const QList<SearchPhrase> &anyOf, bool negated)
{
    Criterion criterion;
    criterion.kind = Criterion::Kind::Words;
    criterion.negated = negated;
    for (const SearchPhrase &phrase : anyOf) {
        if (!phrase.words.isEmpty())
            criterion.phrases.append(phrase);
    }
    if (!criterion.phrases.isEmpty())
        m_criteria.append(criterion);
}

bool HistoryWords::fit(const QString &text) const
{
    const QString folded = foldForSearch(text);
    return std::ranges::all_of(m_criteria, [&folded](const Criterion &criterion) {
        const bool found = std::ranges::any_of(
            criterion.phrases, [&folded](const SearchPhrase &phrase) { return containsPhrase(folded, phrase); });
        return found != criterion.negated;
    });
}

}
