// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Ticker.h"

#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>

namespace firstmile::bench
{

namespace
{

long peakKibibytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::stol(line.substr(6));
    }
    return 0;
}

}

Ticker::Ticker(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_gaps.push_back(static_cast<int>(m_since.nsecsElapsed() / 1000));
        m_since.start();
    });
}

void Ticker::start()
{
    m_gaps.reserve(1 << 20);
    m_since.start();
    m_timer.start();
}

void Ticker::tell() const
{
    std::printf("{\"gaps_us\": [");
    for (std::size_t i = 0; i < m_gaps.size(); ++i)
        std::printf(i > 0 ? ",%d" : "%d", m_gaps[i]);
    std::puts("]}");
    std::fflush(stdout);
}

void tellMoment(const char *word)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%s %lld %ld\n", word,
                static_cast<long long>(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()),
                peakKibibytes());
    std::fflush(stdout);
}

}
