// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyChatSend.h"

#include "core/channels/bluesky/BlueskyConvo.h"
#include "core/channels/bluesky/BlueskyMentions.h"
#include "core/channels/bluesky/BlueskyNormaliser.h"
#include "core/channels/bluesky/BlueskyReply.h"
#include "core/channels/bluesky/BlueskyRichText.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

BlueskyChatSend::BlueskyChatSend(BlueskyApi &api, OutgoingMessage message, std::function<Async<void>()> aboutToLeave,
                                 QObject *parent)
    : ChannelStep(parent), m_api(api), m_message(std::move(message)), m_aboutToLeave(std::move(aboutToLeave))
{}

Async<SentReceipt> BlueskyChatSend::start()
{
    auto result = future();
    if (const auto fits = checkBlueskyMessage(m_message); !fits) {
        settle(fits.error());
        return result;
    }
    auto *convo = new BlueskyConvo(m_api, m_message, this);
    await(convo->start(), [this](const Result<QString> &id) {
        if (id)
            onConvo(*id);
        else
            settle(id.error());
    });
    return result;
}

void BlueskyChatSend::cancel()
{
    if (m_left)
        settle(Error{ErrorKind::Uncertain, u"cancelled after it left"_s, {}});
    else
        ChannelStep::cancel();
}

void BlueskyChatSend::onConvo(const QString &convoId)
{
    m_convoId = convoId;
    auto *mentions = new BlueskyMentions(m_api, m_message.text, this);
    await(mentions->start(), [this](const Result<QHash<QString, QString>> &dids) {
        if (!dids)
            return settle(dids.error());
        m_dids = *dids;
        leave();
    });
}

void BlueskyChatSend::leave()
{
    await(m_aboutToLeave(), [this](const Result<void> &mayLeave) {
        if (mayLeave)
            post();
        else
            settle(mayLeave.error());
    });
}

void BlueskyChatSend::post()
{
    m_left = true;
    QJsonObject said{{u"text"_s, m_message.text}};
    if (const auto facets = blueskyFacetsJson(m_message.text, m_dids); !facets.isEmpty())
        said[u"facets"_s] = facets;
    const QJsonObject input{{u"convoId"_s, m_convoId}, {u"message"_s, said}};
    await(m_api.post(u"chat.bsky.convo.sendMessage"_s, input),
          [this](const Result<HttpAnswer> &answer) { settle(receipt(answer)); });
}

Result<SentReceipt> BlueskyChatSend::receipt(const Result<HttpAnswer> &answer) const
{
    FM_ASSIGN(const auto view, m_api.json(answer, HttpEffect::Changes));
    if (view["id"_L1].toString().isEmpty())
        return Error{ErrorKind::Uncertain, u"the server took it and gave no id: "_s + answer->words(), {}};
    return blueskyMessageReceipt(m_api.settings(), m_convoId, view);
}

SentReceipt blueskyMessageReceipt(const BlueskySettings &settings, const QString &convoId, const QJsonObject &view)
{
    return SentReceipt{blueskyMessageId(convoId, view["id"_L1].toString()), settings.webUrl + u"/messages/"_s + convoId,
                       fromIso(view["sentAt"_L1].toString()).value_or(Instant{})};
}

}
