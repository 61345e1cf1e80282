// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace firstmile
{

/// By what a person may be known again elsewhere. The numbers are stored.
enum class ClueKind {
    Address = 1,      ///< a mail address, lower case
    Phone = 2,        ///< its digits, as the keys of logged contacts
    Page = 3,         ///< a page or profile, by pageKey(); handles on networks as their profiles' pages
    Order = 4,        ///< by orderNumbers()
    Signature = 5,    ///< the lines, " / " between them
    Handle = 6,       ///< an unusual one, without its network
    NameAndDomain = 7 ///< "folded full name|domain"
};

/// How sure it is that it is the person's own, the surest first. The numbers are stored.
enum class ClueSource {
    Own = 1,      ///< they write with it: their address, number, profile
    Verified = 2, ///< their profile names it, and the network looked
    Profile = 3,  ///< their profile names it in a field of its own
    About = 4,    ///< the text of their profile does
    Signature = 5,
    Message = 6
};

struct Clue
{
    ClueKind kind = ClueKind::Address;
    ClueSource source = ClueSource::Message;
    QString value;
    bool operator==(const Clue &) const = default;
};

}
