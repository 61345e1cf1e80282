// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/HistoryEntry.h"

#include <QCoreApplication>

namespace firstmile
{

/// The lines of a customer's history as words.
class HistoryLineWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryLineWords)

public:
    static QString kinds(HistoryKind kind);          ///< "Messages", for a filter
    static QString title(const HistoryEntry &entry); ///< who, and what they did where that is not writing
    static QString text(const HistoryEntry &entry, Instant now);
    static QString state(const HistoryEntry &entry); ///< time to first response, or that it waits; empty: no case
    static QString icon(const HistoryEntry &entry);
    static QString spoken(const HistoryEntry &entry, Instant now);

private:
    static QString written(const HistoryEntry &entry);
    static QString contact(const HistoryEntry &entry);
    static QString outcome(const HistoryEntry &entry);
    static QString identity(const HistoryEntry &entry);
    static QString followUp(const HistoryEntry &entry);
    static QString by(const QString &what, const QString &who);
};

}
