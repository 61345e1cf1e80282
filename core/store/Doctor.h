// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Session.h"

namespace firstmile
{

/// One thing that was looked at.
struct HealthCheck
{
    QString name;
    bool ok = true;
    QString detail;
};

/// Looks at a workspace without changing it: the file's integrity, the schema's version, open gaps, and whether every
/// message is in the search index.
Result<QList<HealthCheck>> checkHealth(Session &session);

}
