// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/ledger/CaseRow.h"
#include "core/store/Session.h"

#include <QHash>

#include <vector>

namespace firstmile
{

/// What cases can be chosen by and is not in the log: as it is now. Read in a few statements, for all conversations or
/// for some.
class LedgerTraits
{
public:
    Result<void> readAll(Session &session);
    Result<void> readOf(Session &session, const QList<ConversationId> &conversations);

    QStringList tagsOf(qint64 conversation) const { return m_tags.value(conversation); }
    QString languageOf(qint64 message) const;
    void describe(CaseRow &row) const; ///< its followers, verification and suggested labels

private:
    struct Person
    {
        qint64 followers = -1;
        bool verified = false;
    };
    struct Suggested
    {
        qint8 intent = -1;
        qint8 complexity = -1;
    };

    Result<void> readFrom(Session &session, const QString *conversations);
    void addLanguage(qint64 message, const QString &language);

    QHash<qint64, Person> m_people; ///< by conversation
    QHash<qint64, QStringList> m_tags;
    std::vector<std::pair<qint64, qint32>> m_languages; ///< by message, ascending; a number of m_languageNames
    QStringList m_languageNames;
    QHash<qint64, Suggested> m_suggested; ///< by message
};

}
