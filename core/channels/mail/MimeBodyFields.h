// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace firstmile
{

/// What a mail's header says of its body.
struct MimeBodyFields
{
    QByteArray block;         ///< the Content-… fields as they were written, without the empty line behind them
    qsizetype bodyOffset = 0; ///< where the body begins in the mail
    QByteArray type;          ///< of Content-Type, unfolded; null if there is none
    QByteArray encoding;      ///< of Content-Transfer-Encoding, unfolded; null if there is none
    bool hasOthers = false;   ///< besides these two there is one that tells a part's name or place, or one twice
};

/// Nothing if the header is not in good order: a line that is no field, a field twice that may stand there once, no
/// empty line at its end. Then only the whole of it tells what is wrong.
std::optional<MimeBodyFields> mimeBodyFields(const QByteArray &mail);

/// A Content-Type of the usual form, whose values need no decoding. The views are into what was read.
struct PlainContentType
{
    QByteArrayView type;
    QByteArrayView subtype;
    QByteArrayView charset;
    QByteArrayView format;
    QByteArrayView delSp;
};

/// Nothing if it is written in any other form, has a parameter that is not known here, or one twice.
std::optional<PlainContentType> plainContentType(QByteArrayView value);

}
