// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/DesktopExport.h"
#include "app/ctl/Interrupt.h"
#include "app/ctl/Passphrase.h"
#include "app/ctl/ProgressLine.h"
#include "core/inbox/QueryReading.h"
#include "core/metrics/SelectionMeasures.h"
#include "core/review/bundle/BundleSeal.h"
#include "core/review/export/ExportJob.h"
#include "core/review/export/ExportSelection.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"

#include <QDir>
#include <QLocale>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error exportRefused(const QString &sentence)
{
    return {ErrorKind::Rejected, sentence, {}};
}

/// What is exported, and what it is called.
struct ExportedSelection
{
    QList<ConversationId> conversations;
    QString title;
};

Result<ExportedSelection> selectionOfNumbers(const CommandContext &context)
{
    ExportedSelection selection;
    for (const QString &value : context.options.values(u"conversation"_s) + context.arguments.mid(1)) {
        for (const QString &number : value.split(u',', Qt::SkipEmptyParts)) {
            selection.conversations.append(ConversationId::fromString(number));
            if (!selection.conversations.last())
                return exportRefused(u"%1 is no conversation's number"_s.arg(number));
        }
    }
    selection.title = selection.conversations.size() == 1
                          ? u"Conversation %1"_s.arg(selection.conversations.first().value)
                          : u"%1 conversations"_s.arg(selection.conversations.size());
    return selection;
}

Result<ExportedSelection> selectionOfCustomer(CommandContext &context)
{
    const CustomerId id = CustomerId::fromString(context.options.value(u"customer"_s));
    return await(context.workspace->database().read([id](Session &session) -> Result<ExportedSelection> {
        FM_ASSIGN(const auto conversations, conversationsOfCustomer(session, id));
        FM_ASSIGN(const auto customer, CustomerRepository(session).find(id));
        return ExportedSelection{conversations, customer ? customer->name : QString()};
    }));
}

Result<ExportedSelection> selectionOfQuery(CommandContext &context)
{
    const QString text = context.options.value(u"query"_s);
    const QueryScene scene{context.workspace->clock().now(), QTimeZone::systemTimeZone(), Workspace::agent()};
    const QueryReading reading = readQuery(text, ConversationSort::Newest, scene);
    if (!reading.isValid())
        return exportRefused(sentenceFor(text, reading.problems.first()));
    return await(context.workspace->database().read(
        [text, query = reading.query](Session &session) -> Result<ExportedSelection> {
            FM_ASSIGN(const auto keys, ConversationRepository(session).order(query));
            ExportedSelection selection{{}, text.trimmed().isEmpty() ? u"All conversations"_s : text};
            for (const ConversationKey &key : keys)
                selection.conversations.append(key.id);
            return selection;
        }));
}

Result<ExportedSelection> selectionOf(CommandContext &context)
{
    const bool hasNumbers = context.options.isSet(u"conversation"_s) || context.arguments.size() > 1;
    const int ways =
        int(context.options.isSet(u"query"_s)) + int(context.options.isSet(u"customer"_s)) + int(hasNumbers);
    if (ways != 1)
        return exportRefused(
            u"say what to export: --query QUERY (\"\" is everything), --customer ID or --conversation ID"_s);
    if (hasNumbers)
        return selectionOfNumbers(context);
    return context.options.isSet(u"customer"_s) ? selectionOfCustomer(context) : selectionOfQuery(context);
}

Result<ExportForm> formOf(const QCommandLineParser &options, const QString &path)
{
    if (options.isSet(u"form"_s)) {
        if (const auto form = exportFormFromString(options.value(u"form"_s)))
            return *form;
        return exportRefused(
            u"there is no form %1; there are bundle, html, pdf, json, csv, csv-messages, mbox and eml"_s.arg(
                options.value(u"form"_s)));
    }
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const ExportForm form : {ExportForm::Bundle, ExportForm::Html, ExportForm::Pdf, ExportForm::Json,
                                  ExportForm::CsvConversations, ExportForm::Mbox}) {
        if (suffixOf(form) == suffix)
            return form;
    }
    if (suffix.isEmpty() && path.endsWith(u'/'))
        return ExportForm::Eml;
    return exportRefused(u"the name %1 does not tell the form; say --form bundle, html, pdf, json, csv, csv-messages, "
                         "mbox or eml"_s.arg(path));
}

