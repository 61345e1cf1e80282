// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskySend.h"

#include "core/channels/bluesky/BlueskyLookUp.h"
#include "core/channels/bluesky/BlueskyMentions.h"
#include "core/channels/bluesky/BlueskyPosts.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

BlueskySend::BlueskySend(BlueskyApi &api, OutgoingMessage message, std::function<Async<void>()> aboutToLeave,
                         QObject *parent)
    : ChannelStep(parent)
    , m_api(api)
    , m_message(std::move(message))
    , m_reply{m_message, {}, {}, {}}
    , m_aboutToLeave(std::move(aboutToLeave))
{}

Async<SentReceipt> BlueskySend::start()
{
    auto result = future();
    const auto fits = checkBlueskyPost(m_message, m_api.settings());
    if (!fits)
        settle(fits.error());
    else if (m_message.inReplyTo.isEmpty())
        findMentions();
    else
        askParent();
    return result;
}

void BlueskySend::cancel()
{
    if (m_left)
        settle(Error{ErrorKind::Uncertain, u"cancelled after it left"_s, {}});
    else
        ChannelStep::cancel();
}

void BlueskySend::askParent()
{
    auto *posts = new BlueskyPosts(m_api, {m_message.inReplyTo}, this);
    await(posts->start(), [this](const Result<BlueskyPostViews> &views) {
        if (!views)
            return settle(views.error());
        if (!views->contains(m_message.inReplyTo))
            return settle(Error{ErrorKind::NotFound, u"the post to be answered is gone: "_s + m_message.inReplyTo, {}});
        onParent(views->value(m_message.inReplyTo));
    });
}

void BlueskySend::onParent(const QJsonObject &parent)
{
    if (parent["viewer"_L1]["replyDisabled"_L1].toBool())
        return settle(Error{ErrorKind::Forbidden, u"the author of the thread lets others not reply"_s, {}});
    m_reply.parent = parent;
    findMentions();
}

void BlueskySend::findMentions()
{
    auto *mentions = new BlueskyMentions(m_api, m_message.text, this);
    await(mentions->start(), [this](const Result<QHash<QString, QString>> &dids) {
        if (!dids)
            return settle(dids.error());
        m_reply.dids = *dids;
        upload(0);
    });
}

void BlueskySend::upload(qsizetype index)
{
    if (index >= m_message.files.size())
        return leave();
    const auto &file = m_message.files[index];
    await(m_api.upload(u"com.atproto.repo.uploadBlob"_s, file.type.toLatin1(), file.content),
          [this, index](const Result<HttpAnswer> &answer) {
              const auto json = m_api.json(answer);
              if (!json)
                  return settle(json.error());
              const auto blob = json.value()["blob"_L1].toObject();
              if (blob.isEmpty())
                  return settle(Error{ErrorKind::Malformed, u"the server took an image and did not name it"_s, {}});
              m_reply.images += blueskyImage(m_message.files[index], blob);
              upload(index + 1);
          });
}

void BlueskySend::leave()
{
    await(m_aboutToLeave(), [this](const Result<void> &mayLeave) {
        if (mayLeave)
            post();
        else
            settle(mayLeave.error());
    });
}

void BlueskySend::post()
{
    m_left = true;
    await(m_api.post(u"com.atproto.repo.createRecord"_s, m_reply.input(m_api.settings().repository())),
          [this](const Result<HttpAnswer> &answer) { onPosted(answer); });
}

void BlueskySend::onPosted(const Result<HttpAnswer> &answer)
{
    const auto json = m_api.json(answer, HttpEffect::Changes);
    if (json) {
        const auto uri = json.value()["uri"_L1].toString();
        if (uri.isEmpty())
            return settle(Error{ErrorKind::Uncertain, u"the server took it and gave no URI: "_s + answer->words(), {}});
        return settle(blueskyReceipt(m_api.settings(), uri, m_message.at));
    }
    // That the key is taken is said by no name of its own: HTTP 500 here, 400 there.
    const auto kind = json.error().kind;
    if (answer && !answer->isSuccess() &&
        (kind == ErrorKind::Rejected || kind == ErrorKind::Uncertain || kind == ErrorKind::Conflict))
        askExisting(json.error());
    else
        settle(json.error());
}

void BlueskySend::askExisting(const Error &refusal)
{
    auto *lookUp = new BlueskyLookUp(m_api, m_message, this);
    await(lookUp->start(), [this, refusal](const Result<LookUp> &found) {
        if (found && found->found)
            settle(*found->found);
        else if (!found && found.error().kind == ErrorKind::Conflict)
            settle(Error{ErrorKind::Rejected, found.error().detail, {}});
        else
            settle(refusal);
    });
}

}
