// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/SearchFold.h"

#include <QByteArray>
#include <QStringList>

namespace firstmile
{

/// What stands for what was taken out: the same for the same value under the same key, and nothing that can be turned
/// back without it. "[name Karito472]", "[phone Mosune118]"; an e-mail address is "karito472@redacted.invalid", so that
/// it stays one wherever an address must stand. Of 10,000 values two share one with a chance of one in ten.
class Pseudonyms
{
public:
    explicit Pseudonyms(QByteArray key) : m_key(std::move(key)) {}

    QString standing(const QString &kind, const QString &value) const; ///< `kind`: "name", "phone", "link", …
    QString mailAddress(const QString &value) const;
    /// For what must not meet by chance and is not read by people: Message-IDs, status addresses, network keys.
    QString id(const QString &value) const;

private:
    QByteArray digest(const QString &kind, const QString &value) const;

    QByteArray m_key;
};

/// Where pseudonyms stand in a text; they are never taken out again.
QList<TextRange> pseudonymsIn(const QString &text);
bool isPseudonym(const QString &text); ///< it is one, whole

}
