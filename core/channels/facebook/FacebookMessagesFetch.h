// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelStep.h"
#include "core/channels/facebook/FacebookList.h"
#include "core/channels/facebook/FacebookMessagesCursor.h"

namespace firstmile
{

/// One step of the walk of Messenger conversations.
///
///   conversations, newest change first, down to what was read before -> the newest messages of each -> done
/// Facebook gives out the 20 newest messages of a conversation: where more are new, a gap says from when to when.
class FacebookMessagesFetch : public ChannelStep<FetchResult>
{
public:
    FacebookMessagesFetch(FacebookApi &api, const FacebookSettings &settings, const Cursor &cursor, QObject *parent);

    Async<FetchResult> start();

    static QString fields(); ///< of a message

private:
    using Walk = FacebookMessagesCursor::Walk;

    void askConversations();
    void onConversations(const Result<FacebookList> &page);
    void takeConversations(const FacebookList &page);
    void takeConversation(const QJsonObject &conversation);
    bool isEnd(const FacebookList &page);
    bool isOld(const QJsonObject &conversation) const;
    void onListRefused(const Error &error);
    void nextConversation();
    void askMessages(const QString &id, const QString &link);
    void onMessages(const QString &id, const QString &link, const Result<FacebookList> &page);
    void onMessagesRefused(const QString &id, const Error &error);
    bool mayLackSome(const FacebookList &page) const;
    void askOlder(const QString &id, const FacebookList &page);
    void noteTruncated(const FacebookList &page);
    void tellGap(std::optional<Instant> from, std::optional<Instant> to, const QString &reason);
    void endConversation();
    void endWalk();
    void finish(bool more);

    FacebookApi &m_api;
    FacebookSettings m_settings;
    FacebookMessagesCursor m_cursor;
    int m_requests = 0;
    FetchResult m_result;
};

}
