// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/NameFinder.h"

#include "core/review/redaction/CommonWords.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostGlued = 5;
constexpr qsizetype longestNameGap = 4;
constexpr qsizetype mostInGroup = 8;
constexpr qsizetype shortestHere = 3;
constexpr qsizetype shortestElsewhere = 4;
constexpr qsizetype shortestWholeElsewhere = 8;
constexpr qsizetype longestNameWord = 60;
constexpr qsizetype mostInitialsLookedUp = 16;

Found nameFound(qsizetype from, qsizetype to, const QString &key)
{
    return {from, to, RedactionClass::Names, u"name"_s, key, u"name in the customer's record"_s};
}

}

std::optional<NameFinder::Hit> NameFinder::hitAt(qsizetype at) const
{
    qsizetype end = at + 1;
    while (end < m_words.size() && end - at < mostGlued && m_words[end].isGlued && !m_words[end].isNumber)
        ++end;
    for (; end > at && !m_words[at].isNumber; --end) {
        const qsizetype from = m_words[at].from;
        const QString word = m_flat.folded.mid(from, std::min(m_words[end - 1].to - from, longestNameWord));
        Hit hit{at, end, word, m_scope.here.isPersonWord(word), false, false, m_words[at].isCapital};
        if (hit.isHere)
            return hit;
        hit.isHere = !m_scope.here.withWhole(word).isEmpty();
        hit.isWhole = hit.isHere || !m_scope.all.withWhole(word).isEmpty();
        if (hit.isWhole || m_scope.all.isPersonWord(word)) {
            hit.isHere = hit.isHere || m_scope.isEager;
            return hit;
        }
    }
    return std::nullopt;
}

/// "A." or "A" before or behind a name.
std::optional<NameFinder::Hit> NameFinder::initialAt(qsizetype at) const
{
    const FlatWord &word = m_words[at];
    const bool isAlone = !word.isGlued && (at + 1 == m_words.size() || !m_words[at + 1].isGlued);
    if (word.to - word.from != 1 || word.isNumber || !word.isCapital || !isAlone)
        return std::nullopt;
    return Hit{at, at + 1, m_flat.folded.mid(word.from, 1), false, false, true, true};
}

bool NameFinder::canJoin(qsizetype before, qsizetype next) const
{
    constexpr QStringView between = u" .,-_'+;/\n\"()>*=";
    const qsizetype from = m_words[before].to;
    const qsizetype length = m_words[next].from - from;
    return length <= longestNameGap && std::ranges::all_of(QStringView(m_flat.folded).mid(from, length),
                                                           [&](QChar c) { return between.contains(c); });
}

QStringList NameFinder::peopleWith(const QString &word) const
{
    const QStringList here = m_scope.here.withWord(word);
    return here.isEmpty() ? m_scope.all.withWord(word) : here;
}

bool NameFinder::isInitialOf(const Hit &initial, const Hit &word) const
{
    for (const QString &key : peopleWith(word.word).mid(0, mostInitialsLookedUp)) {
        for (const QString &name : m_scope.here.namesOf(key) + m_scope.all.namesOf(key)) {
            const QStringList words = tellingNameWords(name);
            if (std::ranges::any_of(
                    words, [&](const QString &each) { return each != word.word && each.startsWith(initial.word); }))
                return true;
        }
    }
    return false;
}

bool NameFinder::areOnePerson(const Hit &one, const Hit &other) const
{
    if (one.isWhole || other.isWhole)
        return false;
    if (one.isInitial || other.isInitial)
        return one.isInitial != other.isInitial && (one.isInitial ? isInitialOf(one, other) : isInitialOf(other, one));
    return one.word != other.word && (!m_scope.here.withBoth(one.word, other.word).isEmpty() ||
                                      !m_scope.all.withBoth(one.word, other.word).isEmpty());
}

QList<NameFinder::Hit> NameFinder::groupAt(qsizetype at) const
{
    QList<Hit> group;
    const auto first = hitAt(at);
    if (first)
        group.append(*first);
    else if (const auto initial = initialAt(at))
        group.append(*initial);
    while (!group.isEmpty() && group.size() < mostInGroup) {
        qsizetype next = group.back().next;
        qsizetype before = next - 1;
        while (next < m_words.size() && next - group.back().next < 3 && canJoin(before, next) &&
               isNameParticle(m_flat.folded.mid(m_words[next].from, m_words[next].to - m_words[next].from)) &&
               !initialAt(next))
            before = next++;
        if (next >= m_words.size() || !canJoin(before, next))
            break;
        auto hit = hitAt(next);
        if (!hit)
            hit = initialAt(next);
        const bool isThere = hit && std::ranges::any_of(group, [&](const Hit &each) { return each.word == hit->word; });
        const bool joins =
            hit && !isThere && std::ranges::any_of(group, [&](const Hit &each) { return areOnePerson(each, *hit); });
        if (!joins)
            break;
        group.append(*hit);
    }
    return group;
}

