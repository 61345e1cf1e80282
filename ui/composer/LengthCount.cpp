// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/LengthCount.h"

#include "core/text/TextLength.h"

#include <QCoreApplication>
#include <QLocale>

namespace firstmile
{

using namespace Qt::StringLiterals;

QString LengthCount::words() const
{
    const QLocale locale;
    return u"%1 / %2"_s.arg(locale.toString(length), locale.toString(limit));
}

QString LengthCount::spoken() const
{
    if (isTooLong())
        return QCoreApplication::translate("LengthCount", "%n character(s) too many", nullptr, length - limit);
    return QCoreApplication::translate("LengthCount", "%n character(s) left", nullptr, limit - length);
}

LengthCount countLength(Channel channel, const QString &text, const ChannelLimits &limits, Visibility visibility)
{
    const TextMeasure measure = measureText(channel, text, limits.maxLength, limits.urlLength, visibility);
    return {measure.length, measure.limit};
}

}
