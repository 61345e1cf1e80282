// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QHash>
#include <QStringList>

namespace firstmile::tests
{

inline const QString senderArgument = QStringLiteral("--send");

/// How long a sender waits for the answer to a reply. The web networks' is in their accounts' settings.
inline constexpr Milliseconds oncePatience{600};

/// The machine's clock, put forward.
class AheadClock : public Clock
{
public:
    explicit AheadClock(Milliseconds ahead) : m_ahead(ahead) {}
    Instant now() const override { return SystemClock().now() + m_ahead; }

private:
    Milliseconds m_ahead;
};

/// What "firstmilectl outbox send" does, with secrets out of a file and a clock that is put forward: sends what is due
/// and settles what is uncertain, then ends with 0. `arguments`: the workspace's file, the file of secrets, and by how
/// many milliseconds the clock is ahead.
int runSender(const QStringList &arguments);

/// Secrets by their keys, for runSender().
void writeSecrets(const QString &file, const QHash<QString, QByteArray> &secrets);

}
