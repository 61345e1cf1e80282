// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Profile.h"
#include "core/text/VCardLines.h"

namespace firstmile
{

/// One card as vCard 4 would have it: what 2.1 and 3 write their own way (quoted-printable, charsets, base64, bare
/// types) is put into its form. VERSION is not among the properties.
struct VCard
{
    qint64 line = 0; ///< on which it begins, counted from 1
    QString version; ///< as it says: "2.1", "3.0", "4.0"; may be empty
    QList<ProfileProperty> properties;
};

/// Something that could not be read as it stands, and what was done about it; in English, technical.
struct VCardProblem
{
    qint64 line = 0;
    QString words;
    bool operator==(const VCardProblem &) const = default;
};

/// Reads vCards one after the other, whatever is wrong with some of them. Keeps no more than one card in memory; a line
/// of more than 64 MiB is left out, and so is what comes after 256 MiB of one card.
class VCardReader
{
public:
    /// `device` is open for reading and outlives the reader.
    explicit VCardReader(QIODevice &device) : m_lines(device) {}

    std::optional<VCard> next(); ///< empty at the end

    QList<VCardProblem> takeProblems() { return std::exchange(m_problems, {}); } ///< since they were taken last
    qint64 bytesRead() const { return m_lines.bytesRead(); }

private:
    std::optional<VCardLine> findBegin();
    bool readInto(VCard &card, const VCardLine &line);
    void readNested(ProfileProperty &owner, const VCardLine &begin);
    void goOn(VCard &card, const VCardLine &line);
    void complain(qint64 line, const QString &words) { m_problems.append({line, words}); }

    VCardLines m_lines;
    std::optional<VCardLine> m_begin; ///< of a card that began where another had not ended
    QList<VCardProblem> m_problems;
};

}
