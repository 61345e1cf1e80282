// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ContactKind.h"

namespace firstmile
{

/// What names a phone or a postal address on the channel of logged contacts, however it is written: "+33 (0)1 23" and
/// "+330123" are one phone, an address is one whatever its case and spaces. Empty if nothing is written there.
QString contactKey(ContactKind kind, const QString &address);

/// As contactKey() has it: three digits at least, as the shortest numbers have, and fifteen at most (E.164).
bool isPhoneKey(const QString &key);

/// What stands in for a network's own name of a person of whom an agent was told nothing but the handle.
QString toldHandleKey(const QString &handle);

}
