// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/net/EventStreamParser.h"
#include "core/channels/net/HttpClient.h"

#include <QPointer>
#include <QTimer>

class QNetworkReply;
class QSslError;

namespace firstmile
{

class Clock;

/// Server-sent events over one connection that stays open. One opening at a time; what ends it is told once.
class EventStream : public QObject
{
    Q_OBJECT

public:
    /// Servers say something at least every 15 to 30 s, if only a comment.
    static constexpr Milliseconds longestSilence{60'000};

    EventStream(QNetworkAccessManager &network, const Clock &clock, HttpPolicy policy, QObject *parent = nullptr,
                Milliseconds silence = longestSilence);
    ~EventStream() override;

    /// Follows no redirect.
    void open(const HttpRequest &request);
    void close(); ///< without a word

    bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    void opened();
    void arrived(const firstmile::ServerEvent &event);

    /// Offline or Timeout: another try may help. Everything else is the server's refusal, as toError() puts it;
    /// NotFound also where something else than a stream is there.
    void ended(const firstmile::Error &error);

private:
    void onHead();
    void onBytes();
    void onFinished();
    void end(const Error &error);

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    HttpPolicy m_policy;
    QTimer m_silence;
    QPointer<QNetworkReply> m_reply;
    EventStreamParser m_parser;
    std::optional<Error> m_distrust;
    bool m_isOpen = false;
};

}
