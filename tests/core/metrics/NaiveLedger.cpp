// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/metrics/NaiveLedger.h"

#include <QJsonDocument>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

using NaiveLog = std::vector<NaiveEvent>;

const QStringList oursAlone{u"sent"_s,         u"noted"_s,           u"seen"_s,           u"closed"_s,
                            u"reopened"_s,     u"snoozed"_s,         u"assigned"_s,       u"tagged"_s,
                            u"handed-over"_s,  u"handed-back"_s,     u"marked-spam"_s,    u"praised"_s,
                            u"taken-back"_s,   u"labelled"_s,        u"moved-to-phone"_s, u"moved-to-private"_s,
                            u"acknowledged"_s, u"no-answer-needed"_s};
const QStringList actingOnes{u"sent"_s, u"noted"_s, u"tagged"_s, u"assigned"_s, u"labelled"_s, u"handed-over"_s};

bool isBy(const NaiveEvent &event, const QString &kind)
{
    return event.kind == kind && !event.automatic;
}

bool neverHappened(const NaiveLog &log, const NaiveEvent &event)
{
    const bool isMessage = event.kind == u"received"_s || event.kind == u"sent"_s;
    return isMessage && std::ranges::any_of(log, [&](const NaiveEvent &each) {
               return each.message == event.message && (each.kind == u"bounced"_s || each.kind == u"taken-back"_s);
           });
}

/// One conversation's log as of now, and the judgements on each place in it.
struct NaiveStory
{
    NaiveLog whole; ///< with the messages that did not happen
    NaiveLog log;

    std::size_t size() const { return log.size(); }

    bool waitsAt(std::size_t place) const
    {
        for (std::size_t i = place; i-- > 0;) {
            if (isBy(log[i], u"received"_s))
                return true;
            if (isBy(log[i], u"sent"_s) || log[i].kind == u"no-answer-needed"_s)
                return false;
        }
        return false;
    }
    bool opens(std::size_t place) const { return isBy(log[place], u"received"_s) && !waitsAt(place); }

    std::size_t spanEnd(std::size_t opener) const
    {
        std::size_t end = opener + 1;
        while (end < size() && !opens(end))
            ++end;
        return end;
    }

    /// Where the waiting ends: at an answer, or at a "no answer needed".
    std::size_t waitEnd(std::size_t opener) const
    {
        std::size_t end = opener + 1;
        while (end < size() && !isBy(log[end], u"sent"_s) && log[end].kind != u"no-answer-needed"_s)
            ++end;
        return end;
    }

    bool hasIn(std::size_t from, std::size_t to, const QString &kind) const
    {
        return std::any_of(log.begin() + std::ptrdiff_t(from), log.begin() + std::ptrdiff_t(to),
                           [&](const NaiveEvent &each) { return each.kind == kind; });
    }

    QString lastSaid(qint64 message, const QString &key) const
    {
        QString said;
        for (const NaiveEvent &each : log) {
            if (each.kind == u"labelled"_s && each.message == message && each.data.contains(key))
                said = each.data[key].toString();
        }
        return said;
    }

    QString assigneeBefore(std::size_t place) const
    {
        for (std::size_t i = place; i-- > 0;) {
            if (log[i].kind == u"assigned"_s && log[i].data.contains(u"assignee"_s))
                return log[i].data[u"assignee"_s].toString();
        }
        return {};
    }

    /// True if the customer's words at that place are praise: somebody said so, then or later.
    bool isPraiseAt(std::size_t place) const
    {
        const NaiveEvent &words = log[place];
        return words.kind == u"received"_s && (lastSaid(words.message, u"intent"_s) == u"praise"_s ||
                                               std::ranges::any_of(log, [&](const NaiveEvent &each) {
                                                   return each.kind == u"praised"_s && each.message == words.message;
                                               }));
    }
    bool isPraiseWithoutWords(std::size_t place) const
    {
        return log[place].kind == u"praised"_s && log[place].message == 0;
    }
};

void tellOutcome(const NaiveStory &story, std::size_t opener, NaiveCase &one)
{
    const std::size_t end = story.spanEnd(opener);
    const std::size_t answer = story.waitEnd(opener);
    const bool answered = one.answeredAt >= 0;
    for (std::size_t closing = answer + 1; answered && closing < end; ++closing) {
        if (story.log[closing].kind == u"closed"_s)
            one.reopened |= story.hasIn(closing + 1, end, u"reopened"_s);
    }
    const bool nextPraises = end < story.size() && story.isPraiseAt(end);
    bool nextIsLeftOut = false;
    if (end < story.size()) {
        const std::size_t nextEnd = story.waitEnd(end);
        nextIsLeftOut = story.hasIn(0, story.size(), u"marked-spam"_s) ||
                        (nextEnd < story.size() && story.log[nextEnd].kind == u"no-answer-needed"_s);
    }
    one.cameBack = end < story.size() && !nextPraises && !nextIsLeftOut;
    one.resolved =
        answered && answer + 1 < end && story.hasIn(answer + 1, end, u"closed"_s) && !one.reopened && !one.cameBack;
    one.praised = answered && nextPraises;
    for (std::size_t i = answer + 1; answered && i < end; ++i) {
        const bool marked =
            story.log[i].kind == u"received"_s && std::ranges::any_of(story.log, [&](const NaiveEvent &each) {
                return each.kind == u"praised"_s && each.message == story.log[i].message;
            });
        one.praised |= marked || story.isPraiseWithoutWords(i);
    }
}

