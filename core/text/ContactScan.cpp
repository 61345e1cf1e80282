// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/ContactScan.h"

#include "core/text/ContactClues.h"
#include "core/text/PageKey.h"
#include "core/text/TopLevelDomains.h"

#include <algorithm>
#include <vector>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestScannedAddress = 120;
constexpr qsizetype longestPhone = 26;
constexpr qsizetype longestScannedPiece = 400;
constexpr qsizetype mostContacts = 40;

constexpr QLatin1StringView phoneWords[] = {
    "call"_L1,     "cel"_L1,       "celular"_L1, "cell"_L1,  "fon"_L1,      "fone"_L1, "handy"_L1, "mob"_L1,
    "mobil"_L1,    "mobile"_L1,    "p"_L1,       "phone"_L1, "portable"_L1, "t"_L1,    "tel"_L1,   "telefon"_L1,
    "telefone"_L1, "telephone"_L1, "tlf"_L1,     "tlm"_L1,   "whatsapp"_L1, "zap"_L1};
constexpr std::u16string_view accentedPhoneWords[] = {u"tél", u"téléphone", u"telemóvel"};

bool isPhoneWord(QStringView word)
{
    const QString lower = word.toString().toLower();
    return std::ranges::any_of(phoneWords, [&](QLatin1StringView each) { return lower == each; }) ||
           std::ranges::any_of(accentedPhoneWords,
                               [&](std::u16string_view each) { return QStringView(each) == lower; });
}

bool isAddressCharacter(QChar c)
{
    constexpr QStringView others = u"._%+-'";
    return (c.isLetterOrNumber() && c.unicode() < 0x250) || others.contains(c);
}

bool isHostCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'-';
}

QStringView withoutEndPunctuation(QStringView piece)
{
    constexpr QStringView around = u".,;:!?\"'()[]{}<>«»“”„‘’*|…·";
    while (!piece.isEmpty() && around.contains(piece.front()))
        piece = piece.mid(1);
    while (!piece.isEmpty() && around.contains(piece.back()))
        piece.chop(1);
    return piece;
}

bool isWholeHost(QStringView host)
{
    const auto dot = host.lastIndexOf(u'.');
    return dot > 0 && host.size() - dot > 2 && !host.contains(u"..") && host.front() != u'-' &&
           std::ranges::all_of(host.mid(dot + 1), [](QChar c) { return c.isLetter(); });
}

std::vector<qsizetype> digitGroups(QStringView number)
{
    std::vector<qsizetype> groups;
    bool inGroup = false;
    for (const QChar c : number) {
        if (c.isDigit() && !inGroup)
            groups.push_back(0);
        inGroup = c.isDigit();
        if (inGroup)
            ++groups.back();
    }
    return groups;
}

bool startsWithDate(QStringView number)
{
    const std::vector<qsizetype> groups = digitGroups(number);
    const bool yearFirst = number.startsWith(u"19") || number.startsWith(u"20");
    return groups.size() >= 3 && ((groups[0] <= 2 && groups[1] <= 2 && groups[2] == 4) ||
                                  (yearFirst && groups[0] == 4 && groups[1] <= 2 && groups[2] <= 2));
}

/// The network that a word names.
ushort networkOf(QStringView word)
{
    const QString lower = withoutEndPunctuation(word).toString().toLower();
    if (lower == "x"_L1 || lower == "twitter"_L1 || lower == "x/twitter"_L1)
        return u'x';
    return lower == "bluesky"_L1 || lower == "bsky"_L1 ? u'b' : u'\0';
}

}

QList<Clue> ContactScan::clues()
{
    for (qsizetype at = 0; at < m_text.size();) {
        if (m_text[at].isSpace()) {
            ++at;
            continue;
        }
        const Piece piece = pieceAt(at);
        const QStringView whole = m_text.mid(piece.start, piece.end - piece.start);
        if (whole.size() <= longestScannedPiece) {
            if (piece.hasAt && !piece.hasSlash) {
                m_after = wordAfter(piece.end);
                takeAt(withoutEndPunctuation(whole));
            } else if (piece.hasDot) {
                takePage(withoutEndPunctuation(whole));
            }
        }
        const qsizetype end = piece.hasAt ? piece.end : takePhone(at);
        m_before = whole;
        at = std::max(end, piece.end);
    }
    return m_clues;
}

ContactScan::Piece ContactScan::pieceAt(qsizetype start) const
{
    Piece piece{start, start, false, false, false};
    for (; piece.end < m_text.size() && !m_text[piece.end].isSpace(); ++piece.end) {
        const QChar c = m_text[piece.end];
        piece.hasAt = piece.hasAt || c == u'@';
        piece.hasDot = piece.hasDot || c == u'.';
        piece.hasSlash = piece.hasSlash || c == u'/';
    }
    return piece;
}

/// "on X" behind a handle, or "(X)".
QStringView ContactScan::wordAfter(qsizetype at) const
{
    QStringView rest = m_text.mid(at, 24).trimmed();
    for (const QStringView link : {u"on ", u"sur ", u"no ", u"em "}) {
        if (rest.startsWith(link))
            rest = rest.mid(link.size());
    }
    const auto end = std::ranges::find_if(rest, [](QChar c) { return c.isSpace(); }) - rest.begin();
    return rest.left(end);
}

