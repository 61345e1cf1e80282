// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeX.h"

#include <QJsonDocument>
#include <QLocale>
#include <QPointer>
#include <QRegularExpression>
#include <QTcpSocket>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto quarterOfAnHour = std::chrono::minutes(15);

HeardRequest parsedRequest(const QByteArray &head, const QByteArray &body)
{
    HeardRequest request;
    const auto lines = head.split('\n');
    const auto words = lines.first().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const auto &line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        request.headers.insert(line.first(qMax<qsizetype>(0, colon)).trimmed().toLower(),
                               line.mid(colon + 1).trimmed());
    }
    request.body = body;
    return request;
}

QByteArray pathOf(const HeardRequest &request)
{
    return request.target.split('?').first();
}

QByteArray unixSeconds(Instant at)
{
    return QByteArray::number(toMsecs(at) / 1000);
}

}

FakeX::FakeX(const FakeClock &clock) : m_clock(clock)
{
    me = world.addUser(u"brand"_s, u"Brand"_s);
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &FakeX::accept);
}

FakeX::~FakeX() = default;

QUrl FakeX::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

QByteArray FakeX::tokens()
{
    const auto serial = QByteArray::number(++m_serial);
    const auto access = "access-" + serial;
    m_accessTokens.insert(access, serverNow() + tokenLife);
    m_refreshToken = "refresh-" + serial;
    return OAuthSecret{access, m_refreshToken, m_clock.now() + tokenLife, clientSecret}.toBytes();
}

void FakeX::expireTokens()
{
    m_accessTokens.clear();
}

void FakeX::revoke()
{
    m_accessTokens.clear();
    m_refreshToken.clear();
}

QList<HeardRequest> FakeX::heard(const QByteArray &path) const
{
    QList<HeardRequest> found;
    for (const auto &request : m_heard) {
        if (pathOf(request) == path)
            found += request;
    }
    return found;
}

void FakeX::accept()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void FakeX::read(QTcpSocket *socket)
{
    auto &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const auto end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const auto head = parsedRequest(buffer.first(end), {});
    const auto length = head.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    const auto request = parsedRequest(buffer.first(end), buffer.mid(end + 4, length));
    buffer.remove(0, end + 4 + length);
    m_heard += request;
    serve(socket, request);
}

void FakeX::serve(QTcpSocket *socket, const HeardRequest &request)
{
    const auto trouble = takeTrouble(pathOf(request));
    using Kind = FakeXTrouble::Kind;
    if (trouble && trouble->kind == Kind::DropBefore)
        return socket->disconnectFromHost();
    if (trouble && trouble->kind == Kind::Answer)
        return say(socket, {trouble->status, trouble->body, trouble->headers}, {});
    if (overheard)
        overheard(request, false);
    m_hides = trouble && trouble->kind == Kind::DropHidden;
    const auto said = answer(request);
    if (overheard)
        overheard(request, true);
    if (trouble && (trouble->kind == Kind::DropAfter || trouble->kind == Kind::DropHidden))
        return socket->disconnectFromHost();
    if (trouble && trouble->kind == Kind::AnswerAfter)
        return say(socket, {trouble->status, trouble->body, trouble->headers}, {});
    say(socket, said, trouble);
}

std::optional<FakeXTrouble> FakeX::takeTrouble(const QByteArray &path)
{
    for (auto &trouble : m_troubles) {
        const bool isAny = trouble.path.isEmpty() && path != "/2/oauth2/token";
        if (trouble.times == 0 || !(isAny || (!trouble.path.isEmpty() && path.startsWith(trouble.path))))
            continue;
        if (trouble.times > 0)
            --trouble.times;
        return trouble;
    }
    return std::nullopt;
}

void FakeX::say(QTcpSocket *socket, const Answer &answer, const std::optional<FakeXTrouble> &trouble)
{
    auto said = answer;
    if (trouble && trouble->kind == FakeXTrouble::Kind::Pad)
        said.body += QByteArray(trouble->padding, ' ');
    auto bytes = wire(said);
    const bool isCut = trouble && trouble->kind == FakeXTrouble::Kind::Cut;
    if (isCut)
        bytes.chop(said.body.size() / 2);
    const auto speak = [guard = QPointer(socket), bytes, isCut] {
        if (!guard)
            return;
        guard->write(bytes);
        if (isCut)
            guard->disconnectFromHost();
    };
    if (m_holds)
        m_held += speak;
    else
        speak();
}

void FakeX::hold(bool on)
{
    m_holds = on;
    if (on)
        return;
    for (const auto &speak : std::exchange(m_held, {}))
        speak();
}

QByteArray FakeX::wire(const Answer &answer) const
{
    const auto date = QLocale::c().toString(toDateTime(serverNow()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Said\r\nDate: " + date + "\r\n";
    bool hasType = false;
    for (const auto &[name, value] : answer.headers) {
        head += name + ": " + value + "\r\n";
        hasType = hasType || name.compare("Content-Type", Qt::CaseInsensitive) == 0;
    }
    if (!hasType)
        head += "Content-Type: application/json; charset=utf-8\r\n";
    return head + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body;
}

FakeX::Answer FakeX::json(const QJsonObject &object, int status)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact), {}};
}

