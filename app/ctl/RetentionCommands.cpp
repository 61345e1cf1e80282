// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/customers/Retention.h"
#include "core/store/Snapshot.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// Customers erased, or sources dropped, in one transaction.
constexpr int retentionStep = 50;

Result<RetentionRule> ruleOf(CommandContext &context)
{
    FM_ASSIGN(RetentionRule rule,
              await(context.workspace->database().read([](Session &session) { return retentionRule(session); })));
    for (const auto &[option, days] :
         {std::pair(u"silent-days"_s, &rule.eraseSilentAfterDays), {u"source-days"_s, &rule.dropSourcesAfterDays}}) {
        if (!context.options.isSet(option))
            continue;
        bool isNumber = false;
        *days = context.options.value(option).toInt(&isNumber);
        if (!isNumber)
            return Error{ErrorKind::Malformed, u"%1 is no number of days"_s.arg(context.options.value(option)), {}};
    }
    return rule;
}

QString daysWords(int days)
{
    return days == 0 ? u"never"_s : u"after %1 days"_s.arg(days);
}

int tellRule(const CommandContext &context, const RetentionRule &rule)
{
    if (context.json)
        terminal::json(
            QJsonObject{{u"silentDays"_s, rule.eraseSilentAfterDays}, {u"sourceDays"_s, rule.dropSourcesAfterDays}});
    else
        terminal::say(u"Silent customers are erased %1; the bytes and attachments of messages are dropped %2."_s.arg(
            daysWords(rule.eraseSilentAfterDays), daysWords(rule.dropSourcesAfterDays)));
    return Done;
}

Result<int> retentionShow(CommandContext &context)
{
    return ruleOf(context).transform([&context](const RetentionRule &rule) { return tellRule(context, rule); });
}

Result<int> retentionSet(CommandContext &context)
{
    FM_ASSIGN(const RetentionRule rule, ruleOf(context));
    FM_TRY(await(context.workspace->database().write(
        [rule](Transaction &transaction) { return setRetentionRule(transaction, rule); })));
    return tellRule(context, rule);
}

Result<RetentionPreview> previewOf(CommandContext &context, const RetentionRule &rule)
{
    return await(context.workspace->database().read(
        [rule, now = context.workspace->clock().now()](Session &session) {
            return inSnapshot(session, [&] { return retentionPreview(session, rule, now); });
        },
        Database::Lane::Background));
}

int tellRetention(const CommandContext &context, const RetentionPreview &preview, const QString &sentence)
{
    QJsonArray customers;
    for (const CustomerId each : preview.firstCustomers)
        customers.append(each.toString());
    if (context.json)
        terminal::json(QJsonObject{{u"customers"_s, preview.customers},
                                   {u"messages"_s, preview.messages},
                                   {u"sources"_s, preview.sources},
                                   {u"bytes"_s, preview.bytes},
                                   {u"firstCustomers"_s, customers}});
    else
        terminal::say(sentence.arg(preview.customers).arg(preview.messages).arg(preview.sources).arg(preview.bytes));
    return Done;
}

Result<int> retentionTry(CommandContext &context)
{
    FM_ASSIGN(const RetentionRule rule, ruleOf(context));
    FM_ASSIGN(const auto preview, previewOf(context, rule));
    return tellRetention(
        context, preview,
        u"Today it would erase %1 customers with the words of %2 messages, and drop %3 sources of %4 bytes."_s);
}

Result<int> retentionApply(CommandContext &context)
{
    FM_ASSIGN(const RetentionRule rule, ruleOf(context));
    FM_ASSIGN(const auto preview, previewOf(context, rule));
    const Instant now = context.workspace->clock().now();
    qint64 left = preview.customers + preview.sources;
    while (left > 0) {
        FM_ASSIGN(left, await(context.workspace->database().write([rule, now](Transaction &transaction) {
                      return applyRetention(transaction, rule, Workspace::agent(), now, retentionStep);
                  })));
    }
    return tellRetention(context, preview,
                         u"Erased %1 customers with the words of %2 messages, and dropped %3 sources of %4 bytes."_s);
}

}

QList<Command> retentionCommands()
{
    using Needs = Command::Needs;
    const QList<QCommandLineOption> days{{u"silent-days"_s, {}, u"N"_s}, {u"source-days"_s, {}, u"N"_s}};
    return {
        {u"retention show"_s,
         {},
         u"how long customers and the bytes of messages are kept"_s,
         Needs::Workspace,
         {},
         retentionShow},
        {u"retention set"_s, u"[--silent-days N] [--source-days N]"_s, u"sets that; 0: for ever, else 30 at least"_s,
         Needs::Workspace, days, retentionSet},
        {u"retention preview"_s, u"[--silent-days N] [--source-days N]"_s, u"what it would do today"_s,
         Needs::Workspace, days, retentionTry},
        {u"retention apply"_s, {}, u"does it"_s, Needs::Workspace, {}, retentionApply},
    };
}

}
