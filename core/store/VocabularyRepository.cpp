// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/VocabularyRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

Result<QStringList> VocabularyRepository::agents()
{
    return names(uR"(
        SELECT assignee FROM conversations WHERE assignee <> ''
        UNION SELECT agent FROM messages WHERE agent <> ''
        ORDER BY 1)"_s);
}

Result<QStringList> VocabularyRepository::teams()
{
    return names(u"SELECT DISTINCT handed_to FROM conversations WHERE handed_to <> '' ORDER BY 1"_s);
}

Result<QStringList> VocabularyRepository::tags()
{
    return names(u"SELECT DISTINCT tag FROM conversation_tags ORDER BY 1"_s);
}

Result<QStringList> VocabularyRepository::names(const QString &sql)
{
    FM_ASSIGN(const auto rows, m_session.all<QString>(sql, [](const Row &row) { return row.text(0); }));
    return QStringList(rows);
}

}
