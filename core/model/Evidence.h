// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"

#include <QList>

#include <optional>

namespace firstmile
{

/// What speaks for two identities being one person's.
enum class EvidenceKind {
    SameAddress,   ///< a mail address or phone that both say is theirs
    ProfileLink,   ///< the profile of one names the other; `verified`: the network looked
    SamePage,      ///< both profiles name one page as theirs
    SameOrder,     ///< both wrote of one order number
    SameSignature, ///< both sign with the same lines
    NameAndDomain, ///< the same full name, and one has an address in the domain that the other names as theirs
    SameHandle,    ///< the same unusual handle on two networks
    SameName,      ///< never enough alone
    Told           ///< an agent or an imported file says so
};

QString toString(EvidenceKind kind); ///< "same-address", "profile-link", ...
std::optional<EvidenceKind> evidenceKindFromString(const QString &name);

/// One thing that speaks for a link, for a person to judge.
struct Evidence
{
    EvidenceKind kind = EvidenceKind::Told;
    QString value;  ///< the address, the page, the number, the name; of Told: who says so
    IdentityId one; ///< whose it is on the one side, and on the other
    IdentityId other;
    MessageId oneMessage; ///< where it stands, if in a message
    MessageId otherMessage;
    bool verified = false;
    bool operator==(const Evidence &) const = default;
};

}
