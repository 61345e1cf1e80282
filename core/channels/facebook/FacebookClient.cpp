// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookClient.h"

#include "core/channels/facebook/FacebookCommentsFetch.h"
#include "core/channels/facebook/FacebookFeedFetch.h"
#include "core/channels/facebook/FacebookLookUp.h"
#include "core/channels/facebook/FacebookMessagesFetch.h"
#include "core/channels/facebook/FacebookNormaliser.h"
#include "core/channels/facebook/FacebookRecheck.h"
#include "core/channels/facebook/FacebookSendStep.h"
#include "core/channels/facebook/FacebookVerify.h"

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A permission is given by a person, so there is no hurry to ask whether it was.
constexpr Milliseconds facebookForbiddenRest = 1h;

}

FacebookClient::FacebookClient(const Account &account, const QByteArray &secret, const ChannelContext &context,
                               QObject *parent)
    : ChannelClient(parent)
    , m_network(context.network)
    , m_settings(FacebookSettings::of(account))
    , m_secret(FacebookSecret::fromBytes(secret))
    , m_api(context.network, context.clock, m_settings, m_secret)
{}

template <class Step>
Step *FacebookClient::cancellable(Step *step)
{
    connect(this, &FacebookClient::cancelRequested, step, [step] { step->cancel(); });
    return step;
}

Async<AccountProfile> FacebookClient::verify()
{
    const auto result = cancellable(new FacebookVerify(m_network, m_api, m_settings, m_secret, this))->start();
    whenDone(result, this, [this](const Result<AccountProfile> &profile) {
        if (profile)
            m_settings.pageId = profile->remoteKey;
    });
    return result;
}

QStringList FacebookClient::streams() const
{
    return {QString::fromLatin1(feed), QString::fromLatin1(comments), QString::fromLatin1(messages),
            QString::fromLatin1(tagged)};
}

Async<FetchResult> FacebookClient::fetch(const QString &stream, const Cursor &cursor)
{
    if (!streams().contains(stream))
        return ready<FetchResult>(Error{ErrorKind::NotFound, u"no stream "_s + stream, {}});
    if (rests(stream)) {
        FetchResult nothing;
        nothing.next = cursor;
        return ready<FetchResult>(nothing);
    }
    m_askedAt[stream] = m_api.clock().now();
    auto promise = std::make_shared<Promise<FetchResult>>();
    const auto read = m_settings.pageId.isEmpty() ? afterVerify(stream, cursor) : this->read(stream, cursor);
    whenDone(read, this, [this, promise, stream, cursor](const Result<FetchResult> &result) {
        promise->settle(received(stream, cursor, result));
    });
    return promise->future();
}

Async<FetchResult> FacebookClient::read(const QString &stream, const Cursor &cursor)
{
    if (stream == QLatin1StringView(comments))
        return cancellable(new FacebookCommentsFetch(m_api, m_settings, cursor, this))->start();
    if (stream == QLatin1StringView(messages))
        return cancellable(new FacebookMessagesFetch(m_api, m_settings, cursor, this))->start();
    return cancellable(new FacebookFeedFetch(m_api, m_settings, stream, cursor, this))->start();
}

Async<FetchResult> FacebookClient::afterVerify(const QString &stream, const Cursor &cursor)
{
    auto promise = std::make_shared<Promise<FetchResult>>();
    whenDone(verify(), this, [this, promise, stream, cursor](const Result<AccountProfile> &profile) {
        if (!profile)
            return promise->settle(profile.error());
        m_settings.pageId = profile->remoteKey;
        whenDone(read(stream, cursor), this, [promise](const Result<FetchResult> &result) { promise->settle(result); });
    });
    return promise->future();
}

bool FacebookClient::rests(const QString &stream) const
{
    const auto now = m_api.clock().now();
    if (m_api.usage().isStopped(now))
        return true;
    if (m_refusedAt.contains(stream) && now - m_refusedAt[stream] < facebookForbiddenRest)
        return true;
    const bool isBegun = m_isMidWalk.value(stream);
    return !isBegun && m_askedAt.contains(stream) && now - m_askedAt[stream] < m_api.usage().spacing(now);
}

Result<FetchResult> FacebookClient::received(const QString &stream, const Cursor &cursor,
                                             const Result<FetchResult> &result)
{
    m_isMidWalk[stream] = result && result->more;
    if (!result && result.error().kind == ErrorKind::Forbidden)
        return forbidden(stream, cursor, result.error());
    if (!result)
        return result;
    m_refusedAt.remove(stream);
    return result;
}

/// Told once: the cursor remembers it, and forgets it with the next reading that goes well.
FetchResult FacebookClient::forbidden(const QString &stream, const Cursor &cursor, const Error &error)
{
    m_refusedAt[stream] = m_api.clock().now();
    auto json = facebookCursorJson(cursor);
    FetchResult result;
    if (!json["refused"_L1].toBool()) {
        Gap gap;
        gap.from = m_api.now();
        gap.reason = u"Facebook does not let the token read this: "_s + error.detail;
        result.gaps += gap;
    }
    json[u"refused"_s] = true;
    result.next = facebookCursorText(json);
    return result;
}

ChannelClient::Normalise FacebookClient::normaliser() const
{
    return FacebookNormaliser{m_settings.pageId};
}

Async<SentReceipt> FacebookClient::send(const OutgoingMessage &message, std::function<Async<void>()> aboutToLeave)
{
    return cancellable(facebookSend(m_api, m_settings, message, std::move(aboutToLeave), this))->start();
}

Async<LookUp> FacebookClient::lookUp(const OutgoingMessage &message)
{
    return cancellable(new FacebookLookUp(m_api, m_settings, message, this))->start();
}

ChannelLimits FacebookClient::limits() const
{
    return {m_settings.commentLength, 0};
}

std::optional<Quota> FacebookClient::quota() const
{
    return m_api.usage().quota(m_api.clock().now());
}

RecheckPolicy FacebookClient::recheckPolicy() const
{
    return {15min, std::chrono::days(7), 50};
}

Async<FetchResult> FacebookClient::recheck(const QStringList &ids)
{
    if (m_api.usage().percent(m_api.clock().now()) >= FacebookUsage::slowAt)
        return ready<FetchResult>(FetchResult{});
    return cancellable(new FacebookRecheck(m_api, m_settings, ids, this))->start();
}

void FacebookClient::cancel()
{
    Q_EMIT cancelRequested();
    m_api.cancel();
}

}
