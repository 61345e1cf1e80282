// SPDX-License-Identifier: GPL-3.0-or-later
// Response times by reply links alone, as a reader of a published table of support tweets would compute them, against
// the times that come out of the event log.
#include "core/metrics/ResponseMeasures.h"
#include "tests/support/Printers.h"

#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <QHash>

#include <algorithm>

using namespace firstmile;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;

namespace
{

struct Tweet
{
    qint64 id = 0;
    bool inbound = false;
    QString at;
    qint64 inReplyTo = 0;
};

// Four threads of our own invention: a swift answer and a second question; two messages before the answer; one that
// nobody answers; one that the brand began. Newest first in places, as such tables are.
const QList<Tweet> tweets{
    {12, false, u"2017-10-31T22:20:00Z"_s, 11}, {11, true, u"2017-10-31T22:10:47Z"_s, 0},
    {13, true, u"2017-10-31T23:00:00Z"_s, 12},  {14, false, u"2017-11-01T03:30:10Z"_s, 13},
    {21, true, u"2017-10-31T08:00:00Z"_s, 0},   {22, true, u"2017-10-31T08:05:00Z"_s, 21},
    {23, false, u"2017-11-01T09:00:00Z"_s, 22}, {31, true, u"2017-10-20T00:00:00Z"_s, 0},
    {41, false, u"2017-11-02T10:00:00Z"_s, 0},  {42, true, u"2017-11-02T10:30:00Z"_s, 41},
    {43, false, u"2017-11-02T10:31:30Z"_s, 42}, {44, false, u"2017-11-02T10:40:00Z"_s, 42},
};

const Tweet *tweetById(qint64 id)
{
    const auto found = std::ranges::find(tweets, id, &Tweet::id);
    return found == tweets.cend() ? nullptr : &*found;
}

qint64 threadOf(const Tweet &tweet)
{
    const Tweet *root = &tweet;
    while (const Tweet *parent = tweetById(root->inReplyTo))
        root = parent;
    return root->id;
}

/// Of the chain of customer's tweets that this brand's tweet answers, the oldest: its case.
const Tweet *openerAnsweredBy(const Tweet &reply)
{
    const Tweet *opener = nullptr;
    for (const Tweet *up = tweetById(reply.inReplyTo); up && up->inbound; up = tweetById(up->inReplyTo))
        opener = up;
    return opener;
}

QList<double> delaysByLinks()
{
    QHash<qint64, double> first;
    for (const Tweet &reply : tweets) {
        const Tweet *opener = reply.inbound ? nullptr : openerAnsweredBy(reply);
        if (!opener)
            continue;
        const double delay = toSeconds(*fromIso(reply.at) - *fromIso(opener->at));
        first[opener->id] = std::min(delay, first.value(opener->id, delay));
    }
    QList<double> delays = first.values();
    std::ranges::sort(delays);
    return delays;
}

QList<Case> casesOfTweets(Instant now)
{
    QHash<qint64, QList<Event>> threads;
    for (const Tweet &tweet : tweets) {
        Event event;
        event.id = EventId(tweet.id);
        event.kind = tweet.inbound ? EventKind::Received : EventKind::Sent;
        event.at = *fromIso(tweet.at);
        event.conversation = ConversationId(threadOf(tweet));
        threads[threadOf(tweet)].append(event);
    }
    QList<Case> cases;
    for (const auto &events : std::as_const(threads))
        cases += casesOf(events, now);
    return cases;
}

}

TEST_CASE("support tweets give the response times that their reply links and timestamps imply", "[metrics]")
{
    const Instant now = *fromIso(u"2017-11-10T00:00:00Z"_s);
    const auto measures = measure(casesOfTweets(now), now);
    const QList<double> expected = delaysByLinks();
    REQUIRE(expected == QList<double>{90, 553, 16210, 90000});
    CHECK(measures.cases == 5);
    QList<double> delays;
    for (const Case &each : casesOfTweets(now)) {
        if (each.isAnswered())
            delays.append(toSeconds(each.delay()));
    }
    std::ranges::sort(delays);
    CHECK(delays == expected);
    CHECK(measures.timeToFirstResponse.n == 4);
    CHECK_THAT(measures.timeToFirstResponse.p50, WithinAbs((553 + 16210) / 2.0, 1e-9));
    CHECK_THAT(measures.timeToFirstResponse.mean, WithinAbs((90 + 553 + 16210 + 90000) / 4.0, 1e-9));
    CHECK(measures.within24h().share.k == 3);
    CHECK(measures.within24h().share.n == 5);
    CHECK(measures.neverAnswered.k == 1);
    CHECK(measures.neverAnswered.n == 5);
}
