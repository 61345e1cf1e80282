// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonShapes.h"
#include "core/inbox/QueryReading.h"
#include "core/reply/Notices.h"
#include "core/reply/ReplyRules.h"
#include "core/store/ConversationRepository.h"
#include "core/store/NoticeRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error wrongNotice(const QString &sentence)
{
    return Error{ErrorKind::Malformed, sentence, {}};
}

int toldWrongNotice(const Error &error)
{
    terminal::complain(error.detail);
    return WrongUsage;
}

QJsonObject noticeJson(const PublicNotice &notice)
{
    QJsonObject variants;
    for (const auto &[channel, text] : notice.variants.asKeyValueRange())
        variants.insert(toString(channel), text);
    return {{u"id"_s, notice.id.toString()},
            {u"title"_s, notice.title},
            {u"text"_s, notice.text},
            {u"variants"_s, variants},
            {u"state"_s, toString(notice.state)},
            {u"perMinute"_s, notice.perMinute},
            {u"createdAt"_s, toIso(notice.createdAt)},
            {u"createdBy"_s, notice.createdBy},
            {u"sentAt"_s, timeJson(notice.sentAt)}};
}

QJsonObject recipientJson(const NoticeRecipient &recipient)
{
    return {{u"conversation"_s, recipient.conversation.toString()},
            {u"channel"_s, toString(recipient.channel)},
            {u"customer"_s, recipient.customerName},
            {u"text"_s, recipient.text},
            {u"whyNot"_s, recipient.whyNot},
            {u"reply"_s, recipient.outbox ? QJsonValue(recipient.outbox.toString()) : QJsonValue()},
            {u"state"_s, recipient.state ? QJsonValue(toString(*recipient.state)) : QJsonValue()},
            {u"error"_s, recipient.error}};
}

void sayRecipients(const QList<NoticeRecipient> &recipients)
{
    QList<QStringList> rows{{u"CONVERSATION"_s, u"CHANNEL"_s, u"CUSTOMER"_s, u"STATE"_s, u"TEXT"_s}};
    for (const NoticeRecipient &each : recipients) {
        const QString state = each.state ? toString(*each.state) : each.whyNot.isEmpty() ? u"-"_s : u"not"_s;
        const QString why = each.whyNot.isEmpty() ? each.error : each.whyNot;
        rows.append({each.conversation.toString(), toString(each.channel), each.customerName, state,
                     each.text.simplified().left(60) + (why.isEmpty() ? QString() : u"  — "_s + why)});
    }
    terminal::table(rows);
}

Result<QMap<Channel, QString>> variantsOf(const CommandContext &context)
{
    QMap<Channel, QString> variants;
    for (const QString &argument : context.options.values(u"variant"_s)) {
        const auto channel = channelFromString(argument.section(u'=', 0, 0));
        if (!channel || !argument.contains(u'='))
            return wrongNotice(u"--variant is CHANNEL=TEXT, as x=Sorry"_s);
        variants.insert(*channel, argument.section(u'=', 1));
    }
    return variants;
}

Result<PublicNotice> noticeOf(const CommandContext &context)
{
    PublicNotice notice;
    notice.title = context.options.value(u"title"_s);
    notice.text = context.options.value(u"text"_s);
    if (notice.text == "-"_L1)
        notice.text = QString::fromUtf8(terminal::input()).trimmed();
    FM_ASSIGN(notice.variants, variantsOf(context));
    bool isNumber = true;
    if (context.options.isSet(u"per-minute"_s))
        notice.perMinute = context.options.value(u"per-minute"_s).toInt(&isNumber);
    if (!isNumber || notice.perMinute < 0)
        return wrongNotice(u"--per-minute takes a whole number, 0 for no limit"_s);
    notice.createdAt = context.workspace->clock().now();
    notice.createdBy = Workspace::agent();
    return notice;
}

Result<ConversationQuery> recipientQuery(const CommandContext &context)
{
    const QueryScene scene{context.workspace->clock().now(), QTimeZone::systemTimeZone(), Workspace::agent()};
    const QueryReading reading = readQuery(context.options.value(u"query"_s), ConversationSort::Newest, scene);
    if (!reading.isValid())
        return wrongNotice(u"the query cannot be read at character %1"_s.arg(reading.problems.first().start + 1));
    return reading.query;
}

