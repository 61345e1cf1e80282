// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/HtmlPicture.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace firstmile
{

/// A mail as its sender formatted it, made safe, and small enough to be laid out at once.
struct FormattedMail
{
    QString html;                ///< sanitiseHtml(Show); a link that claims to lead elsewhere says where it leads
    QString quoted;              ///< the quotation at its end, apart
    QList<HtmlPicture> pictures; ///< by their numbers in both
    QHash<int, QImage> images;   ///< those that came with the mail, decoded
    bool saysMore = false;       ///< than its plain text
    bool isTooLarge = false;     ///< to be laid out without a pause: `html` and `quoted` are empty

    /// The numbers of pictures that somebody's server would have to be asked for.
    QList<int> remotePictures() const;
};

/// Gives the bytes of the inline files with these Content-IDs, as far as there are such.
using InlineFiles = std::function<QHash<QString, QByteArray>(const QStringList &contentIds)>;

/// For any thread but the one of the windows: takes up to a second with the worst that a stranger can write.
FormattedMail formattedMail(const QString &html, const InlineFiles &inlineFiles);

}
