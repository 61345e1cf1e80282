// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/TwcsImportTable.h"

namespace firstmile
{

/// Finds the threads among support tweets: who answers whom up to the first tweet that the table has, and which brand's
/// conversation each tweet belongs to where several brands answer in one thread.
class TwcsImportThreads
{
public:
    struct Place
    {
        qsizetype tweet = 0; ///< index in the list given
        qint64 root = 0;     ///< id of the thread's first tweet
        QString brand;
    };

    /// `tweets` outlives this.
    explicit TwcsImportThreads(const QList<SupportTweet> &tweets);

    /// Thread by thread, oldest first within each.
    const QList<Place> &places() const { return m_places; }

private:
    struct Answer
    {
        qsizetype distance = 0; ///< 0: no brand answers below
        Instant at;
        QString brand;
    };

    void findParents();
    void findRoot(qsizetype tweet);
    void assignBrands(qsizetype from, qsizetype to);
    QString brandOf(qsizetype tweet, const QHash<qsizetype, Answer> &below, const QString &firstBrand) const;
    QHash<qsizetype, Answer> answersBelow(qsizetype from, qsizetype to) const;
    QString brandAbove(qsizetype tweet) const;
    QString mentionedBrand(const SupportTweet &tweet) const;
    QString firstBrandOf(qsizetype from, qsizetype to) const;

    const QList<SupportTweet> &m_tweets;
    QList<qsizetype> m_parent; ///< -1: none in the table
    QList<qsizetype> m_root;   ///< -1: not found yet
    QList<qsizetype> m_depth;
    QHash<QString, QString> m_brands; ///< lower case to the name as the table writes it
    QList<Place> m_places;
};

}
