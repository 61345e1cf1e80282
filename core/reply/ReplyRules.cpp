// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ReplyRules.h"

#include "core/store/WorkspaceSettings.h"

#include <QJsonArray>
#include <QJsonObject>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString replyRulesKey = u"replying"_s;
constexpr Milliseconds longestUndo = std::chrono::minutes(2);
constexpr qsizetype mostSignatureLength = 10'000;

QJsonArray ruleList(const QStringList &words)
{
    return QJsonArray::fromStringList(words);
}

QStringList ruleWords(const QJsonValue &list)
{
    QStringList words;
    for (const QJsonValue each : list.toArray()) {
        if (!each.toString().isEmpty())
            words.append(each.toString());
    }
    return words;
}

QJsonObject approvalToJson(const ApprovalRule &rule)
{
    QStringList channels;
    for (const Channel each : rule.channels)
        channels.append(toString(each));
    return {{u"agents"_s, ruleList(rule.agents)},
            {u"channels"_s, ruleList(channels)},
            {u"tags"_s, ruleList(rule.tags)},
            {u"notices"_s, rule.notices}};
}

ApprovalRule approvalFromJson(const QJsonObject &object)
{
    ApprovalRule rule;
    rule.agents = ruleWords(object["agents"_L1]);
    for (const QString &name : ruleWords(object["channels"_L1])) {
        if (const auto channel = channelFromString(name))
            rule.channels.append(*channel);
    }
    rule.tags = ruleWords(object["tags"_L1]);
    rule.notices = object["notices"_L1].toBool();
    return rule;
}

QJsonObject replyRulesToJson(const ReplyRules &rules)
{
    QStringList off;
    for (const CheckKind each : rules.checksOff)
        off.append(toString(each));
    QJsonObject signatures;
    for (const auto &[agent, text] : rules.signatures.asKeyValueRange())
        signatures.insert(agent, text);
    return {{u"undoMsecs"_s, qint64(rules.undoWindow.count())},
            {u"approval"_s, approvalToJson(rules.approval)},
            {u"checksOff"_s, ruleList(off)},
            {u"signatures"_s, signatures}};
}

/// Numbers that nobody can have set are those of a damaged workspace: the nearest that is allowed.
ReplyRules replyRulesFromJson(const QJsonObject &object)
{
    ReplyRules rules;
    const qint64 undo = object["undoMsecs"_L1].toInteger(rules.undoWindow.count());
    rules.undoWindow = std::clamp(Milliseconds(undo), Milliseconds(0), longestUndo);
    rules.approval = approvalFromJson(object["approval"_L1].toObject());
    for (const QString &name : ruleWords(object["checksOff"_L1])) {
        if (const auto kind = checkKindFromString(name))
            rules.checksOff.append(*kind);
    }
    const QJsonObject signatures = object["signatures"_L1].toObject();
    for (auto each = signatures.constBegin(); each != signatures.constEnd(); ++each)
        rules.signatures.insert(each.key(), each->toString());
    return rules;
}

}

Result<ReplyRules> replyRules(Session &session)
{
    FM_ASSIGN(const QJsonValue kept, WorkspaceSettings(session).value(replyRulesKey));
    return replyRulesFromJson(kept.toObject());
}

Result<void> setReplyRules(Transaction &transaction, const ReplyRules &rules)
{
    if (rules.undoWindow < Milliseconds(0) || rules.undoWindow > longestUndo)
        return Error{ErrorKind::Rejected, u"a reply can be taken back for 0 to 120 seconds"_s, {}};
    for (const auto &[agent, text] : rules.signatures.asKeyValueRange()) {
        if (text.size() > mostSignatureLength)
            return Error{ErrorKind::Rejected, u"a signature has at most %1 characters"_s.arg(mostSignatureLength), {}};
    }
    return WorkspaceSettings(transaction).setValue(transaction, replyRulesKey, replyRulesToJson(rules));
}

}
