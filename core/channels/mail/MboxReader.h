// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"

#include <QByteArray>

#include <optional>

class QIODevice;

namespace firstmile
{

/// One mail out of an mbox file, without its separator line and with ">From " unquoted.
struct MboxMail
{
    QByteArray bytes;                 ///< at most maxMailSize
    qint64 offset = 0;                ///< of its separator line in the file
    qint64 wholeSize = 0;             ///< larger than bytes.size() if it was cut
    std::optional<Instant> stampedAt; ///< the separator line's time, read as UTC though its zone is not known: a hint
};

/// Takes an mbox file (mboxrd, mboxo) apart, one mail in memory at a time.
class MboxReader
{
public:
    /// `device` is open for reading and outlives the reader. A mail larger than `maxMailSize` is cut there.
    explicit MboxReader(QIODevice &device, qint64 maxMailSize = 64 * 1024 * 1024);

    /// The next mail; nothing at the end. Malformed if the file does not begin as an mbox does; an empty file is an
    /// mbox without mails. Storage if it cannot be read.
    Result<std::optional<MboxMail>> next();

    /// Goes on at this offset, where a separator line or the file's end has to be. False if the device cannot.
    bool goTo(qint64 offset);

    /// How far the file was read, in bytes; for progress.
    qint64 position() const { return m_lineOffset; }

private:
    Result<void> begin();
    Result<void> readLine();
    Result<MboxMail> readOne();
    bool atSeparator(bool afterEmptyLine);
    void append(MboxMail &mail, const QByteArray &line) const;

    QIODevice &m_device;
    const qint64 m_maxMailSize;
    QByteArray m_piece;      ///< where lines are read into: QIODevice would make as large a piece anew for each line
    QByteArray m_line;       ///< with its end; empty at the end of the file
    qint64 m_lineOffset = 0; ///< of m_line
    bool m_begun = false;
};

}
