// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailDate.h"

#include <gmime/gmime.h>

namespace firstmile
{

std::optional<Instant> parseMailDate(const QByteArray &value)
{
    if (value.isEmpty())
        return std::nullopt;
    GDateTime *parsed = g_mime_utils_header_decode_date(value.constData());
    if (!parsed)
        return std::nullopt;
    const qint64 seconds = g_date_time_to_unix(parsed);
    g_date_time_unref(parsed);
    return fromMsecs(seconds * 1000);
}

}
