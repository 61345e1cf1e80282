// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>

namespace firstmile
{

/// A word that says what a message is about.
struct TellingWord
{
    QString folded;  ///< by which two are compared (foldForSearch)
    QString written; ///< as its author wrote it
    bool operator==(const TellingWord &) const = default;
};

/// The words of at least five letters in what somebody wrote themselves (of a mail: foldQuotes()), each once, in their
/// order. Left out are those of everyday English, French and Portuguese and of every letter to a customer service, what
/// stands below a closing ("Best regards"), and `others`, folded: names of people and brands. Scripts without spaces
/// give none.
QList<TellingWord> tellingWords(const QString &ownWords, const QSet<QString> &others);

}
