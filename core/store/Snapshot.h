// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"

namespace firstmile
{

/// Runs f() -> Result<T>, all of whose queries see the workspace as it stood at the first of them, whatever is
/// committed meanwhile. Only on a reader's session: a writer's is in a transaction already.
template <class F>
auto inSnapshot(Session &session, F f) -> std::invoke_result_t<F>
{
    FM_TRY(session.run(session.engine() == Engine::Sqlite
                           ? QStringLiteral("BEGIN")
                           : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")));
    auto result = f();
    FM_TRY(session.run(QStringLiteral("ROLLBACK")));
    return result;
}

}
