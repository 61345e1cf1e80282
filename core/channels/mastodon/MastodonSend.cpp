// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonSend.h"

#include "core/channels/mastodon/MastodonReply.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

MastodonSend::MastodonSend(MastodonApi &api, OutgoingMessage message, QString domain,
                           std::function<Async<void>()> aboutToLeave, QObject *parent)
    : ChannelStep(parent)
    , m_api(api)
    , m_message(std::move(message))
    , m_domain(std::move(domain))
    , m_aboutToLeave(std::move(aboutToLeave))
{}

Async<SentReceipt> MastodonSend::start()
{
    auto result = future();
    if (m_message.inReplyTo.isEmpty())
        leave({});
    else
        await(m_api.get("/api/v1/statuses/" + percentEncoded(m_message.inReplyTo)),
              [this](const Result<HttpAnswer> &answer) { onParent(answer); });
    return result;
}

void MastodonSend::cancel()
{
    if (m_left)
        settle(Error{ErrorKind::Uncertain, u"cancelled after it left"_s, {}});
    else
        ChannelStep::cancel();
}

void MastodonSend::onParent(const Result<HttpAnswer> &answer)
{
    const auto parent = m_api.json(answer);
    if (parent)
        leave(parent.value().toObject());
    else
        settle(parent.error());
}

void MastodonSend::leave(const QJsonObject &parent)
{
    await(m_aboutToLeave(), [this, parent](const Result<void> &mayLeave) {
        if (mayLeave)
            post(parent);
        else
            settle(mayLeave.error());
    });
}

void MastodonSend::post(const QJsonObject &parent)
{
    m_left = true;
    const MastodonReply reply{m_message, parent, m_domain};
    await(m_api.post("/api/v1/statuses", reply.fields(), {{"Idempotency-Key", m_message.key.toUtf8()}}),
          [this](const Result<HttpAnswer> &answer) { settle(receipt(answer)); });
}

Result<SentReceipt> MastodonSend::receipt(const Result<HttpAnswer> &answer) const
{
    FM_ASSIGN(const auto status, m_api.json(answer, HttpEffect::Changes));
    const auto result = mastodonReceipt(status.toObject());
    if (result.remoteId.isEmpty())
        return Error{ErrorKind::Uncertain, u"the server took it and gave no id: "_s + answer->words(), {}};
    return result;
}

SentReceipt mastodonReceipt(const QJsonObject &status)
{
    return SentReceipt{jsonId(status[u"id"_s]), status[u"url"_s].toString(),
                       fromIso(status[u"created_at"_s].toString()).value_or(Instant{})};
}

}
