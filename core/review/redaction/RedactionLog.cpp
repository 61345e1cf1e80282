// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/RedactionLog.h"

#include <QJsonDocument>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Result<QList<QJsonObject>> logLines(const BundleReader &bundle, const QString &name)
{
    QList<QJsonObject> lines;
    const auto &entries = bundle.manifest().entries;
    if (std::ranges::none_of(entries, [&](const BundleEntry &entry) { return entry.name == name; }))
        return lines;
    FM_ASSIGN(const QByteArray bytes, bundle.entry(name));
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return Error{ErrorKind::Malformed, name, {}};
        lines.append(document.object());
    }
    return lines;
}

}

Result<RedactionLog> redactionLogOf(const BundleReader &bundle)
{
    RedactionLog log;
    FM_ASSIGN(const auto removed, logLines(bundle, u"redaction.jsonl"_s));
    for (const QJsonObject &line : removed) {
        const auto kind = redactionClassFromString(line.value("class"_L1).toString());
        if (!kind)
            return Error{ErrorKind::Malformed, u"redaction.jsonl: class"_s, {}};
        log.entries.append({ConversationId::fromString(line.value("conversation"_L1).toString()),
                            MessageId::fromString(line.value("message"_L1).toString()),
                            line.value("field"_L1).toString(), *kind, line.value("stands"_L1).toString(),
                            line.value("why"_L1).toString()});
    }
    FM_ASSIGN(const auto toJudge, logLines(bundle, u"to-judge.jsonl"_s));
    for (const QJsonObject &line : toJudge)
        log.toJudge.append({ConversationId::fromString(line.value("conversation"_L1).toString()),
                            MessageId::fromString(line.value("message"_L1).toString()),
                            line.value("name"_L1).toString(), line.value("type"_L1).toString(),
                            line.value("why"_L1).toString()});
    return log;
}

}
