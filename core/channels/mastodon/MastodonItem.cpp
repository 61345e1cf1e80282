// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonItem.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

RawItem mastodonItem(const QJsonObject &status, const QString &root, const QString &stream, Instant now)
{
    QJsonObject envelope{{u"status"_s, status}};
    if (!root.isEmpty())
        envelope[u"root"_s] = root;
    return jsonItem(u"status"_s, envelope, stream, now);
}

}
