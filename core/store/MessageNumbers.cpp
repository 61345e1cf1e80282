// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageNumbers.h"

#include "core/store/JsonList.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// The number is "FMIN".
constexpr qint64 ingestLock = 0x464D494E;

/// 0 is no id, so the oldest second has one place less.
qint64 firstPlaceAt(Instant at)
{
    return std::max<qint64>(1, firstMessageIdAt(at));
}

/// Where the window of places ends in which `place` is.
qint64 windowAfter(qint64 place)
{
    return (place / messagesPerSecond + 1) * messagesPerSecond;
}

}

Result<void> MessageNumbers::takeTurn(Session &session)
{
    if (session.engine() == Engine::Postgres)
        FM_TRY(session.exec(u"SELECT pg_advisory_xact_lock(?)"_s, ingestLock));
    return {};
}

Result<void> MessageNumbers::read(const QList<Instant> &times)
{
    QSet<qint64> places;
    for (const Instant at : times)
        places.insert(firstMessageIdAt(at));
    return readFrom(places.values());
}

Result<void> MessageNumbers::readFrom(const QList<qint64> &places)
{
    const QString sql = u"SELECT m.id FROM "_s + numbersFromJson(m_session.engine()) +
                        u" CROSS JOIN messages m WHERE m.id >= each.value AND m.id < each.value + 256"_s;
    FM_ASSIGN(const auto ids, (m_session.all<qint64>(
                                  sql, [](const Row &row) { return row.integer(0); }, jsonList(places))));
    for (const qint64 place : places)
        m_read.insert(place);
    for (const qint64 id : ids)
        m_taken.insert(id);
    return {};
}

Result<MessageId> MessageNumbers::take(Instant at)
{
    const qint64 first = firstPlaceAt(at);
    qint64 place = m_next.value(first, first);
    while (true) {
        const qint64 window = windowAfter(place) - messagesPerSecond;
        if (!m_read.contains(window))
            FM_TRY(readFrom({window}));
        if (!m_taken.contains(place))
            break;
        ++place;
    }
    m_taken.insert(place);
    m_next.insert(first, place + 1);
    return MessageId(place);
}

}