Result<RedactionRules> redactionOf(const QCommandLineParser &options, const QStringList &own)
{
    RedactionRules rules;
    rules.selection = options.values(u"redact-word"_s);
    rules.keep = own;
    QStringList names = options.values(u"redact"_s).join(u',').split(u',', Qt::SkipEmptyParts);
    if (names.contains(u"all"_s))
        names = QStringList{u"handles"_s, u"mail"_s, u"phones"_s, u"numbers"_s, u"names"_s, u"images"_s};
    if (!rules.selection.isEmpty())
        names << u"selection"_s;
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const auto kind = redactionClassFromString(name.trimmed());
        if (!kind)
            return exportRefused(
                u"nothing called %1 can be taken out; there are handles, mail, phones, numbers, names, "
                "images and all"_s.arg(name));
        rules.classes.append(*kind);
    }
    return rules;
}

Result<ExportRequest> requestOf(CommandContext &context)
{
    if (context.arguments.isEmpty())
        return exportRefused(u"say which file to write"_s);
    const QCommandLineParser &options = context.options;
    ExportRequest request;
    FM_ASSIGN(request.form, formOf(options, context.arguments.first()));
    FM_ASSIGN(auto selection, selectionOf(context));
    request.conversations = selection.conversations;
    request.title = options.isSet(u"title"_s) ? options.value(u"title"_s) : selection.title;
    request.path = QDir::cleanPath(QFileInfo(context.arguments.first()).absoluteFilePath());
    request.agent = Workspace::agent();
    request.choice = {options.isSet(u"notes"_s), !options.isSet(u"no-attachments"_s), !options.isSet(u"no-internals"_s),
                      !options.isSet(u"no-profiles"_s)};
    if (options.isSet(u"redact"_s) || options.isSet(u"redact-word"_s)) {
        FM_ASSIGN(const auto own,
                  await(context.workspace->database().read([](Session &session) { return ownNames(session); })));
        FM_ASSIGN(request.redaction, redactionOf(options, own));
    }
    request.sign = options.isSet(u"sign"_s);
    request.language = options.value(u"language"_s);
    FM_ASSIGN(request.passphrase, options.isSet(u"encrypt"_s) ? newPassphrase(options) : givenPassphrase(options));
    return request;
}

QString exportProgressText(const ExportProgress &progress)
{
    const QLocale english(QLocale::English);
    if (progress.stage == ExportProgress::Stage::Packing)
        return u"packing, %1 %"_s.arg(progress.done / 10);
    return u"%1 of %2 conversations"_s.arg(english.toString(progress.done), english.toString(progress.total));
}

QJsonObject exportSummaryJson(const ExportRequest &request, const ExportSummary &summary)
{
    QJsonArray toJudge;
    for (const FileToJudge &file : summary.toJudge)
        toJudge.append(QJsonObject{{u"conversation"_s, file.conversation.toString()},
                                   {u"message"_s, file.message.toString()},
                                   {u"name"_s, file.name},
                                   {u"type"_s, file.type},
                                   {u"why"_s, file.why}});
    QJsonObject json{{u"path"_s, request.path},
                     {u"form"_s, toString(request.form)},
                     {u"conversations"_s, summary.conversations},
                     {u"messages"_s, summary.messages},
                     {u"customers"_s, summary.customers},
                     {u"files"_s, summary.files},
                     {u"bytes"_s, summary.bytes},
                     {u"resumedAfter"_s, summary.resumedAfter},
                     {u"missing"_s, summary.missing},
                     {u"removed"_s, summary.removed},
                     {u"toJudge"_s, toJudge}};
    if (!summary.publicKey.isEmpty())
        json.insert(u"key"_s, keyFingerprint(summary.publicKey));
    return json;
}

