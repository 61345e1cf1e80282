// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/HtmlPicture.h"

#include <QList>
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
        blocked;    ///< what was taken out: "script", "remote image https://…", "event handler onclick"; at most 100
    QString quoted; ///< HtmlUse::Show: the quotation with which the mail ends, which is not in `html`
    QList<HtmlPicture> pictures; ///< HtmlUse::Show: what `<img src="fm-picture:N">` stands for; at most 200
};

/// What the result is for.
enum class HtmlUse {
    Keep, ///< an export, a reply: pictures become their alternative text, no style
    Show  ///< the console: pictures become numbered places, what a style means becomes elements
};

/// Writes anew, from an allow-list, what a reader should see of `html`.
///
/// Kept are text, headings, paragraphs, lists, quotes, emphasis, and links to http, https, mailto and tel addresses
/// (with rel="noopener"). No style attribute survives, whatever is asked for: a sender's colours make text unreadable
/// on half of all themes, sizes and positions hide and imitate, and what never reaches a CSS parser cannot trick one.
/// HtmlUse::Show writes the three styles without which a mail would say something else as elements: bold, italics,
/// struck out (a former price); and the alignment right or centre (a column of sums) as `align`. Layout tables become
/// blocks, and never more than two tables lie in one another, since QTextDocument needs 2^depth steps for them. At
/// most 200 elements are open at once.
///
/// A picture that nobody could see, one pixel or hidden, is left out and named "tracking picture …".
/// Sanitising the result again gives the result (Show: but for the places of pictures, which become their texts).
/// Input that is not safe to parse comes out as plain paragraphs.
SanitisedHtml sanitiseHtml(const QString &html, HtmlUse use = HtmlUse::Keep);

}
