// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/ExportWords.h"

#include "ui/widgets/Words.h"

#include <QDir>
#include <QLocale>

namespace firstmile
{

using namespace Qt::StringLiterals;

QString ExportWords::form(ExportForm form)
{
    switch (form) {
    case ExportForm::Bundle:
        return tr("Review file (.fmreview)");
    case ExportForm::Html:
        return tr("Web page");
    case ExportForm::Pdf:
        return tr("PDF");
    case ExportForm::CsvConversations:
        return tr("Table, a row a conversation (CSV)");
    case ExportForm::CsvMessages:
        return tr("Table, a row a message (CSV)");
    case ExportForm::Json:
        return tr("JSON");
    case ExportForm::Mbox:
        return tr("Mailbox (mbox)");
    case ExportForm::Eml:
        return tr("Folder of mails (.eml)");
    }
    return {};
}

QString ExportWords::about(ExportForm form)
{
    switch (form) {
    case ExportForm::Bundle:
        return tr("Everything in one sealed file. Reviewers open it in First Mile, without an account or a network, "
                  "or unpack it and read its page in a browser.");
    case ExportForm::Html:
        return tr("One page that any browser opens from the disk, with a search of its own.");
    case ExportForm::Pdf:
        return tr("For paper and archives. What is public and what is internal is marked.");
    case ExportForm::CsvConversations:
    case ExportForm::CsvMessages:
        return tr("For a spreadsheet. What a spreadsheet would run as a formula is made harmless.");
    case ExportForm::Json:
        return tr("For other programs.");
    case ExportForm::Mbox:
        return tr("For mail programs: mails as they came; posts are written as mails.");
    case ExportForm::Eml:
        return tr("For mail programs, a file a message.");
    }
    return {};
}

QString ExportWords::redaction(RedactionClass kind)
{
    switch (kind) {
    case RedactionClass::Handles:
        return tr("Handles and profiles");
    case RedactionClass::Mail:
        return tr("E-mail addresses");
    case RedactionClass::Phones:
        return tr("Phone numbers");
    case RedactionClass::Numbers:
        return tr("Card and account numbers");
    case RedactionClass::Names:
        return tr("Customers’ names");
    case RedactionClass::Selection:
        return tr("These words");
    case RedactionClass::Images:
        return tr("Pictures");
    }
    return {};
}

QString ExportWords::amount(const ExportSummary &summary)
{
    return tr("%1, %2, %3")
        .arg(tr("%Ln conversation(s)", nullptr, static_cast<int>(summary.conversations)),
             tr("%Ln message(s)", nullptr, static_cast<int>(summary.messages)),
             tr("%Ln file(s)", nullptr, static_cast<int>(summary.files)));
}

QString ExportWords::progress(const ExportProgress &progress)
{
    const QLocale locale;
    if (progress.stage == ExportProgress::Stage::Packing)
        return tr("packing, %1 %").arg(locale.toString(progress.done / 10));
    return tr("%1 of %2 conversations").arg(locale.toString(progress.done), locale.toString(progress.total));
}

QString ExportWords::done(const ExportSummary &summary, const QString &path)
{
    QStringList sentences{
        tr("Exported to %1: %2.").arg(Words::isolated(QDir::toNativeSeparators(path)), amount(summary))};
    if (summary.removed > 0)
        sentences += tr("Something was taken out in %Ln place(s).", nullptr, static_cast<int>(summary.removed));
    if (!summary.toJudge.isEmpty())
        sentences +=
            tr("%Ln file(s) have to be looked at by a person.", nullptr, static_cast<int>(summary.toJudge.size()));
    return sentences.join(u' ');
}

QString ExportWords::failed(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        return tr("The export was stopped. The same export goes on where it was.");
    case ErrorKind::Storage:
        return tr("The export could not be written: %1. Make room and export again: it goes on where it was.")
            .arg(Words::quoted(error.detail));
    case ErrorKind::Conflict:
        return tr("An export is running. Wait for its end, or stop it first.");
    default:
        return Words::problem(error);
    }
}

QString ExportWords::judged(const FileToJudge &file)
{
    return tr("%1: %2", "a file, why it must be looked at").arg(Words::isolated(file.name), file.why);
}

}
