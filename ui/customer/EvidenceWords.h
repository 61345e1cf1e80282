// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Evidence.h"
#include "core/model/Identity.h"

#include <QCoreApplication>

namespace firstmile
{

/// The one place where what speaks for a link becomes words.
class EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(EvidenceWords)

public:
    static QString sentence(const Evidence &evidence);
    /// The strongest of them and how many more there are; empty if there is none.
    static QString summary(const QList<Evidence> &evidence);
    /// Where it stands on one side; `identities`: of that side. Empty: not known.
    static QString place(const Evidence &evidence, const QList<Identity> &identities);
    static QString icon(const Evidence &evidence);
    static QString handleOf(const Identity &identity);
    static QString kindOf(const Identity &identity); ///< "X", "E-mail", "Phone", "Postal address"
};

}
