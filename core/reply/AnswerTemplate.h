// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace firstmile
{

/// What is known of an earlier case, to take its particulars out of its answer.
struct AnswerPeople
{
    QStringList customerNames;   ///< as they wrote them; whole names
    QStringList customerHandles; ///< with or without "@", addresses too
    QStringList agentNames;
    QSet<QString> ownHandles; ///< ours, without "@", in lower case: they stay
    QSet<QString> theirWords; ///< folded words that next to nobody but this customer ever wrote to us
    QSet<QString> common; ///< numbers, pages, addresses and handles that answers to several customers have, lower case
    bool isMail = false;
};

/// An earlier answer, fit to be given to somebody else: mentions at its beginning, counters ("1/2"), agents' signatures
/// ("^AB", "- Ana") and quotes are cut off; names are {customer.first-name} or {customer.name}, handles
/// {customer.handle}, addresses {customer.email}, telephone numbers {customer.phone}, order numbers {order}; other
/// numbers, amounts, dates, pages and words that only that customer had become {number}, {amount}, {day}, {link} and
/// {detail}, which nothing fills. Braces of the answer itself are doubled. Linear in its length.
QString answerTemplate(const QString &answer, const AnswerPeople &people);

/// The numbers, pages, addresses and handles of an answer that may be a particular, in lower case, each once.
QStringList particularsIn(const QString &answer);

/// Leaves out the name that a template greets with, where nobody is known to fill it in: "Hi {customer.first-name}, …".
QString withoutGreetedName(const QString &text);

}
