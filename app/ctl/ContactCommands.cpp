// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/Interrupt.h"
#include "app/ctl/ProgressLine.h"
#include "core/customers/ContactExport.h"
#include "core/customers/ContactImport.h"

#include <QFile>
#include <QSaveFile>

#include <atomic>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error wrongContactUse(const QString &sentence)
{
    return Error{ErrorKind::Rejected, sentence, {}};
}

/// "full-name,email,keep,custom:tier": what each column is.
Result<void> readColumns(const QString &text, ContactTable &table)
{
    for (const QString &word : text.split(u',')) {
        const QString name = word.trimmed();
        const bool isCustom = name.startsWith(u"custom:"_s);
        const auto column = isCustom ? ContactColumn::CustomField : contactColumnFromString(name);
        if (!column)
            return wrongContactUse(u"\"%1\" is no kind of column; say ignore, keep, full-name, email, phone, "
                                   "custom:KEY, … (README.md has them all)"_s.arg(name));
        table.columns.append(*column);
        table.fields.append(isCustom ? name.mid(7) : QString());
    }
    return {};
}

Result<ContactTable> tableOf(const CommandContext &context)
{
    ContactTable table;
    QString delimiter = context.options.value(u"delimiter"_s);
    if (delimiter == u"tab"_s || delimiter == u"\\t"_s)
        delimiter = u"\t"_s;
    if (delimiter.size() > 1)
        return wrongContactUse(u"--delimiter takes one character, or tab"_s);
    if (!delimiter.isEmpty())
        table.delimiter = delimiter.front();
    table.encoding = context.options.value(u"encoding"_s).toLatin1();
    table.hasHeader = !context.options.isSet(u"no-header"_s);
    if (context.options.isSet(u"columns"_s))
        FM_TRY(readColumns(context.options.value(u"columns"_s), table));
    return table;
}

QString columnWord(const ContactTable &table, qsizetype at)
{
    const ContactColumn column = table.columns.value(at, ContactColumn::Keep);
    return column == ContactColumn::CustomField ? u"custom:"_s + table.fields.value(at) : toString(column);
}

QJsonObject previewJson(const ContactTablePreview &preview)
{
    QJsonArray columns;
    for (qsizetype i = 0; i < preview.headers.size() && !preview.isVCard; ++i)
        columns.append(QJsonObject{{u"header"_s, preview.headers.at(i)}, {u"column"_s, columnWord(preview.table, i)}});
    QJsonArray rows;
    for (const QStringList &row : preview.rows)
        rows.append(QJsonArray::fromStringList(row));
    return QJsonObject{{u"kind"_s, preview.isVCard ? u"vcard"_s : u"table"_s},
                       {u"bytes"_s, preview.bytes},
                       {u"delimiter"_s, preview.isVCard ? QString() : QString(preview.table.delimiter)},
                       {u"encoding"_s, QString::fromLatin1(preview.table.encoding)},
                       {u"columns"_s, columns},
                       {u"rows"_s, rows}};
}

void sayMapping(const ContactTablePreview &preview)
{
    if (preview.isVCard) {
        terminal::say(u"vCards"_s);
        return;
    }
    const QString delimiter = preview.table.delimiter == u'\t' ? u"tab"_s : QString(preview.table.delimiter);
    terminal::say(u"a table, cells between \"%1\""_s.arg(delimiter));
    for (qsizetype i = 0; i < preview.headers.size(); ++i)
        terminal::say(u"  %1 -> %2"_s.arg(preview.headers.at(i), columnWord(preview.table, i)));
}

Result<QString> oneFile(const CommandContext &context)
{
    if (context.arguments.size() != 1)
        return wrongContactUse(u"say one file"_s);
    return context.arguments.first();
}

Result<int> customerPreview(CommandContext &context)
{
    FM_ASSIGN(const QString file, oneFile(context));
    FM_ASSIGN(const ContactTable table, tableOf(context));
    FM_ASSIGN(const auto preview, previewContacts(file, table));
    if (context.json) {
        terminal::json(previewJson(preview));
        return Done;
    }
    sayMapping(preview);
    terminal::table(QList<QStringList>{preview.headers} + preview.rows);
    return Done;
}

QJsonObject contactSummaryJson(const ContactImportSummary &summary)
{
    QJsonArray problems;
    for (const ContactProblem &each : summary.problems)
        problems.append(QJsonObject{{u"line"_s, each.line}, {u"words"_s, each.words}});
    return QJsonObject{{u"deed"_s, summary.deed ? summary.deed.toString() : QJsonValue()},
                       {u"read"_s, summary.read},
                       {u"added"_s, summary.added},
                       {u"updated"_s, summary.updated},
                       {u"unchanged"_s, summary.unchanged},
                       {u"linked"_s, summary.linked},
                       {u"skipped"_s, summary.skipped},
                       {u"problemCount"_s, summary.problemCount},
                       {u"problems"_s, problems}};
}

