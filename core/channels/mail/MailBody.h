// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mail/MimeDocument.h"

namespace firstmile
{

/// Which parts of a mail are its text, and which are files.
struct MailBody
{
    /// A piece of the body: the same in up to two forms, each of one part or more.
    struct Piece
    {
        std::vector<int> plain;
        std::vector<int> html;
    };

    std::vector<Piece> pieces;
    std::vector<int> attachments;
};

MailBody bodyOf(const MimeDocument &mail);

QString plainText(const MimeDocument &mail, const MailBody &body); ///< HTML converted where there is nothing better
QString htmlText(const MimeDocument &mail, const MailBody &body);  ///< empty if no piece has HTML

}
