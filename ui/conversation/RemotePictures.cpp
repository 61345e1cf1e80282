// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/RemotePictures.h"

#include "core/base/Async.h"
#include "ui/BoundedPicture.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <memory>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int picturesAtOnce = 4;
constexpr qint64 largestPicture = 10'000'000;
constexpr int patience = 20'000; // milliseconds

bool isInRange(const QHostAddress &address, const char *range)
{
    return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(range)));
}

QNetworkRequest namelessRequest(const QUrl &url, const QString &host)
{
    QNetworkRequest request(url);
    request.setPeerVerifyName(host);
    request.setRawHeader("Accept", "image/webp,image/png,image/jpeg,image/gif");
    request.setRawHeader("Accept-Language", "en");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Mozilla/5.0"_s); // what everybody says
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);   // it would name the address as the host
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(patience);
    return request;
}

}

bool isPublicAddress(const QHostAddress &address)
{
    if (address.isNull() || address.isLoopback() || address.isMulticast() || address.isLinkLocal() ||
        address.isSiteLocal() || address.isUniqueLocalUnicast() || address.isBroadcast())
        return false;
    bool isFour = false;
    const QHostAddress four(address.toIPv4Address(&isFour)); // "::ffff:10.0.0.1" as well
    if (isFour) {
        static constexpr std::array ranges{"0.0.0.0/8",      "10.0.0.0/8",    "100.64.0.0/10",   "127.0.0.0/8",
                                           "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",    "192.0.2.0/24",
                                           "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
                                           "224.0.0.0/3"};
        return std::none_of(ranges.begin(), ranges.end(), [&](const char *range) { return isInRange(four, range); });
    }
    // Of IPv6 only what is given out; not what wraps an IPv4 address (6to4, Teredo), nor the documentation's.
    return isInRange(address, "2000::/3") && !isInRange(address, "2002::/16") && !isInRange(address, "2001::/32") &&
           !isInRange(address, "2001:db8::/32");
}

RemotePictures::RemotePictures(QNetworkAccessManager &network, const QHash<int, QString> &sources, QObject *parent,
                               MayAsk mayAsk)
    : QObject(parent), m_network(network), m_mayAsk(std::move(mayAsk))
{
    for (auto source = sources.cbegin(); source != sources.cend(); ++source) {
        QUrl url(source.value(), QUrl::StrictMode);
        if (url.scheme() == "http"_L1 && url.port() < 0) // as browsers do: the same over TLS, or not at all
            url.setScheme(u"https"_s);
        url.setUserInfo({});
        m_waiting << Picture{source.key(), url, url.host(QUrl::EncodeUnicode)};
    }
    std::sort(m_waiting.begin(), m_waiting.end(),
              [](const Picture &one, const Picture &other) { return one.number < other.number; });
}

RemotePictures::~RemotePictures()
{
    for (const auto &reply : std::as_const(m_replies)) {
        if (reply) {
            reply->disconnect(this);
            reply->abort();
            reply->deleteLater();
        }
    }
}

void RemotePictures::start()
{
    if (m_waiting.isEmpty())
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished(0, {}); }, Qt::QueuedConnection);
    while (!m_waiting.isEmpty() && m_running < picturesAtOnce)
        next();
}

void RemotePictures::next()
{
    const Picture picture = m_waiting.takeFirst();
    ++m_running;
    if (picture.url.scheme() == "https"_L1 && picture.url.isValid() && !picture.host.isEmpty())
        return lookUp(picture);
    QMetaObject::invokeMethod(
        this, [this] { end(tr("its server is not reached over an encrypted connection")); }, Qt::QueuedConnection);
}

/// A name that leads to our own network now and then is refused altogether.
void RemotePictures::lookUp(const Picture &picture)
{
    QHostInfo::lookupHost(picture.host, this, [this, picture](const QHostInfo &info) {
        const QList<QHostAddress> addresses = info.addresses();
        if (addresses.isEmpty())
            return end(tr("%1 was not found").arg(picture.host));
        if (!std::all_of(addresses.cbegin(), addresses.cend(), m_mayAsk))
            return end(tr("%1 leads into your own network").arg(picture.host));
        ask(picture, addresses.first());
    });
}

/// The address that was looked at, not the name: a second look-up could tell another one.
void RemotePictures::ask(const Picture &picture, const QHostAddress &address)
{
    QUrl url = picture.url;
    url.setHost(address.toString());
    QNetworkRequest request = namelessRequest(url, picture.host);
    const QString port = picture.url.port() < 0 ? QString() : u":%1"_s.arg(picture.url.port());
    request.setRawHeader("Host", (picture.host + port).toLatin1());
    QNetworkReply *reply = m_network.get(request);
    m_replies << reply;
    reply->setReadBufferSize(largestPicture + 1);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
        if (received > largestPicture || total > largestPicture)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, picture, reply] { take(picture, *reply); });
}

void RemotePictures::take(const Picture &picture, QNetworkReply &reply)
{
    reply.deleteLater();
    m_replies.removeOne(&reply);
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 300 && status < 400)
        return end(tr("%1 sends elsewhere").arg(picture.host));
    if (reply.error() != QNetworkReply::NoError || status != 200)
        return end(tr("%1 did not give it").arg(picture.host));
    auto promise = std::make_shared<Promise<QImage>>();
    whenDone(promise->future(), this, [this, picture](const Result<QImage> &image) {
        if (!image)
            return end(tr("what %1 gave is no picture").arg(picture.host));
        Q_EMIT arrived(picture.number, *image);
        end();
    });
    QThreadPool::globalInstance()->start([promise, bytes = reply.readAll()] {
        const auto image = boundedPicture(bytes);
        promise->settle(image ? Result<QImage>(*image) : Result<QImage>(Error{ErrorKind::Malformed, {}, {}}));
    });
}

void RemotePictures::end(const QString &why)
{
    --m_running;
    if (!why.isEmpty()) {
        ++m_failed;
        m_why = why;
    }
    if (!m_waiting.isEmpty())
        return next();
    if (m_running == 0)
        Q_EMIT finished(m_failed, m_why);
}

}
