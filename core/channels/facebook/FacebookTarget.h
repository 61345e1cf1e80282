// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/facebook/FacebookApi.h"

namespace firstmile
{

/// Finds what a public reply hangs below: a post, or the top comment of a thread, as Facebook has two levels only.
/// Rejected where it may not be commented on.
class FacebookTarget : public ChannelStep<QString>
{
public:
    FacebookTarget(FacebookApi &api, const QString &pageId, QString repliedTo, QObject *parent);

    Async<QString> start();

private:
    void onObject(const Result<HttpAnswer> &answer);

    FacebookApi &m_api;
    QString m_pageId;
    QString m_repliedTo;
};

/// Is it surely one of the Page's own or its visitors' posts?
bool isFacebookPostOf(const QString &id, const QString &pageId);

/// Is it the id of a Messenger message?
bool isMessengerId(const QString &id);

/// Where a browser shows a post or a comment.
QString facebookAddress(const QString &id);

}
