// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleContents.h"
#include "core/review/bundle/BundleSeal.h"

#include <QSet>

#include <functional>

namespace firstmile
{

/// Reads all of a bundle once and compares it with what its manifest says: every entry's bytes, its place in the
/// chain, that none is missing or more, the counts, and the signature.
class BundleVerification
{
public:
    /// `goOn` is asked in between with 0 to 1; false: Cancelled.
    BundleVerification(const BundleContents &contents, std::function<bool(double)> goOn);

    Result<BundleSeal> run(); ///< once. Cancelled; Storage: the file cannot be read

private:
    void checkChain();
    void checkSeal();
    void checkAdded();
    Result<void> checkEntry(const BundleEntry &entry);
    Result<void> checkParts();
    bool advance(qint64 bytes);
    void problem(const QString &name, const QString &what);

    const BundleContents &m_contents;
    std::function<bool(double)> m_goOn;
    BundleSeal m_seal;
    QSet<QString> m_named; ///< what already has a problem
    qint64 m_read = 0;
    qint64 m_whole = 1;
};

}
