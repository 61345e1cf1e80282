// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ContactKind.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QString toString(ContactKind contact)
{
    switch (contact) {
    case ContactKind::None:
        return {};
    case ContactKind::Phone:
        return u"phone"_s;
    case ContactKind::Letter:
        return u"letter"_s;
    case ContactKind::InPerson:
        return u"in-person"_s;
    }
    return {};
}

ContactKind contactKindFromString(const QString &name)
{
    if (name == "phone"_L1)
        return ContactKind::Phone;
    if (name == "letter"_L1)
        return ContactKind::Letter;
    return name == "in-person"_L1 ? ContactKind::InPerson : ContactKind::None;
}

}
