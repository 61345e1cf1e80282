// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/CustomerData.h"

namespace firstmile
{

/// Reads one person as a comparison shows them: their sheet, and the last thing said in each of their newest
/// conversations. Who is asked for last is answered.
class PersonReader : public QObject
{
    Q_OBJECT

public:
    PersonReader(const ConsoleContext &context, QObject *parent);

    void read(CustomerId customer);
    void forget(); ///< what is on its way is not told any more
    bool isReading() const { return m_reading; }
    CustomerId asked() const { return m_asked; }
    const std::optional<CustomerSheet> &sheet() const { return m_sheet; } ///< of asked(), once it is there
    const QList<HistoryEntry> &lastWords() const { return m_lastWords; }

Q_SIGNALS:
    void arrived();
    void failed(const firstmile::Error &error);

private:
    void readLastWords(const CustomerSheet &sheet);
    void finish(const CustomerSheet &sheet, const QList<HistoryEntry> &entries);

    const ConsoleContext &m_context;
    CustomerId m_asked;
    int m_turn = 0;
    bool m_reading = false;
    std::optional<CustomerSheet> m_sheet;
    QList<HistoryEntry> m_lastWords;
};

}