void sayContactSummary(const ContactImportSummary &summary, bool isDryRun)
{
    terminal::say(u"%1 read: %2 added, %3 updated, %4 unchanged, %5 left out; %6 linked"_s.arg(summary.read)
                      .arg(summary.added)
                      .arg(summary.updated)
                      .arg(summary.unchanged)
                      .arg(summary.skipped)
                      .arg(summary.linked));
    for (const ContactProblem &each : summary.problems)
        terminal::say(u"  line %1: %2"_s.arg(each.line).arg(each.words));
    if (summary.problemCount > summary.problems.size())
        terminal::say(u"  and %1 more"_s.arg(summary.problemCount - summary.problems.size()));
    terminal::say(isDryRun ? u"nothing was written: it was a dry run"_s
                           : u"customer undo %1 takes it back"_s.arg(summary.deed.value));
}

Result<int> customerImport(CommandContext &context)
{
    FM_ASSIGN(const QString file, oneFile(context));
    ContactImportOptions options;
    FM_ASSIGN(options.table, tableOf(context));
    FM_ASSIGN(const auto preview, previewContacts(file, options.table, 0));
    options.path = file;
    options.agent = Workspace::agent();
    options.dryRun = context.options.isSet(u"dry-run"_s);
    if (!context.json)
        sayMapping(preview);
    Interrupt interrupt;
    const auto stopped = std::make_shared<std::atomic_bool>(false);
    QObject::connect(&interrupt, &Interrupt::requested, &interrupt, [stopped] { *stopped = true; });
    const Instant now = context.workspace->clock().now();
    FM_ASSIGN(const auto summary, await(context.workspace->database().write([=](Transaction &tx) {
                  return importContacts(tx, options, now, [stopped](qint64, qint64) { return !*stopped; });
              })));
    if (context.json)
        terminal::json(contactSummaryJson(summary));
    else
        sayContactSummary(summary, options.dryRun);
    return Done;
}

/// What is written to a file is there whole, or not at all.
Result<qint64> exportTo(Session &session, const QString &path, ContactFormat format, const QList<CustomerId> &customers)
{
    if (path == u"-"_s) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return Error{ErrorKind::Storage, out.errorString(), {}};
        return exportContacts(session, out, format, customers);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Storage, path + u": "_s + file.errorString(), {}};
    FM_ASSIGN(const qint64 written, exportContacts(session, file, format, customers));
    if (!file.commit())
        return Error{ErrorKind::Storage, path + u": "_s + file.errorString(), {}};
    return written;
}

Result<int> customerExport(CommandContext &context)
{
    if (context.arguments.isEmpty())
        return wrongContactUse(u"say which file to write, or -"_s);
    const QString name = context.options.isSet(u"format"_s) ? context.options.value(u"format"_s) : u"vcard4"_s;
    const auto format = contactFormatFromString(name);
    if (!format)
        return wrongContactUse(u"--format takes vcard4, vcard3 or csv"_s);
    QList<CustomerId> customers;
    for (const QString &each : context.arguments.mid(1))
        customers.append(CustomerId::fromString(each));
    const QString path = context.arguments.first();
    FM_ASSIGN(const qint64 written,
              await(context.workspace->database().read(
                  [=, format = *format](Session &session) { return exportTo(session, path, format, customers); },
                  Database::Lane::Background)));
    if (path != u"-"_s && context.json)
        terminal::json(QJsonObject{{u"exported"_s, written}});
    else if (path != u"-"_s)
        terminal::say(u"%1 exported"_s.arg(written));
    return Done;
}

}

QList<Command> contactCommands()
{
    using Needs = Command::Needs;
    const QList<QCommandLineOption> table{
        {u"delimiter"_s, u"what stands between cells; found if not given"_s, u"C"_s},
        {u"encoding"_s, u"such as ISO-8859-15; else UTF-8 or Windows-1252"_s, u"NAME"_s},
        {u"no-header"_s, u"the first row is a person"_s},
        {u"columns"_s, u"what each column is, such as full-name,email,custom:tier"_s, u"LIST"_s}};
    const QCommandLineOption dryRun(u"dry-run"_s, u"counts what would happen, and writes nothing"_s);
    const QCommandLineOption format(u"format"_s, u"vcard4, vcard3 or csv"_s, u"FORMAT"_s);
    const QString reading = u"[--delimiter C] [--encoding NAME] [--no-header] [--columns LIST]"_s;
    return {
        {u"customer preview"_s, u"FILE "_s + reading, u"shows how a file of contacts would be read"_s, Needs::Nothing,
         table, customerPreview},
        {u"customer import"_s, u"FILE [--dry-run] "_s + reading, u"takes the contacts of a vCard file or a table in"_s,
         Needs::NewWorkspace, table + QList{dryRun}, customerImport},
        {u"customer export"_s,
         u"FILE|- [--format vcard4|vcard3|csv] [CUSTOMER…]"_s,
         u"writes customers as vCards or a table"_s,
         Needs::Workspace,
         {format},
         customerExport},
    };
}

}
