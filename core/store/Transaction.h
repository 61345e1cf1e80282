// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ChangeSet.h"
#include "core/store/Session.h"

namespace firstmile
{

/// A Session inside one transaction, which notes what it changes. Database::write makes one, commits it if the function
/// gave a value and rolls it back if it gave an Error.
class Transaction : public Session
{
public:
    using Session::Session;

    ChangeSet &changes() { return m_changes; }

private:
    friend class DatabaseLane;
    ChangeSet m_changes;
};

}
