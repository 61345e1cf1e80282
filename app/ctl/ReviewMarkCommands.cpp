// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/Passphrase.h"
#include "core/review/bundle/BundleReader.h"
#include "core/review/marks/Agreement.h"
#include "core/review/marks/ReviewReturn.h"
#include "core/review/marks/ReviewSource.h"

#include <QFileInfo>
#include <QSaveFile>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// A file that was named, with the passphrase that opened it.
struct NamedSource
{
    ReviewSource source;
    QString passphrase;
};

Result<QList<NamedSource>> readSources(const QCommandLineParser &options, const QStringList &files)
{
    FM_ASSIGN(const QString given, givenPassphrase(options));
    QList<NamedSource> sources;
    for (const QString &file : files) {
        QString passphrase = given.isEmpty() && !sources.isEmpty() ? sources.last().passphrase : given;
        const auto read = [&file](const QString &typed) { return readReviewSource(file, typed); };
        auto source = withPassphrase(passphrase, file, read);
        if (!source && source.error().kind == ErrorKind::Unauthorised && given.isEmpty() && !passphrase.isEmpty()) {
            passphrase.clear(); // that of the bundle before is not this one's
            source = withPassphrase(passphrase, file, read);
        }
        if (!source)
            return source.error();
        for (const QString &problem : source->problems)
            terminal::complain(file + u": "_s + problem);
        sources.append({*source, passphrase});
    }
    return sources;
}

QList<ReviewSource> sourcesOnly(const QList<NamedSource> &named)
{
    QList<ReviewSource> sources;
    for (const NamedSource &each : named)
        sources.append(each.source);
    return sources;
}

Result<void> writeNotes(const QString &target, const ReviewBook &book)
{
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(toLines(book)) < 0 || !file.commit())
        return Error{ErrorKind::Storage, target + u": "_s + file.errorString(), {}};
    return {};
}

Result<void> writeMerged(const QString &target, const QList<NamedSource> &sources, const ReviewBook &book)
{
    if (!target.endsWith(".fmreview"_L1))
        return writeNotes(target, book);
    for (const NamedSource &each : sources) {
        if (each.source.manifest)
            return writeWithReviews(each.source.file, each.passphrase, target, {toLines(book)});
    }
    return Error{
        ErrorKind::Rejected, u"none of these files is a bundle whose conversations %1 could have"_s.arg(target), {}};
}

bool isAmong(const QString &target, const QStringList &files)
{
    return std::any_of(files.begin(), files.end(), [&target](const QString &each) {
        return QFileInfo(each).canonicalFilePath() == QFileInfo(target).canonicalFilePath();
    });
}

Result<int> mergeReviews(CommandContext &context)
{
    const QString target = context.arguments.value(0);
    const QStringList files = context.arguments.mid(1);
    if (files.isEmpty() || !(target.endsWith(".fmreview"_L1) || target.endsWith(".fmnotes"_L1))) {
        terminal::complain(u"say what to write (a .fmreview or .fmnotes) and what to merge into it"_s);
        return WrongUsage;
    }
    if (QFileInfo::exists(target) && !isAmong(target, files))
        return Error{ErrorKind::Conflict,
                     u"%1 is there already; name it among the sources to keep what it says"_s.arg(target),
                     {}};
    FM_ASSIGN(const auto sources, readSources(context.options, files));
    FM_ASSIGN(const ReviewBook book, mergedReviews(sourcesOnly(sources)));
    FM_TRY(writeMerged(target, sources, book));
    if (context.json) {
        terminal::json(QJsonObject{
            {u"file"_s, target}, {u"entries"_s, book.entries().size()}, {u"reviewers"_s, book.reviewers().size()}});
    } else {
        terminal::say(
            u"%1: %2 entries of %3 reviewers"_s.arg(target).arg(book.entries().size()).arg(book.reviewers().size()));
    }
    return Done;
}

QString decimals(const std::optional<double> &value, int places)
{
    return value ? QString::number(*value, 'f', places) : u"-"_s;
}

