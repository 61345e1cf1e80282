// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/Found.h"

#include <QSet>

namespace firstmile
{

/// Our own handles, addresses, numbers and names, which are never taken out.
class KeptValues
{
public:
    explicit KeptValues(const QStringList &values = {});

    bool contains(const QString &value) const; ///< an address, a handle or a name, in any spelling
    /// `written`: as it stands in the flat text.
    bool keeps(const Found &found, const QString &written) const;

private:
    QSet<QString> m_values;
};

}