FakeX::Answer FakeX::problem(int status, const QString &title, const QString &detail, const QString &type)
{
    const auto name = type.isEmpty() ? u"about:blank"_s : u"https://api.x.com/2/problems/"_s + type;
    return json({{u"title"_s, title}, {u"detail"_s, detail}, {u"type"_s, name}, {u"status"_s, status}}, status);
}

FakeX::Answer FakeX::answer(const HeardRequest &request)
{
    const auto path = QString::fromUtf8(pathOf(request)).split(u'/', Qt::SkipEmptyParts).mid(1);
    if (path.value(0) == "oauth2"_L1)
        return token(request);
    const auto bearer = request.headers.value("authorization").mid(7);
    if (m_accessTokens.value(bearer, Instant{}) <= serverNow())
        return problem(401, u"Unauthorized"_s, u"Unauthorized"_s);
    Answer limits;
    if (const auto refusal = overLimit(limits, request))
        return *refusal;
    if (const auto refusal = refusalOfNames(request))
        return *refusal;
    if (const auto refusal = refusalOfWindow(request, path))
        return *refusal;
    auto said = request.method == "GET" ? get(request, path) : post(request, path);
    said.headers += limits.headers;
    return said;
}

std::optional<FakeX::Answer> FakeX::overLimit(Answer &limits, const HeardRequest &request)
{
    const bool isMessages = pathOf(request).contains("dm_events");
    const int most = isMessages ? dmReadsAQuarter : 300;
    auto &window = m_windows[isMessages ? QByteArray("dm") : pathOf(request)];
    if (window.second == 0 || serverNow() >= window.first + quarterOfAnHour)
        window = {serverNow(), 0};
    const bool isOver = ++window.second > most;
    limits.headers = {{"x-rate-limit-limit", QByteArray::number(most)},
                      {"x-rate-limit-remaining", QByteArray::number(qMax(0, most - window.second))},
                      {"x-rate-limit-reset", unixSeconds(window.first + quarterOfAnHour)}};
    if (!isOver)
        return std::nullopt;
    auto said = problem(429, u"Too Many Requests"_s, u"Too Many Requests"_s);
    said.headers = limits.headers;
    return said;
}

std::optional<FakeX::Answer> FakeX::refusalOfNames(const HeardRequest &request) const
{
    const auto wrong = names == XNames::Post ? u"tweet.fields"_s : u"post.fields"_s;
    const bool isWrong = !request.query(wrong).isEmpty();
    const bool isOldExpansion =
        names == XNames::Post && request.query(u"expansions"_s).contains(u"referenced_tweets"_s);
    const bool isOldMessageField =
        names == XNames::Post && request.query(u"dm_event.fields"_s).contains(u"sender_id"_s);
    if (!isWrong && !isOldExpansion && !isOldMessageField)
        return std::nullopt;
    const auto name = isWrong ? wrong : isOldExpansion ? u"expansions"_s : u"dm_event.fields"_s;
    const QJsonObject error{{u"parameters"_s, QJsonObject{{name, QJsonArray{request.query(name)}}}},
                            {u"message"_s, u"The query parameter [%1] is not one of those known"_s.arg(name)}};
    return json({{u"errors"_s, QJsonArray{error}},
                 {u"title"_s, u"Invalid Request"_s},
                 {u"detail"_s, u"One or more parameters to your request was invalid."_s},
                 {u"type"_s, u"https://api.x.com/2/problems/invalid-request"_s}},
                400);
}

FakeXJson FakeX::writer(const HeardRequest &request)
{
    const auto list = [&](const QString &name) { return request.query(name).split(u',', Qt::SkipEmptyParts); };
    const auto fields = list(u"tweet.fields"_s) + list(u"post.fields"_s) + list(u"dm_event.fields"_s);
    return {world, names, fields, list(u"expansions"_s)};
}

FakeX::Answer FakeX::token(const HeardRequest &request)
{
    const auto refused = [](int status, const QString &error, const QString &words) {
        return json({{u"error"_s, error}, {u"error_description"_s, words}}, status);
    };
    const auto basic = "Basic " + (clientId.toUtf8() + ':' + clientSecret.toUtf8()).toBase64();
    if (!clientSecret.isEmpty() && request.headers.value("authorization") != basic)
        return refused(401, u"unauthorized_client"_s, u"Missing valid authorization header"_s);
    if (clientSecret.isEmpty() && request.field(u"client_id"_s) != clientId)
        return refused(400, u"invalid_request"_s, u"Value passed for the client was invalid."_s);
    const bool isCode = request.field(u"grant_type"_s) == "authorization_code"_L1;
    const bool isCurrent = !m_refreshToken.isEmpty() && request.field(u"refresh_token"_s).toUtf8() == m_refreshToken;
    if (!isCode && !isCurrent) {
        revoke(); // a refresh token used twice ends the grant
        return refused(400, u"invalid_request"_s, u"Value passed for the token was invalid."_s);
    }
    const auto fresh = OAuthSecret::fromBytes(tokens());
    return json({{u"token_type"_s, u"bearer"_s},
                 {u"expires_in"_s, static_cast<qint64>(toSeconds(tokenLife))},
                 {u"access_token"_s, QString::fromUtf8(fresh.accessToken)},
                 {u"refresh_token"_s, QString::fromUtf8(fresh.refreshToken)},
                 {u"scope"_s, u"tweet.read users.read offline.access"_s}});
}

}
