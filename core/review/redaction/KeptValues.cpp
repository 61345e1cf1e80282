// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/KeptValues.h"

#include "core/review/redaction/FlatText.h"
#include "core/review/redaction/KnownPeople.h"
#include "core/review/redaction/PhoneKey.h"
#include "core/text/PageKey.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype fewestKeptDigits = 6;

}

KeptValues::KeptValues(const QStringList &values)
{
    for (const QString &value : values) {
        const QString key = handleKey(value).simplified();
        if (key.isEmpty())
            continue;
        m_values.insert(key);
        if (const QString phone = nationalPhone(flatFold(value)); phone.size() >= fewestKeptDigits)
            m_values.insert(phone);
        for (const QString &page : {pageKey(value), pageOnX(value), pageOnMastodon(value), pageOnBluesky(key)}) {
            if (!page.isEmpty())
                m_values.insert(page);
        }
    }
}

bool KeptValues::contains(const QString &value) const
{
    return m_values.contains(handleKey(value).simplified());
}

bool KeptValues::keeps(const Found &found, const QString &written) const
{
    if (found.kind == RedactionClass::Selection || found.kind == RedactionClass::Images)
        return false;
    return m_values.contains(found.value) || contains(written);
}

}
