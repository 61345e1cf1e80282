// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XPrices.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

XPrices::XPrices()
    : m_micros{{QLatin1String(xunit::read), 5'000},     {QLatin1String(xunit::ownRead), 1'000},
               {QLatin1String(xunit::user), 10'000},    {QLatin1String(xunit::dmRead), 10'000},
               {QLatin1String(xunit::post), 15'000},    {QLatin1String(xunit::postWithUrl), 200'000},
               {QLatin1String(xunit::reply), 10'000},   {QLatin1String(xunit::dm), 15'000},
               {QLatin1String(xunit::mediaText), 5'000}}
{}

XPrices XPrices::of(const QJsonObject &settings)
{
    XPrices prices;
    for (auto it = settings.begin(); it != settings.end(); ++it)
        prices.m_micros[it.key()] = qMax<qint64>(0, it.value().toInteger());
    return prices;
}

}
