// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/RecordRedaction.h"

namespace firstmile
{

/// What a file is, as far as redaction goes.
enum class FileSort {
    Text,
    Markup,
    Card, ///< vCards and calendars, whose lines are folded
    Mail,
    Picture,
    Opaque ///< nothing that can be read as text
};

/// By its type, its name and its first bytes.
FileSort fileSortOf(const QString &type, const QString &name, const QByteArray &bytes);

/// The bytes of one attachment. Texts keep their encoding; what is no text stays as it is for a person to judge.
class FileRedaction
{
public:
    /// Both outlive it.
    FileRedaction(const Attachment &attachment, RecordRedaction &record) : m_attachment(attachment), m_record(record) {}

    std::optional<QByteArray> redacted(const QByteArray &bytes); ///< none: it must not leave
    /// Why a person has to look at it: "picture", "PDF", "archive", …; empty: nobody has to.
    const QString &whyToJudge() const { return m_why; }

private:
    QByteArray redactedText(const QByteArray &bytes, FileSort sort);
    QString redactedLines(const QString &text, FileSort sort);
    QString withoutEncodedBlocks(const QString &text);

    const Attachment &m_attachment;
    RecordRedaction &m_record;
    QString m_why;
};

}