void ContactScan::takeAt(QStringView piece)
{
    if (piece.startsWith(u"mailto:"))
        piece = piece.mid(7);
    if (const auto colon = piece.lastIndexOf(u':'); colon >= 0)
        piece = piece.mid(colon + 1);
    if (piece.startsWith(u'@'))
        return takeHandle(piece);
    const auto at = piece.indexOf(u'@');
    if (at <= 0)
        return;
    const QStringView local = piece.left(at);
    const QStringView host = piece.mid(at + 1);
    if (piece.size() <= longestScannedAddress && std::ranges::all_of(local, isAddressCharacter) &&
        std::ranges::all_of(host, isHostCharacter) && isWholeHost(host))
        add(ClueKind::Address, piece.toString().toLower(), piece);
}

/// "@ana" alone is anybody, on whatever network.
void ContactScan::takeHandle(QStringView piece)
{
    const QStringView name = piece.mid(1);
    const auto at = name.indexOf(u'@');
    if (at > 0) {
        if (isWholeHost(name.mid(at + 1)))
            add(ClueKind::Page, pageOnMastodon(piece), piece);
        return;
    }
    const ushort before = networkOf(m_before);
    const ushort network = before ? before : networkOf(m_after);
    if (network == u'b' || name.endsWith(u".bsky.social"))
        return add(ClueKind::Page, pageOnBluesky(name), piece);
    if (network == u'x' && !name.contains(u'.'))
        add(ClueKind::Page, pageOnX(name), piece);
}

void ContactScan::takePage(QStringView piece)
{
    const auto scheme = piece.indexOf(u"://");
    if (scheme >= 0) {
        const QStringView url = piece.mid(std::max<qsizetype>(0, scheme - 5));
        const auto http = url.indexOf(u"http", 0, Qt::CaseInsensitive);
        return http < 0 ? void() : add(ClueKind::Page, pageKey(url.mid(http)), url.mid(http));
    }
    const auto slash = piece.indexOf(u'/');
    const QStringView host = slash < 0 ? piece : piece.left(slash);
    if (!isWholeHost(host) || !std::ranges::all_of(host, isHostCharacter))
        return;
    const QStringView last = host.mid(host.lastIndexOf(u'.') + 1);
    if (slash > 0 || host.startsWith(u"www.") || isTopLevelDomain(last) || last == u"example")
        add(ClueKind::Page, pageKey(piece), piece);
}

bool ContactScan::startsPhone(qsizetype at) const
{
    const QChar c = m_text[at];
    return c.isDigit() || ((c == u'+' || c == u'(') && at + 1 < m_text.size() && m_text[at + 1].isDigit()) ||
           (c == u'(' && m_text.mid(at + 1).startsWith(u'+'));
}

/// The number that stands there, its groups with white space between them; the value is where it ends.
qsizetype ContactScan::takePhone(qsizetype start)
{
    qsizetype at = start;
    bool isNamed = isPhoneWord(withoutEndPunctuation(m_before));
    while (at < m_text.size() && (m_text[at].isLetter() || m_text[at] == u':' || m_text[at] == u'.'))
        ++at;
    if (at > start)
        isNamed = isPhoneWord(withoutEndPunctuation(m_text.mid(start, at - start)));
    if (at >= m_text.size() || !startsPhone(at) || (at > start && !isNamed))
        return start;
    constexpr QStringView separators = u" .-/()\u00A0";
    qsizetype end = at + 1;
    for (int gap = 0; end < m_text.size() && end - at < longestPhone; ++end) {
        const QChar c = m_text[end];
        gap = c.isDigit() ? 0 : gap + 1;
        if (gap > 2 || (gap > 0 && !separators.contains(c)))
            break;
    }
    while (end > at && !m_text[end - 1].isDigit())
        --end;
    const bool goesOn = end < m_text.size() && (m_text[end].isLetterOrNumber() || m_text[end] == u':' ||
                                                m_text[end] == u'@' || m_text[end] == u'%');
    const QStringView number = m_text.mid(at, end - at);
    const qsizetype digits = std::ranges::count_if(number, [](QChar c) { return c.isDigit(); });
    constexpr qsizetype fewestNamed = 7;
    constexpr qsizetype mostDigits = 15;
    const bool fits = digits >= fewestNamed && digits <= mostDigits && !goesOn;
    if (!fits || startsWithDate(number) || !(isNamed || isPhone(number)))
        return start;
    add(ClueKind::Phone, phoneKey(number), number);
    return end;
}

/// As numbers with a country's code, British, French or American ones are written.
bool ContactScan::isPhone(QStringView number) const
{
    const std::vector<qsizetype> groups = digitGroups(number);
    qsizetype digits = 0;
    for (const qsizetype group : groups)
        digits += group;
    const bool international = number.startsWith(u'+') || number.startsWith(u"(+");
    if (international)
        return digits >= 8;
    const bool abroad = number.startsWith(u"00") && digits >= 11;
    const bool national = number.startsWith(u'0') && groups.size() >= 3 && (digits == 10 || digits == 11);
    const bool american = groups == std::vector<qsizetype>{3, 3, 4} && !number.contains(u'/');
    return abroad || national || american;
}

void ContactScan::add(ClueKind kind, const QString &value, QStringView place)
{
    const Clue clue{kind, m_source, value};
    if (!value.isEmpty() && m_clues.size() < mostContacts && !m_clues.contains(clue)) {
        m_clues.append(clue);
        m_places.append({place.data() - m_text.data(), place.size()});
    }
}

}
