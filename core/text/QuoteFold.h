// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace firstmile
{

/// A run of lines of a mail, with their line ends: written by its author now, or repeated.
struct TextPart
{
    bool isQuoted = false;
    QString text;
};

/// A plain-text mail, parted into what its author wrote now and what it repeats.
struct FoldedText
{
    QString visible; ///< the author's own words, a blank line between the parts
    QString quoted;  ///< quotes with their headings, forwarded mails, signatures, footers of mailing lists

    /// Both in the order of the mail; together they are the input to the character.
    QList<TextPart> parts;
};

/// Parts a plain-text mail. Known are "> " lines, headings such as "On … wrote:" in some thirty languages (wrapped
/// too), "-----Original Message-----", Outlook's From/Sent/To/Subject block, forwards, "-- " and phone signatures.
///
/// Answers written between the quoted lines: all of them are visible, the quoted lines are not; who wants to show
/// what each one answers shows `parts`. If the author wrote nothing (a bare forward), everything is visible, for an
/// empty message would tell nobody anything. Linear in the length of the text.
FoldedText foldQuotes(const QString &text);

}
