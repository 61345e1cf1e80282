// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Clue.h"
#include "core/model/Identity.h"
#include "core/store/Session.h"

#include <QSet>

namespace firstmile
{

/// What is ours: everybody who writes to us may name it.
class OwnClues
{
public:
    static Result<OwnClues> read(Session &session);

    bool contains(const Clue &clue) const;
    bool isOurs(const Identity &identity) const;

private:
    bool isOwnHost(const QString &host) const;

    QSet<QString> m_values;
    QStringList m_domains;
    QSet<QString> m_accounts; ///< "channel remoteKey" and "channel handle"
};

}
