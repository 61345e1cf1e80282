// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/mastodon/MastodonApi.h"
#include "core/channels/mastodon/MastodonItem.h"

namespace firstmile
{

/// Looks at statuses again.
///
///   twenty at a time (4.3 and later) -> each that was not in the answer, alone -> done
/// Only a 404 or 410 to a status of its own tells that it is gone: a batch that lacks it does not.
class MastodonRecheck : public ChannelStep<FetchResult>
{
public:
    MastodonRecheck(MastodonApi &api, const QStringList &ids, QObject *parent);

    Async<FetchResult> start();

    static constexpr int batchSize = 20; ///< servers refuse more

private:
    void next();
    void askBatch();
    void onBatch(const QStringList &asked, const Result<QJsonValue> &list);
    void askOne();
    void onOne(const QString &id, const Result<QJsonValue> &status);

    MastodonApi &m_api;
    QStringList m_ids;
    QStringList m_alone; ///< to be asked for one by one
    FetchResult m_result;
};

}