/// Where a name is due: behind "dear" or "c'est", or alone on its line as one signs.
bool NameFinder::isDueHere(const Hit &hit) const
{
    if (hit.first > 0 && canJoin(hit.first - 1, hit.first)) {
        const FlatWord &before = m_words[hit.first - 1];
        if (introducesName(m_flat.folded.mid(before.from, before.to - before.from)))
            return true;
    }
    qsizetype from = m_words[hit.first].from;
    qsizetype to = m_words[hit.next - 1].to;
    while (from > 0 && m_flat.at(from - 1) != u'\n' && !m_flat.at(from - 1).isLetterOrNumber())
        --from;
    while (to < m_flat.size() && m_flat.at(to) != u'\n' && !m_flat.at(to).isLetterOrNumber())
        ++to;
    return m_flat.at(from - 1) == u'\n' && m_flat.at(to) == u'\n';
}

bool NameFinder::isTakenAlone(const Hit &hit) const
{
    const bool isCommon = isCommonWord(hit.word) || isNameParticle(hit.word);
    if (hit.isInitial)
        return false;
    if (hit.isWhole)
        return hit.isHere || hit.word.size() >= shortestWholeElsewhere;
    if (!hit.isHere)
        return !isCommon && hit.isCapital && hit.word.size() >= shortestElsewhere;
    if (hit.word.size() < shortestHere)
        return !isCommon && hit.isCapital && isDueHere(hit);
    return !isCommon || hit.isCapital || isDueHere(hit);
}

bool NameFinder::isTaken(const QList<Hit> &group) const
{
    if (group.isEmpty())
        return false;
    if (group.size() == 1)
        return isTakenAlone(group.front());
    const bool hasTelling = std::ranges::any_of(
        group, [](const Hit &hit) { return !hit.isInitial && !isCommonWord(hit.word) && hit.word.size() > 1; });
    return hasTelling || std::ranges::all_of(group, [](const Hit &hit) { return hit.isCapital || hit.isHere; });
}

/// What the pseudonym is made of: the person, if it is clear who is meant.
QString NameFinder::keyOf(const QList<Hit> &group) const
{
    const auto word = std::ranges::find_if(group, [](const Hit &hit) { return !hit.isInitial; });
    if (word->isWhole) {
        const QString here = m_scope.here.withWhole(word->word);
        return here.isEmpty() ? m_scope.all.withWhole(word->word) : here;
    }
    const auto other = std::find_if(word + 1, group.end(), [](const Hit &hit) { return !hit.isInitial; });
    QStringList people;
    if (other != group.end()) {
        people = m_scope.here.withBoth(word->word, other->word);
        people = people.isEmpty() ? m_scope.all.withBoth(word->word, other->word) : people;
    } else {
        people = m_scope.here.withWord(word->word);
        const QStringList all = m_scope.all.withWord(word->word);
        if (people.isEmpty() && all.size() == 1 && group.size() > 1)
            people = all;
    }
    return people.isEmpty() ? u"word/"_s + word->word : people.front();
}

/// Names in scripts without spaces, which have no edges.
void NameFinder::addTogether(QList<Found> &all) const
{
    for (qsizetype at = 0; at < m_flat.size(); ++at) {
        if (!isWrittenTogether(m_flat.at(at)))
            continue;
        QString longest;
        for (const KnownPeople *people : {&m_scope.here, &m_scope.all}) {
            const bool isHere = people == &m_scope.here || m_scope.isEager;
            for (const QString &name : people->togetherNames().value(m_flat.at(at))) {
                const bool fits = name.size() >= (isHere ? 2 : 3) && name.size() > longest.size();
                if (fits && QStringView(m_flat.folded).mid(at).startsWith(name))
                    longest = name;
            }
        }
        if (longest.isEmpty())
            continue;
        const QStringList people = peopleWith(longest);
        const QString whole = m_scope.all.withWhole(longest);
        all.append(nameFound(at, at + longest.size(), people.isEmpty() ? whole : people.front()));
        at += longest.size() - 1;
    }
}

QList<Found> NameFinder::found()
{
    QList<Found> all;
    for (qsizetype at = 0; at < m_words.size();) {
        QList<Hit> group = groupAt(at);
        while (!group.isEmpty() && group.back().isInitial && group.size() > 1 && !isTaken(group))
            group.removeLast();
        if (!isTaken(group)) {
            ++at;
            continue;
        }
        qsizetype to = m_words[group.back().next - 1].to;
        if (group.back().isInitial && m_flat.at(to) == u'.')
            ++to;
        all.append(nameFound(m_words[group.front().first].from, to, keyOf(group)));
        at = group.back().next;
    }
    addTogether(all);
    return all;
}

}
