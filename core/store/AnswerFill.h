// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Transaction.h"

namespace firstmile
{

/// Reads some `events` more of the log, and the conversations that changed without it, for answered cases
/// (core/store/AnswerIndex.h): spam, bounces and what was withdrawn are taken out as well. The value tells whether
/// there is more.
Result<bool> fillSomeAnswers(Transaction &transaction, int events);

/// Whether there is anything for fillSomeAnswers to read.
Result<bool> answersAreComplete(Session &session);

}
