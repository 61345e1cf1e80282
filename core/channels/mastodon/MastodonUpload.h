// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/mastodon/MastodonApi.h"
#include "core/model/OutboxItem.h"

#include <QTimer>

namespace firstmile
{

/// Uploads a post's files and waits until the server has made them ready; gives their ids, in order.
///
///   for each: POST (202: not ready -> GET until 200) -> next
/// An upload that no post uses is thrown away by the server after a day: every error here means that nothing was sent.
class MastodonUpload : public ChannelStep<QStringList>
{
public:
    MastodonUpload(MastodonApi &api, QList<OutgoingFile> files, QObject *parent);

    Async<QStringList> start();

    /// Why the server would refuse these files, as far as it told; empty if it would not.
    static QString refusal(const QList<OutgoingFile> &files, const MastodonMediaLimits &limits);

private:
    void next();
    void post(const QByteArray &path, const QByteArray &fallback);
    void onPosted(const Result<HttpAnswer> &answer);
    void askWhetherReady();
    void onReadiness(const Result<HttpAnswer> &answer);

    MastodonApi &m_api;
    QList<OutgoingFile> m_files;
    QStringList m_ids; ///< of those that were taken; the last may not be ready
    QTimer m_pause;
    int m_asked = 0;
};

}
