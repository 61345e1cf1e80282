// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactAhead.h"

#include "core/store/ProfileJson.h"

#include <QThreadPool>

namespace firstmile
{

namespace
{

constexpr qsizetype peopleOfBatch = 2000;
constexpr qsizetype bytesOfBatch = 8 * 1024 * 1024; ///< people with photos come fewer at a time

}

ContactAhead::~ContactAhead()
{
    if (m_isReading)
        m_done->acquire();
}

ReadPeople ContactAhead::next()
{
    if (std::exchange(m_isReading, false)) {
        m_done->acquire();
    } else {
        m_ahead = read();
    }
    ReadPeople ready = std::exchange(m_ahead, {});
    if (!ready.people.isEmpty())
        start();
    return ready;
}

/// Where no thread of the pool is idle, nobody is waited for: this thread reads when it needs to.
void ContactAhead::start()
{
    m_isReading = QThreadPool::globalInstance()->tryStart([this, done = m_done] {
        m_ahead = read();
        done->release();
    });
}

ReadPeople ContactAhead::read()
{
    ReadPeople read;
    qsizetype bytes = 0;
    read.people.reserve(peopleOfBatch);
    while (read.people.size() < peopleOfBatch && bytes < bytesOfBatch) {
        auto entry = m_feed.next();
        read.problems += m_feed.takeProblems();
        if (!entry)
            break;
        read.people.append(personOf(*entry, read.problems));
        read.people.last().content = profileContentToUtf8(entry->properties);
        bytes += read.people.last().content.size();
    }
    read.bytesRead = m_feed.bytesRead();
    return read;
}

}
