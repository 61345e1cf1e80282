// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/export/ExportState.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// The differences from one to the next: small numbers, which the compression likes.
QJsonArray customersToJson(const QSet<CustomerId> &customers)
{
    QList<CustomerId> sorted = customers.values();
    std::ranges::sort(sorted);
    QJsonArray steps;
    qint64 last = 0;
    for (const CustomerId id : sorted) {
        steps.append(id.value - last);
        last = id.value;
    }
    return steps;
}

QSet<CustomerId> customersFromJson(const QJsonArray &steps)
{
    QSet<CustomerId> customers;
    qint64 last = 0;
    for (const QJsonValue step : steps) {
        last += step.toInteger();
        customers.insert(CustomerId(last));
    }
    return customers;
}

QJsonArray toJudgeToJson(const QList<FileToJudge> &files)
{
    QJsonArray array;
    for (const FileToJudge &file : files)
        array.append(QJsonArray{file.conversation.value, file.message.value, file.name, file.type, file.why});
    return array;
}

QList<FileToJudge> toJudgeFromJson(const QJsonArray &array)
{
    QList<FileToJudge> files;
    for (const QJsonValue each : array) {
        const QJsonArray fields = each.toArray();
        files.append({ConversationId(fields.at(0).toInteger()), MessageId(fields.at(1).toInteger()),
                      fields.at(2).toString(), fields.at(3).toString(), fields.at(4).toString()});
    }
    return files;
}

QJsonObject countsToJson(const ExportSummary &counts)
{
    return {{u"conversations"_s, counts.conversations},
            {u"messages"_s, counts.messages},
            {u"customers"_s, counts.customers},
            {u"files"_s, counts.files},
            {u"missing"_s, counts.missing},
            {u"removed"_s, counts.removed},
            {u"toJudge"_s, toJudgeToJson(counts.toJudge)}};
}

ExportSummary countsFromJson(const QJsonObject &json)
{
    ExportSummary counts;
    counts.conversations = json.value("conversations"_L1).toInteger();
    counts.messages = json.value("messages"_L1).toInteger();
    counts.customers = json.value("customers"_L1).toInteger();
    counts.files = json.value("files"_L1).toInteger();
    counts.missing = json.value("missing"_L1).toInteger();
    counts.removed = json.value("removed"_L1).toInteger();
    counts.toJudge = toJudgeFromJson(json.value("toJudge"_L1).toArray());
    return counts;
}

}

ExportState ExportState::begun(Instant now)
{
    ExportState state;
    state.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    state.asOf = now;
    state.redactionKey.resize(32);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(state.redactionKey.data()),
                                         reinterpret_cast<quint32 *>(state.redactionKey.data()) + 8);
    return state;
}

QByteArray ExportState::toBytes() const
{
    const QJsonObject json{{u"id"_s, id},
                           {u"asOf"_s, toMsecs(asOf)},
                           {u"key"_s, QString::fromLatin1(redactionKey.toBase64())},
                           {u"taken"_s, taken},
                           {u"customers"_s, customersToJson(customers)},
                           {u"counts"_s, countsToJson(counts)}};
    return qCompress(QJsonDocument(json).toJson(QJsonDocument::Compact), 1);
}

Result<ExportState> ExportState::fromBytes(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(qUncompress(bytes)).object();
    ExportState state;
    state.id = json.value("id"_L1).toString();
    state.asOf = fromMsecs(json.value("asOf"_L1).toInteger());
    state.redactionKey = QByteArray::fromBase64(json.value("key"_L1).toString().toLatin1());
    state.taken = json.value("taken"_L1).toInteger();
    if (state.id.isEmpty() || state.redactionKey.size() != 32 || state.taken <= 0)
        return Error{ErrorKind::Malformed, u"the state of an interrupted export cannot be read"_s, {}};
    state.customers = customersFromJson(json.value("customers"_L1).toArray());
    state.counts = countsFromJson(json.value("counts"_L1).toObject());
    return state;
}

}
