// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskySignIn.h"

#include "core/text/UrlFinder.h"

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Milliseconds findingDeadline = 20s; // of each request; a sign-in has at most four

HttpRequest blueskyRead(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    return request;
}

QUrl didDocumentUrl(const QString &did, const QUrl &plc)
{
    if (did.startsWith("did:plc:"_L1))
        return plc.resolved(QUrl(u'/' + did));
    if (!did.startsWith("did:web:"_L1))
        return {};
    const auto host = QUrl::fromPercentEncoding(did.mid(8).toLatin1());
    QUrl url(u"https://"_s + host + u"/.well-known/did.json"_s);
    if (url.host() == "localhost"_L1)
        url.setScheme(u"http"_s); // the DID method's own exception, for development
    return url;
}

}

QString blueskyIdentifier(const QString &typed, const QUrl &entryway)
{
    QString text = typed.trimmed();
    text.removeIf([](QChar c) { return isDirectionMark(c); }); // come along when a handle is copied from the app
    if (text.startsWith(u'@'))
        text.remove(0, 1);
    if (text.startsWith("did:"_L1))
        return text;
    text = text.toLower();
    if (!text.isEmpty() && !text.contains(u'.') && !text.contains(u'@'))
        text += u'.' + entryway.host();
    return text;
}

BlueskySignIn::BlueskySignIn(QNetworkAccessManager &network, const Clock &clock, BlueskyDirectory directory,
                             QObject *parent)
    : QObject(parent), m_network(network), m_clock(clock), m_directory(std::move(directory))
{}

BlueskySignIn::~BlueskySignIn() = default;

template <class F>
void BlueskySignIn::ask(const HttpRequest &request, F f)
{
    whenDone(m_http->send(request), this, [this, f = std::move(f)](const Result<HttpAnswer> &answer) {
        if (!m_promise.isSettled())
            f(answer);
    });
}

Async<SignedIn> BlueskySignIn::signIn(const QString &identifier, const QByteArray &appPassword, const QUrl &service)
{
    m_promise = {};
    m_identifier = blueskyIdentifier(identifier, m_directory.entryway);
    m_password = appPassword.trimmed();
    if (m_identifier.isEmpty() || m_password.isEmpty())
        return ready<SignedIn>(Error{ErrorKind::Malformed, u"a handle and an app password are needed"_s, {}});
    const auto server = service.isEmpty() ? Result<QUrl>(m_directory.entryway) : blueskyServer(service.toString());
    if (!server)
        return ready<SignedIn>(server.error());
    auto result = m_promise.future();
    m_server = *server;
    m_http = std::make_unique<HttpClient>(m_network, HttpPolicy{.deadline = findingDeadline});
    // A server of somebody's own is nobody else's business: then no directory is asked.
    const bool isPublic =
        m_server.host() == m_directory.entryway.host() && m_server.port() == m_directory.entryway.port();
    if (!isPublic || m_identifier.contains(u'@'))
        createSession();
    else if (m_identifier.startsWith("did:"_L1))
        findServer(m_identifier);
    else
        findDid();
    return result;
}

void BlueskySignIn::cancel()
{
    settle(Error{ErrorKind::Cancelled, {}, {}});
    if (m_http)
        m_http->cancel();
}

void BlueskySignIn::findDid()
{
    const auto method = blueskyMethod(m_server, u"com.atproto.identity.resolveHandle"_s);
    ask(blueskyRead(withQuery(method, {{u"handle"_s, m_identifier}})), [this](const Result<HttpAnswer> &answer) {
        const auto found = blueskyJson(answer, m_clock.now());
        const auto did = found ? found.value()["did"_L1].toString() : QString();
        if (did.isEmpty())
            createSession();
        else
            findServer(did);
    });
}

void BlueskySignIn::findServer(const QString &did)
{
    const auto url = didDocumentUrl(did, m_directory.plc);
    if (url.isEmpty())
        return createSession();
    ask(blueskyRead(url), [this](const Result<HttpAnswer> &answer) {
        const auto document = blueskyJson(answer, m_clock.now());
        const auto server = document ? blueskyDataServer(*document) : QUrl();
        if (!server.isEmpty())
            m_server = server;
        createSession();
    });
}

void BlueskySignIn::createSession()
{
    ask(blueskySignInRequest(m_server, m_identifier, m_password), [this](const Result<HttpAnswer> &answer) {
        if (answer && !answer->isSuccess())
            return settle(blueskySignInError(*answer, m_clock.now()));
        const auto json = blueskyJson(answer, m_clock.now());
        if (!json)
            return settle(json.error());
        const auto access = BlueskyAccess::read(*json);
        if (access)
            onSession(*access);
        else
            settle(access.error());
    });
}

void BlueskySignIn::onSession(const BlueskyAccess &access)
{
    if (!access.dataServer.isEmpty())
        m_server = access.dataServer;
    const auto method = blueskyMethod(m_server, u"app.bsky.actor.getProfile"_s);
    auto request = blueskyRead(withQuery(method, {{u"actor"_s, access.did}}));
    request.headers.append({"Authorization", "Bearer " + access.access});
    ask(request, [this, access](const Result<HttpAnswer> &answer) {
        // The name is an ornament: without it the sign-in holds.
        const auto profile = blueskyJson(answer, m_clock.now());
        finish(access, profile ? profile.value()["displayName"_L1].toString() : QString());
    });
}

void BlueskySignIn::finish(const BlueskyAccess &access, const QString &name)
{
    SignedIn signedIn;
    signedIn.secret = BlueskySecret{m_password, access.access, access.refresh}.toBytes();
    signedIn.profile.remoteKey = access.did;
    signedIn.profile.handle = blueskyHandle(access.handle, access.did);
    signedIn.profile.name = name;
    signedIn.profile.limits.maxLength = 300;
    signedIn.profile.settings = {{u"server"_s, m_server.toString()}};
    if (const auto kind = access.passwordKind(); !kind.isEmpty())
        signedIn.profile.settings.insert(u"passwordKind"_s, kind);
    settle(std::move(signedIn));
}

void BlueskySignIn::settle(Result<SignedIn> result)
{
    m_promise.settle(std::move(result));
    m_password.clear();
}

}
