// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/ReviewData.h"

namespace firstmile::tests
{

/// A bundle of the invented workspace that is open for review; what is said is kept in memory.
class FakeReviewData : public ReviewData
{
    Q_OBJECT

public:
    explicit FakeReviewData(const Clock &clock);

    const BundleManifest &manifest() const override { return bundle; }
    QString file() const override { return QStringLiteral("/nowhere/unanswered-may.fmreview"); }
    QString reviewFile() const override { return QStringLiteral("/nowhere/unanswered-may.fmnotes"); }
    BundleSeal seal() const override { return m_seal; }
    bool isKeyKnown() const override { return keyKnown; }
    void acceptKey() override;
    double filled() const override { return m_filled; }
    QJsonObject exportedMeasures() const override { return measures; }
    qsizetype redactedPlaces() const override { return places; }
    QList<FileToJudge> filesToJudge() const override { return toJudge; }

    const ReviewBook &book() const override { return m_book; }
    const Reviewer &me() const override { return m_me; }
    Async<void> setMyName(const QString &name) override;
    Async<void> save(const ConversationReview &review) override;
    Async<void> save(const ReviewComment &comment) override;
    Async<void> save(const ScoreCard &card) override;
    Async<int> take(const QStringList &files) override;
    Async<void> saveWithReviews(const QString &path) override;

    // What tests look at and set.
    void setSeal(const BundleSeal &seal);
    void setFilled(double share);
    /// Somebody else says something.
    void say(const Reviewer &who, decltype(ReviewEntry::what) what);
    /// Two others judge these, mostly alike.
    void judge(const QList<ConversationId> &conversations);
    ConversationReview mine(ConversationId conversation) const;

    BundleManifest bundle;
    bool keyKnown = false;
    QJsonObject measures;
    qsizetype places = 0;
    QList<FileToJudge> toJudge;
    QStringList taken;
    QString savedAs;
    std::optional<Error> failNext; ///< the next call fails with this
    inline static const Reviewer mia{QStringLiteral("0c1d"), QStringLiteral("Mia Okafor")};
    inline static const Reviewer jean{QStringLiteral("7e55"), QStringLiteral("Jean-Luc Martin")};

private:
    Async<void> keep(decltype(ReviewEntry::what) what);

    const Clock &m_clock;
    ReviewBook m_book;
    Reviewer m_me{QStringLiteral("a1b2"), QStringLiteral("Luc")};
    BundleSeal m_seal;
    double m_filled = 1;
};

}
