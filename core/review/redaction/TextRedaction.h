// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/Found.h"
#include "core/review/redaction/KeptValues.h"
#include "core/review/redaction/NameFinder.h"
#include "core/review/redaction/Pseudonyms.h"
#include "core/review/redaction/SelectionFinder.h"

namespace firstmile
{

/// What is to be taken out of a text, and what stands there then.
struct Removal
{
    TextRange place;
    RedactionClass kind = RedactionClass::Mail;
    QString stands;
    QString why;
};

/// What a run of redaction knows, whatever the text.
struct RedactionKnowledge
{
    RedactionRules rules;
    Pseudonyms pseudonyms;
    SelectionFinder selection;
    KeptValues kept;
    KnownPeople people;
};

/// Takes out of one text after the other what the rules say, each read in every way that it may hide something.
/// Redacting what is redacted changes nothing. Linear in the text.
class TextRedaction
{
public:
    /// Both outlive it. `isMarkup`: tags may stand within what is looked for.
    TextRedaction(const RedactionKnowledge &knowledge, const KnownPeople &here, bool isEager = false)
        : m_knowledge(knowledge), m_here(here), m_isEager(isEager)
    {}

    QList<Removal> removalsIn(const QString &text, bool isMarkup = false) const; ///< by place, without overlaps
    /// Until nothing more is found; `removed` takes what was taken out.
    QString redacted(const QString &text, QList<Removal> &removed, bool isMarkup = false) const;

private:
    QList<Found> foundIn(const FlatText &flat) const;
    void addEncoded(QList<Removal> &all, const QString &text) const;
    QString standingFor(const Found &found) const;

    const RedactionKnowledge &m_knowledge;
    const KnownPeople &m_here;
    bool m_isEager;
};

/// `text` with the removals done.
QString withRemovals(const QString &text, const QList<Removal> &removals);

}
