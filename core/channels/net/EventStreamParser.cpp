// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/EventStreamParser.h"

namespace firstmile
{

QList<ServerEvent> EventStreamParser::feed(const QByteArray &bytes)
{
    QList<ServerEvent> events;
    qsizetype from = 0;
    m_rest += bytes;
    for (qsizetype end = 0; (end = m_rest.indexOf('\n', from)) >= 0; from = end + 1) {
        auto text = m_rest.mid(from, end - from);
        if (text.endsWith('\r'))
            text.chop(1);
        line(text, events);
    }
    m_rest.remove(0, from);
    return events;
}

void EventStreamParser::line(const QByteArray &text, QList<ServerEvent> &events)
{
    if (text.isEmpty()) {
        if (m_hasData)
            events.append({m_type.isEmpty() ? QByteArray("message") : m_type, m_data});
        m_type.clear();
        m_data.clear();
        m_hasData = false;
        return;
    }
    const auto colon = text.indexOf(':');
    const auto name = colon < 0 ? text : text.first(colon);
    auto value = colon < 0 ? QByteArray() : text.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (name == "event")
        m_type = value;
    if (name != "data")
        return;
    m_data += m_hasData ? '\n' + value : value;
    m_hasData = true;
}

}
