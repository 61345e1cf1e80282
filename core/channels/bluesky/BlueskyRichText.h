// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace firstmile
{

/// What a post or a direct message says: {"text", "facets"} as people read it.
struct BlueskyRichText
{
    QString text;         ///< with the whole URL where the writer's text has a part of it, or something else
    QStringList mentions; ///< handles, with their "@", in order
    QStringList links;    ///< URLs of facets, in order

    static BlueskyRichText read(const QJsonObject &record);
};

/// The handles that `text` mentions, without their "@", in lower case, each once.
QStringList blueskyMentions(const QString &text);

/// The facets of `text`, offsets in UTF-8 bytes. A mention whose handle is not in `dids` (handle in lower case -> DID)
/// stays plain text.
QJsonArray blueskyFacetsJson(const QString &text, const QHash<QString, QString> &dids);

}
