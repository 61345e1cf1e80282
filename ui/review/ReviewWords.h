// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleManifest.h"
#include "core/review/bundle/BundleSeal.h"
#include "core/review/marks/Agreement.h"

#include <QCoreApplication>

namespace firstmile
{

/// The one place where what is known of a bundle, and what reviewers say, becomes words for people.
class ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)

public:
    static QString verdict(Verdict verdict); ///< "Good"; "No verdict"
    static QString verdictIcon(Verdict verdict);
    static QString mark(const ConversationReview &review); ///< how it was judged, for a row of the list
    static QString percent(std::optional<double> score);   ///< "86 %"; a dash for none
    static QString
    text(const ScoreQuestion &question); ///< the standard card's in the reader's language, others as they are
    static QString name(const ScoreCard &card);
    static QString answer(const ScoreQuestion &question, const QString &answer);
    static QString reviewer(const Reviewer &reviewer); ///< a name, or what stands for one
    static QString asOf(Instant at);                   ///< day, year and time

    static QString exported(const BundleManifest &manifest); ///< when and by whom
    static QString contents(const BundleManifest &manifest); ///< how much of what
    static QString leftOut(const BundleManifest &manifest);  ///< what the exporter did not let go along; may be empty
    static QString redactionClass(RedactionClass kind);
    static QString redacted(const BundleManifest &manifest, qsizetype places); ///< empty: nothing was taken out
    static QString seal(const BundleSeal &seal, bool known);
    static QString sealIcon(const BundleSeal &seal);

    /// "fair", after J. R. Landis, G. G. Koch, The Measurement of Observer Agreement for Categorical Data, Biometrics
    /// 33, 1977, page 165.
    static QString strength(double kappa);
    static QString kappaSource();
    static QString kappa(const Agreement &agreement); ///< "0.41 (0.12 to 0.70)"; why not, where there is none
    static QString question(const ReviewBook &book, const QString &id); ///< its text; the verdict for an empty one
};

}
