// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Channel.h"
#include "core/reply/ReplyCheck.h"
#include "core/store/Transaction.h"

namespace firstmile
{

/// Which replies a second person has to release. One that matches any of it is held; nothing set: none is.
struct ApprovalRule
{
    QStringList agents;      ///< whose replies, as those who are new or from an agency
    QList<Channel> channels; ///< public replies on them
    QStringList tags;        ///< of the conversation
    bool notices = false;    ///< public notices
    bool operator==(const ApprovalRule &) const = default;

    bool isEmpty() const { return agents.isEmpty() && channels.isEmpty() && tags.isEmpty() && !notices; }
};

/// What a team decided about replying; kept in the workspace's settings as "replying".
struct ReplyRules
{
    Milliseconds undoWindow = std::chrono::seconds(10); ///< 0 to 2 minutes
    ApprovalRule approval;
    QList<CheckKind> checksOff;
    QMap<QString, QString> signatures; ///< agent, or empty for the team -> below a mail; placeholders allowed
    bool operator==(const ReplyRules &) const = default;
};

Result<ReplyRules> replyRules(Session &session);
Result<void> setReplyRules(Transaction &transaction, const ReplyRules &rules); ///< Rejected: out of range

}
