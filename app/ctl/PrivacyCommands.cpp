// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/customers/Erasure.h"
#include "core/customers/PersonFile.h"
#include "core/store/ConsentRepository.h"
#include "core/store/CustomerGroup.h"
#include "core/store/Snapshot.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

int wrongUsage(const QString &words)
{
    terminal::complain(words);
    return WrongUsage;
}

Result<CustomerId> namedCustomer(const CommandContext &context)
{
    const auto id = CustomerId::fromString(context.arguments.value(0));
    if (!id)
        return Error{ErrorKind::Malformed, u"say the customer's number"_s, {}};
    return id;
}

/// It holds all that is known of a person: only its owner reads it.
Result<void> writePrivately(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool opened =
        file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!opened || file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorKind::Storage, u"%1: %2"_s.arg(path, file.errorString()), {}};
    return {};
}

Result<int> customerFile(CommandContext &context)
{
    FM_ASSIGN(const CustomerId id, namedCustomer(context));
    FM_ASSIGN(const auto file, await(context.workspace->database().read(
                                   [id, now = context.workspace->clock().now()](Session &session) {
                                       return inSnapshot(session, [&] { return personFile(session, id, now); });
                                   },
                                   Database::Lane::Background)));
    const QByteArray bytes = context.options.isSet(u"html"_s) ? personFileHtml(file) : QJsonDocument(file).toJson();
    const QString path = context.options.value(u"output"_s);
    if (path.isEmpty()) {
        terminal::say(QString::fromUtf8(bytes).trimmed());
        return Done;
    }
    FM_TRY(writePrivately(path, bytes));
    terminal::say(u"%1 holds everything on customer %2."_s.arg(path, id.toString()));
    return Done;
}

QJsonObject erasureJson(const ErasureCounts &counts)
{
    return {{u"identities"_s, counts.identities}, {u"conversations"_s, counts.conversations},
            {u"messages"_s, counts.messages},     {u"attachments"_s, counts.attachments},
            {u"records"_s, counts.records},       {u"followUps"_s, counts.followUps},
            {u"drafts"_s, counts.drafts},         {u"replies"_s, counts.replies}};
}

QString erasureSentence(const ErasureCounts &counts)
{
    return u"%1 identities, the words of %2 messages in %3 conversations, %4 attachments, %5 profile records, "
           "%6 follow-ups, %7 drafts and %8 queued replies"_s.arg(counts.identities)
               .arg(counts.messages)
               .arg(counts.conversations)
               .arg(counts.attachments)
               .arg(counts.records)
               .arg(counts.followUps)
               .arg(counts.drafts)
               .arg(counts.replies);
}

int tellPreview(const CommandContext &context, const ErasureCounts &counts, bool isDry)
{
    if (context.json)
        terminal::json(erasureJson(counts));
    else
        terminal::say(u"This would erase %1."_s.arg(erasureSentence(counts)));
    return isDry ? Done : wrongUsage(u"nothing was erased; say --yes to do it"_s);
}

Result<void> scrub(CommandContext &context)
{
    return await(
        context.workspace->database().onWriter([](Transaction &connection) { return scrubErased(connection); }));
}

Result<int> customerErase(CommandContext &context)
{
    FM_ASSIGN(const CustomerId id, namedCustomer(context));
    Database &database = context.workspace->database();
    FM_ASSIGN(const auto counts, await(database.read([id](Session &session) { return erasurePreview(session, id); })));
    const bool isDry = context.options.isSet(u"dry-run"_s);
    if (isDry || !context.options.isSet(u"yes"_s))
        return tellPreview(context, counts, isDry);
    ErasureRequest request{id, Workspace::agent(), context.options.value(u"because"_s)};
    const bool isForGood = context.options.isSet(u"for-good"_s);
    if (isForGood)
        request.takeBackFor = Milliseconds(0);
    FM_ASSIGN(const CustomerDeedId deed,
              await(database.write([request, now = context.workspace->clock().now()](Transaction &transaction) {
                  return eraseCustomer(transaction, request, now);
              })));
    if (isForGood)
        FM_TRY(scrub(context));
    if (context.json) {
        QJsonObject object = erasureJson(counts);
        object.insert(u"deed"_s, deed.toString());
        terminal::json(object);
    } else {
        const QString rest =
            isForGood ? u"for good."_s : u"\"customer undo %1\" takes it back for three days."_s.arg(deed.value);
        terminal::say(u"Erased: %1; "_s.arg(erasureSentence(counts)) + rest);
    }
    return Done;
}

Result<int> customerPurge(CommandContext &context)
{
    FM_ASSIGN(const int purged, await(context.workspace->database().write(
                                    [now = context.workspace->clock().now()](Transaction &transaction) {
                                        return purgeErased(transaction, now);
                                    })));
    FM_TRY(scrub(context));
    if (context.json)
        terminal::json(QJsonObject{{u"purged"_s, purged}});
    else
        terminal::say(
            u"%1 erasures were let go for good, and the file was written anew without what was erased."_s.arg(purged));
    return Done;
}