bool endsInPraise(const NaiveStory &story)
{
    for (std::size_t i = story.size(); i-- > 0;) {
        if (story.isPraiseWithoutWords(i))
            return true;
        if (story.log[i].kind == u"received"_s && story.log[i].automatic && story.isPraiseAt(i) &&
            std::ranges::any_of(story.log, [&](const NaiveEvent &each) {
                return each.kind == u"praised"_s && each.message == story.log[i].message;
            }))
            return true;
        if (isBy(story.log[i], u"received"_s))
            return story.isPraiseAt(i);
    }
    return false;
}

void tellWaiting(const NaiveStory &story, std::size_t opener, NaiveCase &one)
{
    const std::size_t end = story.waitEnd(opener);
    for (std::size_t i = opener + 1; i < end; ++i) {
        const NaiveEvent &each = story.log[i];
        if (each.kind == u"closed"_s)
            one.closedAt = each.at;
        if (each.kind == u"reopened"_s || each.kind == u"bounced"_s || isBy(each, u"received"_s))
            one.closedAt = -1;
    }
    one.assignee = story.assigneeBefore(story.size());
    if (end == story.size())
        return;
    if (story.log[end].kind == u"no-answer-needed"_s) {
        one.left = u"no-answer-needed"_s;
        return;
    }
    one.answeredAt = story.log[end].at;
    one.sender = story.log[end].agent;
    one.closedAt = -1;
    one.assignee = story.assigneeBefore(end);
}

NaiveCase tellCase(const NaiveStory &story, std::size_t opener)
{
    NaiveCase one;
    one.conversation = story.log[opener].conversation;
    one.account = story.log[opener].account;
    one.opener = story.log[opener].message;
    one.openedAt = story.log[opener].at;
    tellWaiting(story, opener, one);
    tellOutcome(story, opener, one);
    if (story.hasIn(0, story.size(), u"marked-spam"_s))
        one.left = u"spam"_s;
    one.intent = story.lastSaid(one.opener, u"intent"_s);
    one.complexity = story.lastSaid(one.opener, u"complexity"_s);
    one.recovered = endsInPraise(story);
    const std::size_t end = story.spanEnd(opener);
    for (std::size_t i = opener; i < end; ++i) {
        const NaiveEvent &each = story.log[i];
        one.seen |= oursAlone.contains(each.kind) && !each.automatic;
        one.acted |= actingOnes.contains(each.kind) && !each.automatic;
        one.replies += isBy(each, u"sent"_s) ? 1 : 0;
    }
    one.handedOff = story.hasIn(opener, end, u"handed-over"_s);
    one.handedBack = story.hasIn(opener, end, u"handed-back"_s);
    one.movedToPhone = story.hasIn(opener, end, u"moved-to-phone"_s);
    one.movedToPrivate = story.hasIn(opener, end, u"moved-to-private"_s);
    one.acknowledged = story.hasIn(opener, end, u"acknowledged"_s);
    return one;
}

void tellHandOffs(const NaiveStory &story, std::vector<NaiveHandOff> &handOffs)
{
    for (std::size_t i = 0; i < story.size(); ++i) {
        const NaiveEvent &over = story.log[i];
        if (over.kind != u"handed-over"_s)
            continue;
        NaiveHandOff one{over.conversation, over.at, -1, over.agent, over.data[u"team"_s].toString(), {}};
        for (std::size_t j = story.size(); j-- > i;) { // ends with the first one after it
            if (story.log[j].kind == u"handed-back"_s) {
                one.backAt = story.log[j].at;
                one.outcome = story.log[j].data[u"outcome"_s].toString();
            }
        }
        handOffs.push_back(one);
    }
}

}

bool NaiveHandOff::operator<(const NaiveHandOff &other) const
{
    return std::tie(conversation, at, team) < std::tie(other.conversation, other.at, other.team);
}

std::vector<NaiveEvent> rawLog(Session &session)
{
    const auto events = session.all<NaiveEvent>(
        u"SELECT id, kind, at, account_id, conversation_id, message_id, automatic, agent, data FROM events"_s,
        [](const Row &row) {
            return NaiveEvent{
                row.integer(0),         row.text(1),    row.integer(2),
                row.integer(3),         row.integer(4), row.integer(5),
                !row.text(6).isEmpty(), row.text(7),    QJsonDocument::fromJson(row.text(8).toUtf8()).object()};
        });
    return events ? std::vector<NaiveEvent>(events->begin(), events->end()) : std::vector<NaiveEvent>();
}

NaiveLedger naiveLedger(const std::vector<NaiveEvent> &log, qint64 now)
{
    QMap<qint64, NaiveStory> stories;
    for (const NaiveEvent &each : log) {
        if (each.at <= now)
            stories[each.conversation].whole.push_back(each);
    }
    NaiveLedger ledger;
    for (NaiveStory &story : stories) {
        std::ranges::copy_if(story.whole, std::back_inserter(story.log),
                             [&](const NaiveEvent &each) { return !neverHappened(story.whole, each); });
        std::ranges::sort(story.log, [](const NaiveEvent &a, const NaiveEvent &b) {
            return std::pair(a.at, a.id) < std::pair(b.at, b.id);
        });
        for (std::size_t i = 0; i < story.size(); ++i) {
            if (story.opens(i))
                ledger.cases.push_back(tellCase(story, i));
        }
        tellHandOffs(story, ledger.handOffs);
    }
    return ledger;
}

}
