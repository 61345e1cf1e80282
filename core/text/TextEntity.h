// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace firstmile
{

/// A piece of a post that its network treats as more than text.
/// `type` is "url", "mention", "hashtag" or "cashtag"; on Bluesky "link", "mention" or "tag". `text` is without its
/// "@", "#" or "$" (Bluesky's cashtags keep it, as their facets do), a link on Bluesky with the "https://" that was
/// left out. [start, end) counts what the function that gives it says.
struct TextEntity
{
    QString type;
    QString text;
    qsizetype start = 0;
    qsizetype end = 0;

    bool operator==(const TextEntity &) const = default;
};

/// Sorted by start, without those that begin inside an earlier one.
QList<TextEntity> withoutOverlaps(QList<TextEntity> entities);

}
