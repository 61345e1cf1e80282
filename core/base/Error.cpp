// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QString toString(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return u"offline"_s;
    case ErrorKind::Timeout:
        return u"timeout"_s;
    case ErrorKind::Unauthorised:
        return u"unauthorised"_s;
    case ErrorKind::Forbidden:
        return u"forbidden"_s;
    case ErrorKind::NotFound:
        return u"not-found"_s;
    case ErrorKind::OutOfCredit:
        return u"out-of-credit"_s;
    case ErrorKind::RateLimited:
        return u"rate-limited"_s;
    case ErrorKind::Rejected:
        return u"rejected"_s;
    case ErrorKind::Malformed:
        return u"malformed"_s;
    case ErrorKind::Duplicate:
        return u"duplicate"_s;
    case ErrorKind::Conflict:
        return u"conflict"_s;
    case ErrorKind::Storage:
        return u"storage"_s;
    case ErrorKind::Cancelled:
        return u"cancelled"_s;
    case ErrorKind::Uncertain:
        return u"uncertain"_s;
    case ErrorKind::Untrusted:
        return u"untrusted"_s;
    }
    return {};
}

}
