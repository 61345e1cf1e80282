// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/GivenTime.h"
#include "app/ctl/JsonShapes.h"
#include "core/reply/CheckedReplyReading.h"
#include "core/reply/SavedReplyFill.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/DraftRepository.h"
#include "core/store/SavedReplyRepository.h"
#include "core/text/MailHtml.h"
#include "core/text/ThreadSplit.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// What the command line says of a reply, before the workspace was asked.
struct GivenReply
{
    ReplyRequest request;
    DraftId draft;
    QString saved;
    bool asThread = false;
    bool formatted = false;
};

/// "photo.png=What it shows"; a file may have "=" in its name.
Result<OutgoingFile> fileOf(const QString &argument)
{
    const bool isWhole = QFileInfo::exists(argument) || !argument.contains(u'=');
    const QString path = isWhole ? argument : argument.section(u'=', 0, 0);
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, path + u": "_s + content.errorString(), {}};
    if (content.size() > mostFileBytes)
        return Error{ErrorKind::Rejected, path + u" has more than 25 MB"_s, {}};
    OutgoingFile file;
    file.name = QFileInfo(path).fileName();
    file.description = isWhole ? QString() : argument.section(u'=', 1);
    file.content = content.readAll();
    file.type = QMimeDatabase().mimeTypeForFileNameAndData(file.name, file.content).name();
    return file;
}

Result<QList<OutgoingFile>> filesOf(const CommandContext &context)
{
    QList<OutgoingFile> files;
    for (const QString &argument : context.options.values(u"attach"_s)) {
        FM_ASSIGN(const OutgoingFile file, fileOf(argument));
        files.append(file);
    }
    return files;
}

/// The standard input is the text where none is given, unless files say enough.
QString textOf(const CommandContext &context)
{
    QString text = context.options.value(u"text"_s);
    const bool isGiven = context.options.isSet(u"text"_s) || context.options.isSet(u"attach"_s) ||
                         context.options.isSet(u"draft"_s) || context.options.isSet(u"saved"_s);
    if (text == "-"_L1 || !isGiven)
        text = QString::fromUtf8(terminal::input());
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

Result<GivenReply> givenReply(const CommandContext &context)
{
    const QCommandLineParser &options = context.options;
    if (options.isSet(u"draft"_s) + options.isSet(u"saved"_s) + options.isSet(u"text"_s) > 1)
        return Error{ErrorKind::Malformed, u"one of --text, --draft and --saved"_s, {}};
    GivenReply given;
    ReplyRequest &request = given.request;
    request.conversation = ConversationId::fromString(context.arguments.value(0));
    request.agent = Workspace::agent();
    request.text = textOf(context);
    FM_ASSIGN(request.files, filesOf(context));
    if (options.isSet(u"private"_s))
        request.visibility = Visibility::Private;
    if (options.isSet(u"seen"_s))
        request.seenVersion = options.value(u"seen"_s).toLongLong();
    if (options.isSet(u"at"_s)) {
        FM_ASSIGN(const GivenTime time, givenTime(options.value(u"at"_s), options.value(u"zone"_s)));
        request.at = time.at;
        request.zone = time.zone;
    }
    request.unlessWritten = options.isSet(u"unless-written"_s);
    given.draft = DraftId::fromString(options.value(u"draft"_s));
    given.saved = options.value(u"saved"_s);
    given.asThread = options.isSet(u"thread"_s);
    given.formatted = options.isSet(u"formatted"_s);
    return given;
}

Result<void> takeDraft(Session &session, GivenReply &given, Channel channel)
{
    DraftRepository drafts(session);
    FM_ASSIGN(const auto draft, drafts.find(given.draft));
    ReplyRequest &request = given.request;
    const bool isTheirs = draft && (draft->shared || draft->agent == request.agent);
    if (!isTheirs || draft->conversation != request.conversation || draft->mode != DraftMode::Reply)
        return Error{ErrorKind::NotFound, u"there is no such draft of a reply to this conversation"_s, {}};
    if (draft->state != DraftState::Open)
        return Error{ErrorKind::Conflict, u"the draft is %1 by now"_s.arg(toString(draft->state)), {}};
    request.draft = draft->id;
    request.text = draft->textFor(channel);
    request.origin = draft->origin;
    if (!request.seenVersion && draft->seenVersion > 0) // 0: begun here, where nobody says what they have read
        request.seenVersion = draft->seenVersion;
    if (draft->privately)
        request.visibility = Visibility::Private;
    given.formatted = given.formatted || draft->formatted;
    FM_ASSIGN(const auto files, drafts.files(draft->id));
    request.files = files + request.files;
    return {};
}

Result<void> takeSaved(Session &session, GivenReply &given, Instant now)
{
    FM_ASSIGN(const auto saved, SavedReplyRepository(session).named(given.saved));
    if (!saved)
        return Error{ErrorKind::NotFound, u"there is no saved reply “%1”"_s.arg(given.saved), {}};
    ReplyRequest &request = given.request;
    FM_ASSIGN(const auto filled, fillSavedReply(session, *saved, request.conversation, request.agent, QString(), now));
    request.text = filled.filled.text;
    request.origin = {OriginKind::SavedReply, saved->id.value, request.text};
    return {};
}

/// With what the workspace knows: the draft's or the saved reply's words, the parts of a thread.
Result<ReplyRequest> wholeRequest(Session &session, GivenReply given, Instant now)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(session).find(given.request.conversation));
    if (!conversation)
        return Error{ErrorKind::NotFound, u"there is no such conversation"_s, {}};
    if (given.draft)
        FM_TRY(takeDraft(session, given, conversation->channel));
    if (!given.saved.isEmpty())
        FM_TRY(takeSaved(session, given, now));
    ReplyRequest &request = given.request;
    if (given.asThread) {
        FM_ASSIGN(const auto account, AccountRepository(session).find(conversation->account));
        const QJsonObject settings = account ? account->settings : QJsonObject();
        QStringList parts = splitThread(conversation->channel, request.text, settings["maxCharacters"_L1].toInt(),
                                        settings["urlLength"_L1].toInt(usualUrlLength),
                                        request.visibility.value_or(Visibility::Public));
        request.text = parts.isEmpty() ? request.text : parts.takeFirst();
        request.more = parts;
    }
    if (given.formatted && conversation->channel == Channel::Email)
        request.html = mailHtml(request.text);
    return request;
}

