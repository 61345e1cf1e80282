// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Message.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QString toString(Direction direction)
{
    switch (direction) {
    case Direction::Inbound:
        return u"in"_s;
    case Direction::Outbound:
        return u"out"_s;
    case Direction::Note:
        return u"note"_s;
    }
    return {};
}

QString toString(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public:
        return u"public"_s;
    case Visibility::Private:
        return u"private"_s;
    case Visibility::Internal:
        return u"internal"_s;
    }
    return {};
}

QString toString(Automatic automatic)
{
    switch (automatic) {
    case Automatic::None:
        return {};
    case Automatic::AutoReply:
        return u"auto-reply"_s;
    case Automatic::Bounce:
        return u"bounce"_s;
    case Automatic::List:
        return u"list"_s;
    }
    return {};
}

Direction directionFromString(const QString &name)
{
    if (name == "out"_L1)
        return Direction::Outbound;
    return name == "note"_L1 ? Direction::Note : Direction::Inbound;
}

Visibility visibilityFromString(const QString &name)
{
    if (name == "private"_L1)
        return Visibility::Private;
    return name == "internal"_L1 ? Visibility::Internal : Visibility::Public;
}

Automatic automaticFromString(const QString &name)
{
    if (name == "auto-reply"_L1)
        return Automatic::AutoReply;
    if (name == "bounce"_L1)
        return Automatic::Bounce;
    return name == "list"_L1 ? Automatic::List : Automatic::None;
}

}
