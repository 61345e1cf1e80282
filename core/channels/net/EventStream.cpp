// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/EventStream.h"

#include "core/base/Clock.h"
#include "core/channels/net/HttpTransport.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostStreamWords = 64 * 1024; // of a refusal

bool isEventStream(const QNetworkReply &reply)
{
    return reply.rawHeader("Content-Type").trimmed().toLower().startsWith("text/event-stream");
}

}

EventStream::EventStream(QNetworkAccessManager &network, const Clock &clock, HttpPolicy policy, QObject *parent,
                         Milliseconds silence)
    : QObject(parent), m_network(network), m_clock(clock), m_policy(std::move(policy))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(silence);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        end(Error{ErrorKind::Timeout, u"the event stream fell silent"_s, {}});
    });
}

EventStream::~EventStream()
{
    close();
}

void EventStream::open(const HttpRequest &request)
{
    close();
    m_parser = {};
    m_distrust.reset();
    m_reply = m_network.sendCustomRequest(networkRequest(request, request.url), request.method, request.body);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_distrust = distrust(*m_reply, m_policy, errors); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &EventStream::onHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &EventStream::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &EventStream::onFinished);
    m_silence.start();
}

void EventStream::close()
{
    m_silence.stop();
    m_isOpen = false;
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void EventStream::onHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_isOpen || status != 200)
        return;
    if (!isEventStream(*m_reply))
        return end(Error{ErrorKind::NotFound,
                         u"there is no event stream, but "_s + QString::fromLatin1(m_reply->rawHeader("Content-Type")),
                         {}});
    m_isOpen = true;
    Q_EMIT opened();
}

void EventStream::onBytes()
{
    if (!m_isOpen) { // a refusal, read when it is whole
        if (m_reply->bytesAvailable() > mostStreamWords)
            onFinished();
        return;
    }
    m_silence.start();
    const auto events = m_parser.feed(m_reply->readAll());
    if (m_parser.isTooLarge())
        return end(Error{ErrorKind::Malformed, u"the event stream has no end of an event"_s, {}});
    const QPointer guard(m_reply);
    for (const auto &event : events) {
        if (!guard || !m_isOpen) // somebody closed it on an event
            return;
        Q_EMIT arrived(event);
    }
}

void EventStream::onFinished()
{
    if (m_distrust)
        return end(*m_distrust);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0 || m_isOpen)
        return end(Error{ErrorKind::Offline, m_reply->errorString(), {}});
    const HttpAnswer answer{status, m_reply->url(), m_reply->rawHeaderPairs(), m_reply->read(mostStreamWords)};
    end(toError(answer, HttpEffect::Reads, m_clock.now()));
}

void EventStream::end(const Error &error)
{
    close();
    Q_EMIT ended(error);
}

}
