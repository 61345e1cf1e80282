// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/net/HttpAnswer.h"

namespace firstmile
{

/// The "error" object of a Graph answer. The HTTP status beside it says nothing reliable: 200, 400, 403 and 500 all
/// carry it, so what happened is told by code and subcode alone.
struct FacebookFault
{
    int code = 0;
    int subcode = 0;
    QString message;
    QString forPeople; ///< error_user_title and error_user_msg
    QString trace;     ///< fbtrace_id: what Facebook's support asks for
    bool isTransient = false;

    /// Nothing if the answer carries no such object.
    static std::optional<FacebookFault> of(const HttpAnswer &answer);

    bool isThrottle() const;
    bool isTooMuchData() const; ///< "Please reduce the amount of data you're asking for"
    bool isGone() const;        ///< or no longer visible to us: Facebook says the same
    bool isDuplicate() const { return code == 506; }
    bool isAnsweredAlready() const { return code == 10900; } ///< by a private reply: there is one for each
    bool isUnknownField() const;                             ///< the object is of a kind that has no such field

    ErrorKind kind(HttpEffect effect) const;

    /// Facebook's words with its codes; what agents can do about it goes first where that is known.
    QString words() const;
};

}
