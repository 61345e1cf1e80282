// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace firstmile
{

/// What X counts and asks money for. The names are those of the setting "prices" and of the usage ledger.
namespace xunit
{
inline constexpr auto read = "read";               ///< a post of somebody's
inline constexpr auto ownRead = "ownRead";         ///< one of ours, or one that mentions us
inline constexpr auto user = "user";               ///< a person's profile, also one that came with a post
inline constexpr auto dmRead = "dmRead";           ///< a direct message
inline constexpr auto post = "post";               ///< a post of ours
inline constexpr auto postWithUrl = "postWithUrl"; ///< the same with a link in it
inline constexpr auto reply = "reply";             ///< an answer to a post that mentions us
inline constexpr auto dm = "dm";                   ///< a direct message of ours
inline constexpr auto mediaText = "mediaText";     ///< the description of a picture
}

/// The price list, in millionths of a US dollar a unit. X changes it: all of it can be set, what is not set is of
/// April 2026.
class XPrices
{
public:
    XPrices();
    static XPrices of(const QJsonObject &settings);

    qint64 of(const QString &unit) const { return m_micros.value(unit); }

private:
    QHash<QString, qint64> m_micros;
};

}
