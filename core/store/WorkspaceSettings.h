// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Transaction.h"

#include <QJsonValue>

namespace firstmile
{

/// What a team shares and is not of one account: small values under stable names, "reach", "crm-link", "retention",
/// "still-all-right". Never a secret, never a program to run.
class WorkspaceSettings
{
public:
    explicit WorkspaceSettings(Session &session) : m_session(session) {}

    Result<QJsonValue> value(const QString &key); ///< undefined if it was never set
    Result<void> setValue(Transaction &transaction, const QString &key, const QJsonValue &value);

private:
    Session &m_session;
};

}
