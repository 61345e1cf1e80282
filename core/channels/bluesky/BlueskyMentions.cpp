// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyMentions.h"

#include "core/channels/bluesky/BlueskyRichText.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

BlueskyMentions::BlueskyMentions(BlueskyApi &api, const QString &text, QObject *parent)
    : ChannelStep(parent), m_api(api), m_handles(blueskyMentions(text))
{}

Async<QHash<QString, QString>> BlueskyMentions::start()
{
    auto result = future();
    next();
    return result;
}

void BlueskyMentions::next()
{
    if (m_handles.isEmpty())
        return settle(std::move(m_dids));
    const auto handle = m_handles.takeFirst();
    await(m_api.get(u"com.atproto.identity.resolveHandle"_s, {{u"handle"_s, handle}}),
          [this, handle](const Result<HttpAnswer> &answer) {
              const auto json = m_api.json(answer);
              const auto kind = json ? ErrorKind::NotFound : json.error().kind;
              if (!json && kind != ErrorKind::Rejected && kind != ErrorKind::NotFound)
                  return settle(json.error());
              if (json)
                  m_dids.insert(handle, json.value()["did"_L1].toString());
              next();
          });
}

}
