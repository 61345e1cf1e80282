// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/facebook/FacebookApi.h"

namespace firstmile
{

/// The newest messages between the Page and one person.
struct FacebookNewest
{
    QString person;              ///< page-scoped id
    QString conversation;        ///< empty if there is none
    QList<QJsonObject> messages; ///< newest first, 20 at most

    /// Whether they are all since then: else there may be earlier ones of that time.
    bool reachesBackTo(Instant earliest) const;

    /// When the person wrote last, as far as these messages tell.
    std::optional<Instant> personWroteAt() const;

    /// The message that says this and is ours, written since.
    std::optional<QJsonObject> ours(const QString &pageId, const QString &text, Instant earliest) const;
    /// A message of ours with a file, written since.
    std::optional<QJsonObject> oursWithFile(const QString &pageId, Instant earliest) const;
};

/// Asks for them: of the person who wrote or got a message, of a person, or of a conversation whose id is known.
class FacebookNewestRequest : public ChannelStep<FacebookNewest>
{
public:
    FacebookNewestRequest(FacebookApi &api, const FacebookSettings &settings, QObject *parent);

    Async<FacebookNewest> ofMessage(const QString &messageId);
    Async<FacebookNewest> ofPerson(const QString &person);
    Async<FacebookNewest> ofConversation(const QString &conversation);

private:
    void onMessage(const Result<HttpAnswer> &answer);
    void askConversation(const QString &person);
    void take(const QJsonValue &conversation);

    FacebookApi &m_api;
    FacebookSettings m_settings;
    FacebookNewest m_newest;
};

}
