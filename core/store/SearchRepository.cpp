// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchRepository.h"

#include "core/text/SearchFold.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

template <class AnyMessage>
QString rawWords(const AnyMessage &message, const QString &authorName, const QString &authorHandle)
{
    QStringList parts{message.subject, message.text, authorName, authorHandle};
    for (const Mailbox &each : message.to)
        parts << each.name << each.address;
    for (const Attachment &attachment : message.attachments)
        parts << attachment.name << attachment.description;
    return parts.join(u' ');
}

/// PostgreSQL's own parser would split and drop what we folded, so the lexemes are written out with their positions
/// (a position is at most 16383, a lexeme shorter than 2 KB).
QString tsVector(const QString &words)
{
    QString vector;
    int position = 0;
    for (const auto word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        position = qMin(position + 1, 16383);
        if (word.size() < 500)
            vector += u'\'' + word.toString().replace(u'\'', u"''"_s).replace(u'\\', u"\\\\"_s) + u"':"_s +
                      QString::number(position) + u' ';
    }
    return vector;
}

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

QString SearchRepository::wordsOf(const IncomingMessage &message)
{
    return foldForSearch(rawWords(message, message.author.name, message.author.handle));
}

QString SearchRepository::wordsOf(const Message &message)
{
    return foldForSearch(rawWords(message, message.from.name, message.from.address));
}

Result<void> SearchRepository::add(MessageId id, const QString &words)
{
    if (m_session.engine() == Engine::Sqlite) {
        FM_TRY(m_session.exec(u"INSERT INTO search (rowid, words) VALUES (?, ?)"_s, id, words));
    } else {
        FM_TRY(m_session.exec(u"INSERT INTO search (message_id, words) VALUES (?, CAST(? AS tsvector))"_s, id,
                              tsVector(words)));
    }
    return {};
}

Result<void> SearchRepository::remove(MessageId id, const QString &words)
{
    if (m_session.engine() == Engine::Sqlite) {
        FM_TRY(m_session.exec(u"INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)"_s, id, words));
    } else {
        FM_TRY(m_session.exec(u"DELETE FROM search WHERE message_id = ?"_s, id));
    }
    return {};
}

Result<QList<MessageId>> SearchRepository::find(const QStringList &words, int limit)
{
    if (words.isEmpty())
        return QList<MessageId>();
    const auto readId = [](const Row &row) { return row.id<MessageId>(0); };
    if (m_session.engine() == Engine::Sqlite) {
        return m_session.all<MessageId>(uR"(
            SELECT m.id FROM search s JOIN messages m ON m.id = s.rowid
            WHERE s.words MATCH ? AND m.deleted = 0 ORDER BY m.at DESC, m.id DESC LIMIT ?)"_s,
                                        readId, ftsQuery(words), limit);
    }
    return m_session.all<MessageId>(uR"(
        SELECT m.id FROM search s JOIN messages m ON m.id = s.message_id
        WHERE s.words @@ CAST(? AS tsquery) AND m.deleted = 0 ORDER BY m.at DESC, m.id DESC LIMIT ?)"_s,
                                    readId, tsQuery(words), limit);
}

}
