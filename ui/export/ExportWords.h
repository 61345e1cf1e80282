// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/export/ExportRequest.h"

#include <QCoreApplication>

namespace firstmile
{

/// Exports in words for people.
class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(ExportWords)

public:
    static QString form(ExportForm form);  ///< "Review file"
    static QString about(ExportForm form); ///< what it is good for, in a sentence
    static QString redaction(RedactionClass kind);
    static QString amount(const ExportSummary &summary); ///< "214 conversations, 1,020 messages, 12 files"
    static QString progress(const ExportProgress &progress);
    /// What was written, what was taken out, and what a person has to look at.
    static QString done(const ExportSummary &summary, const QString &path);
    static QString failed(const Error &error);
    static QString judged(const FileToJudge &file); ///< "invoice.pdf: a PDF"
};

}
