// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Transaction.h"

#include <QHash>
#include <QJsonObject>

namespace firstmile
{

/// What the demo's team keeps to answer with: "savedReplies" and "macros" of its content (resources/demo/README.md).
class DemoLibrary
{
public:
    DemoLibrary(Transaction &transaction, Instant now) : m_transaction(transaction), m_now(now) {}

    QHash<QString, QString> agents; ///< key to name

    Result<void> write(const QJsonObject &content);

private:
    Result<void> writeReply(const QJsonObject &json);
    Result<void> writeMacro(const QJsonObject &json);

    Transaction &m_transaction;
    Instant m_now;
};

}
