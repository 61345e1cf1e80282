// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/ThreadSplit.h"

#include "core/text/ThreadPlaces.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// What a part has to fit.
struct PartRoom
{
    Channel channel = Channel::X;
    int limit = 0;
    int urlLength = 0;
    Visibility visibility = Visibility::Public;

    bool takes(const QString &text) const { return measureText(channel, text, limit, urlLength, visibility).valid; }
};

QString partNumber(int part, int parts)
{
    return u" (%1/%2)"_s.arg(part).arg(parts);
}

/// Parts a text into a given number of parts, or finds out how many it takes. Places are indices; 0 is the beginning.
class ThreadSplitter
{
public:
    ThreadSplitter(const QString &text, const PartRoom &room) : m_text(text), m_room(room)
    {
        m_places.append({0, PartEnd::Paragraph});
        for (const PartPlace &place : partPlaces(text)) {
            const qsizetype start = m_places.back().at;
            if (isOverlong(start, place.at))
                m_places += graphemePlaces(text, start, place.at);
            else
                m_places.append(place);
            m_places.back().end = place.end;
        }
    }

    QStringList parts()
    {
        int count = 2;
        for (int needed = taking(count); needed != count; needed = taking(count)) {
            if (needed == 0)
                return {m_text};
            count = needed;
        }
        QStringList all;
        const QList<qsizetype> latest = latestStarts(count);
        qsizetype from = 0;
        for (int part = 1; part <= count; ++part) {
            const qsizetype to = part == count ? end() : bestEnd(from, farthest(from, part, count), latest[part]);
            all << piece(from, to) + partNumber(part, count);
            from = to;
        }
        return all;
    }

private:
    qsizetype end() const { return m_places.size() - 1; }

    QString piece(qsizetype from, qsizetype to) const
    {
        return m_text.mid(m_places[from].at, m_places[to].at - m_places[from].at).trimmed();
    }

    bool fits(qsizetype from, qsizetype to, int part, int parts) const
    {
        return m_room.takes(piece(from, to) + partNumber(part, parts));
    }

    /// A word that no post can hold; a URL may be long and count little.
    bool isOverlong(qsizetype start, qsizetype to) const
    {
        constexpr qsizetype mostPerUnit = 3;
        constexpr qsizetype longestNumber = 12;
        const QString word = m_text.mid(start, to - start).trimmed();
        const int limit = measureText(m_room.channel, {}, m_room.limit, 0, m_room.visibility).limit;
        return (word.size() + longestNumber) * mostPerUnit > limit && !m_room.takes(word + partNumber(99, 99));
    }

    /// The last place up to which a part that begins at `from` fits; `from` if nothing does. Looks ahead in growing
    /// steps, so that no more than about twice a part is measured.
    qsizetype farthest(qsizetype from, int part, int parts) const
    {
        qsizetype good = from;
        qsizetype bad = end() + 1;
        for (qsizetype step = 1; good < end(); step *= 2) {
            const qsizetype to = std::min(from + step, end());
            if (!fits(from, to, part, parts)) {
                bad = to;
                break;
            }
            good = to;
        }
        while (bad - good > 1) {
            const qsizetype middle = (good + bad) / 2;
            (fits(from, middle, part, parts) ? good : bad) = middle;
        }
        return good;
    }

    /// The same from the end of a part backwards.
    qsizetype earliest(qsizetype to, int part, int parts) const
    {
        qsizetype good = to;
        qsizetype bad = -1;
        for (qsizetype step = 1; good > 0; step *= 2) {
            const qsizetype from = std::max<qsizetype>(to - step, 0);
            if (!fits(from, to, part, parts)) {
                bad = from;
                break;
            }
            good = from;
        }
        while (good - bad > 1) {
            const qsizetype middle = (good + bad) / 2;
            (fits(middle, to, part, parts) ? good : bad) = middle;
        }
        return good;
    }

    /// How many parts it takes if the numbers are as wide as those of `parts`; 0: nothing fits.
    int taking(int parts) const
    {
        int count = 0;
        for (qsizetype from = 0; from < end();) {
            const qsizetype to = farthest(from, std::min(count + 1, parts), parts);
            if (to == from)
                return 0;
            from = to;
            ++count;
        }
        return std::max(count, parts);
    }

    /// [k]: where part k may end at the earliest, so that the rest still has room in those behind it.
    QList<qsizetype> latestStarts(int count) const
    {
        QList<qsizetype> starts(count + 1, end());
        for (int part = count; part > 0; --part)
            starts[part - 1] = earliest(starts[part], part, count);
        return starts;
    }

    /// The best kind of end between the two, of several the last. A part that would hardly be begun, as with a greeting
    /// alone, is not ended.
    qsizetype bestEnd(qsizetype from, qsizetype last, qsizetype first) const
    {
        const qsizetype begun = m_places[from].at + (m_places[last].at - m_places[from].at) / 3;
        qsizetype best = last;
        for (qsizetype i = last; i > from && i >= first && m_places[i].at >= begun; --i) {
            if (m_places[i].end > m_places[best].end)
                best = i;
        }
        return best;
    }

    const QString &m_text;
    PartRoom m_room;
    QList<PartPlace> m_places;
};

}

bool canThread(Channel channel)
{
    return channel == Channel::X || channel == Channel::Mastodon || channel == Channel::Bluesky ||
           channel == Channel::Facebook;
}

QStringList splitThread(Channel channel, const QString &text, int limit, int urlLength, Visibility visibility)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    const TextMeasure measure = measureText(channel, text, limit, urlLength, visibility);
    if (measure.valid || measure.limit == 0 || !canThread(channel))
        return {text};
    if (measureText(channel, trimmed, limit, urlLength, visibility).valid)
        return {trimmed};
    return ThreadSplitter(text, {channel, limit, urlLength, visibility}).parts();
}

}
