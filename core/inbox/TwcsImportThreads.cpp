// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/TwcsImportThreads.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype onTheWay = -2; ///< in m_root: being walked, to notice tweets that answer each other in a ring

/// Where a table has a customer whom nobody answered and who names no brand.
const QString unknownBrand = u"unknown"_s;

QStringList mentionsIn(const SupportTweet &tweet)
{
    static const QRegularExpression mention(u"@([A-Za-z0-9_]+)"_s);
    QStringList names;
    for (auto found = mention.globalMatch(tweet.words()); found.hasNext();)
        names.append(found.next().captured(1));
    return names;
}

}

TwcsImportThreads::TwcsImportThreads(const QList<SupportTweet> &tweets)
    : m_tweets(tweets), m_parent(tweets.size(), -1), m_root(tweets.size(), -1), m_depth(tweets.size(), 0)
{
    findParents();
    for (qsizetype i = 0; i < tweets.size(); ++i) {
        findRoot(i);
        if (!tweets[i].inbound)
            m_brands.insert(tweets[i].author.toLower(), tweets[i].author);
        m_places.append({i, 0, {}});
    }
    std::ranges::sort(m_places, {}, [this](const Place &place) {
        const SupportTweet &tweet = m_tweets[place.tweet];
        return std::tuple(m_root[place.tweet], tweet.at, m_depth[place.tweet], tweet.id);
    });
    for (qsizetype from = 0, to = 0; from < m_places.size(); from = to) {
        const qsizetype root = m_root[m_places[from].tweet];
        while (to < m_places.size() && m_root[m_places[to].tweet] == root)
            m_places[to++].root = m_tweets[root].id;
        assignBrands(from, to);
    }
}

void TwcsImportThreads::findParents()
{
    QHash<qint64, qsizetype> byId;
    byId.reserve(m_tweets.size());
    for (qsizetype i = 0; i < m_tweets.size(); ++i)
        byId.insert(m_tweets[i].id, i);
    for (qsizetype i = 0; i < m_tweets.size(); ++i)
        m_parent[i] = byId.value(m_tweets[i].parent, -1);
}

void TwcsImportThreads::findRoot(qsizetype tweet)
{
    QList<qsizetype> way;
    qsizetype up = tweet;
    while (m_root[up] == -1) {
        m_root[up] = onTheWay;
        way.append(up);
        if (m_parent[up] >= 0 && m_root[m_parent[up]] == onTheWay)
            m_parent[up] = -1;
        if (m_parent[up] < 0)
            break;
        up = m_parent[up];
    }
    for (auto each = way.crbegin(); each != way.crend(); ++each) {
        const qsizetype parent = m_parent[*each];
        m_root[*each] = parent < 0 ? *each : m_root[parent];
        m_depth[*each] = parent < 0 ? 0 : m_depth[parent] + 1;
    }
}

void TwcsImportThreads::assignBrands(qsizetype from, qsizetype to)
{
    const QString firstBrand = firstBrandOf(from, to);
    const auto below = answersBelow(from, to);
    for (qsizetype i = from; i < to; ++i)
        m_places[i].brand = brandOf(m_places[i].tweet, below, firstBrand);
}

QString TwcsImportThreads::firstBrandOf(qsizetype from, qsizetype to) const
{
    for (qsizetype i = from; i < to; ++i) {
        const SupportTweet &tweet = m_tweets[m_places[i].tweet];
        if (!tweet.inbound)
            return tweet.author;
    }
    return {};
}

/// A customer's tweet is for the brand that answers it soonest down the thread, else for the one it answers itself.
QString TwcsImportThreads::brandOf(qsizetype tweet, const QHash<qsizetype, Answer> &below,
                                   const QString &firstBrand) const
{
    if (!m_tweets[tweet].inbound)
        return m_tweets[tweet].author;
    if (const Answer answer = below.value(tweet); answer.distance > 0)
        return answer.brand;
    if (const QString above = brandAbove(tweet); !above.isEmpty())
        return above;
    if (const QString mentioned = mentionedBrand(m_tweets[tweet]); !mentioned.isEmpty())
        return mentioned;
    return firstBrand.isEmpty() ? unknownBrand : firstBrand;
}

/// For each tweet of a thread the nearest brand's tweet among its descendants; the earlier of two equally near.
QHash<qsizetype, TwcsImportThreads::Answer> TwcsImportThreads::answersBelow(qsizetype from, qsizetype to) const
{
    QList<qsizetype> deepestFirst;
    for (qsizetype i = from; i < to; ++i)
        deepestFirst.append(m_places[i].tweet);
    std::ranges::stable_sort(deepestFirst, std::greater(), [this](qsizetype tweet) { return m_depth[tweet]; });
    QHash<qsizetype, Answer> below;
    for (const qsizetype tweet : std::as_const(deepestFirst)) {
        const SupportTweet &child = m_tweets[tweet];
        const Answer under = below.value(tweet);
        if (m_parent[tweet] < 0 || (child.inbound && under.distance == 0))
            continue;
        const Answer seen =
            child.inbound ? Answer{under.distance + 1, under.at, under.brand} : Answer{1, child.at, child.author};
        Answer &best = below[m_parent[tweet]];
        if (best.distance == 0 || std::pair(seen.distance, seen.at) < std::pair(best.distance, best.at))
            best = seen;
    }
    return below;
}

QString TwcsImportThreads::brandAbove(qsizetype tweet) const
{
    for (qsizetype up = m_parent[tweet]; up >= 0; up = m_parent[up]) {
        if (!m_tweets[up].inbound)
            return m_tweets[up].author;
    }
    return {};
}

QString TwcsImportThreads::mentionedBrand(const SupportTweet &tweet) const
{
    for (const QString &name : mentionsIn(tweet)) {
        if (const QString brand = m_brands.value(name.toLower()); !brand.isEmpty())
            return brand;
    }
    return {};
}

}
