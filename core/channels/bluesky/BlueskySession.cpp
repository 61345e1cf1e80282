// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskySession.h"

#include "core/channels/ChannelStep.h"
#include "core/channels/bluesky/BlueskyAccess.h"
#include "core/channels/net/RenewalLock.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

/// One renewal; whoever asks meanwhile waits for it.
class BlueskySession::Renewal : public ChannelStep<QByteArray>
{
public:
    Renewal(BlueskySession &session, QByteArray refused)
        : ChannelStep(&session)
        , m_session(session)
        , m_refused(std::move(refused))
        , m_lock(session.m_credential.lockName())
    {}

    void start()
    {
        await(m_lock.take(), [this](const Result<void> &taken) {
            if (!taken)
                return end(taken.error());
            m_known = BlueskySecret::fromBytes(m_session.m_credential.current());
            await(m_session.m_credential.reload(), [this](const Result<QByteArray> &read) { onRead(read); });
        });
    }

    void cancel() override { end(Error{ErrorKind::Cancelled, {}, {}}); }

private:
    void onRead(const Result<QByteArray> &read)
    {
        if (!read)
            return end(read.error());
        m_secret = BlueskySecret::fromBytes(*read);
        // A command of the user's tells the password alone, each time: then what we were given last still holds.
        if (m_secret.refresh.isEmpty() && m_secret.password == m_known.password)
            m_secret = m_known;
        if (!m_secret.access.isEmpty() && m_secret.access != m_refused)
            return end(m_secret.access); // somebody else was quicker
        if (m_secret.refresh.isEmpty())
            signIn({ErrorKind::Unauthorised, u"the session has ended and cannot be renewed"_s, {}});
        else
            refresh();
    }

    void refresh()
    {
        HttpRequest request;
        request.method = "POST";
        request.url = blueskyMethod(m_session.m_settings.server, u"com.atproto.server.refreshSession"_s);
        request.headers = {{"Accept", "application/json"}, {"Authorization", "Bearer " + m_secret.refresh}};
        // The old refresh token stays good for a while: asking again after a lost answer does no harm.
        await(m_session.m_http.send(request), [this](const Result<HttpAnswer> &answer) {
            if (!answer || answer->isSuccess())
                return onAccess(answer);
            const auto error = blueskyError(*answer, HttpEffect::Reads, m_session.m_clock.now());
            const auto name = blueskyErrorName(*answer);
            const bool isAccountClosed = name.startsWith("Account"_L1);
            if (error.kind == ErrorKind::Unauthorised && !isAccountClosed)
                signIn(error);
            else
                end(error);
        });
    }

    void signIn(const Error &reason)
    {
        if (m_secret.password.isEmpty())
            return end(reason);
        const BlueskySettings &settings = m_session.m_settings;
        const auto handle = settings.handle.startsWith(u'@') ? settings.handle.mid(1) : settings.handle;
        const auto identifier = settings.did.isEmpty() ? handle : settings.did;
        await(m_session.m_http.send(blueskySignInRequest(settings.server, identifier, m_secret.password)),
              [this](const Result<HttpAnswer> &answer) {
                  if (answer && !answer->isSuccess())
                      end(blueskySignInError(*answer, m_session.m_clock.now()));
                  else
                      onAccess(answer);
              });
    }

    void onAccess(const Result<HttpAnswer> &answer)
    {
        const auto json = blueskyJson(answer, m_session.m_clock.now());
        if (!json)
            return end(json.error());
        const auto access = BlueskyAccess::read(*json);
        if (!access)
            return end(access.error());
        const BlueskySecret fresh{m_secret.password, access->access, access->refresh};
        // A pair that could not be kept is not lost: the old one gives it again, and the password is there too.
        await(m_session.m_credential.replace(fresh.toBytes()),
              [this, token = access->access](const Result<void> &) { end(token); });
    }

    void end(Result<QByteArray> result)
    {
        m_lock.release();
        if (m_session.m_running == this)
            m_session.m_running = nullptr;
        settle(std::move(result));
    }

    BlueskySession &m_session;
    QByteArray m_refused;
    RenewalLock m_lock;
    BlueskySecret m_known;
    BlueskySecret m_secret;
};

BlueskySession::BlueskySession(HttpClient &http, const Clock &clock, AccountCredential &credential,
                               const BlueskySettings &settings, QObject *parent)
    : QObject(parent), m_http(http), m_clock(clock), m_credential(credential), m_settings(settings)
{}

BlueskySession::~BlueskySession() = default;

Async<QByteArray> BlueskySession::token()
{
    const auto secret = BlueskySecret::fromBytes(m_credential.current());
    return secret.access.isEmpty() ? tokenInsteadOf({}) : ready<QByteArray>(secret.access);
}

Async<QByteArray> BlueskySession::tokenInsteadOf(const QByteArray &refused)
{
    if (m_running)
        return m_running->future();
    m_running = new Renewal(*this, refused);
    auto future = m_running->future();
    m_running->start();
    return future;
}

void BlueskySession::cancel()
{
    if (m_running)
        m_running->cancel();
}

}
