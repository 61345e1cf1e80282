// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonShapes.h"
#include "app/ctl/Listed.h"
#include "app/ctl/Passphrase.h"
#include "app/ctl/ShownConversation.h"
#include "app/workspace/ReviewWorkspace.h"
#include "core/inbox/QueryReading.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString reviewState(BundleSeal::State state)
{
    switch (state) {
    case BundleSeal::State::Intact:
        return u"intact"_s;
    case BundleSeal::State::Changed:
        return u"changed"_s;
    case BundleSeal::State::Unchecked:
        break;
    }
    return u"unchecked"_s;
}

QString reviewSignature(BundleSeal::Signature signature)
{
    switch (signature) {
    case BundleSeal::Signature::Good:
        return u"good"_s;
    case BundleSeal::Signature::Bad:
        return u"bad"_s;
    case BundleSeal::Signature::None:
        break;
    }
    return u"none"_s;
}

QStringList removedClasses(const BundleManifest &manifest)
{
    QStringList names;
    if (manifest.redaction) {
        for (const RedactionClass kind : manifest.redaction->classes)
            names.append(toString(kind));
    }
    return names;
}

QStringList leftOut(const BundleManifest &manifest)
{
    QStringList names;
    const std::pair<bool, QString> parts[] = {{manifest.choice.notes, u"notes"_s},
                                              {manifest.choice.attachments, u"attachments"_s},
                                              {manifest.choice.internals, u"internals"_s},
                                              {manifest.choice.profiles, u"profiles"_s}};
    for (const auto &[is, name] : parts) {
        if (!is)
            names.append(name);
    }
    return names;
}

QJsonObject manifestJson(const BundleManifest &manifest, bool encrypted)
{
    return QJsonObject{{u"id"_s, manifest.id},
                       {u"title"_s, manifest.title},
                       {u"agent"_s, manifest.agent},
                       {u"program"_s, manifest.program},
                       {u"asOf"_s, toIso(manifest.asOf)},
                       {u"conversationsInAll"_s, manifest.conversations},
                       {u"messages"_s, manifest.messages},
                       {u"customers"_s, manifest.customers},
                       {u"encrypted"_s, encrypted},
                       {u"removed"_s, QJsonArray::fromStringList(removedClasses(manifest))},
                       {u"leftOut"_s, QJsonArray::fromStringList(leftOut(manifest))}};
}

void sayManifest(const BundleManifest &manifest, bool encrypted)
{
    terminal::say(terminal::harmless(manifest.title));
    terminal::say(terminal::harmless(u"exported by %1 with %2, as of %3%4"_s.arg(
        manifest.agent, manifest.program, toIso(manifest.asOf), encrypted ? u"; encrypted"_s : QString())));
    terminal::say(u"%1 conversations, %2 messages, %3 customers"_s.arg(manifest.conversations)
                      .arg(manifest.messages)
                      .arg(manifest.customers));
    if (const QStringList removed = removedClasses(manifest); !removed.isEmpty())
        terminal::say(u"taken out: "_s + removed.join(u", "_s));
    if (const QStringList missing = leftOut(manifest); !missing.isEmpty())
        terminal::say(u"left out: "_s + missing.join(u", "_s));
}

/// The file that was named.
Result<QString> reviewFile(const CommandContext &context)
{
    if (context.arguments.isEmpty())
        return Error{ErrorKind::Rejected, u"no export is named"_s, {}};
    return context.arguments.first();
}

/// Waits until all of it is there; the error leaves what could be read.
Result<void> fillWholly(ReviewWorkspace &review)
{
    auto promise = std::make_shared<Promise<void>>();
    const auto look = [&review, promise] {
        if (review.isFilled())
            promise->settle(review.trouble() ? Result<void>(*review.trouble()) : Result<void>());
    };
    QObject waiting;
    QObject::connect(&review, &ReviewWorkspace::filledChanged, &waiting, look);
    look();
    return await(promise->future());
}

Result<int> sayConversation(const CommandContext &context, ReviewWorkspace &review, ConversationId id)
{
    FM_ASSIGN(const auto shown,
              await(review.database().read([id](Session &session) { return shownConversation(session, id); })));
    context.json ? terminal::json(toJson(shown)) : say(shown);
    return Done;
}

