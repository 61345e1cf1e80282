// SPDX-License-Identifier: GPL-3.0-or-later
// bench_customers gather WORKSPACE ENTRIES: makes one customer of so many people that their history has that many
// entries, spread over every channel and all of the time, as if they had been one person all along.
// bench_customers open|find WORKSPACE: asks what the console asks about customers, through the same threads, and
// prints a line of JSON for each kind of question: how long each answer took, in microseconds, and how much of that
// this process was at work, which tells more on a machine that is busy with other things.
#include "core/customers/CustomerSearch.h"
#include "core/customers/History.h"
#include "core/store/ConsentRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/Database.h"
#include "core/store/FollowUpRepository.h"
#include "core/store/ProfileRepository.h"
#include "tests/bench/Plan.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <ctime>

using namespace firstmile;
using namespace firstmile::bench;
using namespace Qt::StringLiterals;

namespace
{

constexpr int openings = 100;
constexpr int searches = 5;
constexpr qsizetype historyScreen = 50;
constexpr Instant asOf = Instant(Milliseconds(planEnds));

/// Who has the most conversations: the one who was gathered.
Result<CustomerId> busiestCustomer(Session &session)
{
    FM_ASSIGN(const auto busiest,
              (session.first<CustomerId>(u"SELECT customer_id FROM conversations GROUP BY customer_id "
                                         "ORDER BY count(*) DESC LIMIT 1"_s,
                                         [](const Row &row) { return row.id<CustomerId>(0); })));
    return busiest.value_or(CustomerId());
}

Result<void> giveTo(Transaction &transaction, CustomerId customer, CustomerId other)
{
    if (customer == other)
        return {};
    FM_TRY(transaction.exec(u"UPDATE identities SET customer_id = ?, origin_customer = ? WHERE customer_id = ?"_s,
                            customer, customer, other));
    FM_TRY(transaction.exec(u"UPDATE conversations SET customer_id = ? WHERE customer_id = ?"_s, customer, other));
    return {};
}

/// Every so-maniest customer, in the order of their numbers, until there are enough entries.
Result<qint64> gather(Transaction &transaction, qint64 entries)
{
    FM_ASSIGN(const auto customers,
              (transaction.all<CustomerId>(u"SELECT DISTINCT customer_id FROM conversations ORDER BY customer_id"_s,
                                           [](const Row &row) { return row.id<CustomerId>(0); })));
    FM_ASSIGN(const auto messages, (transaction.first<qint64>(u"SELECT count(*) FROM messages"_s,
                                                              [](const Row &row) { return row.integer(0); })));
    const qint64 step = std::max<qint64>(1, messages.value_or(0) / entries);
    qint64 found = 0;
    for (qint64 start = 0; start < step && found < entries; ++start) {
        for (qsizetype i = start; i < customers.size() && found < entries; i += step) {
            FM_TRY(giveTo(transaction, customers.first(), customers.at(i)));
            const bool isLast = i + step >= customers.size();
            if ((i / step) % 32 != 0 && !isLast)
                continue; // counted now and then
            FM_ASSIGN(const auto keys, historyOf(transaction, customers.first()));
            found = keys.size();
        }
    }
    return found;
}

struct Opened
{
    HistoryCounts counts;
    QList<HistoryKey> keys;
    QList<HistoryEntry> lines;
};

/// What the page of a customer shows first.
Result<Opened> openPage(Session &session, CustomerId customer)
{
    Opened opened;
    FM_ASSIGN(const auto known, CustomerRepository(session).find(customer));
    FM_ASSIGN(const auto records, ProfileRepository(session).of(customer));
    FM_ASSIGN(const auto consents, ConsentRepository(session).of(customer));
    FM_ASSIGN(const auto followUps, FollowUpRepository(session).of(customer));
    FM_ASSIGN(opened.counts, historyCounts(session, customer, asOf));
    FM_ASSIGN(opened.keys, historyOf(session, customer));
    FM_ASSIGN(opened.lines, historyLines(session, opened.keys.mid(0, historyScreen), asOf));
    return opened;
}

qint64 processMicroseconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return time.tv_sec * 1'000'000LL + time.tv_nsec / 1000;
}

class Asking
{
public:
    explicit Asking(Database &database) : m_database(database) {}

