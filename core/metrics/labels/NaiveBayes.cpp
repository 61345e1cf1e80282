// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/labels/NaiveBayes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace firstmile
{

namespace
{

constexpr double labelSmoothings[] = {0.05, 0.2, 1.0};
constexpr double labelFactors[] = {0, 0.5, 1, 2, 4, 8, 16, 32};
constexpr size_t textsToTuneOn = 2'000; ///< more tell no more about five numbers
constexpr int leavesNoneOut = -1;

}

void NaiveBayes::Counts::add(const std::vector<quint32> &places, int kind, int kinds)
{
    for (const quint32 place : places) {
        const auto first = of.begin() + static_cast<std::ptrdiff_t>(place) * kinds;
        if (std::all_of(first, first + kinds, [](quint32 count) { return count == 0; }))
            ++different;
        ++*(first + kind);
        ++all[static_cast<size_t>(kind)];
    }
}

NaiveBayes::NaiveBayes(const std::vector<KindOfText> &texts, int kinds)
    : m_kinds(kinds), m_texts(static_cast<size_t>(kinds))
{
    for (Counts *counts : {&m_words, &m_parts}) {
        counts->of.resize(size_t(LabelFeatures::places) * static_cast<size_t>(kinds));
        counts->all.resize(static_cast<size_t>(kinds));
    }
    for (const KindOfText &each : texts) {
        ++m_texts[static_cast<size_t>(each.kind)];
        m_words.add(each.features.words, each.kind, kinds);
        m_parts.add(each.features.parts, each.kind, kinds);
    }
    double best = std::numeric_limits<double>::infinity();
    double smoothing = m_smoothing;
    Factors factors;
    for (const double each : labelSmoothings) {
        m_smoothing = each;
        const double loss = tune(texts);
        if (loss < best) {
            best = loss;
            smoothing = each;
            factors = m_factors;
        }
    }
    m_smoothing = smoothing;
    m_factors = factors;
}

/// Sets the factors that are best with the smoothing as it is; the value is their log loss.
double NaiveBayes::tune(const std::vector<KindOfText> &texts)
{
    std::vector<std::pair<Witness, size_t>> witnesses;
    const size_t step = texts.size() / textsToTuneOn + 1;
    for (size_t i = 0; i < texts.size(); i += step)
        witnesses.emplace_back(witness(texts[i].features, texts[i].kind), static_cast<size_t>(texts[i].kind));
    double best = std::numeric_limits<double>::infinity();
    for (const double words : labelFactors) {
        for (const double parts : labelFactors) {
            double loss = 0;
            for (const auto &[each, kind] : witnesses)
                loss -= std::log(std::max(combined(each, {words, parts})[kind], 1e-9));
            if (loss < best) {
                best = loss;
                m_factors = {words, parts};
            }
        }
    }
    return best;
}

/// `leftOut`: the kind of the text itself, if it was counted and must not speak for itself.
std::vector<double> NaiveBayes::means(const Counts &counts, const std::vector<quint32> &places, int leftOut) const
{
    const auto kinds = static_cast<size_t>(m_kinds);
    std::vector<double> means(kinds);
    if (places.empty())
        return means;
    for (size_t kind = 0; kind < kinds; ++kind) {
        const double own = static_cast<int>(kind) == leftOut ? 1 : 0;
        const double all = counts.all[kind] - own * static_cast<double>(places.size());
        const double below = std::log(all + m_smoothing * (counts.different + 1));
        for (const quint32 place : places)
            means[kind] += std::log(static_cast<double>(counts.of[place * kinds + kind]) - own + m_smoothing) - below;
        means[kind] /= static_cast<double>(places.size());
    }
    return means;
}

NaiveBayes::Witness NaiveBayes::witness(const LabelFeatures &features, int leftOut) const
{
    Witness witness{{}, means(m_words, features.words, leftOut), means(m_parts, features.parts, leftOut)};
    for (int kind = 0; kind < m_kinds; ++kind) {
        const double texts = m_texts[static_cast<size_t>(kind)];
        const double others = texts - (kind == leftOut ? 1 : 0);
        // A kind of which nobody gave an example must not be expected, however rare its words are elsewhere.
        witness.prior.push_back(texts == 0 ? -std::numeric_limits<double>::infinity() : std::log(others + 0.5));
    }
    return witness;
}

std::vector<double> NaiveBayes::combined(const Witness &witness, Factors factors)
{
    std::vector<double> shares(witness.prior.size());
    for (size_t kind = 0; kind < shares.size(); ++kind)
        shares[kind] = witness.prior[kind] + factors.words * witness.words[kind] + factors.parts * witness.parts[kind];
    const double most = std::ranges::max(shares);
    for (double &each : shares)
        each = std::exp(each - most);
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &each : shares)
        each /= sum;
    return shares;
}

std::vector<double> NaiveBayes::shares(const LabelFeatures &features) const
{
    return combined(witness(features, leavesNoneOut), m_factors);
}

}
