// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/PageReader.h"

namespace firstmile
{

using namespace std::chrono_literals;

PageReader::PageReader(MeasureData &measures, QObject *parent) : QObject(parent), m_measures(measures)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    m_minute.setInterval(1min); // those that wait grow older, and a case matures, without anything happening
    connect(&m_soon, &QTimer::timeout, this, &PageReader::read);
    connect(&m_minute, &QTimer::timeout, this, &PageReader::askAgain);
    connect(&measures, &MeasureData::changed, this, &PageReader::askAgain);
}

void PageReader::ask(const PageQuery &query)
{
    m_query = query;
    m_reading = false; // whatever is on its way answers something else
    m_awake = true;
    m_minute.start();
    read();
}

void PageReader::askAgain()
{
    m_stale = true;
    if (m_awake && m_query && !m_reading && !m_soon.isActive())
        m_soon.start();
}

void PageReader::setAwake(bool awake)
{
    m_awake = awake;
    if (!awake) {
        m_soon.stop();
        m_minute.stop();
        return;
    }
    m_minute.start();
    if (m_stale)
        askAgain();
}

void PageReader::read()
{
    if (m_reading || !m_query)
        return;
    m_soon.stop();
    m_stale = false;
    m_reading = true;
    Q_EMIT asking();
    whenDone(m_measures.page(*m_query), this, [this, turn = ++m_turn](const Result<MeasurePage> &page) {
        if (turn != m_turn)
            return;
        m_reading = false;
        if (m_stale)
            askAgain();
        if (page)
            Q_EMIT arrived(*page);
        else
            Q_EMIT failed(page.error());
    });
}

}
