// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/MeasureData.h"

#include <QTimer>

namespace firstmile
{

/// Asks for a page and asks again when something changed or a minute has gone by: at most four times a second, one
/// question at a time, and only while it is awake. An answer to an earlier question is dropped.
class PageReader : public QObject
{
    Q_OBJECT

public:
    explicit PageReader(MeasureData &measures, QObject *parent = nullptr);

    void ask(const PageQuery &query); ///< another question, at once
    void askAgain();                  ///< the same, soon
    void setAwake(bool awake);        ///< what changed meanwhile is read when it wakes
    bool isReading() const { return m_reading; }

Q_SIGNALS:
    void asking(); ///< before each question
    void arrived(const firstmile::MeasurePage &page);
    void failed(const firstmile::Error &error);

private:
    void read();

    MeasureData &m_measures;
    std::optional<PageQuery> m_query;
    QTimer m_soon;
    QTimer m_minute;
    int m_turn = 0;
    bool m_reading = false;
    bool m_stale = false;
    bool m_awake = false;
};

}
