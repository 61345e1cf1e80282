// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleReader.h"
#include "core/review/fill/FillPiece.h"

#include <memory>

namespace firstmile
{

/// Hands out what a bundle holds, piece by piece and ready to be written; the first one is small, for a first screen.
/// On the thread that reads the bundle.
class FillFeed
{
public:
    explicit FillFeed(std::shared_ptr<const BundleReader> bundle) : m_bundle(std::move(bundle)) {}

    /// None: that was all. The errors of BundleReader::part().
    Result<std::optional<FillPiece>> next();

private:
    std::shared_ptr<const BundleReader> m_bundle;
    int m_part = 0; ///< that was read last
    QList<FillPiece> m_pieces;
};

}
