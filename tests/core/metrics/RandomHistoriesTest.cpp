// SPDX-License-Identifier: GPL-3.0-or-later
// The measures against a recomputation that shares no code with them: quadratic, by the words of docs/metrics.md.
#include "core/metrics/ResponseMeasures.h"
#include "tests/support/FakeClock.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>
#include <set>
#include <vector>

using namespace firstmile;
using namespace firstmile::tests;
using namespace std::chrono_literals;
using Catch::Matchers::WithinAbs;

namespace
{

const Instant randomStart = FakeClock().now();

/// What the recomputation keeps of a case; seconds.
struct NaiveCase
{
    double age = 0;
    double delay = -1; ///< -1: unanswered
    bool closed = false;
    bool excluded = false;
};

/// Some mails come back, at any time after they were sent, and some logged contacts are taken back.
void revokeSome(std::mt19937 &random, QList<Event> &events)
{
    const QList<Event> all = events;
    for (const Event &each : all) {
        const bool canComeBack = each.kind == EventKind::Sent;
        if ((!canComeBack && each.kind != EventKind::Received) || std::uniform_int_distribution(0, 7)(random) != 0)
            continue;
        Event revoking = each;
        revoking.id = EventId(each.id.value + 50);
        revoking.kind =
            canComeBack && std::uniform_int_distribution(0, 1)(random) == 0 ? EventKind::Bounced : EventKind::TakenBack;
        revoking.automatic = Automatic::None;
        revoking.at = each.at + std::chrono::seconds(30 + 60 * std::uniform_int_distribution(0, 3'000)(random));
        events.append(revoking);
    }
}

/// True if the log tells later of a message that it did not happen.
bool isRevoked(const std::vector<Event> &log, const Event &message)
{
    return std::ranges::any_of(log, [&message](const Event &each) {
        return each.message == message.message &&
               (each.kind == EventKind::TakenBack ||
                (each.kind == EventKind::Bounced && message.kind == EventKind::Sent));
    });
}

QList<Event> randomHistory(std::mt19937 &random, qint64 conversation)
{
    constexpr EventKind kinds[] = {
        EventKind::Received, EventKind::Received, EventKind::Received, EventKind::Sent,   EventKind::Sent,
        EventKind::Noted,    EventKind::Closed,   EventKind::Reopened, EventKind::Tagged, EventKind::NoAnswerNeeded};
    QList<Event> events;
    std::set<qint64> used;
    const int count = std::uniform_int_distribution(1, 14)(random);
    for (int i = 0; i < count; ++i) {
        Event event;
        event.id = EventId(conversation * 100 + i);
        event.conversation = ConversationId(conversation);
        event.kind = kinds[std::uniform_int_distribution<std::size_t>(0, std::size(kinds) - 1)(random)];
        if (std::uniform_int_distribution(0, 60)(random) == 0)
            event.kind = EventKind::MarkedSpam;
        const bool isMessage = event.kind == EventKind::Received || event.kind == EventKind::Sent;
        if (isMessage)
            event.message = MessageId(event.id.value);
        if (isMessage && std::uniform_int_distribution(0, 5)(random) == 0)
            event.automatic = Automatic::AutoReply;
        qint64 minute = 0;
        do {
            // Most within two days of the start, some much later, never two in one minute.
            const double scale = std::uniform_int_distribution(0, 3)(random) == 0 ? 20'000 : 2'000;
            minute = static_cast<qint64>(std::exponential_distribution(1 / scale)(random));
        } while (!used.insert(minute).second);
        event.at = randomStart + std::chrono::minutes(minute);
        events.append(event);
    }
    revokeSome(random, events);
    return events;
}

bool isHuman(const Event &event, EventKind kind)
{
    return event.kind == kind && event.automatic == Automatic::None;
}

/// True if a customer's message before `moment` had neither a reply nor a "no answer needed" by then.
bool waitsBefore(const std::vector<Event> &log, std::size_t moment)
{
    for (std::size_t i = moment; i-- > 0;) {
        if (isHuman(log[i], EventKind::Received))
            return true;
        if (isHuman(log[i], EventKind::Sent) || log[i].kind == EventKind::NoAnswerNeeded)
            return false;
    }
    return false;
}

NaiveCase naiveCase(const std::vector<Event> &log, std::size_t opener, Instant now)
{
    NaiveCase one;
    one.age = toSeconds(now - log[opener].at);
    one.excluded = std::ranges::any_of(log, [](const Event &each) { return each.kind == EventKind::MarkedSpam; });
    for (std::size_t i = opener + 1; i < log.size(); ++i) {
        if (log[i].kind == EventKind::NoAnswerNeeded) {
            one.excluded = true;
            break;
        }
        if (isHuman(log[i], EventKind::Sent)) {
            one.delay = toSeconds(log[i].at - log[opener].at);
            one.closed = false;
            break;
        }
        if (log[i].kind == EventKind::Closed)
            one.closed = true;
        if (log[i].kind == EventKind::Reopened || log[i].kind == EventKind::Bounced ||
            isHuman(log[i], EventKind::Received))
            one.closed = false;
    }
    return one;
}

std::vector<NaiveCase> naiveCases(const QList<Event> &events, Instant now)
{
    std::vector<Event> log;
    std::ranges::copy_if(events, std::back_inserter(log), [now](const Event &each) { return each.at <= now; });
    const std::vector<Event> whole = log;
    std::erase_if(log, [&whole](const Event &each) {
        return (each.kind == EventKind::Received || each.kind == EventKind::Sent) && isRevoked(whole, each);
    });
    std::ranges::sort(log, {}, &Event::at);
    std::vector<NaiveCase> cases;
    for (std::size_t i = 0; i < log.size(); ++i) {
        if (isHuman(log[i], EventKind::Received) && !waitsBefore(log, i))
            cases.push_back(naiveCase(log, i, now));
    }
    return cases;
}

/// The p at which |share - p| is exactly 1.96 standard errors of p itself, found by halving: what Wilson's formula
/// solves.
double scoreLimit(double share, double n, double towards)
{
    double inside = share;
    double outside = towards;
    for (int i = 0; i < 200; ++i) {
        const double p = (inside + outside) / 2;
        const bool within = std::abs(share - p) <= 1.959963984540054 * std::sqrt(p * (1 - p) / n);
        (within ? inside : outside) = p;
    }
    return (inside + outside) / 2;
}

void requireShare(const Proportion &share, qint64 k, qint64 n)
{
    REQUIRE(share.k == k);
    REQUIRE(share.n == n);
    if (n == 0)
        return;
    const double rate = double(k) / double(n);
    REQUIRE_THAT(share.rate, WithinAbs(rate, 1e-12));
    REQUIRE_THAT(share.low, WithinAbs(scoreLimit(rate, double(n), 0), 1e-9));
    REQUIRE_THAT(share.high, WithinAbs(scoreLimit(rate, double(n), 1), 1e-9));
}

void requireShares(const ResponseMeasures &fast, const std::vector<NaiveCase> &cases)
{
    constexpr double spans[] = {900, 3600, 86400, 259200};
    for (std::size_t i = 0; i < std::size(spans); ++i) {
        const auto mature = [&](const NaiveCase &each) { return each.age > spans[i]; };
        const auto inTime = [&](const NaiveCase &each) {
            return mature(each) && each.delay >= 0 && each.delay <= spans[i];
        };
        const auto n = std::ranges::count_if(cases, mature);
        requireShare(fast.answeredWithin[i].share, std::ranges::count_if(cases, inTime), n);
        REQUIRE(fast.answeredWithin[i].maturing == qint64(cases.size()) - n);
    }
    const auto givenUp = [](const NaiveCase &each) { return each.delay < 0 && (each.closed || each.age > 604800); };
    const auto settled = [](const NaiveCase &each) { return each.age > 604800 || (each.delay < 0 && each.closed); };
    requireShare(fast.neverAnswered, std::ranges::count_if(cases, givenUp), std::ranges::count_if(cases, settled));
}

void requireTimes(const ResponseTime &fast, const std::vector<NaiveCase> &cases)
{
    std::multiset<double> delays;
    double sum = 0;
    for (const NaiveCase &each : cases) {
        if (each.delay >= 0) {
            delays.insert(each.delay);
            sum += each.delay;
        }
    }
    REQUIRE(fast.n == qint64(delays.size()));
    if (delays.empty())
        return;
    const auto ordered = std::vector<double>(delays.begin(), delays.end());
    const auto typeSeven = [&](double p) {
        const double h = double(ordered.size() - 1) * p;
        const double down = ordered[std::size_t(std::floor(h))];
        const double up = ordered[std::size_t(std::ceil(h))];
        return down + (h - std::floor(h)) * (up - down);
    };
    REQUIRE_THAT(fast.p50, WithinAbs(typeSeven(0.5), 1e-6));
    REQUIRE_THAT(fast.p90, WithinAbs(typeSeven(0.9), 1e-6));
    REQUIRE_THAT(fast.mean, WithinAbs(sum / double(ordered.size()), 1e-6));
}

/// Product over all answers up to t, each time counting anew who was at risk.
double naiveAnsweredBy(const std::vector<NaiveCase> &cases, double t)
{
    std::map<double, int> answers;
    for (const NaiveCase &each : cases) {
        if (each.delay >= 0 && each.delay <= t)
            ++answers[each.delay];
    }
    double waiting = 1;
    for (const auto &[moment, count] : answers) {
        const auto atRisk = std::ranges::count_if(cases, [moment = moment](const NaiveCase &each) {
            return (each.delay >= 0 ? each.delay : each.age) >= moment;
        });
        waiting *= 1 - double(count) / double(atRisk);
    }
    return 1 - waiting;
}

void requireCurve(const QList<SurvivalPoint> &fast, const std::vector<NaiveCase> &cases)
{
    std::set<double> moments;
    for (const NaiveCase &each : cases) {
        if (each.delay >= 0)
            moments.insert(each.delay);
    }
    REQUIRE(fast.size() == qsizetype(moments.size()));
    for (const SurvivalPoint &point : fast) {
        REQUIRE(moments.contains(point.t));
        REQUIRE_THAT(point.answered, WithinAbs(naiveAnsweredBy(cases, point.t), 1e-9));
        REQUIRE(point.low <= point.answered + 1e-12);
        REQUIRE(point.high >= point.answered - 1e-12);
    }
}

}

TEST_CASE("the measures equal a naive recomputation from the log on random histories", "[metrics]")
{
    std::mt19937 random(20120601);
    for (int round = 0; round < 60; ++round) {
        const Instant now = randomStart + std::chrono::minutes(std::uniform_int_distribution(0, 30'000)(random));
        QList<Case> cases;
        std::vector<NaiveCase> naive;
        qint64 excluded = 0;
        const int conversations = std::uniform_int_distribution(0, 40)(random);
        for (qint64 conversation = 1; conversation <= conversations; ++conversation) {
            const auto events = randomHistory(random, conversation);
            cases += casesOf(events, now);
            for (const NaiveCase &each : naiveCases(events, now)) {
                excluded += each.excluded;
                if (!each.excluded)
                    naive.push_back(each);
            }
        }
        const ResponseMeasures fast = measure(cases, now);
        REQUIRE(fast.cases == qint64(naive.size()));
        REQUIRE(fast.excluded == excluded);
        REQUIRE(fast.cases == fast.answered + fast.waiting + fast.closedUnanswered);
        requireShares(fast, naive);
        requireTimes(fast.timeToFirstResponse, naive);
        requireCurve(fast.survival, naive);
    }
}
