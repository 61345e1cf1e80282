// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/labels/LabelFeatures.h"

namespace firstmile
{

/// A text with the kind that it is of, 0 to kinds - 1.
struct KindOfText
{
    LabelFeatures features;
    int kind = 0;
};

/// Multinomial naive Bayes over words and parts of words. As neighbouring words, and even more the parts of one word,
/// are no independent witnesses, the plain sum is far too sure of itself, and the surer the longer a text is: so the
/// mean over the words and the mean over the parts are taken, each with a weight of its own. Smoothing and weights are
/// those with the smallest log loss when each text in turn is judged by all the others (leaving one out is a
/// subtraction here). Deterministic.
class NaiveBayes
{
public:
    /// `kinds` at least 1; a kind of which there is no text is never expected.
    NaiveBayes(const std::vector<KindOfText> &texts, int kinds);

    /// How likely each kind is; the sum is 1.
    std::vector<double> shares(const LabelFeatures &features) const;

private:
    /// The logarithms of both witnesses and of the prior, by kind.
    struct Witness
    {
        std::vector<double> prior;
        std::vector<double> words;
        std::vector<double> parts;
    };
    /// Counts of one family of features.
    struct Counts
    {
        std::vector<quint32> of; ///< place x kind
        std::vector<double> all; ///< by kind
        double different = 0;    ///< places that any text has
        void add(const std::vector<quint32> &places, int kind, int kinds);
    };
    struct Factors
    {
        double words = 1;
        double parts = 1;
    };

    Witness witness(const LabelFeatures &features, int leftOut) const;
    std::vector<double> means(const Counts &counts, const std::vector<quint32> &places, int leftOut) const;
    static std::vector<double> combined(const Witness &witness, Factors factors);
    double tune(const std::vector<KindOfText> &texts);

    int m_kinds;
    std::vector<double> m_texts; ///< by kind
    Counts m_words;
    Counts m_parts;
    double m_smoothing = 1;
    Factors m_factors;
};

}
