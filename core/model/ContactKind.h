// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// How a contact was had that no network carried: an agent wrote down what was said.
enum class ContactKind { None, Phone, Letter, InPerson };

QString toString(ContactKind contact); ///< "", "phone", "letter", "in-person"
ContactKind contactKindFromString(const QString &name);

}