Result<QList<ConversationId>> recipientsOf(const CommandContext &context)
{
    if (context.options.isSet(u"query"_s) == context.options.isSet(u"conversation"_s))
        return wrongNotice(u"say whom it is for: --query QUERY, or --conversation ID once for each"_s);
    QList<ConversationId> ids;
    for (const QString &argument : context.options.values(u"conversation"_s)) {
        ids.append(ConversationId::fromString(argument));
        if (!ids.last())
            return wrongNotice(u"%1 is no conversation's number"_s.arg(argument));
    }
    if (!ids.isEmpty())
        return ids;
    FM_ASSIGN(const auto query, recipientQuery(context));
    return await(context.workspace->database().read([query](Session &session) -> Result<QList<ConversationId>> {
        FM_ASSIGN(const auto keys, ConversationRepository(session).order(query));
        QList<ConversationId> matching;
        for (const ConversationKey &key : keys)
            matching.append(key.id);
        return matching;
    }));
}

Result<int> newNotice(CommandContext &context)
{
    const auto notice = noticeOf(context);
    if (!notice)
        return toldWrongNotice(notice.error());
    const auto recipients = recipientsOf(context);
    if (!recipients)
        return recipients.error().kind == ErrorKind::Malformed ? Result<int>(toldWrongNotice(recipients.error()))
                                                               : Result<int>(recipients.error());
    FM_ASSIGN(const NoticeId id,
              await(context.workspace->database().write(
                  [notice = *notice, ids = *recipients](Transaction &transaction) -> Result<NoticeId> {
                      NoticeRepository notices(transaction);
                      FM_ASSIGN(const NoticeId fresh, notices.save(transaction, notice));
                      FM_TRY(notices.setRecipients(transaction, fresh, ids));
                      return fresh;
                  })));
    if (context.json)
        terminal::json(QJsonObject{{u"id"_s, id.toString()}, {u"recipients"_s, recipients->size()}});
    else
        terminal::say(u"Notice %1 is for %2; \"notice preview %1\" shows what each would get."_s.arg(id.toString())
                          .arg(recipients->size()));
    return Done;
}

Result<int> listNotices(CommandContext &context)
{
    FM_ASSIGN(const auto all, await(context.workspace->database().read(
                                  [](Session &session) { return NoticeRepository(session).all(); })));
    QJsonArray array;
    QList<QStringList> rows{{u"ID"_s, u"STATE"_s, u"SENT"_s, u"TITLE"_s}};
    for (const PublicNotice &each : all) {
        array.append(noticeJson(each));
        rows.append(
            {each.id.toString(), toString(each.state), each.sentAt ? toIso(*each.sentAt) : QString(), each.title});
    }
    context.json ? terminal::json(array) : terminal::table(rows);
    return Done;
}

NoticeId noticeNamed(const CommandContext &context)
{
    return context.arguments.size() == 1 ? NoticeId::fromString(context.arguments.first()) : NoticeId();
}

Result<int> tellNotice(CommandContext &context, bool isPreview)
{
    const NoticeId id = noticeNamed(context);
    if (!id)
        return toldWrongNotice(wrongNotice(u"name one notice by its number"_s));
    std::optional<PublicNotice> notice;
    FM_ASSIGN(notice, await(context.workspace->database().read(
                          [id](Session &session) { return NoticeRepository(session).find(id); })));
    if (!notice)
        return Error{ErrorKind::NotFound, u"there is no notice %1"_s.arg(id.value), {}};
    FM_ASSIGN(const auto recipients, await(context.workspace->database().read(
                                         [id, isPreview, now = context.workspace->clock().now()](Session &session) {
                                             return isPreview ? previewNotice(session, id, Workspace::agent(), now)
                                                              : NoticeRepository(session).recipients(id);
                                         })));
    if (!context.json) {
        terminal::say(notice->title + u": "_s + notice->text);
        sayRecipients(recipients);
        return Done;
    }
    QJsonObject object = noticeJson(*notice);
    QJsonArray array;
    for (const NoticeRecipient &each : recipients)
        array.append(recipientJson(each));
    object.insert(u"recipients"_s, array);
    terminal::json(object);
    return Done;
}

Result<int> showNotice(CommandContext &context)
{
    return tellNotice(context, false);
}

Result<int> preview(CommandContext &context)
{
    return tellNotice(context, true);
}

