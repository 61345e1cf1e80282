// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/ReviewBounds.h"
#include "core/review/marks/ReviewJson.h"

#include <QJsonDocument>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype reviewEntriesOneByOne = 16; ///< more are sorted together

bool standsBefore(const ReviewEntry &a, const ReviewEntry &b)
{
    return std::tie(a.reviewer.id, a.number) < std::tie(b.reviewer.id, b.number);
}

/// An order of everything that can be said, so that the place of two that were said under one number does not depend
/// on which came first.
bool wasSaidBefore(const ReviewEntry &a, const ReviewEntry &b)
{
    const auto left = std::tie(a.reviewer.id, a.number, a.at);
    const auto right = std::tie(b.reviewer.id, b.number, b.at);
    if (left != right)
        return left < right;
    return a != b && QJsonDocument(toJson(a)).toJson(QJsonDocument::Compact) <
                         QJsonDocument(toJson(b)).toJson(QJsonDocument::Compact);
}

QString reviewerNumbered(const QString &original, int place)
{
    return place < 2 ? original : original + u'~' + QString::number(place);
}

ReviewEntry asSaid(const ReviewEntry &entry)
{
    ReviewEntry said = bounded(entry);
    said.reviewer.id = originalReviewer(said.reviewer.id);
    return said;
}

/// Each once, and of those under one number all but the first under a reviewer of their own.
QList<ReviewEntry> inPlace(QList<ReviewEntry> entries)
{
    for (ReviewEntry &each : entries)
        each.reviewer.id = originalReviewer(each.reviewer.id);
    std::sort(entries.begin(), entries.end(), wasSaidBefore);
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    int place = 1;
    for (qsizetype i = 1; i < entries.size(); ++i) {
        const bool isSame = entries.at(i).number == entries.at(i - 1).number &&
                            entries.at(i).reviewer.id == originalReviewer(entries.at(i - 1).reviewer.id);
        place = isSame ? place + 1 : 1;
        entries[i].reviewer.id = reviewerNumbered(entries.at(i).reviewer.id, place);
    }
    std::sort(entries.begin(), entries.end(), standsBefore);
    return entries;
}

}

std::optional<bool> ReviewBook::addAlone(const ReviewEntry &entry)
{
    const auto place = std::lower_bound(m_entries.begin(), m_entries.end(), entry, standsBefore);
    if (place == m_entries.end() || standsBefore(entry, *place)) {
        m_entries.insert(place, entry);
        return true;
    }
    if (*place == entry)
        return false;
    return std::nullopt;
}

int ReviewBook::addAll(const QList<ReviewEntry> &entries)
{
    const qsizetype before = m_entries.size();
    QList<ReviewEntry> rest;
    for (const ReviewEntry &each : entries) {
        const ReviewEntry said = asSaid(each);
        if (entries.size() > reviewEntriesOneByOne || !addAlone(said))
            rest.append(said);
    }
    if (!rest.isEmpty())
        m_entries = inPlace(m_entries + rest);
    return static_cast<int>(m_entries.size() - before);
}

bool ReviewBook::contains(const ReviewEntry &entry) const
{
    ReviewEntry said = asSaid(entry);
    const QString original = said.reviewer.id;
    for (int place = 1;; ++place) {
        said.reviewer.id = reviewerNumbered(original, place);
        const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), said, standsBefore);
        if (found == m_entries.end() || standsBefore(said, *found))
            return false;
        if (*found == said)
            return true;
    }
}

Result<int> ReviewBook::merge(const ReviewBook &other)
{
    if (m_bundle != other.m_bundle)
        return Error{ErrorKind::Rejected,
                     u"these reviews are of another export: %1, not %2"_s.arg(other.m_bundle, m_bundle),
                     {}};
    // Where both name one and they differ, somebody lies; the same one is taken whichever was first.
    if (m_workspace.isEmpty() || (!other.m_workspace.isEmpty() && other.m_workspace < m_workspace))
        m_workspace = other.m_workspace;
    return addAll(other.m_entries);
}

qint64 ReviewBook::nextNumber(const QString &reviewer) const
{
    qint64 last = 0;
    for (const ReviewEntry &each : m_entries) {
        if (each.reviewer.id.startsWith(reviewer) && originalReviewer(each.reviewer.id) == reviewer)
            last = std::max(last, each.number);
    }
    return last + 1;
}

QList<Reviewer> ReviewBook::reviewers() const
{
    QList<Reviewer> all;
    for (const ReviewEntry &each : m_entries) {
        if (all.isEmpty() || all.last().id != each.reviewer.id)
            all.append(each.reviewer);
        all.last().name = each.reviewer.name; // as they called themselves last
    }
    return all;
}

std::optional<ConversationReview> ReviewBook::review(const QString &reviewer, ConversationId conversation) const
{
    const auto all = reviews(conversation);
    for (const auto &[who, review] : all) {
        if (who.id == reviewer)
            return review;
    }
    return std::nullopt;
}

QList<std::pair<Reviewer, ConversationReview>> ReviewBook::reviews(ConversationId conversation) const
{
    QList<std::pair<Reviewer, ConversationReview>> all;
    for (const ReviewEntry &each : m_entries) {
        const auto *review = std::get_if<ConversationReview>(&each.what);
        if (!review || review->conversation != conversation)
            continue;
        if (all.isEmpty() || all.last().first.id != each.reviewer.id)
            all.append({each.reviewer, *review});
        else
            all.last() = {each.reviewer, *review};
    }
    return all;
}

QList<std::pair<ReviewEntry, ReviewComment>> ReviewBook::comments(ConversationId conversation) const
{
    QMap<std::pair<QString, QString>, const ReviewEntry *> newest; // nobody takes back what others said
    for (const ReviewEntry &each : m_entries) {
        const auto *comment = std::get_if<ReviewComment>(&each.what);
        if (comment && comment->conversation == conversation)
            newest.insert({each.reviewer.id, comment->id}, &each);
    }
    QList<std::pair<ReviewEntry, ReviewComment>> all;
    for (const ReviewEntry *each : std::as_const(newest)) {
        const auto &comment = std::get<ReviewComment>(each->what);
        if (!comment.removed)
            all.append({*each, comment});
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first.at < b.first.at; });
    return all;
}

QList<ScoreCard> ReviewBook::cards() const
{
    const ScoreCard standard = standardScoreCard();
    QMap<QString, int> versions{{standard.id, standard.version}};
    for (const ReviewEntry &each : m_entries) {
        if (const auto *made = std::get_if<ScoreCard>(&each.what))
            versions[made->id] = std::max(versions.value(made->id), made->version);
    }
    QList<ScoreCard> all;
    for (const auto &[id, version] : versions.asKeyValueRange()) {
        if (const auto newest = card(id, version))
            all.append(*newest);
    }
    return all;
}

std::optional<ScoreCard> ReviewBook::card(const QString &id, int version) const
{
    const ScoreCard standard = standardScoreCard();
    if (standard.id == id && standard.version == version)
        return standard;
    const ReviewEntry *best = nullptr;
    for (const ReviewEntry &each : m_entries) {
        const auto *made = std::get_if<ScoreCard>(&each.what);
        if (!made || made->id != id || made->version != version)
            continue;
        if (!best || each.reviewer.id == best->reviewer.id || each.at < best->at)
            best = &each;
    }
    return best ? std::optional(std::get<ScoreCard>(best->what)) : std::nullopt;
}

}
