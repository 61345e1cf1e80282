// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Macro.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Macros; steps as JSON: [{"kind": "tag", "value": "billing"}].
class MacroRepository
{
public:
    explicit MacroRepository(Session &session) : m_session(session) {}

    Result<QList<Macro>> all(); ///< by name
    Result<std::optional<Macro>> find(MacroId id);
    Result<std::optional<Macro>> named(const QString &name);

    /// A new one if it has no id. Conflict: the name is taken; Rejected: no name, no step, a step without its value, or
    /// two that reply; NotFound: there is none.
    Result<MacroId> save(Transaction &transaction, const Macro &macro);
    Result<void> remove(Transaction &transaction, MacroId id);

private:
    Session &m_session;
};

}
