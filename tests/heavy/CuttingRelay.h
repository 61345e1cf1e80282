// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QUrl>

namespace firstmile::tests
{

/// Stands between a client and a real server, passes everything on, and can take away one answer: the server hears the
/// request whole, and the client loses its connection when the answer comes.
class CuttingRelay : public QObject
{
    Q_OBJECT

public:
    explicit CuttingRelay(const QUrl &server);

    QUrl url() const;

    /// The next answer to a request whose first line contains `word` is taken away.
    void cutAnswerTo(const QByteArray &word) { m_word = word; }
    bool hasCut() const { return m_hasCut; }

private:
    void accept();

    QUrl m_server;
    QTcpServer m_listener;
    QByteArray m_word;
    bool m_hasCut = false;
};

}
