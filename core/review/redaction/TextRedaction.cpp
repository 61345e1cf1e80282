// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/redaction/TextRedaction.h"

#include "core/review/redaction/HandleFinder.h"
#include "core/review/redaction/MailFinder.h"
#include "core/review/redaction/NumberFinder.h"
#include "core/text/StreetAddress.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostPasses = 6;
constexpr int mostEncodedParts = 8;

/// Pictures that stand within a text.
QList<Found> picturesFoundIn(const FlatText &flat)
{
    QList<Found> all;
    const QString opening = u"data:image/"_s;
    for (qsizetype at = flat.folded.indexOf(opening); at >= 0; at = flat.folded.indexOf(opening, at + 1)) {
        qsizetype end = at;
        while (end < flat.size() && !flat.at(end).isSpace() && !QStringView(u"\"'<>()").contains(flat.at(end)))
            ++end;
        all.append({at, end, RedactionClass::Images, u"picture"_s, QString(), u"picture within the text"_s});
        at = end - 1;
    }
    return all;
}

QList<Found> streetsFoundIn(const FlatText &flat)
{
    QList<Found> all;
    for (const TextRange &place : streetAddressesIn(flat.cased)) {
        const QString street = flat.folded.mid(place.start, place.length).simplified();
        if (!street.contains(QChar(0xFFFC)))
            all.append({place.start, place.start + place.length, RedactionClass::Names, u"address"_s, street,
                        u"postal address"_s});
    }
    return all;
}

/// What base64 says, if that is a text; else empty.
QString textOfBase64(const QString &encoded)
{
    QByteArray standard = encoded.toLatin1();
    standard.replace('-', '+').replace('_', '/');
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(QByteArray::fromBase64(standard));
    const bool isText = !decoder.hasError() && std::ranges::all_of(text, [](QChar c) {
        return c.isPrint() || c == u'\n' || c == u'\r' || c == u'\t';
    });
    return isText && text.size() >= 6 ? text : QString();
}

/// One for what overlaps: over all of it, called what its longest part is called.
QList<Removal> joinedRemovals(QList<Removal> all)
{
    std::ranges::stable_sort(all, [](const Removal &a, const Removal &b) {
        return a.place.start != b.place.start ? a.place.start < b.place.start : a.place.length > b.place.length;
    });
    QList<Removal> kept;
    qsizetype longest = 0;
    for (const Removal &each : std::as_const(all)) {
        const qsizetype end = each.place.start + each.place.length;
        if (kept.isEmpty() || each.place.start >= kept.back().place.start + kept.back().place.length) {
            kept.append(each);
            longest = each.place.length;
            continue;
        }
        TextRange united = kept.back().place;
        united.length = std::max(united.length, end - united.start);
        if (each.place.length > longest) {
            kept.back() = each;
            longest = each.place.length;
        }
        kept.back().place = united;
    }
    return kept;
}

}

QList<Found> TextRedaction::foundIn(const FlatText &flat) const
{
    const RedactionRules &rules = m_knowledge.rules;
    QList<Found> all;
    if (rules.removes(RedactionClass::Selection))
        all += m_knowledge.selection.foundIn(flat);
    if (rules.removes(RedactionClass::Handles))
        all += profilesFoundIn(flat, m_knowledge.people) + handlesFoundIn(flat, m_knowledge.people);
    if (rules.removes(RedactionClass::Mail))
        all += mailFoundIn(flat);
    if (rules.removes(RedactionClass::Numbers) || rules.removes(RedactionClass::Phones))
        all += ibansFoundIn(flat) + numbersFoundIn(flat, m_knowledge.people.phones());
    if (rules.removes(RedactionClass::Names))
        all += NameFinder(flat, {m_knowledge.people, m_here, m_isEager}).found() + streetsFoundIn(flat);
    if (rules.removes(RedactionClass::Images))
        all += picturesFoundIn(flat);
    all.removeIf([&](const Found &found) {
        const QString written = flat.folded.mid(found.from, found.to - found.from);
        const bool isTheirs = found.kind == RedactionClass::Names && m_here.isPersonWord(written.trimmed());
        return !rules.removes(found.kind) || (!isTheirs && m_knowledge.kept.keeps(found, written));
    });
    return all;
}

QString TextRedaction::standingFor(const Found &found) const
{
    if (found.sort == "mail"_L1)
        return m_knowledge.pseudonyms.mailAddress(found.value);
    if (found.sort == "picture"_L1)
        return u"[picture removed]"_s;
    return m_knowledge.pseudonyms.standing(found.sort, found.value);
}

/// Addresses that links carry in base64, so that a newsletter knows who clicked.
void TextRedaction::addEncoded(QList<Removal> &all, const QString &text) const
{
    static const QRegularExpression run(u"[A-Za-z0-9+/_-]{12,4096}={0,2}"_s);
    for (auto each = run.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const QString encoded = match.captured();
        qsizetype from = 0;
        for (int parts = 0; from >= 0 && parts < mostEncodedParts; ++parts) { // "example/c/YW5hQGV4…": a path before it
            const QString decoded = textOfBase64(encoded.mid(from));
            const QList<Found> inside = decoded.isEmpty() ? QList<Found>() : foundIn(flatText(decoded));
            if (!inside.isEmpty()) {
                all.append({{match.capturedStart() + from, match.capturedLength() - from},
                            inside.front().kind,
                            standingFor(inside.front()),
                            inside.front().why + u", encoded"_s});
                break;
            }
            const qsizetype slash = encoded.indexOf(u'/', from);
            from = slash < 0 ? -1 : slash + 1;
        }
    }
}

QList<Removal> TextRedaction::removalsIn(const QString &text, bool isMarkup) const
{
    QList<Removal> all;
    for (const Reading reading : {Reading::Plain, Reading::Escapes, Reading::QuotedPrintable, Reading::Markup}) {
        if ((reading == Reading::Markup && !isMarkup) || !isWorthReading(text, reading))
            continue;
        const FlatText flat = flatText(text, reading);
        for (const Found &found : foundIn(flat)) {
            const TextRange place = flat.placeOf(found.from, found.to);
            if (place.length > 0)
                all.append({place, found.kind, standingFor(found), found.why});
        }
    }
    addEncoded(all, text);
    return joinedRemovals(std::move(all));
}

QString withRemovals(const QString &text, const QList<Removal> &removals)
{
    QString result;
    qsizetype done = 0;
    for (const Removal &removal : removals) {
        result += QStringView(text).mid(done, removal.place.start - done);
        result += removal.stands;
        done = removal.place.start + removal.place.length;
    }
    result += QStringView(text).mid(done);
    return result;
}

QString TextRedaction::redacted(const QString &text, QList<Removal> &removed, bool isMarkup) const
{
    QString result = text;
    for (int pass = 0; pass < mostPasses; ++pass) {
        const QList<Removal> removals = removalsIn(result, isMarkup);
        if (removals.isEmpty())
            break;
        result = withRemovals(result, removals);
        removed += removals;
    }
    return result;
}

}
