// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"
#include "core/store/ProfileRepository.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error wrongProfileUse(const QString &sentence)
{
    return Error{ErrorKind::Rejected, sentence, {}};
}

Result<int> customerSet(CommandContext &context)
{
    if (context.arguments.size() < 2)
        return wrongProfileUse(u"say which customer and which field"_s);
    const CustomerId customer = CustomerId::fromString(context.arguments.at(0));
    const QString field = context.arguments.at(1);
    const QStringList texts = context.arguments.mid(2);
    const Instant now = context.workspace->clock().now();
    FM_TRY(await(context.workspace->database().write([=](Transaction &tx) {
        return ProfileRepository(tx).setField(tx, customer, field, texts, Workspace::agent(), now);
    })));
    return Done;
}

Result<QList<ProfileField>> readFields(const CommandContext &context)
{
    return await(
        context.workspace->database().read([](Session &session) { return ProfileRepository(session).fields(); }));
}

Result<void> writeFields(const CommandContext &context, const QList<ProfileField> &fields)
{
    return await(context.workspace->database().write(
        [=](Transaction &tx) { return ProfileRepository(tx).setFields(tx, fields); }));
}

QJsonObject fieldJson(const ProfileField &field)
{
    return QJsonObject{{u"key"_s, field.key},
                       {u"label"_s, field.label},
                       {u"type"_s, toString(field.type)},
                       {u"choices"_s, QJsonArray::fromStringList(field.choices)}};
}

Result<int> fieldList(CommandContext &context)
{
    FM_ASSIGN(const auto fields, readFields(context));
    QJsonArray json;
    QList<QStringList> rows{{u"key"_s, u"label"_s, u"type"_s, u"choices"_s}};
    for (const ProfileField &each : fields) {
        json.append(fieldJson(each));
        rows.append({each.key, each.label, toString(each.type), each.choices.join(u", "_s)});
    }
    if (context.json)
        terminal::json(json);
    else
        terminal::table(rows);
    return Done;
}

Result<int> fieldAdd(CommandContext &context)
{
    if (context.arguments.size() != 1)
        return wrongProfileUse(u"say the key of the field"_s);
    ProfileField field;
    field.key = context.arguments.first();
    field.label = context.options.isSet(u"label"_s) ? context.options.value(u"label"_s) : field.key;
    field.choices = context.options.value(u"choices"_s).split(u',', Qt::SkipEmptyParts);
    const auto type =
        profileFieldTypeFromString(context.options.isSet(u"type"_s) ? context.options.value(u"type"_s) : u"text"_s);
    if (!type)
        return wrongProfileUse(u"--type takes text, number, date, yes-no, choice or link"_s);
    field.type = *type;
    FM_ASSIGN(auto fields, readFields(context));
    fields.append(field);
    FM_TRY(writeFields(context, fields));
    return Done;
}

Result<int> fieldRemove(CommandContext &context)
{
    FM_ASSIGN(auto fields, readFields(context));
    const QString key = context.arguments.value(0);
    if (fields.removeIf([&key](const ProfileField &each) { return each.key == key; }) == 0)
        return Error{ErrorKind::NotFound, u"there is no field "_s + key, {}};
    FM_TRY(writeFields(context, fields));
    return Done;
}

}

QList<Command> profileCommands()
{
    using Needs = Command::Needs;
    const QCommandLineOption label(u"label"_s, u"what people read"_s, u"TEXT"_s);
    const QCommandLineOption type(u"type"_s, u"text, number, date, yes-no, choice or link"_s, u"TYPE"_s);
    const QCommandLineOption choices(u"choices"_s, u"of a choice, with commas"_s, u"LIST"_s);
    return {
        {u"customer set"_s,
         u"CUSTOMER FIELD [TEXT…]"_s,
         u"says something of a customer; without a text takes it back"_s,
         Needs::Workspace,
         {},
         customerSet},
        {u"customer field list"_s, {}, u"lists the team's own fields"_s, Needs::Workspace, {}, fieldList},
        {u"customer field add"_s,
         u"KEY [--label TEXT] [--type TYPE] [--choices LIST]"_s,
         u"adds a field of the team's own"_s,
         Needs::Workspace,
         {label, type, choices},
         fieldAdd},
        {u"customer field remove"_s,
         u"KEY"_s,
         u"removes a field; what was said in it is kept"_s,
         Needs::Workspace,
         {},
         fieldRemove},
    };
}

}
