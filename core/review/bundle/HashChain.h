// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/BundleManifest.h"

namespace firstmile
{

/// Chains the entries of a bundle: each link is SHA-256(link before | SHA-256 of the entry's bytes | its name in
/// UTF-8), the link before the first being 32 zero bytes. None can be changed, removed, added or moved without every
/// later link being another.
class HashChain
{
public:
    /// The entry's place in the chain, after those that were asked for before.
    QByteArray next(const QByteArray &sha256, const QString &name);

private:
    QByteArray m_link = QByteArray(32, '\0');
};

QByteArray sha256Of(const QByteArray &bytes);

}
