// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace firstmile
{

/// A mail's plain text as HTML for its formatted part: paragraphs (apart by a blank line), line breaks, lists ("- ",
/// "* ", "1. "), **bold**, *italic*, links, and "> " lines as quotes in one another. What is none of these stays as it
/// was typed. No style, nothing that sanitiseHtml() would change. Empty if it says nothing, or is too
/// long for what mail programs parse (isSafeToParse()): then it goes as plain text alone. Linear in the text.
QString mailHtml(const QString &plainText);

}
