// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace firstmile
{

/// Takes personal data out of texts before they leave, and puts it back into what comes home. Addresses, handles,
/// links, anything with four digits or more, streets with their numbers (core/text/PersonalData) and the names given
/// become "[email-1]", "[handle-1]", "[link-1]", "[number-1]", "[address-1]" and "[name-1]"; the same thing is the
/// same everywhere. It takes too much rather than too little.
class PersonalMask
{
public:
    /// `names`: of people; a full name, and each of its words of three letters or more.
    explicit PersonalMask(const QStringList &names);

    QString masked(const QString &text);

    /// What stands in the masked texts -> what it stands for.
    const QMap<QString, QString> &meanings() const { return m_meanings; }

private:
    QString nameFor(const QString &kind, const QString &value);
    QString maskedWholes(const QString &text);
    QString maskedNumbers(const QString &text);
    QString maskedPiece(const QString &piece);
    QString maskedNames(const QString &text);

    QStringList m_names; ///< the longest first
    QMap<QString, QString> m_meanings;
    QHash<QString, QString> m_known; ///< folded value -> what stands for it
    QHash<QString, int> m_counts;
};

/// `text` with what masks stand for; masks that are not known stay.
QString unmasked(const QString &text, const QMap<QString, QString> &meanings);

}
