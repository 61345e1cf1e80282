// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "app/ctl/Passphrase.h"
#include "core/review/redaction/BundleRedaction.h"

#include <QFileInfo>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error redactRefused(const QString &why)
{
    return {ErrorKind::Malformed, why, {}};
}

Result<RedactionRules> rulesFrom(const QCommandLineParser &options)
{
    RedactionRules rules;
    rules.selection = options.values(u"redact-word"_s);
    rules.keep = options.values(u"keep"_s);
    QStringList names = options.values(u"redact"_s).join(u',').split(u',', Qt::SkipEmptyParts);
    if (names.contains(u"all"_s))
        names = QStringList{u"handles"_s, u"mail"_s, u"phones"_s, u"numbers"_s, u"names"_s, u"images"_s};
    if (!rules.selection.isEmpty())
        names << u"selection"_s;
    for (const QString &name : std::as_const(names)) {
        const auto kind = redactionClassFromString(name.trimmed());
        if (!kind)
            return redactRefused(
                u"nothing called %1 can be taken out; there are handles, mail, phones, numbers, names, "
                "images and all"_s.arg(name));
        if (!rules.classes.contains(*kind))
            rules.classes.append(*kind);
    }
    if (rules.isEmpty())
        return redactRefused(u"say what to take out: --redact CLASS,… or --redact-word WORD"_s);
    return rules;
}

QJsonObject redactedJson(const QString &target, const RedactedBundle &redacted)
{
    QJsonArray toJudge;
    for (const FileToJudge &file : redacted.summary.toJudge)
        toJudge.append(QJsonObject{{u"conversation"_s, file.conversation.toString()},
                                   {u"message"_s, file.message.toString()},
                                   {u"name"_s, file.name},
                                   {u"type"_s, file.type},
                                   {u"why"_s, file.why}});
    return {{u"path"_s, target},
            {u"conversations"_s, redacted.summary.conversations},
            {u"messages"_s, redacted.summary.messages},
            {u"removed"_s, redacted.summary.removed},
            {u"comments"_s, redacted.comments},
            {u"toJudge"_s, toJudge}};
}

void sayRedacted(const QString &target, const RedactedBundle &redacted)
{
    terminal::say(
        u"%1 conversations with %2 messages are in %3; something was taken out in %4 places. It is not signed."_s
            .arg(redacted.summary.conversations)
            .arg(redacted.summary.messages)
            .arg(target)
            .arg(redacted.summary.removed));
    if (redacted.comments > 0)
        terminal::say(u"  the %1 comments of reviewers were redacted as well, and are found by their words alone"_s.arg(
            redacted.comments));
    if (!redacted.summary.toJudge.isEmpty())
        terminal::say(u"Look at these files yourself, no rule can judge them:"_s);
    for (const FileToJudge &file : redacted.summary.toJudge)
        terminal::say(u"  conversation %1, %2 (%3)"_s.arg(file.conversation.value).arg(file.name, file.why));
}

Result<int> reviewRedact(CommandContext &context)
{
    const QString file = context.arguments.value(0);
    const QString target = context.arguments.value(1);
    if (context.arguments.size() != 2)
        return redactRefused(u"say which bundle to redact, and which file to write"_s);
    const QString from = QFileInfo(file).canonicalFilePath();
    if (!from.isEmpty() && from == QFileInfo(target).canonicalFilePath())
        return redactRefused(u"the original stays as it is: name another file to write"_s);
    FM_ASSIGN(const RedactionRules rules, rulesFrom(context.options));
    QString used;
    FM_ASSIGN(const auto bundle, withPassphrase(context.options, file, [&](const QString &passphrase) {
                  used = passphrase;
                  return BundleReader::open(file, passphrase);
              }));
    FM_ASSIGN(const RedactedBundle redacted, redactBundle(*bundle, used, QFileInfo(target).absoluteFilePath(), rules));
    if (context.json)
        terminal::json(redactedJson(target, redacted));
    else
        sayRedacted(target, redacted);
    return Done;
}

}

QList<Command> reviewRedactCommands()
{
    QList<QCommandLineOption> options{
        {u"redact"_s, u"takes out handles, mail, phones, numbers, names, images; or all of them"_s, u"CLASS,…"_s},
        {u"redact-word"_s, u"takes out a word or phrase; may be repeated"_s, u"WORD"_s},
        {u"keep"_s, u"a handle, address or name of ours that stays, besides those of the accounts; may be repeated"_s,
         u"TEXT"_s},
    };
    options += passphraseOptions();
    return {{u"review redact"_s, u"BUNDLE TARGET --redact CLASS,…|all [--redact-word WORD]… [--keep TEXT]…"_s,
             u"writes a bundle anew with personal data taken out; the original stays as it is"_s,
             Command::Needs::Nothing, options, reviewRedact}};
}

}
