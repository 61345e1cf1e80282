// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/WorkspaceReplies.h"

#include "core/reply/ModelClient.h"

#include <utility>

namespace firstmile
{

WorkspaceReplies::WorkspaceReplies(const Parts &parts, QString agent, QObject *parent)
    : ReplyData(parent)
    , m_parts(parts)
    , m_agent(std::move(agent))
    , m_model(std::make_unique<ModelClient>(parts.network, parts.clock))
{
    connect(m_model.get(), &ModelClient::wrote, this, &ReplyData::modelWrote);
}

WorkspaceReplies::~WorkspaceReplies() = default;

Async<ReplyRules> WorkspaceReplies::rules()
{
    return m_parts.database.read([](Session &session) { return replyRules(session); });
}

}
