// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Examination.h"
#include "core/store/MessageRepository.h"
#include "core/store/SearchIndex.h"

namespace firstmile::examination
{

using namespace Qt::StringLiterals;

namespace
{

/// The table that has a row for each message in the index.
QString indexedRows(Session &session)
{
    return session.engine() == Engine::Sqlite ? u"(SELECT id FROM search_docsize)"_s
                                              : u"(SELECT message_id AS id FROM search)"_s;
}

/// Messages that the filling of the index has passed; all of them once it is complete.
const QString filledFrom = u"COALESCE((SELECT max(filled_from) FROM search_progress), 0)"_s;

/// A sum of all words with their places, for which their order does not matter: two messages with the same sum have, up
/// to a chance of 2^-64, the same words in the same places.
class WordSum
{
public:
    void add(size_t column, qint64 place, const QByteArray &word)
    {
        m_sum += qHash(word, static_cast<size_t>(place) * columns + column);
    }
    bool operator==(const WordSum &) const = default;

private:
    static constexpr size_t columns = 4;
    size_t m_sum = 0;
};

/// FTS5 cuts longer words off (FTS5_MAX_TOKEN_SIZE of its source).
constexpr qsizetype longestIndexedWord = 32'768;

void addColumn(WordSum &sum, size_t column, const QByteArray &words)
{
    qint64 place = 0;
    for (const auto &word : words.split(' ')) {
        if (!word.isEmpty())
            sum.add(column, place++, word.left(longestIndexedWord));
    }
}

WordSum sumOf(const SearchWords &words)
{
    WordSum sum;
    addColumn(sum, 0, words.subject);
    addColumn(sum, 1, words.text);
    addColumn(sum, 2, words.people);
    addColumn(sum, 3, words.files);
    return sum;
}

constexpr QLatin1StringView searchColumns[] = {"subject"_L1, "text"_L1, "people"_L1, "files"_L1};

/// Places of words that are read at once: some megabytes.
constexpr qint64 placesAtOnce = 100'000;

struct IndexedWord
{
    QString word;
    qint64 places = 0;
};

struct IndexedPlace
{
    QByteArray word;
    qint64 message = 0;
    size_t column = 0;
    qint64 place = 0;
};

IndexedPlace readPlace(const Row &row)
{
    const auto column = std::ranges::find(searchColumns, row.text(2));
    return {row.utf8(0), row.integer(1), static_cast<size_t>(column - std::begin(searchColumns)), row.integer(3)};
}

/// Adds the places of the words from `first` to `last`.
Result<void> addPlaces(Session &session, QHash<qint64, WordSum> &sums, const QString &first, const QString &last)
{
    FM_ASSIGN(const auto places,
              (session.all<IndexedPlace>(
                  u"SELECT term, doc, col, offset FROM temp.search_places WHERE term >= ? AND term <= ?"_s, readPlace,
                  first, last)));
    for (const IndexedPlace &each : places)
        sums[each.message].add(each.column, each.place, each.word);
    return {};
}

/// Every word of the index, by message. FTS5 shows them as a table (sqlite.org/fts5.html, "The fts5vocab Virtual Table
/// Module"); it keeps no text of its own from which they could be read.
Result<QHash<qint64, WordSum>> indexedSums(Session &session)
{
    FM_TRY(session.run(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_places USING "
                       "fts5vocab(main, search, 'instance')"_s));
    FM_TRY(session.run(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_words USING fts5vocab(main, search, 'row')"_s));
    FM_ASSIGN(const auto words,
              (session.all<IndexedWord>(u"SELECT term, cnt FROM temp.search_words"_s, [](const Row &row) {
                  return IndexedWord{row.text(0), row.integer(1)};
              })));
    QHash<qint64, WordSum> sums;
    qint64 places = 0;
    for (qsizetype first = 0, last = 0; last < words.size(); ++last) {
        places += words[last].places;
        if (places < placesAtOnce && last + 1 < words.size())
            continue;
        FM_TRY(addPlaces(session, sums, words[first].word, words[last].word));
        first = last + 1;
        places = 0;
    }
    return sums;
}

Result<qint64> wrongWords(Session &session)
{
    FM_ASSIGN(const auto sums, indexedSums(session));
    FM_ASSIGN(const auto ids, (session.all<MessageId>(u"SELECT id FROM messages WHERE id >= "_s + filledFrom,
                                                      [](const Row &row) { return row.id<MessageId>(0); })));
    qint64 wrong = 0;
    for (const MessageId id : ids) {
        FM_ASSIGN(const auto message, MessageRepository(session).find(id));
        if (message && sums.value(id.value) != sumOf(SearchIndex::wordsOf(*message)))
            ++wrong;
    }
    return wrong;
}

/// SQLite: the index's own structure, then its words.
Result<HealthCheck> thoroughSearch(Session &session)
{
    const auto structure = session.run(u"INSERT INTO search (search) VALUES ('integrity-check')"_s);
    if (!structure && structure.error().kind == ErrorKind::Malformed)
        return HealthCheck{u"search index"_s, false, u"the index is damaged"_s, 1};
    FM_TRY(structure);
    FM_ASSIGN(const qint64 wrong, wrongWords(session));
    return HealthCheck{u"search index"_s, wrong == 0,
                       wrong == 0 ? u"every word of every message is in it"_s
                                  : u"%1 messages are under other words than they have"_s.arg(wrong),
                       wrong};
}

}

Result<HealthCheck> search(Session &session, ExaminationDepth depth)
{
    const QString rows = indexedRows(session);
    FM_ASSIGN(const qint64 missing,
              countOf(session,
                      u"SELECT count(*) FROM messages m WHERE m.id >= %1 AND m.id NOT IN %2"_s.arg(filledFrom, rows)));
    FM_ASSIGN(const qint64 extra,
              countOf(session, u"SELECT count(*) FROM %1 s WHERE s.id NOT IN (SELECT id FROM messages)"_s.arg(rows)));
    if (missing + extra > 0) {
        return HealthCheck{u"search index"_s, false,
                           u"%1 messages are not in it, and %2 are that are gone"_s.arg(missing).arg(extra),
                           missing + extra};
    }
    if (depth == ExaminationDepth::Thorough && session.engine() == Engine::Sqlite)
        return thoroughSearch(session);
    FM_ASSIGN(const qint64 waiting, countOf(session, u"SELECT count(*) FROM messages WHERE id < "_s + filledFrom));
    return HealthCheck{u"search index"_s, true,
                       waiting == 0 ? u"every message is in it"_s
                                    : u"%1 messages are still to be taken in; maintenance does it"_s.arg(waiting),
                       0};
}

Result<void> repairSearch(Transaction &transaction)
{
    if (transaction.engine() == Engine::Sqlite)
        FM_TRY(transaction.run(u"INSERT INTO search (search) VALUES ('delete-all')"_s));
    else
        FM_TRY(transaction.run(u"DELETE FROM search"_s));
    FM_TRY(transaction.run(u"DELETE FROM search_progress"_s));
    return transaction.run(
        u"INSERT INTO search_progress (filled_from) SELECT max(id) + 1 FROM messages HAVING count(*) > 0"_s);
}

}
