// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/page/HtmlPage.h"

namespace firstmile::tests
{

/// A part with every field of every record filled, the strings with `text`: what a page makes of it can be compared
/// with what it makes of another text.
ExportedPart partSaying(const QString &text);
ExportedConversation conversationSaying(qint64 id, const QString &text);
BundleManifest manifestSaying(const QString &text);
QJsonObject measuresSaying(const QString &text);

/// The page of some parts in a folder of its own.
QByteArray pageOf(const QList<ExportedPart> &parts, const BundleManifest &manifest, const QJsonObject &measures = {},
                  HtmlPageStyle style = {QStringLiteral("en"), QStringLiteral("Europe/Lisbon"), true, {}},
                  const HtmlPage::Seal &seal = {});

/// What of a page is not text: every element with its attributes' names, in order, as an HTML5 parser sees them; of
/// links and pictures how their addresses begin.
QString skeletonOf(const QByteArray &html);

}
