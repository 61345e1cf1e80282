// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

class HtmlTree;

/// What a reader of the HTML sees, as plain text: paragraphs apart by a blank line, "• " before list items, "> " before
/// quoted lines, " | " between the cells of a data table, alternative texts of pictures, and "text <https://…>" for a
/// link whose text does not say where it leads. Hidden parts are left out, white space is folded as browsers do.
/// Mastodon's shortened links (spans of class "invisible" and "ellipsis") are written out, mentions stay as they look.
/// Never slow: input that cannot be parsed in linear time loses its tags and nothing else.
QString htmlToText(const QString &html);
QString htmlToText(const HtmlTree &tree);

/// The text between the tags, by one linear scan without a tree: for input that must not be parsed.
QString textWithoutTags(const QString &html);

}
