// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/ContactPerson.h"

#include <QSemaphore>

namespace firstmile
{

/// Some people of a file, ready to be taken in.
struct ReadPeople
{
    QList<ContactPerson> people; ///< none: the file is at its end
    QList<ContactProblem> problems;
    qint64 bytesRead = 0;
};

/// Reads the next people of a file in the thread pool while those before them are written. Two batches are in memory at
/// most.
class ContactAhead
{
public:
    explicit ContactAhead(ContactFeed &feed) : m_feed(feed) {}
    ~ContactAhead();
    ContactAhead(const ContactAhead &) = delete;
    ContactAhead &operator=(const ContactAhead &) = delete;

    ReadPeople next(); ///< after the end it must not be called again

private:
    void start();
    ReadPeople read();

    ContactFeed &m_feed; ///< the pool's while m_isReading
    ReadPeople m_ahead;
    std::shared_ptr<QSemaphore> m_done = std::make_shared<QSemaphore>();
    bool m_isReading = false;
};

}
