// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct UConverter;

namespace firstmile
{

/// Turns a stream of bytes in some encoding into UTF-8, chunk by chunk; a byte that means nothing there becomes U+FFFD.
class TextEncoding
{
public:
    /// `name` as files and the IANA have it: "ISO-8859-15", "cp1250", "UTF-16LE", whatever its case.
    explicit TextEncoding(const QByteArray &name);
    ~TextEncoding();
    TextEncoding(const TextEncoding &) = delete;
    TextEncoding &operator=(const TextEncoding &) = delete;

    bool isKnown() const { return m_converter != nullptr; }

    /// What has come to its end with this chunk; `isLast`: nothing follows, and half a character is broken.
    QByteArray toUtf8(const QByteArray &chunk, bool isLast);
    QString toText(const QByteArray &bytes); ///< all of it

    /// The UTF-16 or UTF-32 that a file begins with, by its mark or by the zero bytes beside its first letters; empty:
    /// neither.
    static QByteArray wideEncodingOf(const QByteArray &beginning);

private:
    QString convert(const QByteArray &chunk, bool isLast);

    UConverter *m_converter = nullptr;
    QString m_half; ///< the first half of a surrogate pair
};

/// UTF-8, and Windows-1252 where the bytes are not that.
QString textFromBytes(const QByteArray &bytes);
bool isUtf8(const QByteArray &bytes);

}
