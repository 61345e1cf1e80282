// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookLookUp.h"

#include "core/channels/facebook/FacebookCommentSearch.h"
#include "core/channels/facebook/FacebookMessengerSend.h"
#include "core/channels/facebook/FacebookTarget.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

FacebookLookUp::FacebookLookUp(FacebookApi &api, const FacebookSettings &settings, OutgoingMessage message,
                               QObject *parent)
    : ChannelStep(parent), m_api(api), m_settings(settings), m_message(std::move(message))
{}

Async<LookUp> FacebookLookUp::start()
{
    auto result = future();
    if (isMessengerId(m_message.inReplyTo))
        searchConversation((new FacebookNewestRequest(m_api, m_settings, this))->ofMessage(m_message.inReplyTo));
    else if (m_message.visibility == Visibility::Private)
        searchPrivateReply();
    else
        searchComments();
    return result;
}

void FacebookLookUp::searchComments()
{
    auto *target = new FacebookTarget(m_api, m_settings.pageId, m_message.inReplyTo, this);
    await(target->start(), [this](const Result<QString> &found) {
        if (!found)
            return settleAbsentIfGone(found.error());
        auto *search = new FacebookCommentSearch(m_api, m_settings.pageId, *found, m_message, this);
        await(search->start(), [this](const Result<LookUp> &result) { settle(result); });
    });
}

void FacebookLookUp::searchConversation(const Async<FacebookNewest> &newest)
{
    await(newest, [this](const Result<FacebookNewest> &result) {
        const LookUp answer = result ? found(*result) : LookUp();
        if (result && !answer.found && !result->reachesBackTo(facebookEarliest(m_api, m_message.at)))
            settle(Error{ErrorKind::Uncertain,
                         u"Facebook shows no more than the newest messages; whether this one is among the earlier ones "
                         "cannot be told"_s,
                         {}});
        else if (result)
            settle(answer);
        else
            settle(result.error());
    });
}

void FacebookLookUp::searchPrivateReply()
{
    auto *request = new FacebookPrivateParentRequest(m_api, m_settings.pageId, m_message.inReplyTo, this);
    await(request->start(), [this](const Result<FacebookPrivateParent> &parent) {
        if (parent)
            onPrivateParent(*parent);
        else
            settleAbsentIfGone(parent.error());
    });
}

/// A post does not tell its conversation. Where nothing leads there, a second attempt does no harm: Facebook takes one
/// private reply only.
void FacebookLookUp::onPrivateParent(const FacebookPrivateParent &parent)
{
    auto *request = new FacebookNewestRequest(m_api, m_settings, this);
    if (!parent.conversation.isEmpty())
        searchConversation(request->ofConversation(parent.conversation));
    else if (parent.isPost && !parent.author.isEmpty())
        searchConversation(request->ofPerson(parent.author));
    else
        settle(LookUp{});
}

LookUp FacebookLookUp::found(const FacebookNewest &newest) const
{
    const auto earliest = facebookEarliest(m_api, m_message.at);
    const bool hasText = !m_message.text.trimmed().isEmpty();
    const auto text = newest.ours(m_settings.pageId, m_message.text, earliest);
    const auto file = newest.oursWithFile(m_settings.pageId, earliest);
    // Of two messages both must be there: else the second attempt sends the one that is not.
    if ((hasText && !text) || (!m_message.files.isEmpty() && !file))
        return {};
    return {messengerReceipt(hasText ? *text : *file)};
}

/// Below what is gone nothing of ours can be.
void FacebookLookUp::settleAbsentIfGone(const Error &error)
{
    if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Rejected)
        settle(LookUp{});
    else
        settle(error);
}

}
