// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/SuggestionWords.h"

#include "ui/widgets/Words.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QString SuggestionWords::firstWords(const AnswerSuggestion &suggestion)
{
    constexpr int most = 180;
    const QString text = suggestion.text.simplified();
    return text.size() > most ? text.left(text.lastIndexOf(u' ', most)) + u" …"_s : text;
}

QString SuggestionWords::source(const AnswerSuggestion &suggestion)
{
    if (suggestion.origin.kind == OriginKind::SavedReply)
        return tr("Saved reply %1").arg(Words::isolated(suggestion.sourceName));
    return tr("Answer of %1", "a day").arg(Words::dayAndTime(suggestion.answeredAt));
}

QString SuggestionWords::reason(const AnswerSuggestion &suggestion)
{
    QStringList said;
    if (!suggestion.sharedWords.isEmpty())
        said << tr("because of %1", "words of the customer").arg(suggestion.sharedWords.join(u", "_s));
    if (suggestion.alike > 1)
        said << tr("as %n answer(s) before", nullptr, suggestion.alike);
    if (said.isEmpty()) // a saved reply that none of the customer's words led to
        said << tr("sent in cases like this one");
    return said.join(u" – "_s);
}

}
