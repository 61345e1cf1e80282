// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace firstmile
{

/// How a reply is to leave.
enum class SendWay {
    Now,
    ThenClose,      ///< and the conversation is closed
    Later,          ///< at a time to be asked for
    UnlessWritten,  ///< now, and taken back by itself when the customer writes before it leaves
    Acknowledgement ///< now, in public, and marked as one
};

}
