// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/ContactCard.h"

#include <QSet>

namespace firstmile
{

/// Customers as a table that our import reads again: a column for each field, for each custom field, and for each
/// column that a file had and we do not know.
class ContactSheet
{
public:
    explicit ContactSheet(const QList<ProfileField> &fields);

    void learn(const ContactCard &card); ///< which columns there are: of all cards, before the first line is written
    QByteArray header() const;
    QByteArray line(const ContactCard &card) const; ///< with CRLF

private:
    QStringList m_custom; ///< keys
    QStringList m_kept;   ///< headers
};

}
