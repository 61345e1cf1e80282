// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/channels/net/EventStream.h"
#include "core/reply/ModelDraft.h"

namespace firstmile
{

/// Has a language model write a draft: POST {endpoint}/chat/completions, answered as a stream of events. One question
/// at a time; a new one ends the one before.
class ModelClient : public QObject
{
    Q_OBJECT

public:
    ModelClient(QNetworkAccessManager &network, const Clock &clock, QObject *parent = nullptr);

    /// The whole answer, with what was masked put back. Forbidden: it is off, or would leave this network unencrypted;
    /// Cancelled after cancel(); Offline, Timeout, Unauthorised, NotFound, Rejected with the server's own words;
    /// Malformed: what came is not an answer. `key` may be empty.
    Async<QString> ask(const ModelSetup &setup, const ModelPrompt &prompt, const QByteArray &key);
    void cancel();

Q_SIGNALS:
    void wrote(const QString &soFar);

private:
    void take(const ServerEvent &event);
    void settle(Result<QString> result);

    EventStream m_stream;
    ModelPrompt m_prompt;
    std::optional<Promise<QString>> m_promise;
    QString m_written;
    bool m_isFinished = false;
};

}
