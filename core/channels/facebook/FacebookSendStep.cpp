// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookSendStep.h"

#include "core/channels/facebook/FacebookCommentSend.h"
#include "core/channels/facebook/FacebookMessengerSend.h"
#include "core/channels/facebook/FacebookPrivateSend.h"
#include "core/channels/facebook/FacebookTarget.h"
#include "core/text/TextLength.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostFacebookPictureBytes = 10 * 1024 * 1024;
constexpr qsizetype mostMessengerFileBytes = 25 * 1024 * 1024;

bool isPrivateOnFacebook(const OutgoingMessage &message)
{
    return isMessengerId(message.inReplyTo) || message.visibility == Visibility::Private;
}

std::optional<QString> facebookFileRefusal(const OutgoingMessage &message)
{
    if (message.files.isEmpty())
        return std::nullopt;
    if (message.files.size() > 1)
        return u"Facebook takes one file with a reply, not %1"_s.arg(message.files.size());
    const auto &file = message.files.first();
    const bool isPrivate = isPrivateOnFacebook(message);
    const auto most = isPrivate ? mostMessengerFileBytes : mostFacebookPictureBytes;
    if (isPrivate && !isMessengerId(message.inReplyTo))
        return u"a private reply to a comment or post is one message of text, without files"_s;
    if (!isPrivate && !file.type.startsWith("image/"_L1))
        return u"only pictures can go with a comment on Facebook, and %1 is none"_s.arg(file.name);
    if (file.content.size() > most)
        return u"%1 has %2 MB, Facebook takes %3"_s.arg(file.name).arg(file.content.size() >> 20).arg(most >> 20);
    return std::nullopt;
}

std::optional<QString> facebookLengthRefusal(const OutgoingMessage &message, const FacebookSettings &settings)
{
    if (isPrivateOnFacebook(message)) {
        const int length = measureText(Channel::Facebook, message.text, 0, usualUrlLength, Visibility::Private).length;
        if (length <= settings.messengerLength)
            return std::nullopt;
        return u"the message has %1 bytes, Messenger takes %2"_s.arg(length).arg(settings.messengerLength);
    }
    const auto measure = measureText(Channel::Facebook, message.text, settings.commentLength);
    if (measure.length <= settings.commentLength)
        return std::nullopt;
    return u"the comment has %1 characters, Facebook takes %2"_s.arg(measure.length).arg(settings.commentLength);
}

}

FacebookSendStep::FacebookSendStep(FacebookApi &api, FacebookSettings settings, OutgoingMessage message,
                                   std::function<Async<void>()> aboutToLeave, QObject *parent)
    : ChannelStep(parent)
    , m_api(api)
    , m_settings(std::move(settings))
    , m_message(std::move(message))
    , m_aboutToLeave(std::move(aboutToLeave))
{}

Async<SentReceipt> FacebookSendStep::start()
{
    auto result = future();
    if (const auto words = facebookRefusal(m_message, m_settings))
        reject(*words);
    else
        begin();
    return result;
}

void FacebookSendStep::cancel()
{
    if (m_left)
        settle(Error{ErrorKind::Uncertain, u"cancelled after it left"_s, {}});
    else
        ChannelStep::cancel();
}

void FacebookSendStep::leave(std::function<void()> go)
{
    await(m_aboutToLeave(), [this, go = std::move(go)](const Result<void> &mayLeave) {
        if (!mayLeave)
            return settle(mayLeave.error());
        m_left = true;
        go();
    });
}

FacebookSendStep *facebookSend(FacebookApi &api, const FacebookSettings &settings, const OutgoingMessage &message,
                               std::function<Async<void>()> aboutToLeave, QObject *parent)
{
    if (isMessengerId(message.inReplyTo))
        return new FacebookMessengerSend(api, settings, message, std::move(aboutToLeave), parent);
    if (message.visibility == Visibility::Private)
        return new FacebookPrivateSend(api, settings, message, std::move(aboutToLeave), parent);
    return new FacebookCommentSend(api, settings, message, std::move(aboutToLeave), parent);
}

std::optional<QString> facebookRefusal(const OutgoingMessage &message, const FacebookSettings &settings)
{
    if (message.inReplyTo.isEmpty())
        return u"a reply on Facebook needs a post, a comment or a message that it answers"_s;
    if (message.text.trimmed().isEmpty() && message.files.isEmpty())
        return u"the reply is empty"_s;
    if (const auto words = facebookLengthRefusal(message, settings))
        return words;
    return facebookFileRefusal(message);
}

}
