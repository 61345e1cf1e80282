// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchIndex.h"

#include "core/store/MessageRepository.h"
#include "core/text/SearchFold.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// The store keeps no half of a surrogate pair, so the words of what comes in must not hold one either: they are worked
/// out again from the store when they are removed.
QByteArray foldedWords(const QStringList &parts)
{
    const QString joined = parts.join(u' ');
    const QString storable = joined.isValidUtf16() ? joined : QString::fromUtf8(joined.toUtf8());
    return foldForSearch(storable).toUtf8();
}

template <class AnyMessage>
SearchWords searchWords(const AnyMessage &message, const QString &authorName, const QString &authorHandle)
{
    QStringList people{authorName, authorHandle};
    for (const Mailbox &each : message.to)
        people << each.name << each.address;
    for (const Mailbox &each : message.cc)
        people << each.name << each.address;
    QStringList files;
    for (const Attachment &attachment : message.attachments)
        files << attachment.name << attachment.description;
    return {foldedWords({message.subject}), foldedWords({message.text}), foldedWords(people), foldedWords(files)};
}

/// PostgreSQL's own parser would split and drop what we folded, so the lexemes are written out with position and weight
/// (a position is at most 16383, a lexeme shorter than 2 KB).
class TsVector
{
public:
    void add(const QByteArray &words, char16_t weight)
    {
        ++m_position; // no phrase runs from one column into the next
        for (const auto &word : words.split(' ')) {
            if (word.isEmpty() || word.size() > 1000)
                continue;
            m_position = std::min(m_position + 1, 16383);
            m_vector += u'\'' + QString::fromUtf8(word) + u"':"_s + QString::number(m_position) + QChar(weight) + u' ';
        }
    }

    const QString &text() const { return m_vector; }

private:
    QString m_vector;
    int m_position = 0;
};

QString tsVectorOf(const SearchWords &words)
{
    TsVector vector;
    vector.add(words.subject, u'A');
    vector.add(words.people, u'B');
    vector.add(words.files, u'C');
    vector.add(words.text, u'D');
    return vector.text();
}

}

SearchWords SearchIndex::wordsOf(const IncomingMessage &message)
{
    return searchWords(message, message.author.name, message.author.handle);
}

SearchWords SearchIndex::wordsOf(const Message &message)
{
    return searchWords(message, message.from.name, message.from.address);
}

Result<void> SearchIndex::add(MessageId id, const SearchWords &words)
{
    FM_ASSIGN(const bool covered, covers(id));
    return covered ? write(id, words) : Result<void>();
}

Result<void> SearchIndex::write(MessageId id, const SearchWords &words)
{
    if (m_session.engine() == Engine::Sqlite) {
        FM_TRY(m_session.exec(u"INSERT INTO search (rowid, subject, text, people, files) VALUES (?, ?, ?, ?, ?)"_s, id,
                              Utf8{words.subject}, Utf8{words.text}, Utf8{words.people}, Utf8{words.files}));
    } else {
        FM_TRY(m_session.exec(u"INSERT INTO search (message_id, words) VALUES (?, CAST(? AS tsvector))"_s, id,
                              tsVectorOf(words)));
    }
    return {};
}

Result<void> SearchIndex::remove(MessageId id, const SearchWords &words)
{
    FM_ASSIGN(const bool covered, covers(id));
    if (!covered)
        return {};
    if (m_session.engine() == Engine::Sqlite) {
        FM_TRY(m_session.exec(
            u"INSERT INTO search (search, rowid, subject, text, people, files) VALUES ('delete', ?, ?, ?, ?, ?)"_s, id,
            Utf8{words.subject}, Utf8{words.text}, Utf8{words.people}, Utf8{words.files}));
    } else {
        FM_TRY(m_session.exec(u"DELETE FROM search WHERE message_id = ?"_s, id));
    }
    return {};
}

/// What the filling has not reached yet, it will take as it then stands.
Result<bool> SearchIndex::covers(MessageId id)
{
    if (!m_filledFrom) {
        FM_ASSIGN(const auto from, (m_session.first<qint64>(u"SELECT filled_from FROM search_progress"_s,
                                                            [](const Row &row) { return row.integer(0); })));
        m_filledFrom = from.value_or(0);
    }
    return id.value >= *m_filledFrom;
}

Result<bool> SearchIndex::isComplete()
{
    FM_ASSIGN(const bool oldest, covers(MessageId(1)));
    return oldest;
}

Result<bool> SearchIndex::fillSome(Transaction &transaction, int messages)
{
    SearchIndex index(transaction);
    FM_ASSIGN(const bool complete, index.isComplete());
    if (complete)
        return false;
    FM_ASSIGN(auto ids, (transaction.all<MessageId>(
                            u"SELECT id FROM messages WHERE id < ? ORDER BY id DESC LIMIT ?"_s,
                            [](const Row &row) { return row.id<MessageId>(0); }, *index.m_filledFrom, messages)));
    std::ranges::reverse(ids);
    for (const MessageId id : std::as_const(ids)) {
        FM_ASSIGN(const auto message, MessageRepository(transaction).find(id));
        if (message)
            FM_TRY(index.write(id, wordsOf(*message)));
    }
    if (ids.size() < messages) {
        FM_TRY(transaction.exec(u"DELETE FROM search_progress"_s));
        return false;
    }
    FM_TRY(transaction.exec(u"UPDATE search_progress SET filled_from = ?"_s, ids.first()));
    return true;
}

}
