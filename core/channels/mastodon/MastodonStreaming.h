// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/mastodon/MastodonApi.h"
#include "core/channels/mastodon/MastodonMemory.h"
#include "core/channels/net/EventStream.h"

namespace firstmile
{

/// Listens to the server's stream, which tells at once that a poll pays, what was edited and what was deleted. It
/// replays nothing: each opening asks for a poll too.
///
///   off -> (where is it? /api/v2/instance) -> connecting -> open
///                                               ^            | ended, silent
///                                               '-- waiting <'
///   refused, or not there: off until the next start()
class MastodonStreaming : public QObject
{
    Q_OBJECT

public:
    /// `memory` gets what the stream told; it outlives this.
    MastodonStreaming(MastodonApi &api, QNetworkAccessManager &network, const MastodonSettings &settings,
                      MastodonMemory &memory, QObject *parent = nullptr);

    void start();
    void stop();
    bool isOpen() const { return m_stream.isOpen(); }

Q_SIGNALS:
    /// A fetch pays now.
    void told();

private:
    void locate();
    void connectTo(const QUrl &streaming);
    void onOpened();
    void onEvent(const ServerEvent &event);
    bool isForUs(const QByteArray &type, const QJsonObject &status) const;
    void remember(const QString &id, const RawItem &item);
    void onEnded(const Error &error);
    void waitAfter(const Error &error);

    MastodonApi &m_api;
    MastodonMemory &m_memory;
    EventStream m_stream;
    QUrl m_streaming;
    QTimer m_pause;
    QTimer m_steady; ///< a connection that lasts this long was a good one
    bool m_isOn = false;
    int m_failures = 0;
};

}
