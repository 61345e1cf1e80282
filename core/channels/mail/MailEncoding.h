// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace firstmile
{

/// A header text as RFC 2047 writes it, folded at 76 columns; `column`: how long the first line is already. Line ends
/// and control characters become spaces, so that no text can begin a header of its own.
QByteArray encodeUnstructured(const QString &text, qsizetype column);

/// A display name: bare, quoted or encoded, as it needs; folded like the above.
QByteArray encodePhrase(const QString &name);

/// The MIME headers and the body of a plain text, or an HTML one: 7bit if it can be, else quoted-printable or base64,
/// whichever is shorter. Ends with CRLF.
QByteArray encodeTextBody(const QString &text, const QByteArray &subtype = "plain");

/// In base64, in lines of 76.
QByteArray encodeBase64(const QByteArray &bytes);

/// A parameter of a MIME header with a line of its own: `\r\n filename="a.pdf"`, as RFC 2231 has it where it is not
/// ASCII or too long for one line.
QByteArray encodeParameter(const QByteArray &name, const QString &value);

}
