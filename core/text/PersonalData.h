// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/SearchFold.h"

namespace firstmile
{

/// Something by which a person can be found, or their money.
struct PersonalDatum
{
    QString kind; ///< "email", "phone", "iban", "card", "address"
    TextRange place;
    bool isBusiness = false; ///< a shared mailbox, a freephone number, "our shop at …": not a person's
    bool operator==(const PersonalDatum &) const = default;
};

/// The personal data in a text, by place, without overlaps. What a company says of itself is marked, not left out.
/// Linear in the text.
QList<PersonalDatum> personalDataIn(const QString &text);

}
