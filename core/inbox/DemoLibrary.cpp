// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/DemoLibrary.h"

#include "core/store/MacroRepository.h"
#include "core/store/SavedReplyRepository.h"

#include <QJsonArray>

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<void> DemoLibrary::write(const QJsonObject &content)
{
    for (const QJsonValue each : content["savedReplies"_L1].toArray())
        FM_TRY(writeReply(each.toObject()));
    for (const QJsonValue each : content["macros"_L1].toArray())
        FM_TRY(writeMacro(each.toObject()));
    return {};
}

Result<void> DemoLibrary::writeReply(const QJsonObject &json)
{
    SavedReply reply;
    reply.name = json["name"_L1].toString();
    reply.title = json["title"_L1].toString();
    reply.approved = json["approved"_L1].toBool();
    reply.owner = agents.value(json["owner"_L1].toString());
    if (json.contains("expiresInMinutes"_L1))
        reply.expiresAt = m_now + std::chrono::minutes(json["expiresInMinutes"_L1].toInt());
    for (const QJsonValue each : json["texts"_L1].toArray()) {
        reply.texts.append({each["language"_L1].toString(), channelFromString(each["channel"_L1].toString()),
                            each["text"_L1].toString()});
    }
    reply.updatedAt = m_now - std::chrono::minutes(json["minutesAgo"_L1].toInt());
    reply.updatedBy = reply.owner;
    FM_TRY(SavedReplyRepository(m_transaction).save(m_transaction, reply));
    return {};
}

Result<void> DemoLibrary::writeMacro(const QJsonObject &json)
{
    Macro macro;
    macro.name = json["name"_L1].toString();
    macro.owner = agents.value(json["owner"_L1].toString());
    macro.updatedAt = m_now;
    for (const QJsonValue each : json["steps"_L1].toArray()) {
        const auto kind = macroStepKindFromString(each["kind"_L1].toString());
        if (!kind)
            return Error{ErrorKind::Malformed, u"the demo knows no step "_s + each["kind"_L1].toString(), {}};
        macro.steps.append({*kind, each["value"_L1].toString()});
    }
    FM_TRY(MacroRepository(m_transaction).save(m_transaction, macro));
    return {};
}

}