void sayExport(const ExportRequest &request, const ExportSummary &summary)
{
    terminal::say(u"%1 conversations with %2 messages are in %3"_s.arg(summary.conversations)
                      .arg(summary.messages)
                      .arg(request.path));
    if (summary.resumedAfter > 0)
        terminal::say(u"  %1 of them were written before it was cut short"_s.arg(summary.resumedAfter));
    if (summary.missing > 0)
        terminal::say(u"  %1 are no longer there and were left out"_s.arg(summary.missing));
    if (request.redaction)
        terminal::say(u"  something was taken out in %1 places"_s.arg(summary.removed));
    if (!summary.publicKey.isEmpty())
        terminal::say(u"  signed with the key %1"_s.arg(keyFingerprint(summary.publicKey)));
    if (!summary.toJudge.isEmpty())
        terminal::say(u"Look at these files yourself, no rule can judge them:"_s);
    for (const FileToJudge &file : summary.toJudge)
        terminal::say(u"  conversation %1, %2 (%3)"_s.arg(file.conversation.value).arg(file.name, file.why));
}

Result<ExportSummary> runExport(CommandContext &context, const ExportRequest &request)
{
    ProgressLine line(context.options.isSet(u"progress"_s));
    Interrupt interrupt;
    ExportJob job({context.workspace->database(), &context.workspace->secrets(), context.workspace->clock(), measuresOf,
                   makeExportSink},
                  request);
    QObject::connect(&interrupt, &Interrupt::requested, &job, &ExportJob::cancel);
    QObject::connect(&job, &ExportJob::progressed, &job,
                     [&line](const ExportProgress &progress) { line.show(exportProgressText(progress)); });
    return await(job.run());
}

Result<int> exportConversations(CommandContext &context)
{
    FM_ASSIGN(const ExportRequest request, requestOf(context));
    if (request.form == ExportForm::Pdf) {
        FM_TRY(desktopExport(context.workspace->database().url(), request));
        if (!context.json)
            terminal::say(u"%1 conversations are in %2"_s.arg(request.conversations.size()).arg(request.path));
        return Done;
    }
    const auto summary = runExport(context, request);
    if (!summary && summary.error().kind == ErrorKind::Cancelled) {
        terminal::complain(u"stopped; what is done so far is kept in %1.part. The same command goes on from there, as "
                           "long as the same conversations are chosen."_s.arg(request.path));
        return Failed;
    }
    if (!summary)
        return summary.error();
    if (context.json)
        terminal::json(exportSummaryJson(request, *summary));
    else
        sayExport(request, *summary);
    return Done;
}

}

QList<Command> exportCommands()
{
    QList<QCommandLineOption> options{
        {u"form"_s, u"bundle, html, pdf, json, csv, csv-messages, mbox or eml; else by the file's name"_s, u"FORM"_s},
        {u"query"_s, u"conversations in the query language; \"\" is everything"_s, u"QUERY"_s},
        {u"customer"_s, u"all conversations of a customer and of everybody linked to them"_s, u"ID"_s},
        {u"conversation"_s, u"a conversation; may be repeated"_s, u"ID"_s},
        {u"title"_s, u"what the export is called"_s, u"TEXT"_s},
        {u"notes"_s, u"with internal notes"_s},
        {u"no-attachments"_s, u"without the contents of files"_s},
        {u"no-internals"_s, u"without agents, assignees, tags and teams"_s},
        {u"no-profiles"_s, u"without what is known of customers besides names and handles"_s},
        {u"redact"_s, u"takes out handles, mail, phones, numbers, names, images; or all of them"_s, u"CLASS,…"_s},
        {u"redact-word"_s, u"takes out a word or phrase; may be repeated"_s, u"WORD"_s},
        {u"encrypt"_s, u"asks for the passphrase of a bundle at the terminal"_s},
        {u"sign"_s, u"signs a bundle with the key in the keyring"_s},
        {u"language"_s, u"of the pages' own words"_s, u"LANGUAGE"_s},
        {u"progress"_s, u"tells how far it is even where the error output is no terminal"_s},
    };
    options += passphraseOptions();
    return {{u"export"_s,
             u"FILE (--query QUERY | --customer ID | --conversation ID…) [--form FORM] [--notes] [--no-attachments] "
             "[--no-internals] [--no-profiles] [--redact CLASS,…|all] [--redact-word WORD]… [--encrypt] [--sign]"_s,
             u"writes conversations out for people without an account; the form is told by the file's name"_s,
             Command::Needs::Workspace, options, exportConversations}};
}

}
