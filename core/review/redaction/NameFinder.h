// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/FlatWords.h"
#include "core/review/redaction/Found.h"
#include "core/review/redaction/KnownPeople.h"

namespace firstmile
{

/// Whose names are looked for.
struct NameScope
{
    const KnownPeople &all;  ///< of the export
    const KnownPeople &here; ///< who takes part in the conversation: their names are taken out however they stand
    bool isEager = false;    ///< everybody counts as here: in a title, or what was searched for
};

/// Names, word by word and together: "Ana Prates", "PRATES, Ana", "A. Prates", "ana's", "AnaPrates". Somebody who takes
/// part in the conversation is found by any word of their name, in any case; if that is an everyday word ("Rose"), with
/// a capital, or where a name is due. Of other customers two words of one name are found, and single ones with a
/// capital, of four letters or more, that are no everyday words.
class NameFinder
{
public:
    NameFinder(const FlatText &flat, const NameScope &scope) : m_flat(flat), m_scope(scope), m_words(flatWords(flat)) {}

    QList<Found> found();

private:
    struct Hit
    {
        qsizetype first = 0; ///< of m_words
        qsizetype next = 0;  ///< behind its last one
        QString word;
        bool isHere = false;
        bool isWhole = false; ///< a full name in one word
        bool isInitial = false;
        bool isCapital = false;
    };

    std::optional<Hit> hitAt(qsizetype at) const;
    std::optional<Hit> initialAt(qsizetype at) const;
    QList<Hit> groupAt(qsizetype at) const;
    bool canJoin(qsizetype before, qsizetype next) const;
    bool areOnePerson(const Hit &one, const Hit &other) const;
    bool isInitialOf(const Hit &initial, const Hit &word) const;
    bool isTaken(const QList<Hit> &group) const;
    bool isTakenAlone(const Hit &hit) const;
    bool isDueHere(const Hit &hit) const;
    QString keyOf(const QList<Hit> &group) const;
    QStringList peopleWith(const QString &word) const;
    void addTogether(QList<Found> &all) const;

    const FlatText &m_flat;
    NameScope m_scope;
    QList<FlatWord> m_words;
};

}