Result<int> sayList(const CommandContext &context, ReviewWorkspace &review)
{
    const QString text = context.options.value(u"query"_s);
    const Instant now = review.clock().now();
    const auto reading =
        readQuery(text, ConversationSort::Newest, {now, QTimeZone::systemTimeZone(), review.manifest().agent});
    for (const QueryProblem &problem : reading.problems)
        terminal::complain(sentenceFor(text, problem));
    if (!reading.isValid())
        return WrongUsage;
    const int limit = std::max(0, context.options.value(u"limit"_s).toInt());
    FM_ASSIGN(const auto listed, await(review.database().read([query = reading.query, limit](Session &session) {
                  return listOf(session, query, limit, {});
              })));
    if (!context.json) {
        sayManifest(review.manifest(), review.isEncrypted());
        terminal::say({});
        sayConversations(listed, now);
        if (listed.hasMore)
            terminal::say(u"and more; --limit 0 lists all"_s);
        return Done;
    }
    QJsonObject object = manifestJson(review.manifest(), review.isEncrypted());
    QJsonArray rows;
    for (const Conversation &each : listed.conversations)
        rows.append(toJson(each, listed.handles.value(each.account)));
    object.insert(u"conversations"_s, rows);
    terminal::json(object);
    return Done;
}

Result<int> openReview(CommandContext &context)
{
    FM_ASSIGN(const QString file, reviewFile(context));
    ReviewWorkspace review(file);
    const auto open = [&review](const QString &passphrase) { return await(review.open(passphrase)); };
    FM_TRY(withPassphrase(context.options, file, open));
    const auto filled = fillWholly(review);
    if (!filled)
        terminal::complain(u"what follows is not all of it: "_s + filled.error().detail);
    const auto conversation = ConversationId::fromString(context.arguments.value(1));
    const auto said =
        context.arguments.size() > 1 ? sayConversation(context, review, conversation) : sayList(context, review);
    return said && *said == Done && !filled ? Result<int>(Failed) : said;
}

void saySeal(const BundleSeal &seal)
{
    terminal::say(reviewState(seal.state));
    for (const QString &problem : seal.problems)
        terminal::say(u"  "_s + terminal::harmless(problem));
    if (seal.signature == BundleSeal::Signature::None)
        return terminal::say(u"not signed"_s);
    const QString signedBy = seal.signature == BundleSeal::Signature::Good
                                 ? u"signed by whoever calls themselves %1, with the key %2"_s
                                 : u"the signature is not of this file; it names %1 and the key %2"_s;
    terminal::say(terminal::harmless(signedBy.arg(seal.signer, keyFingerprint(seal.publicKey))));
}

Result<int> verifyReview(CommandContext &context)
{
    FM_ASSIGN(const QString file, reviewFile(context));
    FM_ASSIGN(const auto bundle, withPassphrase(context.options, file, [&file](const QString &passphrase) {
                  return BundleReader::open(file, passphrase);
              }));
    FM_ASSIGN(const BundleSeal seal, bundle->verify());
    const bool isGood = seal.state == BundleSeal::State::Intact && seal.signature != BundleSeal::Signature::Bad;
    if (context.json) {
        QJsonObject object = manifestJson(bundle->manifest(), bundle->isEncrypted());
        object.insert(u"state"_s, reviewState(seal.state));
        object.insert(u"problems"_s, QJsonArray::fromStringList(seal.problems));
        object.insert(u"signature"_s, reviewSignature(seal.signature));
        object.insert(u"signer"_s, seal.signer);
        object.insert(u"fingerprint"_s, seal.publicKey.isEmpty() ? QString() : keyFingerprint(seal.publicKey));
        terminal::json(object);
    } else {
        sayManifest(bundle->manifest(), bundle->isEncrypted());
        saySeal(seal);
    }
    return isGood ? Done : Failed;
}

}

QList<Command> reviewOpenCommands()
{
    using Needs = Command::Needs;
    const QList<QCommandLineOption> listing{{u"query"_s, u"lists those that match alone"_s, u"Q"_s},
                                            {u"limit"_s, u"how many are listed; 0: all"_s, u"N"_s, u"50"_s}};
    return {
        {u"review open"_s, u"BUNDLE [CONVERSATION] [--query Q] [--limit N] [--passphrase-stdin]"_s,
         u"what is in an export, or one conversation of it"_s, Needs::Nothing, listing + passphraseOptions(),
         openReview},
        {u"review verify"_s, u"BUNDLE [--passphrase-stdin]"_s, u"whether an export is as it was written, and by whom"_s,
         Needs::Nothing, passphraseOptions(), verifyReview},
    };
}

}
