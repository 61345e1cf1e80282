// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/VCardReader.h"

#include "core/model/ProfileText.h"
#include "core/text/VCardProperty.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largestVCard = 256 * 1024 * 1024;

bool isVCardMark(const VCardLine &line, const char *mark)
{
    return line.bytes.simplified().replace(": ", ":").compare(mark, Qt::CaseInsensitive) == 0;
}

bool beginsCard(const VCardLine &line)
{
    return isVCardMark(line, "BEGIN:VCARD");
}

bool endsCard(const VCardLine &line)
{
    return isVCardMark(line, "END:VCARD");
}

}

std::optional<VCardLine> VCardReader::findBegin()
{
    if (m_begin)
        return std::exchange(m_begin, std::nullopt);
    bool isTold = false;
    while (auto line = m_lines.next()) {
        if (beginsCard(*line))
            return line;
        if (!std::exchange(isTold, true))
            complain(line->line, u"stands outside of any card; left out up to the next one"_s);
    }
    return std::nullopt;
}

std::optional<VCard> VCardReader::next()
{
    const auto begin = findBegin();
    if (!begin)
        return std::nullopt;
    VCard card;
    card.line = begin->line;
    qsizetype size = 0;
    while (auto line = m_lines.next()) {
        if (endsCard(*line))
            return card;
        size += line->bytes.size();
        if (size > largestVCard || line->isCut)
            complain(line->line, u"too long; left out"_s);
        else if (!readInto(card, *line))
            return card;
    }
    complain(card.line, u"the card that begins here does not end; taken as far as it goes"_s);
    return card;
}

/// False: another card begins, so that this one has ended.
bool VCardReader::readInto(VCard &card, const VCardLine &line)
{
    if (beginsCard(line)) {
        const bool isAgent = !card.properties.isEmpty() && card.properties.last().name == u"AGENT"_s &&
                             card.properties.last().value.trimmed().isEmpty();
        if (!isAgent) {
            complain(card.line, u"the card that begins here does not end before the next one; taken as it is"_s);
            m_begin = line;
            return false;
        }
        readNested(card.properties.last(), line);
        return true;
    }
    QByteArray bytes = line.bytes;
    if (bytes.contains('\0')) {
        bytes.replace(QByteArrayView("\0", 1), {});
        complain(line.line, u"has zero bytes; they were left out"_s);
    }
    const auto parts = vCardProperty(bytes);
    if (!parts) {
        goOn(card, {line.line, bytes, false});
        return true;
    }
    for (const QString &problem : parts->problems)
        complain(line.line, parts->property.name + u": "_s + problem);
    if (parts->property.name == u"VERSION"_s)
        card.version = parts->property.value.trimmed();
    else
        card.properties.append(parts->property);
    return true;
}

/// The card of somebody's agent within their card (vCard 2.1): kept as vCard 3 has it, as one text.
void VCardReader::readNested(ProfileProperty &owner, const VCardLine &begin)
{
    QStringList lines{u"BEGIN:VCARD"_s};
    int depth = 1;
    while (depth > 0) {
        const auto line = m_lines.next();
        if (!line) {
            complain(begin.line, u"the card within a card that begins here does not end; taken as far as it goes"_s);
            break;
        }
        depth += beginsCard(*line) ? 1 : endsCard(*line) ? -1 : 0;
        lines.append(textFromBytes(line->bytes));
    }
    owner.value = escapedProfileText(lines.join(u'\n'));
}

/// A line that is no property was broken off the one before it.
void VCardReader::goOn(VCard &card, const VCardLine &line)
{
    if (card.properties.isEmpty()) {
        complain(line.line, u"is no property; left out"_s);
        return;
    }
    ProfileProperty &last = card.properties.last();
    complain(line.line, u"is no property; taken as the end of %1"_s.arg(last.name));
    last.value += u"\\n"_s + textFromBytes(line.bytes);
}

}