QString consentScope(const Consent &consent)
{
    return consent.channel ? toString(*consent.channel) : u"every channel"_s;
}

Result<int> listConsents(CommandContext &context, CustomerId id)
{
    FM_ASSIGN(const auto said, await(context.workspace->database().read(
                                   [id](Session &session) { return ConsentRepository(session).of(id); })));
    QList<QStringList> lines{{u"WHEN"_s, u"PURPOSE"_s, u"CHANNEL"_s, u"GIVEN"_s, u"AGENT"_s, u"WORDS"_s}};
    QJsonArray rows;
    for (const Consent &each : said) {
        const QString given = each.given ? u"yes"_s : u"no"_s;
        lines.append({toIso(each.at), toString(each.purpose), consentScope(each), given, each.agent, each.words});
        rows.append(QJsonObject{{u"at"_s, toIso(each.at)},
                                {u"purpose"_s, toString(each.purpose)},
                                {u"channel"_s, each.channel ? QJsonValue(toString(*each.channel)) : QJsonValue()},
                                {u"given"_s, each.given},
                                {u"agent"_s, each.agent},
                                {u"words"_s, each.words}});
    }
    if (context.json)
        terminal::json(rows);
    else
        terminal::table(lines);
    return Done;
}

Result<Consent> consentOf(const CommandContext &context, CustomerId id)
{
    const QCommandLineParser &options = context.options;
    Consent consent;
    consent.customer = id;
    consent.given = options.isSet(u"given"_s);
    consent.agent = Workspace::agent();
    consent.words = options.value(u"words"_s);
    consent.at = context.workspace->clock().now();
    const QString purpose = context.arguments.value(1, u"contact"_s);
    const auto known = consentPurposeFromString(purpose);
    if (!known)
        return Error{ErrorKind::Malformed, u"%1 is neither contact nor marketing"_s.arg(purpose), {}};
    consent.purpose = *known;
    if (options.isSet(u"channel"_s)) {
        consent.channel = channelFromString(options.value(u"channel"_s));
        if (!consent.channel)
            return Error{ErrorKind::Malformed, u"there is no channel "_s + options.value(u"channel"_s), {}};
    }
    return consent;
}

Result<ConsentId> writeConsent(Transaction &transaction, const Consent &consent)
{
    FM_TRY(standingFor(transaction, consent.customer));
    return ConsentRepository(transaction).append(transaction, consent);
}

Result<int> customerConsent(CommandContext &context)
{
    FM_ASSIGN(const CustomerId id, namedCustomer(context));
    const QCommandLineParser &options = context.options;
    if (options.isSet(u"list"_s))
        return listConsents(context, id);
    if (options.isSet(u"given"_s) == options.isSet(u"refused"_s))
        return wrongUsage(u"say either --given, --refused or --list"_s);
    FM_ASSIGN(const Consent consent, consentOf(context, id));
    FM_TRY(await(context.workspace->database().write(
        [consent](Transaction &transaction) { return writeConsent(transaction, consent); })));
    if (context.json)
        terminal::json(QJsonObject{{u"customer"_s, id.toString()}, {u"given"_s, consent.given}});
    else
        terminal::say(consent.given ? u"Written down: they agree."_s : u"Written down: they refuse."_s);
    return Done;
}

}

QList<Command> privacyCommands()
{
    using Needs = Command::Needs;
    return QList<Command>{
        {u"customer file"_s,
         u"ID [--html] [-o FILE]"_s,
         u"everything that is held on a person, as JSON or as a page to read and print"_s,
         Needs::Workspace,
         {{u"html"_s, {}}, {{u"output"_s, u"o"_s}, {}, u"FILE"_s}},
         customerFile},
        {u"customer erase"_s,
         u"ID [--because T] [--for-good] [--dry-run] --yes"_s,
         u"erases who a customer is; counts and times stay; can be taken back for three days"_s,
         Needs::Workspace,
         {{u"because"_s, {}, u"T"_s}, {u"for-good"_s, {}}, {u"dry-run"_s, {}}, {u"yes"_s, {}}},
         customerErase},
        {u"customer consent"_s,
         u"ID [contact|marketing] [--channel C] --given|--refused|--list [--words T]"_s,
         u"writes down what a customer said about being written to"_s,
         Needs::Workspace,
         {{u"channel"_s, {}, u"C"_s}, {u"given"_s, {}}, {u"refused"_s, {}}, {u"list"_s, {}}, {u"words"_s, {}, u"T"_s}},
         customerConsent},
        {u"customer purge"_s,
         {},
         u"lets go for good of what was erased and may not be taken back any more"_s,
         Needs::Workspace,
         {},
         customerPurge},
    };
}

}
