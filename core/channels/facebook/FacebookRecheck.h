// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelStep.h"
#include "core/channels/facebook/FacebookApi.h"

namespace firstmile
{

/// Looks at posts and comments again, up to 50 in a request. Messenger messages are left out: Facebook gives out the
/// newest of a conversation only, and says of the others that they were deleted.
///
///   /?ids=... -> all there: done
///             '-- one is not: Facebook refuses them all -> each half -> the one alone -> missing
///   missing   -> does another object still answer? -> gone; else we may have lost the permission to see it
class FacebookRecheck : public ChannelStep<FetchResult>
{
public:
    FacebookRecheck(FacebookApi &api, const FacebookSettings &settings, const QStringList &ids, QObject *parent);

    Async<FetchResult> start();

private:
    void askNext();
    void onAnswer(const QStringList &ids, const Result<HttpAnswer> &answer);
    void onRefusal(const QStringList &ids, const Error &error);
    void take(const QString &id, const QJsonObject &object);
    void endWithMissing();
    void askKnownObject();
    void tellGone();

    FacebookApi &m_api;
    FacebookSettings m_settings;
    QList<QStringList> m_waiting;
    QStringList m_missing;
    FetchResult m_result;
};

}
