// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/TextEncoding.h"

#include <QIODevice>

#include <optional>

namespace firstmile
{

/// A line of a vCard file as it was before it was folded.
struct VCardLine
{
    qint64 line = 0; ///< on which it starts, counted from 1
    QByteArray bytes;
    bool isCut = false; ///< it was longer than any reader should hold in memory, and ends early
};

/// Puts the folded lines of a vCard file together: those that go on with a blank (RFC 6350, section 3.2), and those of
/// vCard 2.1 that go on after the '=' of a quoted-printable value, or as bare lines of a base64 value. Folds within a
/// character are mended, as bytes are joined before they are read as text. UTF-16 and UTF-32 become UTF-8.
class VCardLines
{
public:
    /// `device` is open for reading and outlives the lines.
    explicit VCardLines(QIODevice &device);

    std::optional<VCardLine> next(); ///< blank lines are left out

    qint64 bytesRead() const { return m_bytesRead; } ///< of the device, as far as was looked ahead

private:
    bool readMore();
    void readAhead();
    bool goesOn(const VCardLine &line) const;
    void take(VCardLine &line);

    QIODevice *m_device;
    std::unique_ptr<TextEncoding> m_encoding;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_bytesRead = 0;
    qint64 m_line = 0;
    std::optional<QByteArray> m_ahead; ///< the physical line that comes next
    enum class Shape { Plain, QuotedPrintable, Base64 } m_shape = Shape::Plain;
};

}
