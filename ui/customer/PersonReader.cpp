// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/PersonReader.h"

namespace firstmile
{

namespace
{

constexpr int personKeysLooked = 30; ///< so many of the newest messages are looked at for different conversations
constexpr int personLastWords = 3;

}

PersonReader::PersonReader(const ConsoleContext &context, QObject *parent) : QObject(parent), m_context(context) {}

void PersonReader::read(CustomerId customer)
{
    m_asked = customer;
    m_reading = true;
    m_sheet.reset();
    whenDone(m_context.customers.sheet(customer), this, [this, turn = ++m_turn](const Result<CustomerSheet> &sheet) {
        if (turn != m_turn)
            return;
        if (sheet)
            return readLastWords(*sheet);
        m_reading = false;
        Q_EMIT failed(sheet.error());
    });
}

void PersonReader::forget()
{
    ++m_turn;
    m_asked = {};
    m_reading = false;
    m_sheet.reset();
}

void PersonReader::readLastWords(const CustomerSheet &sheet)
{
    HistoryFilter filter;
    filter.kinds = {HistoryKind::Message, HistoryKind::Contact};
    const int turn = m_turn;
    whenDone(m_context.customers.history(sheet.customer.id, filter), this,
             [this, turn, sheet](const Result<QList<HistoryKey>> &keys) {
                 if (turn != m_turn)
                     return;
                 if (!keys || keys->isEmpty())
                     return finish(sheet, {}); // they can be compared without
                 whenDone(m_context.customers.historyLines(keys->mid(0, personKeysLooked)), this,
                          [this, turn, sheet](const Result<QList<HistoryEntry>> &entries) {
                              if (turn == m_turn)
                                  finish(sheet, entries ? *entries : QList<HistoryEntry>());
                          });
             });
}

void PersonReader::finish(const CustomerSheet &sheet, const QList<HistoryEntry> &entries)
{
    m_lastWords.clear();
    QSet<ConversationId> seen;
    for (const HistoryEntry &entry : entries) {
        if (m_lastWords.size() == personLastWords)
            break;
        if (seen.contains(entry.conversation))
            continue;
        seen.insert(entry.conversation);
        m_lastWords.append(entry);
    }
    m_sheet = sheet;
    m_reading = false;
    Q_EMIT arrived();
}

}
