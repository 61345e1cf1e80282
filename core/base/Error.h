// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace firstmile
{

/// What went wrong, in a closed list: what the caller does next differs per kind.
enum class ErrorKind {
    Offline,      ///< no connection could be made, or it broke before anything was asked
    Timeout,      ///< the other side did not answer in time
    Unauthorised, ///< the credentials are missing, expired or refused
    Forbidden,    ///< understood and not allowed
    NotFound,     ///< it is not, or no longer, there
    OutOfCredit,  ///< the network wants to be paid, or the budget that we set is used up
    RateLimited,  ///< asked too often; see retryAfter
    Rejected,     ///< the other side refused the content; asking again does not help
    Malformed,    ///< the input or the answer is not what it should be
    Duplicate,    ///< the other side says that it has this already, maybe from an earlier attempt
    Conflict,     ///< somebody else was quicker, or the state does not allow it
    Storage,      ///< the workspace or the disk
    Cancelled,
    Uncertain, ///< the request left, and whether it took effect is not known
    Untrusted  ///< the server's certificate does not verify
};

/// A failure. `detail` is technical (the network's or the engine's own words); sentences for people are made in `ui`.
struct Error
{
    ErrorKind kind = ErrorKind::Malformed;
    QString detail;
    std::optional<std::chrono::milliseconds> retryAfter; ///< earliest moment at which asking again makes sense
};

/// The kind's stable lower-case name, as logs and JSON carry it.
QString toString(ErrorKind kind);

}