QString findingLine(const CheckFinding &finding)
{
    QStringList words{toString(finding.kind)};
    if (!finding.detail.isEmpty())
        words.append(finding.detail);
    if (!finding.what.isEmpty())
        words.append(u"“%1”"_s.arg(finding.what));
    return words.join(u' ');
}

/// The outbox refuses these itself, and says why better.
bool isRefusedAnyway(const CheckFinding &finding)
{
    return finding.kind == CheckKind::Placeholder || finding.kind == CheckKind::DoNotContact ||
           finding.kind == CheckKind::NewMessage;
}

QJsonArray findingsJson(const QList<CheckFinding> &findings)
{
    QJsonArray rows;
    for (const CheckFinding &each : findings) {
        rows.append(QJsonObject{{u"kind"_s, toString(each.kind)},
                                {u"blocks"_s, each.blocks},
                                {u"detail"_s, each.detail},
                                {u"what"_s, each.what},
                                {u"start"_s, each.place.start},
                                {u"length"_s, each.place.length}});
    }
    return rows;
}

Result<void> tellFindings(const QList<CheckFinding> &findings, bool anyway)
{
    QStringList blocking;
    for (const CheckFinding &each : findings) {
        if (isRefusedAnyway(each))
            continue;
        if (each.blocks && !anyway)
            blocking.append(findingLine(each));
        else
            terminal::complain(u"Check: %1"_s.arg(findingLine(each)));
    }
    if (!blocking.isEmpty())
        return Error{ErrorKind::Rejected, blocking.join("; "_L1) + u" (--anyway sends it all the same)"_s, {}};
    return {};
}

Result<int> reply(CommandContext &context)
{
    Workspace &workspace = *context.workspace;
    const Instant now = workspace.clock().now();
    FM_ASSIGN(const GivenReply given, givenReply(context));
    using Looked = std::pair<ReplyRequest, QList<CheckFinding>>;
    FM_ASSIGN(const Looked looked, await(workspace.database().read([given, now](Session &session) -> Result<Looked> {
                  FM_ASSIGN(const ReplyRequest request, wholeRequest(session, given, now));
                  FM_ASSIGN(const auto findings, findingsOf(session, request, now));
                  return Looked(request, findings);
              })));
    const auto &[request, findings] = looked;
    FM_TRY(tellFindings(findings, context.options.isSet(u"anyway"_s)));
    FM_ASSIGN(const OutboxItem item,
              await(workspace.database().write([request = looked.first, now](Transaction &transaction) {
                  return queueReply(transaction, request, now);
              })));
    if (context.json) {
        QJsonObject told = toJson(item);
        told.insert(u"findings"_s, findingsJson(findings));
        terminal::json(told);
    } else if (item.state == OutboxState::Held) {
        terminal::say(u"Reply %1 is held until a second person releases it."_s.arg(item.id.toString()));
    } else {
        terminal::say(u"Reply %1 is in the outbox; \"outbox send\" sends it, as does a console that is open."_s.arg(
            item.id.toString()));
    }
    return Done;
}

}

QList<Command> replyCommands()
{
    return {{u"reply"_s,
             u"CONVERSATION [--text T|-|--draft ID|--saved NAME] [--thread] [--at TIME [--zone Z]] [--unless-written] "
             "[--private] [--formatted] [--attach FILE[=ALT]]… [--seen VERSION] [--anyway]"_s,
             u"puts a reply into the outbox; the text may come on the standard input"_s,
             Command::Needs::Workspace,
             {{u"text"_s, {}, u"T"_s},
              {u"draft"_s, {}, u"ID"_s},
              {u"saved"_s, {}, u"NAME"_s},
              {u"thread"_s, {}},
              {u"at"_s, {}, u"TIME"_s},
              {u"zone"_s, {}, u"Z"_s},
              {u"unless-written"_s, {}},
              {u"private"_s, {}},
              {u"formatted"_s, {}},
              {u"attach"_s, {}, u"FILE"_s},
              {u"seen"_s, {}, u"VERSION"_s},
              {u"anyway"_s, {}}},
             reply}};
}

}
