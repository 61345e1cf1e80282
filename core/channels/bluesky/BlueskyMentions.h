// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/bluesky/BlueskyApi.h"

#include <QHash>

namespace firstmile
{

/// Finds the DIDs of those whom a text mentions. A handle that nobody has is left out: it stays plain text.
class BlueskyMentions : public ChannelStep<QHash<QString, QString>>
{
public:
    BlueskyMentions(BlueskyApi &api, const QString &text, QObject *parent);

    Async<QHash<QString, QString>> start();

private:
    void next();

    BlueskyApi &m_api;
    QStringList m_handles;
    QHash<QString, QString> m_dids;
};

}
