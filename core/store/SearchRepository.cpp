// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchRepository.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString tsQuery(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms.append(u'\'' + QString(word).replace(u'\'', u"''"_s).replace(u'\\', u"\\\\"_s) + u'\'');
    return terms.join(u" & "_s) + u":*"_s;
}

QString ftsQuery(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms.append(u'"' + QString(word).replace(u'"', u"\"\""_s) + u'"');
    return terms.join(u' ') + u'*';
}

}

Result<QList<MessageId>> SearchRepository::find(const QStringList &words, int limit)
{
    if (words.isEmpty())
        return QList<MessageId>();
    const auto readId = [](const Row &row) { return row.id<MessageId>(0); };
    if (m_session.engine() == Engine::Sqlite) {
        return m_session.all<MessageId>(uR"(
            SELECT m.id FROM search s JOIN messages m ON m.id = s.rowid
            WHERE s.search MATCH ? AND m.deleted = 0 ORDER BY s.rowid DESC LIMIT ?)"_s,
                                        readId, ftsQuery(words), limit);
    }
    return m_session.all<MessageId>(uR"(
        SELECT m.id FROM search s JOIN messages m ON m.id = s.message_id
        WHERE s.words @@ CAST(? AS tsquery) AND m.deleted = 0 ORDER BY m.id DESC LIMIT ?)"_s,
                                    readId, tsQuery(words), limit);
}

}
