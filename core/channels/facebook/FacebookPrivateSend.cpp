// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookPrivateSend.h"

#include "core/channels/facebook/FacebookListWalk.h"
#include "core/channels/facebook/FacebookMessengerSend.h"
#include "core/channels/facebook/FacebookTarget.h"
#include "core/channels/net/JsonAnswer.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr Milliseconds facebookPrivateSpan = std::chrono::days(7);

}

FacebookPrivateParentRequest::FacebookPrivateParentRequest(FacebookApi &api, const QString &pageId, QString id,
                                                           QObject *parent)
    : ChannelStep(parent), m_api(api), m_pageId(pageId), m_id(std::move(id))
{}

Async<FacebookPrivateParent> FacebookPrivateParentRequest::start()
{
    auto result = future();
    ask(isFacebookPostOf(m_id, m_pageId));
    return result;
}

void FacebookPrivateParentRequest::ask(bool asPost)
{
    auto fields = u"id,created_time,from{id},can_reply_privately"_s;
    if (!asPost)
        fields += u",private_reply_conversation{id}"_s;
    await(m_api.get('/' + percentEncoded(m_id), {{u"fields"_s, fields}}),
          [this, asPost](const Result<HttpAnswer> &answer) { onAnswer(asPost, answer); });
}

void FacebookPrivateParentRequest::onAnswer(bool asPost, const Result<HttpAnswer> &answer)
{
    const auto object = m_api.object(answer);
    const auto fault = facebookFault(answer);
    if (!asPost && fault && fault->isUnknownField()) // somebody else's post
        return ask(true);
    if (!object)
        return settle(object.error());
    FacebookPrivateParent found;
    found.isPost = asPost;
    found.createdAt = facebookTime(*object).value_or(m_api.now());
    found.mayReply = object.value()["can_reply_privately"_L1].toBool(true);
    found.author = jsonId(object.value()["from"_L1]["id"_L1]);
    found.conversation = jsonId(object.value()["private_reply_conversation"_L1]["id"_L1]);
    settle(found);
}

void FacebookPrivateSend::begin()
{
    auto *request = new FacebookPrivateParentRequest(m_api, m_settings.pageId, m_message.inReplyTo, this);
    await(request->start(), [this](const Result<FacebookPrivateParent> &parent) {
        if (parent)
            onParent(*parent);
        else
            settle(parent.error());
    });
}

void FacebookPrivateSend::onParent(const FacebookPrivateParent &parent)
{
    if (!parent.conversation.isEmpty())
        return settle(
            Error{ErrorKind::Duplicate,
                  u"Facebook takes one private reply to a comment, and one was sent: go on in the conversation"_s,
                  {}});
    const auto until = parent.createdAt + facebookPrivateSpan;
    if (m_api.now() >= until)
        return reject(u"Facebook takes a private reply for seven days; that ended at "_s + toIso(until));
    if (!parent.mayReply)
        return reject(u"Facebook does not let this be answered in private"_s);
    leave([this, toPost = parent.isPost] { post(toPost); });
}

void FacebookPrivateSend::post(bool toPost)
{
    const QJsonObject recipient{{toPost ? u"post_id"_s : u"comment_id"_s, m_message.inReplyTo}};
    const QJsonObject body{{u"recipient"_s, recipient},
                           {u"message"_s, QJsonObject{{u"text"_s, m_message.text}}},
                           {u"messaging_type"_s, u"RESPONSE"_s}};
    await(m_api.postJson('/' + percentEncoded(m_settings.pageId) + "/messages", body),
          [this](const Result<HttpAnswer> &answer) {
              const auto sent = m_api.object(answer, HttpEffect::Changes);
              const auto fault = facebookFault(answer);
              if (fault && fault->isAnsweredAlready())
                  return settle(Error{ErrorKind::Duplicate, sent.error().detail, {}});
              if (!sent)
                  return settle(sent.error());
              const auto receipt = messengerReceipt(*sent);
              if (receipt.remoteId.isEmpty())
                  return settle(Error{ErrorKind::Uncertain, u"Facebook took the message and gave no id"_s, {}});
              settle(receipt);
          });
}

}