QJsonValue maybeNumber(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject agreementShape(const Agreement &each)
{
    return {{u"first"_s, each.first.name},
            {u"firstId"_s, each.first.id},
            {u"second"_s, each.second.name},
            {u"secondId"_s, each.second.id},
            {u"card"_s, each.card},
            {u"question"_s, each.question},
            {u"both"_s, each.both},
            {u"same"_s, each.same},
            {u"kappa"_s, maybeNumber(each.kappa)},
            {u"low"_s, maybeNumber(each.low)},
            {u"high"_s, maybeNumber(each.high)}};
}

QStringList agreementRow(const Agreement &each)
{
    const QString interval =
        each.low && each.high ? decimals(each.low, 2) + u" to "_s + decimals(each.high, 2) : u"-"_s;
    return {each.first.name,
            each.second.name,
            each.question.isEmpty() ? u"verdict"_s : each.card + u'/' + each.question,
            QString::number(each.both),
            QString::number(each.same),
            decimals(each.kappa, 2),
            interval};
}

Result<int> reviewAgreement(CommandContext &context)
{
    if (context.arguments.isEmpty()) {
        terminal::complain(u"say of which bundles or notes"_s);
        return WrongUsage;
    }
    FM_ASSIGN(const auto sources, readSources(context.options, context.arguments));
    FM_ASSIGN(const ReviewBook book, mergedReviews(sourcesOnly(sources)));
    const auto all = agreements(book);
    if (context.json) {
        QJsonArray list;
        for (const Agreement &each : all)
            list.append(agreementShape(each));
        terminal::json(list);
        return Done;
    }
    QList<QStringList> rows{
        {u"first"_s, u"second"_s, u"question"_s, u"both"_s, u"same"_s, u"kappa"_s, u"95 % interval"_s}};
    for (const Agreement &each : all)
        rows.append(agreementRow(each));
    terminal::table(rows);
    return Done;
}

Result<ReviewReturned> returnOne(Workspace &workspace, const ReviewBook &book)
{
    if (book.workspace().isEmpty())
        return Error{
            ErrorKind::Rejected,
            u"the notes on export %1 do not say which workspace it came from; name its bundle too"_s.arg(book.bundle()),
            {}};
    const Instant now = workspace.clock().now();
    return await(workspace.database().write(
        [book, now](Transaction &transaction) { return returnReviews(transaction, book.workspace(), book, now); }));
}

void sayReturned(const CommandContext &context, const ReviewReturned &done)
{
    if (context.json) {
        return terminal::json(QJsonObject{{u"conversations"_s, done.conversations},
                                          {u"notes"_s, done.notes},
                                          {u"figures"_s, done.figures},
                                          {u"already"_s, done.already},
                                          {u"missing"_s, done.missing}});
    }
    terminal::say(
        u"conversations: %1, notes: %2, figures: %3"_s.arg(done.conversations).arg(done.notes).arg(done.figures));
    if (done.already > 0)
        terminal::say(u"brought before: %1 entries"_s.arg(done.already));
    if (done.missing > 0)
        terminal::say(u"of conversations that are no longer here: %1 entries"_s.arg(done.missing));
}

Result<int> returnAll(CommandContext &context)
{
    if (context.arguments.isEmpty()) {
        terminal::complain(u"say which bundles or notes"_s);
        return WrongUsage;
    }
    FM_ASSIGN(const auto sources, readSources(context.options, context.arguments));
    QMap<QString, QList<ReviewSource>> byBundle;
    for (const NamedSource &each : sources)
        byBundle[each.source.book.bundle()].append(each.source);
    ReviewReturned all;
    for (const auto &ofBundle : std::as_const(byBundle)) {
        FM_ASSIGN(const ReviewBook book, mergedReviews(ofBundle));
        FM_ASSIGN(const ReviewReturned done, returnOne(*context.workspace, book));
        all.conversations += done.conversations;
        all.notes += done.notes;
        all.figures += done.figures;
        all.already += done.already;
        all.missing += done.missing;
    }
    sayReturned(context, all);
    return Done;
}

}

QList<Command> reviewMarkCommands()
{
    using Needs = Command::Needs;
    const QList<QCommandLineOption> secret = passphraseOptions();
    return {
        {u"review merge"_s,
         u"TARGET.fmreview|TARGET.fmnotes BUNDLE|NOTES … [--passphrase-stdin|--passphrase-command CMD]"_s,
         u"puts the reviews of several into one file, without loss; the first bundle gives the conversations"_s,
         Needs::Nothing, secret, mergeReviews},
        {u"review agreement"_s, u"BUNDLE|NOTES … [--json] [--passphrase-stdin|--passphrase-command CMD]"_s,
         u"how far each two reviewers agree beyond chance (Cohen's kappa)"_s, Needs::Nothing, secret, reviewAgreement},
        {u"review return"_s, u"BUNDLE|NOTES … [--passphrase-stdin|--passphrase-command CMD]"_s,
         u"brings reviews into the workspace that they are about, as notes and figures"_s, Needs::Workspace, secret,
         returnAll},
    };
}

}
