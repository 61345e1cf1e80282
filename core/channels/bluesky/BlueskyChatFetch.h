// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelClient.h"
#include "core/channels/ChannelStep.h"
#include "core/channels/bluesky/BlueskyApi.h"

#include <QHash>
#include <QJsonArray>

namespace firstmile
{

/// Where the reading of direct messages stands.
struct BlueskyChatCursor
{
    QString log;                ///< the log is read up to here
    bool isWalking = false;     ///< the conversations that were there before are still being read
    QString convos;             ///< the server's cursor in their list
    int pages = 0;              ///< of that list
    std::optional<Instant> off; ///< there are none to be had; asked again some time after this

    QString toString() const;
    static BlueskyChatCursor fromString(const QString &text);
};

/// One step through the direct messages.
///
///   first: where the log stands -> pages of conversations, the messages of each -> from there on the log
/// A server without direct messages, or an app password without the right to them, switches the stream off with a note;
/// it is asked again an hour later, quietly.
class BlueskyChatFetch : public ChannelStep<FetchResult>
{
public:
    static constexpr auto stream = "dm";

    BlueskyChatFetch(BlueskyApi &api, const Cursor &cursor, QObject *parent);

    Async<FetchResult> start();

private:
    struct Convo
    {
        QString id;
        QJsonArray members;
    };

    void askLogStart();
    void askConvos();
    void onConvos(const QJsonObject &answer);
    void nextConvo();
    void askMessages(const Convo &convo, const QString &cursor, int pages);
    void onMessages(const Convo &convo, const QString &asked, int pages, const QJsonObject &answer);
    void askLog();
    void onLog(const QJsonObject &answer);
    void nextEvent();
    void add(const QString &convoId, const QJsonObject &message, const QJsonArray &members);
    void refuse(const Error &error);
    void finish(bool more);

    /// `skip` goes on where the server refuses this one question: a conversation that is gone stops nothing.
    template <class F>
    void ask(const QString &method, const FormFields &query, F f, std::function<void()> skip = {});

    BlueskyApi &m_api;
    BlueskyChatCursor m_cursor;
    Instant m_horizon;
    bool m_wasOff = false;
    QList<Convo> m_convos;       ///< to be read
    QList<QJsonObject> m_events; ///< of the log, to be taken
    QHash<QString, QJsonArray> m_members;
    FetchResult m_result;
};

}
