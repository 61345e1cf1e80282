// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/ContactKey.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype fewestPhoneDigits = 3;
constexpr qsizetype mostPhoneDigits = 15;

}

QString contactKey(ContactKind kind, const QString &address)
{
    QString digits;
    for (const QChar c : address) {
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits.append(c);
    }
    return kind == ContactKind::Phone && !digits.isEmpty() ? digits : address.simplified().toLower();
}

bool isPhoneKey(const QString &key)
{
    const QString digits = key.startsWith(u'+') ? key.mid(1) : key;
    return digits.size() >= fewestPhoneDigits && digits.size() <= mostPhoneDigits &&
           std::ranges::all_of(digits, [](QChar c) { return c.isDigit(); });
}

QString toldHandleKey(const QString &handle)
{
    const QString name = handle.startsWith(u'@') ? handle.mid(1) : handle;
    return u"handle:"_s + name.toLower();
}

}
