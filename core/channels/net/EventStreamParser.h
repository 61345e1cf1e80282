// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace firstmile
{

/// What a server said over an event stream.
struct ServerEvent
{
    QByteArray type; ///< "message" if the server named none
    QByteArray data;
    bool operator==(const ServerEvent &) const = default;
};

/// Bytes to events, as they come (WHATWG HTML, 9.2.6). Ids and retry times are not used.
class EventStreamParser
{
public:
    QList<ServerEvent> feed(const QByteArray &bytes);

    /// An event is larger than any is: what comes is no event stream.
    bool isTooLarge() const { return m_rest.size() + m_data.size() > mostBytes; }

private:
    static constexpr qsizetype mostBytes = 4 * 1024 * 1024;

    void line(const QByteArray &text, QList<ServerEvent> &events);

    QByteArray m_rest; ///< of a line
    QByteArray m_type;
    QByteArray m_data;
    bool m_hasData = false;
};

}
