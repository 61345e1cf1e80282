// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/facebook/FacebookSendStep.h"

namespace firstmile
{

/// A comment or a post, as far as a private reply to it goes.
struct FacebookPrivateParent
{
    bool isPost = false;
    Instant createdAt;
    bool mayReply = true;
    QString author;       ///< page-scoped id; empty if not told
    QString conversation; ///< where a private reply was sent already; comments only
};

/// Asks for it.
class FacebookPrivateParentRequest : public ChannelStep<FacebookPrivateParent>
{
public:
    FacebookPrivateParentRequest(FacebookApi &api, const QString &pageId, QString id, QObject *parent);

    Async<FacebookPrivateParent> start();

private:
    void ask(bool asPost);
    void onAnswer(bool asPost, const Result<HttpAnswer> &answer);

    FacebookApi &m_api;
    QString m_pageId;
    QString m_id;
};

/// Answers a public comment or a visitor's post in private: one message for each, within seven days.
class FacebookPrivateSend : public FacebookSendStep
{
public:
    using FacebookSendStep::FacebookSendStep;

protected:
    void begin() override;

private:
    void onParent(const FacebookPrivateParent &parent);
    void post(bool toPost);
};

}
