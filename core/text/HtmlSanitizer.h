// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace firstmile
{

/// HTML of a stranger, made safe to show.
struct SanitisedHtml
{
    QString html; ///< the body's content alone; nothing in it runs, loads or hides
    QString text; ///< the same as htmlToText() of the input
    QStringList
        blocked; ///< what was taken out: "script", "remote image https://…", "event handler onclick"; at most 100
};

/// Writes anew, from an allow-list, what a reader should see of `html`.
///
/// Kept are text, headings, paragraphs, lists, quotes, emphasis, and links to http, https, mailto and tel addresses
/// (with rel="noopener"). Pictures become their alternative text. No style survives, since a sender's colours make
/// text unreadable on half of all themes. Layout tables become blocks, and never more than two tables lie in one
/// another, since QTextDocument needs 2^depth steps for them. At most 200 elements are open at once.
/// Sanitising the result again gives the result. Input that is not safe to parse comes out as plain paragraphs.
SanitisedHtml sanitiseHtml(const QString &html);

}
