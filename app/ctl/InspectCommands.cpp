// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/JsonShapes.h"
#include "core/channels/mail/MailParts.h"
#include "core/channels/mail/MailReader.h"
#include "core/text/HtmlSanitizer.h"
#include "core/text/HtmlText.h"
#include "core/text/QuoteFold.h"
#include "core/text/TextLength.h"

#include <QFile>
#include <QJsonDocument>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// What the product makes of one input. The functions are those that it uses itself.
using Inspection = Result<QJsonObject> (*)(const QJsonObject &input);

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, path + u": "_s + file.errorString(), {}};
    return file.readAll();
}

QJsonArray bouncesJson(const QList<BounceReport> &bounces)
{
    QJsonArray rows;
    for (const BounceReport &each : bounces) {
        rows.append(QJsonObject{{u"address"_s, each.address},
                                {u"permanent"_s, each.permanent},
                                {u"status"_s, each.status.isEmpty() ? QJsonValue() : QJsonValue(each.status)}});
    }
    return rows;
}

QJsonArray attachmentRows(const QList<Attachment> &attachments)
{
    QJsonArray rows;
    for (const Attachment &each : attachments)
        rows.append(QJsonObject{{u"name"_s, each.name}, {u"type"_s, each.type}, {u"size"_s, each.size}});
    return rows;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Result<QJsonObject> inspectMail(const QJsonObject &input)
{
    const QString path = input.value("path"_L1).toString();
    FM_ASSIGN(const QByteArray bytes, contentOf(path));
    FM_ASSIGN(const IncomingMessage mail, readMail(bytes, MailContext{}));
    return QJsonObject{{u"path"_s, path},
                       {u"messageId"_s, mail.remoteId},
                       {u"inReplyTo"_s, textOrNull(mail.inReplyTo)},
                       {u"references"_s, QJsonArray::fromStringList(mail.references)},
                       {u"from"_s, QJsonObject{{u"name"_s, mail.author.name}, {u"address"_s, mail.author.handle}}},
                       {u"to"_s, mailboxesJson(mail.to)},
                       {u"cc"_s, mailboxesJson(mail.cc)},
                       {u"subject"_s, mail.subject},
                       {u"date"_s, mail.at == Instant() ? QJsonValue() : QJsonValue(toIso(mail.at))},
                       {u"text"_s, mail.text},
                       {u"visible"_s, foldQuotes(mail.text).visible},
                       {u"html"_s, textOrNull(mailHtml(bytes))},
                       {u"attachments"_s, attachmentRows(mail.attachments)},
                       {u"automatic"_s, textOrNull(toString(mail.automatic))},
                       {u"bounce"_s, bouncesJson(mail.bounces)},
                       {u"problems"_s, QJsonArray::fromStringList(mail.problems)}};
}

/// The text of an input: its own key, or the content of the file that it names.
Result<QString> textOf(const QJsonObject &input, QLatin1StringView key)
{
    if (input.contains(key))
        return input.value(key).toString();
    if (!input.contains("path"_L1))
        return Error{ErrorKind::Malformed, u"there is no \"%1\" in it"_s.arg(key), {}};
    FM_ASSIGN(const QByteArray bytes, contentOf(input.value("path"_L1).toString()));
    return QString::fromUtf8(bytes);
}

Result<QJsonObject> inspectQuote(const QJsonObject &input)
{
    const bool isHtml = input.contains("html"_L1);
    FM_ASSIGN(const QString text, textOf(input, isHtml ? "html"_L1 : "text"_L1));
    const FoldedText folded = foldQuotes(isHtml ? htmlToText(text) : text);
    return QJsonObject{{u"visible"_s, folded.visible}, {u"quoted"_s, folded.quoted}};
}

QJsonObject pictureJson(const HtmlPicture &picture)
{
    const bool isRemote = picture.kind == HtmlPicture::Kind::Remote;
    const bool isInline = picture.kind == HtmlPicture::Kind::Inline;
    QJsonObject json{{u"kind"_s, isRemote   ? u"remote"_s
                                 : isInline ? u"inline"_s
                                            : u"data"_s},
                     {u"source"_s, picture.source.left(500)},
                     {u"alt"_s, picture.alt},
                     {u"width"_s, picture.width},
                     {u"height"_s, picture.height}};
    if (isRemote)
        json.insert(u"host"_s, picture.host);
    return json;
}

Result<QJsonObject> inspectHtml(const QJsonObject &input)
{
    FM_ASSIGN(const QString html, textOf(input, "html"_L1));
    const SanitisedHtml clean = sanitiseHtml(html);
    const SanitisedHtml shown = sanitiseHtml(html, HtmlUse::Show);
    QJsonArray pictures;
    for (const HtmlPicture &picture : shown.pictures)
        pictures.append(pictureJson(picture));
    return QJsonObject{{u"html"_s, clean.html},
                       {u"text"_s, clean.text},
                       {u"blocked"_s, QJsonArray::fromStringList(clean.blocked)},
                       {u"shown"_s, shown.html},
                       {u"quoted"_s, shown.quoted},
                       {u"pictures"_s, pictures}};
}

Result<QJsonObject> inspectLength(const QJsonObject &input)
{
    const QString name = input.value("channel"_L1).toString(u"x"_s);
    const bool isMessenger = name == "messenger"_L1; // Facebook's messages to one person
    const auto channel = isMessenger ? std::optional(Channel::Facebook) : channelFromString(name);
    if (!channel)
        return Error{ErrorKind::Malformed, u"there is no channel "_s + name, {}};
    FM_ASSIGN(const QString text, textOf(input, "text"_L1));
    const bool toOne = isMessenger || input.value("private"_L1).toBool();
    const TextMeasure measure = measureText(*channel, text, input.value("limit"_L1).toInt(), usualUrlLength,
                                            toOne ? Visibility::Private : Visibility::Public);
    QJsonArray entities;
    for (const TextEntity &each : measure.entities) {
        entities.append(QJsonObject{{u"type"_s, each.type},
                                    {u"text"_s, each.text},
                                    {u"start"_s, static_cast<qint64>(each.start)},
                                    {u"end"_s, static_cast<qint64>(each.end)}});
    }
    return QJsonObject{{u"length"_s, measure.length},
                       {u"limit"_s, measure.limit == 0 ? QJsonValue() : QJsonValue(measure.limit)},
                       {u"valid"_s, measure.valid},
                       {u"entities"_s, entities}};
}

void printInspection(Inspection inspect, const QJsonObject &input)
{
    const auto found = inspect(input);
    if (found)
        return terminal::json(*found);
    QJsonObject broken{{u"error"_s, found.error().detail}};
    if (input.contains("path"_L1))
        broken.insert(u"path"_s, input.value("path"_L1));
    terminal::json(broken);
}

void inspectLines(Inspection inspect)
{
    for (const QByteArray &line : terminal::input().split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(line, &error);
        if (document.isObject())
            printInspection(inspect, document.object());
        else
            terminal::json(QJsonObject{{u"error"_s, u"no JSON object: "_s + error.errorString()}});
    }
}

/// One JSON object a line, in the order given; a broken input is a line with "error", never an end.
Result<int> inspectWith(CommandContext &context, Inspection inspect)
{
    if (context.options.isSet(u"jsonl"_s)) {
        inspectLines(inspect);
        return Done;
    }
    if (context.arguments.isEmpty()) {
        terminal::complain(u"name files, or give JSON lines on the standard input with --jsonl"_s);
        return WrongUsage;
    }
    for (const QString &path : std::as_const(context.arguments))
        printInspection(inspect, QJsonObject{{u"path"_s, path}, {u"channel"_s, context.options.value(u"channel"_s)}});
    return Done;
}

}

QList<Command> inspectCommands()
{
    const QList<QCommandLineOption> options{{u"jsonl"_s, {}}, {u"channel"_s, {}, u"C"_s, u"x"_s}};
    const auto command = [&](const QString &kind, const QString &brief, Result<int> (*run)(CommandContext &)) {
        return Command{u"inspect "_s + kind, u"FILE… | --jsonl"_s, brief, Command::Needs::Nothing, options, run};
    };
    return {
        command(u"mail"_s, u"what is read out of a mail"_s,
                [](CommandContext &c) { return inspectWith(c, inspectMail); }),
        command(u"quote"_s, u"what of a text is quoted"_s,
                [](CommandContext &c) { return inspectWith(c, inspectQuote); }),
        command(u"html"_s, u"what is left of HTML"_s, [](CommandContext &c) { return inspectWith(c, inspectHtml); }),
        command(u"length"_s, u"how long a channel counts a text"_s,
                [](CommandContext &c) { return inspectWith(c, inspectLength); }),
    };
}

}
