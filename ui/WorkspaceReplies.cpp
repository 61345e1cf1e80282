// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WorkspaceReplies.h"

#include <utility>

namespace firstmile
{

WorkspaceReplies::WorkspaceReplies(const Parts &parts, QString agent, QObject *parent)
    : ReplyData(parent), m_parts(parts), m_agent(std::move(agent))
{}

WorkspaceReplies::~WorkspaceReplies() = default;

Async<ReplyRules> WorkspaceReplies::rules()
{
    return m_parts.database.read([](Session &session) { return replyRules(session); });
}

}
