// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonStreaming.h"

#include "core/channels/mastodon/MastodonItem.h"
#include "core/channels/mastodon/MastodonList.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Milliseconds firstStreamPause = 1s;
constexpr Milliseconds longestStreamPause = 5min;
constexpr Milliseconds streamSteadyAfter = 60s;

/// Twice as long each time, with half of it left to chance, so that many consoles do not come back at once.
Milliseconds streamPauseAfter(int failures)
{
    const auto pause = std::min(longestStreamPause, firstStreamPause * (1 << std::min(failures, 9)));
    return pause / 2 + Milliseconds(QRandomGenerator::global()->bounded(qint64(pause.count() / 2 + 1)));
}

bool streamMayComeBack(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Timeout || kind == ErrorKind::RateLimited;
}

}

MastodonStreaming::MastodonStreaming(MastodonApi &api, QNetworkAccessManager &network, const MastodonSettings &settings,
                                     MastodonMemory &memory, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_memory(memory)
    , m_stream(network, api.clock(), settings.policy())
    , m_streaming(settings.streaming)
{
    m_pause.setSingleShot(true);
    m_steady.setSingleShot(true);
    m_steady.setInterval(streamSteadyAfter);
    connect(&m_pause, &QTimer::timeout, this, &MastodonStreaming::locate);
    connect(&m_steady, &QTimer::timeout, this, [this] { m_failures = 0; });
    connect(&m_stream, &EventStream::opened, this, &MastodonStreaming::onOpened);
    connect(&m_stream, &EventStream::arrived, this, &MastodonStreaming::onEvent);
    connect(&m_stream, &EventStream::ended, this, &MastodonStreaming::onEnded);
}

void MastodonStreaming::start()
{
    if (std::exchange(m_isOn, true))
        return;
    m_failures = 0;
    locate();
}

void MastodonStreaming::stop()
{
    m_isOn = false;
    m_pause.stop();
    m_steady.stop();
    m_stream.close();
}

void MastodonStreaming::locate()
{
    if (!m_streaming.isEmpty())
        return connectTo(m_streaming);
    whenDone(m_api.get("/api/v2/instance"), this, [this](const Result<HttpAnswer> &answer) {
        if (!m_isOn)
            return;
        const auto instance = m_api.json(answer);
        if (!instance && streamMayComeBack(instance.error().kind))
            return waitAfter(instance.error());
        const auto found =
            instance ? MastodonSettings::ofInstance(instance.value().toObject())[u"streaming"_s].toString() : QString();
        m_streaming = mastodonStreaming(found, m_api.server());
        connectTo(m_streaming.isEmpty() ? m_api.server() : m_streaming);
    });
}

void MastodonStreaming::connectTo(const QUrl &streaming)
{
    if (HttpClient::isSafe(streaming))
        m_stream.open(m_api.streamRequest(streaming));
    else
        stop();
}

void MastodonStreaming::onOpened()
{
    m_steady.start();
    Q_EMIT told();
}

void MastodonStreaming::onEvent(const ServerEvent &event)
{
    const auto now = m_api.clock().now();
    const auto stream = QString::fromLatin1(MastodonList::notifications);
    const auto status = QJsonDocument::fromJson(event.data).object();
    const auto deleted = QString::fromUtf8(event.data.trimmed());
    if (event.type == "delete")
        remember(deleted, goneItem(deleted, stream, now));
    else if (event.type == "status.update" && mastodonConcerns(status, m_memory.accountId))
        remember(jsonId(status[u"id"_s]), mastodonItem(status, {}, stream, now));
    if (isForUs(event.type, status))
        Q_EMIT told();
}

/// The stream also has what those we follow write.
bool MastodonStreaming::isForUs(const QByteArray &type, const QJsonObject &status) const
{
    if (type == "notification" || type == "conversation" || type == "delete")
        return true;
    return (type == "update" || type == "status.update") && mastodonConcerns(status, m_memory.accountId);
}

void MastodonStreaming::remember(const QString &id, const RawItem &item)
{
    if (!id.isEmpty() && m_memory.streamed.size() < MastodonMemory::mostStreamed)
        m_memory.streamed.insert(id, item);
}

void MastodonStreaming::onEnded(const Error &error)
{
    m_steady.stop();
    if (streamMayComeBack(error.kind))
        waitAfter(error);
    else
        stop(); // polls go on, and they tell what is wrong with the account
}

void MastodonStreaming::waitAfter(const Error &error)
{
    m_pause.start(std::max(error.retryAfter.value_or(0ms), streamPauseAfter(m_failures++)));
}

}
