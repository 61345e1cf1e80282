// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <vector>

namespace firstmile::bench
{

/// Asks the event loop for its attention every millisecond and notes how long it had to wait each time.
class Ticker : public QObject
{
public:
    explicit Ticker(QObject *parent = nullptr);

    void start();
    void stop() { m_timer.stop(); }

    /// Prints a line of JSON: the gaps between ticks, in microseconds.
    void tell() const;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<int> m_gaps;
};

/// Prints a line "WORD nanoseconds kibibytes": the monotonic clock, which all processes share, and the peak of the
/// memory that the process has had (VmHWM).
void tellMoment(const char *word);

}
