// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/HtmlPicture.h"

#include <QHash>
#include <QList>

#include <gumbo.h>

namespace firstmile
{

/// Whether a picture is too small to be looked at, or hidden: it is there to tell its sender that the mail was read.
bool isTrackingPicture(const GumboElement &image);

/// Numbers the pictures of a mail, and writes in the place of each a tag that names its number and nothing else.
class HtmlPictureShelf
{
public:
    /// `<img src="fm-picture:3" …>`; empty if nothing of it can be shown: its text has to do.
    QString tagFor(const GumboElement &image);
    /// From now on what is read was written by us: its numbers stand, and nothing is added.
    void close() { m_isClosed = true; }
    QList<HtmlPicture> take() { return std::move(m_pictures); }

private:
    QString placeOf(const GumboElement &image, qsizetype number) const;

    QList<HtmlPicture> m_pictures;
    QHash<QString, qsizetype> m_numbers; ///< by source
    qsizetype m_dataSize = 0;
    bool m_isClosed = false;
};

}
