// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonSend.h"

#include "core/channels/mastodon/MastodonUpload.h"
#include "core/text/TextLength.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

MastodonSend::MastodonSend(MastodonApi &api, OutgoingMessage message, const MastodonSettings &settings,
                           std::function<Async<void>()> aboutToLeave, QObject *parent)
    : ChannelStep(parent)
    , m_api(api)
    , m_message(std::move(message))
    , m_settings(settings)
    , m_aboutToLeave(std::move(aboutToLeave))
{}

Async<SentReceipt> MastodonSend::start()
{
    auto result = future();
    const auto files = MastodonUpload::refusal(m_message.files, m_settings.media);
    if (!files.isEmpty())
        settle(Error{ErrorKind::Rejected, files, {}});
    else if (m_message.inReplyTo.isEmpty())
        prepare({});
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
        prepare(parent.value().toObject());
    else
        settle(parent.error());
}

void MastodonSend::prepare(const QJsonObject &parent)
{
    m_parent = parent;
    const auto reason = refusal();
    if (!reason.isEmpty())
        return settle(Error{ErrorKind::Rejected, reason, {}});
    if (m_message.files.isEmpty())
        return leave({});
    auto *upload = new MastodonUpload(m_api, m_message.files, this);
    await(upload->start(), [this](const Result<QStringList> &media) {
        if (media)
            leave(*media);
        else
            settle(media.error());
    });
}

/// The names that are put before the text count, and so does the warning: only here is the whole known.
QString MastodonSend::refusal() const
{
    const int most = m_settings.maxCharacters;
    const auto written = reply();
    // Of the warning every grapheme counts, addresses too: that is Bluesky's measure.
    const int length = measureText(Channel::Mastodon, written.text(), most, m_settings.urlLength).length +
                       measureText(Channel::Bluesky, written.warning()).length;
    if (length <= most)
        return {};
    return u"%1 characters with the names it goes to and its content warning, and the server takes %2"_s.arg(length)
        .arg(most);
}

void MastodonSend::leave(const QStringList &media)
{
    await(m_aboutToLeave(), [this, media](const Result<void> &mayLeave) {
        if (mayLeave)
            post(media);
        else
            settle(mayLeave.error());
    });
}

void MastodonSend::post(const QStringList &media)
{
    m_left = true;
    await(m_api.post("/api/v1/statuses", reply().fields(media), {{"Idempotency-Key", m_message.key.toUtf8()}}),
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
