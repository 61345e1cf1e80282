// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/QueryWords.h"

#include "core/model/Channel.h"

#include <array>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

struct FieldName
{
    QueryField field;
    QLatin1StringView name;
};

/// The first name of a field is the one that is written.
constexpr std::array fieldNames{
    FieldName{QueryField::Is, "is"_L1},
    FieldName{QueryField::Channel, "channel"_L1},
    FieldName{QueryField::Account, "account"_L1},
    FieldName{QueryField::From, "from"_L1},
    FieldName{QueryField::To, "to"_L1},
    FieldName{QueryField::Subject, "subject"_L1},
    FieldName{QueryField::Customer, "customer"_L1},
    FieldName{QueryField::Assignee, "assignee"_L1},
    FieldName{QueryField::Tag, "tag"_L1},
    FieldName{QueryField::Has, "has"_L1},
    FieldName{QueryField::File, "file"_L1},
    FieldName{QueryField::Before, "before"_L1},
    FieldName{QueryField::After, "after"_L1},
    FieldName{QueryField::On, "on"_L1},
    FieldName{QueryField::Reach, "reach"_L1},
    FieldName{QueryField::Language, "lang"_L1},
    FieldName{QueryField::After, "since"_L1},
    FieldName{QueryField::Before, "older"_L1},
};

struct OtherSpelling
{
    QueryField field;
    QLatin1StringView spelling;
    QLatin1StringView value;
};

constexpr OtherSpelling otherSpellings[] = {
    {QueryField::Is, "unanswered"_L1, "waiting"_L1},      {QueryField::Is, "handed"_L1, "handed-over"_L1},
    {QueryField::Has, "attachments"_L1, "attachment"_L1}, {QueryField::Has, "file"_L1, "attachment"_L1},
    {QueryField::Channel, "twitter"_L1, "x"_L1},          {QueryField::Channel, "mail"_L1, "email"_L1},
};

QStringList channelNamesForQueries()
{
    QStringList names;
    for (const Channel channel : allChannels())
        names.append(toString(channel));
    return names;
}

}

QString toString(QueryField field)
{
    for (const FieldName &each : fieldNames) {
        if (each.field == field)
            return each.name;
    }
    return {};
}

std::optional<QueryField> queryFieldFromString(const QString &name)
{
    for (const FieldName &each : fieldNames) {
        if (name.compare(each.name, Qt::CaseInsensitive) == 0)
            return each.field;
    }
    return std::nullopt;
}

const QList<QueryField> &allQueryFields()
{
    static const QList<QueryField> fields = [] {
        QList<QueryField> all;
        for (const FieldName &each : fieldNames) {
            if (!all.contains(each.field))
                all.append(each.field);
        }
        return all;
    }();
    return fields;
}

QStringList valuesOf(QueryField field)
{
    switch (field) {
    case QueryField::Is:
        return {u"waiting"_s, u"answered"_s, u"late"_s,          u"unread"_s,   u"read"_s,       u"open"_s,
                u"pending"_s, u"snoozed"_s,  u"closed"_s,        u"assigned"_s, u"unassigned"_s, u"handed-over"_s,
                u"failed"_s,  u"promised"_s, u"follow-up-due"_s, u"any"_s};
    case QueryField::Has:
        return {u"attachment"_s};
    case QueryField::Channel:
        return channelNamesForQueries();
    default:
        return {};
    }
}

qsizetype fieldNameLength(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && (text[length].isLetter() || (length > 0 && text[length] == u'-')))
        ++length;
    if (length == 0 || length >= text.size() || text[length] != u':' || text.mid(length + 1).startsWith(u"//"))
        return 0;
    return length;
}

bool takesBeginnings(QueryField field)
{
    switch (field) {
    case QueryField::Words:
    case QueryField::From:
    case QueryField::To:
    case QueryField::Subject:
    case QueryField::File:
    case QueryField::Customer:
        return true;
    default:
        return false;
    }
}

bool isOpenEnded(QueryField field, const QString &value)
{
    const bool isOneLetter = value.size() == 1 && value.front().unicode() < 0x250;
    return takesBeginnings(field) && !isOneLetter;
}

QString canonicalValue(QueryField field, const QString &value)
{
    const QString lower = value.toLower();
    for (const OtherSpelling &each : otherSpellings) {
        if (each.field == field && lower == each.spelling)
            return each.value;
    }
    return valuesOf(field).contains(lower) ? lower : QString();
}

}
