// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchIndex.h"

#include "core/text/SearchFold.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

template <class AnyMessage>
SearchWords foldedColumns(const AnyMessage &message, const QString &authorName, const QString &authorHandle)
{
    QStringList people{authorName, authorHandle};
    for (const Mailbox &each : message.to + message.cc)
        people << each.name << each.address;
    QStringList files;
    for (const Attachment &attachment : message.attachments)
        files << attachment.name << attachment.description;
    return {foldForSearch(message.subject), foldForSearch(message.text), foldForSearch(people.join(u' ')),
            foldForSearch(files.join(u' '))};
}

void appendLexemes(QString &vector, int &position, const QString &words, QChar weight)
{
    for (const auto word : QStringView(words).split(u' ', Qt::SkipEmptyParts)) {
        position = qMin(position + 1, 16383);
        if (word.size() < 500)
            vector += u'\'' + word.toString().replace(u'\'', u"''"_s).replace(u'\\', u"\\\\"_s) + u"':"_s +
                      QString::number(position) + weight + u' ';
    }
}

}

SearchWords searchWordsOf(const IncomingMessage &message)
{
    return foldedColumns(message, message.author.name, message.author.handle);
}

SearchWords searchWordsOf(const Message &message)
{
    return foldedColumns(message, message.from.name, message.from.address);
}

Result<void> SearchIndex::add(MessageId id, const SearchWords &words)
{
    if (m_session.engine() == Engine::Sqlite) {
        FM_TRY(m_session.exec(u"INSERT INTO search (rowid, subject, text, people, files) VALUES (?, ?, ?, ?, ?)"_s, id,
                              words.subject, words.text, words.people, words.files));
        return {};
    }
    QString vector;
    int position = 0;
    appendLexemes(vector, position, words.subject, u'A');
    appendLexemes(vector, position, words.people, u'B');
    appendLexemes(vector, position, words.files, u'C');
    appendLexemes(vector, position, words.text, u'D');
    FM_TRY(m_session.exec(u"INSERT INTO search (message_id, words) VALUES (?, CAST(? AS tsvector))"_s, id, vector));
    return {};
}

Result<void> SearchIndex::remove(MessageId id, const SearchWords &words)
{
    if (m_session.engine() == Engine::Sqlite) {
        FM_TRY(m_session.exec(
            u"INSERT INTO search (search, rowid, subject, text, people, files) VALUES ('delete', ?, ?, ?, ?, ?)"_s, id,
            words.subject, words.text, words.people, words.files));
    } else {
        FM_TRY(m_session.exec(u"DELETE FROM search WHERE message_id = ?"_s, id));
    }
    return {};
}

}
