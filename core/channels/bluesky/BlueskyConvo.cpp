// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyConvo.h"

#include "core/channels/bluesky/BlueskyNormaliser.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

bool isBlueskyDirectMessage(const OutgoingMessage &message)
{
    return message.visibility == Visibility::Private || !blueskyConvoOf(message.inReplyTo).isEmpty();
}

BlueskyConvo::BlueskyConvo(BlueskyApi &api, const OutgoingMessage &message, QObject *parent)
    : ChannelStep(parent), m_api(api), m_inReplyTo(message.inReplyTo)
{}

Async<QString> BlueskyConvo::start()
{
    auto result = future();
    const auto known = blueskyConvoOf(m_inReplyTo);
    const auto author = BlueskyUri(m_inReplyTo).did;
    if (!known.isEmpty()) {
        settle(known);
        return result;
    }
    if (author.isEmpty()) {
        settle(Error{ErrorKind::Rejected, u"a direct message answers a message or a post"_s, {}});
        return result;
    }
    await(m_api.get(u"chat.bsky.convo.getConvoForMembers"_s, {{u"members"_s, author}}),
          [this](const Result<HttpAnswer> &answer) {
              const auto json = m_api.json(answer);
              if (!json)
                  return settle(json.error());
              const auto id = json.value()["convo"_L1]["id"_L1].toString();
              if (id.isEmpty())
                  return settle(Error{ErrorKind::Malformed, u"a conversation without an id"_s, {}});
              settle(id);
          });
    return result;
}

}
