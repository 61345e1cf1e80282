// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/TwcsImport.h"

#include "core/inbox/ImportFile.h"
#include "core/inbox/ImportRun.h"
#include "core/inbox/TwcsImportThreads.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Account accountOfBrand(const QString &brand)
{
    Account account;
    account.channel = Channel::X;
    account.handle = u'@' + brand;
    account.name = account.remoteKey = brand;
    return account;
}

IncomingMessage messageOf(const SupportTweet &tweet, const TwcsImportThreads::Place &place)
{
    IncomingMessage message;
    message.remoteId = message.dedupeKey = QString::number(tweet.id);
    message.inReplyTo = tweet.parent > 0 ? QString::number(tweet.parent) : QString();
    message.threadKey = QString::number(place.root) + u'@' + place.brand;
    message.direction = tweet.inbound ? Direction::Inbound : Direction::Outbound;
    message.author.channel = Channel::X;
    message.author.remoteKey = tweet.author;
    message.author.handle = u'@' + tweet.author;
    message.text = tweet.words();
    message.at = message.receivedAt = tweet.at;
    message.size = tweet.text.size();
    return message;
}

/// Support tweets, thread by thread.
class TwcsFeed : public ImportFeed
{
public:
    explicit TwcsFeed(const QString &path) : m_file(path) {}

    Result<ImportBatch> next() override
    {
        ImportBatch batch;
        if (!m_threads) {
            FM_TRY(readAll());
            batch.counted = m_table.counted();
        }
        const auto &places = m_threads->places();
        while (m_next < places.size() && !(batch.items.size() >= batchSize && beginsThread(m_next)))
            batch.items.append(itemAt(places[m_next++]));
        batch.last = m_next == places.size();
        batch.bytesInAll = m_file.size();
        batch.bytes = places.isEmpty() ? batch.bytesInAll : batch.bytesInAll * m_next / places.size();
        return batch;
    }

private:
    Result<void> readAll()
    {
        FM_TRY(openForImport(m_file));
        FM_TRY(m_table.read(m_file));
        m_threads.emplace(m_table.tweets());
        return {};
    }

    bool beginsThread(qsizetype place) const
    {
        return m_threads->places()[place].root != m_threads->places()[place - 1].root;
    }

    ImportItem itemAt(const TwcsImportThreads::Place &place) const
    {
        const SupportTweet &tweet = m_table.tweets()[place.tweet];
        IngestItem item;
        item.message = messageOf(tweet, place);
        ImportItem prepared{accountOfBrand(place.brand), prepare(item)};
        prepared.taken.what = u"tweet %1"_s.arg(tweet.id);
        return prepared;
    }

    QFile m_file;
    TwcsImportTable m_table;
    std::optional<TwcsImportThreads> m_threads;
    qsizetype m_next = 0;
};

}

Async<ImportSummary> importTwcs(Database &database, const QString &file, const ImportOptions &options)
{
    return ImportRun::start(database, std::make_shared<TwcsFeed>(file), options);
}

}
