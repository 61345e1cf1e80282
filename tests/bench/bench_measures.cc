// SPDX-License-Identifier: GPL-3.0-or-later
// bench_measures million WORKSPACE: how long every page of the dashboard takes over a workspace of a million messages,
// with and without filters, and after one new message, beside a recomputation from the log in the same run.
// bench_measures twcs FILE: the figures of each brand of a table of support tweets, a line of JSON each, for
// twcs_rates.py to compare with what it computes from the table itself.
#include "core/inbox/TwcsImport.h"
#include "core/metrics/Quantile.h"
#include "core/metrics/Reports.h"
#include "core/metrics/pages/MeasurePage.h"
#include "core/store/ConversationRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/MessageRepository.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QUuid>

#include <cstdio>

using namespace firstmile;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int repetitions = 7;
constexpr int messagesAfterwards = 15;

template <class T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "bench_measures: %s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

template <class T>
auto waitFor(Async<T> future)
{
    while (!future.isFinished()) // an import goes on in this thread
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    const Result<T> result = future.result();
    if (!result) {
        std::fprintf(stderr, "bench_measures: %s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *result;
}

template <class F>
double millisecondsOf(F f)
{
    QElapsedTimer clock;
    clock.start();
    f();
    return double(clock.nsecsElapsed()) / 1e6;
}

double middleOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

struct NamedFilter
{
    const char *name;
    CaseFilter filter;
    DayPeriod period;
};

QList<NamedFilter> filtersOf(const CaseLedger &ledger, Instant now)
{
    const auto first = [](const QStringList &names) { return names.isEmpty() ? QString() : names.first(); };
    const QDate today = toDateTime(now).date();
    CaseFilter agent;
    agent.agents = {first(ledger.agents().all())};
    CaseFilter tag;
    tag.tags = {first(ledger.tags().all())};
    CaseFilter several;
    several.channels = {Channel::X, Channel::Email};
    several.languages = {first(ledger.languages().all())};
    several.reach = ReachGroup::Ordinary;
    CaseFilter high;
    high.reach = ReachGroup::High;
    return {{"none", {}, {}},         {"last 90 days", {}, {today.addDays(-89), today}},
            {"agent", agent, {}},     {"tag", tag, {}},
            {"high reach", high, {}}, {"channels, language and reach", several, {}}};
}

void tellPages(const CaseLedger &ledger, const SurveyBenchmarks &surveys, double naive)
{
    for (const PageId page : allPages()) {
        for (const NamedFilter &each : filtersOf(ledger, ledger.now())) {
            PageQuery query{.page = page, .filter = each.filter, .period = each.period};
            query.compareBefore = each.period.from.has_value();
            std::vector<double> times;
            for (int i = 0; i < repetitions; ++i)
                times.push_back(millisecondsOf([&] { (void)pageOf(ledger, surveys, query); }));
            std::printf("{\"page\": \"%s\", \"filter\": \"%s\", \"first_ms\": %.1f, \"median_ms\": %.1f, "
                        "\"times_quicker\": %.0f}\n",
                        qPrintable(toString(page)), each.name, times.front(), middleOf(times), naive / middleOf(times));
        }
    }
}

/// One more message of a customer, as a poll would bring it.
Result<ChangeSet> takeMessage(Transaction &transaction, ConversationId id, Instant at)
{
    FM_ASSIGN(const auto conversation, ConversationRepository(transaction).find(id));
    IncomingMessage message;
    message.remoteId = message.dedupeKey = QUuid::createUuid().toString();
    message.text = u"Where is my kettle?"_s;
    message.at = message.receivedAt = at;
    Event event;
    event.at = event.recordedAt = at;
    event.account = conversation->account;
    event.conversation = id;
    event.customer = conversation->customer;
    FM_ASSIGN(event.message,
              MessageRepository(transaction).insert(transaction, {message, conversation->account, id, {}, {}, {}}));
    FM_TRY(EventRepository(transaction).append(event));
    FM_TRY(ConversationRepository(transaction).refresh(transaction, id));
    return transaction.changes();
}

void tellRefresh(Database &database, CaseLedger &ledger, const SurveyBenchmarks &surveys)
{
    std::vector<double> refreshing;
    std::vector<double> withPage;
    for (int i = 0; i < messagesAfterwards; ++i) {
        const ConversationId id(ledger.rows()[std::size_t(i) * 1'000 % ledger.rows().size()].conversation);
        const Instant at = ledger.now() + 1min;
        const ChangeSet changes =
            waitFor(database.write([&](Transaction &transaction) { return takeMessage(transaction, id, at); }));
        waitFor(database.read(
            [&](Session &session) -> Result<void> {
                Result<void> done;
                refreshing.push_back(
                    millisecondsOf([&] { done = ledger.refresh(session, changes, ledger.rules(), at); }));
                const double page = millisecondsOf([&] { (void)pageOf(ledger, surveys, {}); });
                withPage.push_back(refreshing.back() + page);
                return done;
            },
            Database::Lane::Background));
    }
    std::printf("{\"refresh_median_ms\": %.2f, \"refresh_most_ms\": %.2f, \"refresh_and_page_median_ms\": %.1f, "
                "\"refresh_and_page_most_ms\": %.1f}\n",
                middleOf(refreshing), std::ranges::max(refreshing), middleOf(withPage), std::ranges::max(withPage));
}

Result<Instant> lastMoment(Session &session)
{
    FM_ASSIGN(const auto last,
              (session.first<Instant>(u"SELECT max(at) FROM events"_s, [](const Row &row) { return row.instant(0); })));
    return last.value_or(Instant()) + 1h;
}

int million(const QString &file)
{
    Database database(need(WorkspaceUrl::parse(file)));
    waitFor(database.open());
    const auto surveys = need(SurveyBenchmarks::load());
    std::unique_ptr<CaseLedger> ledger;
    waitFor(database.read(
        [&](Session &session) -> Result<void> {
            FM_ASSIGN(const Instant now, lastMoment(session));
            FM_ASSIGN(const MeasureRules rules, measureRules(session));
            Result<void> done;
            const double naive = millisecondsOf([&] { (void)reportAsOf(session, {}, now); });
            for (const char *which : {"first", "again"}) {
                const double reading = millisecondsOf([&] { ledger = need(CaseLedger::read(session, rules, now)); });
                std::printf("{\"reading\": \"%s\", \"ms\": %.0f, \"cases\": %zu}\n", which, reading,
                            ledger->rows().size());
            }
            std::printf("{\"recomputing_from_the_log_ms\": %.0f}\n", naive);
            tellPages(*ledger, surveys, naive);
            return done;
        },
        Database::Lane::Background));
    tellRefresh(database, *ledger, surveys);
    return 0;
}

void tellBrand(const CaseLedger &ledger, qint32 account)
{
    qint64 answered = 0;
    qint64 inHour = 0;
    qint64 inDay = 0;
    std::vector<double> delays;
    qint64 cases = 0;
    for (const quint32 number : ledger.byOpening())
        cases += ledger.rows()[number].account == account ? 1 : 0;
    for (const quint32 number : ledger.byDelay(false)) {
        const CaseRow &row = ledger.rows()[number];
        if (row.account != account)
            continue;
        ++answered;
        const auto counts = [&](Milliseconds horizon) {
            return standingOf(row, {.measure = Measure::AnsweredWithin, .horizon = horizon}, ledger) ==
                   Standing::Counts;
        };
        inHour += counts(1h) ? 1 : 0;
        inDay += counts(24h) ? 1 : 0;
        delays.push_back(double(row.answeredAt - row.openedAt) / 1000);
    }
    const QList<double> sorted(delays.begin(), delays.end());
    std::printf("{\"brand\": \"%s\", \"cases\": %lld, \"answered\": %lld, \"in1h\": %lld, \"in24h\": %lld, "
                "\"p50\": %.3f, \"p90\": %.3f}\n",
                qPrintable(ledger.accounts().at(account).handle), static_cast<long long>(cases),
                static_cast<long long>(answered), static_cast<long long>(inHour), static_cast<long long>(inDay),
                sorted.isEmpty() ? -1 : quantile(sorted, 0.5), sorted.isEmpty() ? -1 : quantile(sorted, 0.9));
}

int brands(const QString &file)
{
    const QTemporaryDir folder;
    Database database(need(WorkspaceUrl::parse(folder.filePath(u"twcs.firstmile"_s))));
    waitFor(database.open());
    waitFor(importTwcs(database, file, {}));
    waitFor(database.read([&](Session &session) -> Result<void> {
        FM_ASSIGN(const Instant last, lastMoment(session));
        FM_ASSIGN(const auto ledger, CaseLedger::read(session, {}, last + 30 * 24h));
        for (qint32 account = 0; account < ledger->accounts().size(); ++account)
            tellBrand(*ledger, account);
        return {};
    }));
    return 0;
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "million"_L1)
        return million(arguments[2]);
    if (arguments.size() == 3 && arguments[1] == "twcs"_L1)
        return brands(arguments[2]);
    std::fputs("usage: bench_measures million WORKSPACE | twcs FILE\n", stderr);
    return 2;
}