Result<NoticeSent> sendBatch(Workspace &workspace, NoticeId id)
{
    return await(
        workspace.database().write([id, now = workspace.clock().now()](Transaction &transaction) -> Result<NoticeSent> {
            FM_ASSIGN(const ReplyRules rules, replyRules(transaction));
            return sendNotice(transaction, id, Workspace::agent(), rules.undoWindow, now);
        }));
}

Result<int> sendAll(CommandContext &context)
{
    const NoticeId id = noticeNamed(context);
    if (!id)
        return toldWrongNotice(wrongNotice(u"name one notice by its number"_s));
    NoticeSent sum;
    do {
        FM_ASSIGN(const NoticeSent batch, sendBatch(*context.workspace, id));
        sum.queued += batch.queued;
        sum.left += batch.left;
        sum.held = sum.held || batch.held;
        sum.remaining = batch.remaining;
    } while (sum.remaining > 0);
    if (context.json)
        terminal::json(QJsonObject{{u"queued"_s, sum.queued}, {u"left"_s, sum.left}, {u"held"_s, sum.held}});
    else
        terminal::say(u"%1 in the outbox, %2 left out%3"_s.arg(sum.queued)
                          .arg(sum.left)
                          .arg(sum.held ? u"; some wait for a second person"_s : QString()));
    return sum.left > 0 ? Failed : Done;
}

Result<int> undoAll(CommandContext &context)
{
    const NoticeId id = noticeNamed(context);
    if (!id)
        return toldWrongNotice(wrongNotice(u"name one notice by its number"_s));
    NoticeUndone sum;
    do {
        FM_ASSIGN(const NoticeUndone batch, await(context.workspace->database().write(
                                                [id, now = context.workspace->clock().now()](Transaction &transaction) {
                                                    return undoNotice(transaction, id, Workspace::agent(), now);
                                                })));
        sum = {sum.takenBack + batch.takenBack, batch.left, batch.isWhole};
    } while (!sum.isWhole);
    if (context.json)
        terminal::json(QJsonObject{{u"takenBack"_s, sum.takenBack}, {u"left"_s, sum.left}});
    else
        terminal::say(u"%1 taken back, too late for %2"_s.arg(sum.takenBack).arg(sum.left));
    return Done;
}

Result<int> deleteNotice(CommandContext &context)
{
    const NoticeId id = noticeNamed(context);
    if (!id)
        return toldWrongNotice(wrongNotice(u"name one notice by its number"_s));
    FM_TRY(await(context.workspace->database().write(
        [id](Transaction &transaction) { return NoticeRepository(transaction).remove(transaction, id); })));
    if (context.json)
        terminal::json(QJsonObject{{u"id"_s, id.toString()}});
    else
        terminal::say(u"Notice %1 is deleted; nothing of it was sent."_s.arg(id.toString()));
    return Done;
}

}

QList<Command> noticeCommands()
{
    using Needs = Command::Needs;
    return {
        {u"notice"_s, {}, u"public notices"_s, Needs::Workspace, {}, listNotices},
        {u"notice list"_s, {}, u"the same"_s, Needs::Workspace, {}, listNotices},
        {u"notice new"_s,
         u"--title T --text T|- [--variant CHANNEL=TEXT]… --query Q|--conversation ID… [--per-minute N]"_s,
         u"writes one down; nothing is sent"_s,
         Needs::Workspace,
         {{u"title"_s, {}, u"T"_s},
          {u"text"_s, {}, u"T"_s},
          {u"variant"_s, {}, u"CHANNEL=TEXT"_s},
          {u"query"_s, {}, u"Q"_s},
          {u"conversation"_s, {}, u"ID"_s},
          {u"per-minute"_s, {}, u"N"_s}},
         newNotice},
        {u"notice show"_s, u"ID"_s, u"what became of it for each"_s, Needs::Workspace, {}, showNotice},
        {u"notice preview"_s, u"ID"_s, u"what each would get, and why some cannot"_s, Needs::Workspace, {}, preview},
        {u"notice send"_s,
         u"ID"_s,
         u"puts it into the outbox for all of them, or goes on"_s,
         Needs::Workspace,
         {},
         sendAll},
        {u"notice undo"_s, u"ID"_s, u"takes back what has not left"_s, Needs::Workspace, {}, undoAll},
        {u"notice delete"_s, u"ID"_s, u"removes one that was not sent"_s, Needs::Workspace, {}, deleteNotice},
    };
}

}
