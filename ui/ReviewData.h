// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/review/bundle/BundleManifest.h"
#include "core/review/bundle/BundleSeal.h"
#include "core/review/marks/Agreement.h"
#include "core/review/marks/ReviewFile.h"
#include "core/review/redaction/RedactionRules.h"

#include <QJsonObject>
#include <QObject>

namespace firstmile
{

/// What the console knows of a bundle that is open for review. The book is held in memory; what is said goes to the
/// reviewer's own file at once.
class ReviewData : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual const BundleManifest &manifest() const = 0;
    virtual QString file() const = 0;       ///< the bundle's path
    virtual QString reviewFile() const = 0; ///< where the own review is kept ("NAME.fmnotes" beside the bundle)
    virtual BundleSeal seal() const = 0;    ///< Unchecked until sealChanged()
    virtual bool isKeyKnown() const = 0;    ///< the signer's key was accepted before, or is our own
    virtual void acceptKey() {}             ///< from now on the signer is known here; sealChanged() follows
    virtual double filled() const = 0;      ///< 0 to 1: how much of it can be searched already
    virtual QJsonObject exportedMeasures() const = 0;
    virtual qsizetype redactedPlaces() const { return 0; } ///< as the bundle's own log has them; 0: it says none
    virtual QList<FileToJudge> filesToJudge() const
    {
        return {};
    } ///< that no rule could judge, as the bundle lists them

    virtual const ReviewBook &book() const = 0;
    virtual const Reviewer &me() const = 0;
    virtual Async<void> setMyName(const QString &name) = 0;
    virtual Async<void> save(const ConversationReview &review) = 0;
    virtual Async<void> save(const ReviewComment &comment) = 0;
    virtual Async<void> save(const ScoreCard &card) = 0;
    /// Merges others' review files, or the reviews in their bundles; the value is how many entries were new.
    virtual Async<int> take(const QStringList &files) = 0;
    /// The bundle with all reviews in it, to be handed on.
    virtual Async<void> saveWithReviews(const QString &path) = 0;

Q_SIGNALS:
    void filledChanged(double share);
    void sealChanged();
    void bookChanged();
    void redactionChanged();                    ///< what was taken out is known now
    void failed(const firstmile::Error &error); ///< the file turned out damaged, the review could not be written
};

}