    bool open()
    {
        const CustomerId customer = timed([](Session &session) { return busiestCustomer(session); });
        Opened opened;
        repeat("open", u"first screen of a history"_s, openings, [&] {
            opened = timed([customer](Session &session) { return openPage(session, customer); });
            return opened.keys.size();
        });
        repeat("counts", u"what a history comes to"_s, openings, [&] {
            return timed([customer](Session &session) { return historyCounts(session, customer, asOf); }).messages;
        });
        repeat("keys", u"places of all its lines"_s, openings,
               [&] { return timed([customer](Session &session) { return historyOf(session, customer); }).size(); });
        qsizetype top = 0;
        repeat("lines", u"a screen of it"_s, openings, [&] {
            top = (top + 37 * historyScreen) % std::max<qsizetype>(1, opened.keys.size());
            return timed([keys = opened.keys.mid(top, historyScreen)](Session &session) {
                       return historyLines(session, keys, asOf);
                   })
                .size();
        });
        askForWords(customer);
        return m_good;
    }

    bool find()
    {
        for (const QString &text :
             {u""_s, u"a"_s, u"an"_s, u"ana"_s, u"maria s"_s, u"josé"_s, u"@mar"_s, u"zzzz"_s, u"0612"_s, u"gmail"_s}) {
            repeat("find", text, searches, [&] {
                return timed([text](Session &session) { return findCustomers(session, text, historyScreen); }).size();
            });
        }
        return m_good;
    }

private:
    void askForWords(CustomerId customer)
    {
        for (const QString &words : {u"refund"_s, u"order delivery"_s, u"the"_s}) {
            HistoryFilter filter;
            filter.text = words;
            repeat("words", words, searches, [&] {
                return timed([customer, filter](Session &session) { return historyOf(session, customer, filter); })
                    .size();
            });
        }
    }

    /// Asks in the lane that a person waits for, and notes how long the answer took to be here.
    template <class F>
    auto timed(F f) -> typename std::invoke_result_t<F, Session &>::value_type
    {
        QElapsedTimer timer;
        timer.start();
        const qint64 worked = processMicroseconds();
        auto future = m_database.read(std::move(f));
        future.waitForFinished();
        m_worked.append(QByteArray::number(processMicroseconds() - worked));
        m_microseconds.append(QByteArray::number(timer.nsecsElapsed() / 1000));
        const auto result = future.result();
        if (result)
            return *result;
        std::fprintf(stderr, "bench_customers: %s\n", qPrintable(result.error().detail));
        m_good = false;
        return {};
    }

    template <class Ask>
    void repeat(const char *kind, const QString &what, int times, Ask ask)
    {
        m_microseconds.clear();
        m_worked.clear();
        qint64 answered = 0;
        for (int i = 0; i < times && m_good; ++i)
            answered = ask();
        std::printf("{\"kind\": \"%s\", \"what\": \"%s\", \"answered\": %lld, \"us\": [%s], \"cpu_us\": [%s]}\n", kind,
                    qPrintable(what), static_cast<long long>(answered), m_microseconds.join(',').constData(),
                    m_worked.join(',').constData());
        std::fflush(stdout);
    }

    Database &m_database;
    QByteArrayList m_microseconds;
    QByteArrayList m_worked;
    bool m_good = true;
};

int complain(const Error &error)
{
    std::fprintf(stderr, "bench_customers: %s\n", qPrintable(error.detail));
    return 1;
}

int gatherInto(Database &database, qint64 entries)
{
    auto gathered = database.write([entries](Transaction &transaction) { return gather(transaction, entries); });
    gathered.waitForFinished();
    const auto found = gathered.result();
    if (!found)
        return complain(found.error());
    std::printf("{\"entries\": %lld}\n", static_cast<long long>(*found));
    return 0;
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString deed = arguments.value(1);
    const qint64 entries = arguments.value(3).toLongLong();
    const bool gathers = deed == "gather"_L1;
    const bool isKnown = gathers ? arguments.size() == 4 && entries > 0
                                 : arguments.size() == 3 && (deed == "open"_L1 || deed == "find"_L1);
    const auto url = WorkspaceUrl::parse(arguments.value(2));
    if (!isKnown || !url) {
        std::fputs("usage: bench_customers gather WORKSPACE ENTRIES | open|find WORKSPACE\n", stderr);
        return 2;
    }
    Database database(*url);
    auto opened = database.open();
    opened.waitForFinished();
    if (const auto result = opened.result(); !result)
        return complain(result.error());
    if (gathers)
        return gatherInto(database, entries);
    Asking asking(database);
    return (deed == "open"_L1 ? asking.open() : asking.find()) ? 0 : 1;
}
