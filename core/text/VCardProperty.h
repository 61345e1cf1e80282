// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Profile.h"

namespace firstmile
{

/// A line of a vCard taken apart.
struct VCardParts
{
    ProfileProperty property;
    QStringList problems; ///< what was wrong with it and what was done about it; English
};

/// Reads an unfolded line: group, name, parameters (quoted, RFC 6868, bare ones of vCard 2.1), value. Empty: it is no
/// property.
std::optional<VCardParts> vCardProperty(const QByteArray &line);

/// What vCard 3 has in its own way and 4 in another: pictures and sounds as base64 with a type, TYPE=pref.
ProfileProperty asVCard3(ProfileProperty property);

}
