// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace firstmile
{

/// The decoded bytes of the attachment at `part` (Attachment::part, "1.2"); NotFound if the mail has no such part.
Result<QByteArray> attachmentContent(const QByteArray &mail, const QString &part);

/// The decoded HTML body, not sanitised; empty if the mail has none.
QString mailHtml(const QByteArray &mail);

/// The part path of the inline file with this Content-ID (without <> and "cid:"); empty if there is none.
QString partOfContentId(const QByteArray &mail, const QString &contentId);

/// The decoded bytes of the inline files with these Content-IDs, as far as there are such, read in one go.
QHash<QString, QByteArray> inlineFiles(const QByteArray &mail, const QStringList &contentIds);

}
