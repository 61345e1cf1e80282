// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Clue.h"
#include "core/text/SearchFold.h"

#include <QStringView>

namespace firstmile
{

/// One pass over a text, from one white space to the next, for contactClues().
class ContactScan
{
public:
    ContactScan(QStringView text, ClueSource source) : m_text(text), m_source(source) {}

    QList<Clue> clues();

    /// Where each of the clues stands, once they were asked for.
    const QList<TextRange> &places() const { return m_places; }

private:
    /// What stands between two white spaces, without punctuation around it.
    struct Piece
    {
        qsizetype start = 0;
        qsizetype end = 0;
        bool hasAt = false;
        bool hasDot = false;
        bool hasSlash = false;
    };

    Piece pieceAt(qsizetype start) const;
    void takeAt(QStringView piece);
    void takeHandle(QStringView piece);
    void takePage(QStringView piece);
    qsizetype takePhone(qsizetype start);
    bool startsPhone(qsizetype at) const;
    bool isPhone(QStringView number) const;
    QStringView wordAfter(qsizetype at) const;
    void add(ClueKind kind, const QString &value, QStringView place);

    QStringView m_text;
    ClueSource m_source;
    QStringView m_before; ///< the piece before, in which a network or a telephone may be named
    QStringView m_after;  ///< what follows, after one word such as "on"
    QList<Clue> m_clues;
    QList<TextRange> m_places;
};

}
