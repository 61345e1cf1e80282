// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CustomerJson.h"

#include "app/ctl/JsonShapes.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue idJson(auto id)
{
    return id ? QJsonValue(id.toString()) : QJsonValue();
}

QJsonValue secondsJson(const std::optional<Milliseconds> &span)
{
    return span ? QJsonValue(toSeconds(*span)) : QJsonValue();
}

}

QJsonObject toJson(const CustomerLine &line)
{
    QJsonObject object = toJson(line.customer);
    object.insert(u"company"_s, line.company);
    object.insert(u"conversationCount"_s, line.conversations);
    object.insert(u"lastContact"_s, timeJson(line.lastContact));
    return object;
}

QJsonObject toJson(const HistoryEntry &entry)
{
    const bool isMessage = entry.key.kind <= HistoryKind::Note;
    return QJsonObject{{u"kind"_s, toString(entry.key.kind)},
                       {u"id"_s, QString::number(entry.key.row)},
                       {u"at"_s, toIso(entry.key.at)},
                       {u"later"_s, entry.key.later},
                       {u"channel"_s, entry.hasChannel ? QJsonValue(toString(entry.channel)) : QJsonValue()},
                       {u"conversation"_s, idJson(entry.conversation)},
                       {u"message"_s, idJson(entry.message)},
                       {u"direction"_s, isMessage ? QJsonValue(toString(entry.direction)) : QJsonValue()},
                       {u"contact"_s, toString(entry.contact)},
                       {u"automatic"_s, toString(entry.automatic)},
                       {u"who"_s, entry.who},
                       {u"subject"_s, entry.subject},
                       {u"text"_s, entry.text},
                       {u"detail"_s, entry.detail},
                       {u"opensCase"_s, entry.opensCase},
                       {u"answeredAfterSeconds"_s, secondsJson(entry.answered)},
                       {u"waits"_s, entry.waits},
                       {u"dueAt"_s, timeJson(entry.dueAt)},
                       {u"done"_s, entry.done},
                       {u"edited"_s, entry.edited},
                       {u"withdrawn"_s, entry.withdrawn}};
}

QJsonObject toJson(const HistoryCounts &counts)
{
    QJsonObject channels;
    for (const auto &[channel, cases] : counts.casesOn.asKeyValueRange())
        channels.insert(toString(channel), cases);
    return QJsonObject{{u"conversations"_s, counts.conversations},
                       {u"messages"_s, counts.messages},
                       {u"cases"_s, counts.cases},
                       {u"answered"_s, counts.answered},
                       {u"waiting"_s, counts.waiting},
                       {u"medianFirstResponseSeconds"_s, secondsJson(counts.medianFirstResponse)},
                       {u"firstContact"_s, timeJson(counts.firstContact)},
                       {u"lastContact"_s, timeJson(counts.lastContact)},
                       {u"casesByChannel"_s, channels}};
}

QJsonObject toJson(const Consent &consent)
{
    return QJsonObject{{u"purpose"_s, toString(consent.purpose)},
                       {u"channel"_s, consent.channel ? QJsonValue(toString(*consent.channel)) : QJsonValue()},
                       {u"given"_s, consent.given},
                       {u"at"_s, toIso(consent.at)},
                       {u"agent"_s, consent.agent},
                       {u"words"_s, consent.words}};
}

QJsonObject toJson(const FollowUp &followUp)
{
    return QJsonObject{{u"id"_s, followUp.id.toString()},   {u"kind"_s, toString(followUp.kind)},
                       {u"text"_s, followUp.text},          {u"conversation"_s, idJson(followUp.conversation)},
                       {u"dueAt"_s, toIso(followUp.dueAt)}, {u"agent"_s, followUp.agent},
                       {u"assignee"_s, followUp.assignee},  {u"doneAt"_s, timeJson(followUp.doneAt)},
                       {u"outcome"_s, followUp.outcome}};
}

QJsonArray toJson(const QList<ProfileRecord> &records)
{
    QJsonArray rows;
    for (const ProfileRecord &each : records) {
        rows.append(QJsonObject{{u"id"_s, each.id.toString()},
                                {u"source"_s, toString(each.source)},
                                {u"name"_s, each.name},
                                {u"at"_s, toIso(each.at)},
                                {u"properties"_s, each.properties.size()}});
    }
    return rows;
}

/// Each value with who says so.
QJsonArray toJson(const Profile &profile, const QList<ProfileRecord> &records)
{
    QJsonArray rows;
    for (const ProfileValue &each : profile.values) {
        const auto record = std::ranges::find(records, each.record, &ProfileRecord::id);
        const bool isKnown = record != records.cend();
        rows.append(QJsonObject{{u"field"_s, each.field},
                                {u"text"_s, each.text},
                                {u"source"_s, isKnown ? toString(record->source) : QString()},
                                {u"by"_s, isKnown ? record->name : QString()}});
    }
    return rows;
}

}
