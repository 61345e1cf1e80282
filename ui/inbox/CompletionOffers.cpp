// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/CompletionOffers.h"

#include "ui/inbox/QueryWording.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostOffers = 8;

CompletionOffer ofCandidate(const QueryCandidate &candidate)
{
    if (candidate.kind != QueryCandidate::Kind::Field)
        return {candidate.text, {}};
    const auto field = queryFieldFromString(candidate.text.chopped(1));
    return {candidate.text, QueryWording::about(field.value_or(QueryField::Words))};
}

}

QList<CompletionOffer> offersAmong(const QStringList &names, const QString &begun, QueryField field)
{
    QList<CompletionOffer> offers;
    for (const bool atBegin : {true, false}) { // names that begin so come before those that have a word that does
        for (const QString &name : names) {
            const bool begins = name.startsWith(begun, Qt::CaseInsensitive);
            const bool within = !begins && name.contains(u' ' + begun, Qt::CaseInsensitive);
            if ((atBegin ? begins : within) && offers.size() < mostOffers)
                offers.append({writtenValue(field, name), {}});
        }
    }
    const bool complete = offers.size() == 1 && offers.first().text.compare(begun, Qt::CaseInsensitive) == 0;
    return complete ? QList<CompletionOffer>() : offers;
}

QString customerBegun(const QueryCompletion &completion)
{
    for (const QueryCandidate &candidate : completion.candidates) {
        if (candidate.kind == QueryCandidate::Kind::Customer)
            return candidate.text.trimmed();
    }
    return {};
}

QList<CompletionOffer> offersFor(const QueryCompletion &completion, const Vocabulary &vocabulary)
{
    QList<CompletionOffer> offers;
    for (const QueryCandidate &candidate : completion.candidates) {
        switch (candidate.kind) {
        case QueryCandidate::Kind::Field:
        case QueryCandidate::Kind::Value:
            offers.append(ofCandidate(candidate));
            break;
        case QueryCandidate::Kind::Account:
            offers += offersAmong(vocabulary.accounts, candidate.text, QueryField::Account);
            break;
        case QueryCandidate::Kind::Tag:
            offers += offersAmong(vocabulary.tags, candidate.text, QueryField::Tag);
            break;
        case QueryCandidate::Kind::Agent:
            offers += offersAmong(vocabulary.agents, candidate.text, QueryField::Assignee);
            break;
        case QueryCandidate::Kind::Customer:
            break;
        }
    }
    return offers.mid(0, 2 * mostOffers);
}

}
