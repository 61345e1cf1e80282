// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/bluesky/BlueskyRichText.h"

#include "core/text/BlueskyFacets.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// One feature of a facet, with its range in UTF-8 bytes.
struct BlueskyReadFacet
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString type; ///< "mention", "link", "tag"
    QString uri;
};

bool startsBlueskyCodePoint(const QByteArray &utf8, qsizetype at)
{
    return at == utf8.size() || (static_cast<uchar>(utf8[at]) & 0xC0U) != 0x80U;
}

/// Those that are in range, split no code point and do not overlap an earlier one, in order.
QList<BlueskyReadFacet> readBlueskyFacets(const QJsonObject &record, const QByteArray &utf8)
{
    QList<BlueskyReadFacet> facets;
    for (const auto &value : record["facets"_L1].toArray()) {
        const auto index = value["index"_L1];
        const auto feature = value["features"_L1].toArray().first();
        const BlueskyReadFacet facet{index["byteStart"_L1].toInteger(-1), index["byteEnd"_L1].toInteger(-1),
                                     feature["$type"_L1].toString().section(u'#', 1), feature["uri"_L1].toString()};
        if (facet.start >= 0 && facet.end > facet.start && facet.end <= utf8.size() &&
            startsBlueskyCodePoint(utf8, facet.start) && startsBlueskyCodePoint(utf8, facet.end))
            facets += facet;
    }
    std::stable_sort(facets.begin(), facets.end(),
                     [](const BlueskyReadFacet &a, const BlueskyReadFacet &b) { return a.start < b.start; });
    qsizetype end = 0;
    facets.removeIf([&end](const BlueskyReadFacet &facet) {
        const bool overlaps = facet.start < end;
        end = overlaps ? end : facet.end;
        return overlaps;
    });
    return facets;
}

QString withoutBlueskyScheme(QString url)
{
    for (const auto scheme : {"https://"_L1, "http://"_L1}) {
        if (url.startsWith(scheme))
            url.remove(0, scheme.size());
    }
    return url.endsWith(u'/') ? url.chopped(1) : url;
}

/// What stands for a link: readers must see where it really leads.
QString shownBlueskyLink(const QString &shown, const QString &uri)
{
    auto beginning = withoutBlueskyScheme(shown);
    if (uri.isEmpty() || beginning == withoutBlueskyScheme(uri))
        return shown;
    for (const auto dots : {QStringView(u"…"), QStringView(u"...")}) {
        if (beginning.endsWith(dots))
            beginning.chop(dots.size());
    }
    if (!beginning.isEmpty() && withoutBlueskyScheme(uri).startsWith(beginning))
        return uri;
    return u"%1 <%2>"_s.arg(shown, uri);
}

QJsonObject blueskyFacetFeature(const TextEntity &entity, const QHash<QString, QString> &dids)
{
    const auto type = u"app.bsky.richtext.facet#"_s + entity.type;
    if (entity.type == "link"_L1)
        return {{u"$type"_s, type}, {u"uri"_s, entity.text}};
    if (entity.type == "tag"_L1)
        return {{u"$type"_s, type}, {u"tag"_s, entity.text}};
    const auto did = dids.value(entity.text.toLower());
    return did.isEmpty() ? QJsonObject() : QJsonObject{{u"$type"_s, type}, {u"did"_s, did}};
}

}

BlueskyRichText BlueskyRichText::read(const QJsonObject &record)
{
    const auto utf8 = record["text"_L1].toString().toUtf8();
    BlueskyRichText result;
    qsizetype at = 0;
    for (const auto &facet : readBlueskyFacets(record, utf8)) {
        result.text += QString::fromUtf8(utf8.mid(at, facet.start - at));
        at = facet.end;
        const auto shown = QString::fromUtf8(utf8.mid(facet.start, facet.end - facet.start));
        if (facet.type == "mention"_L1 && shown.startsWith(u'@') && !result.mentions.contains(shown))
            result.mentions += shown;
        if (facet.type == "link"_L1)
            result.links += facet.uri;
        result.text += facet.type == "link"_L1 ? shownBlueskyLink(shown, facet.uri) : shown;
    }
    result.text += QString::fromUtf8(utf8.mid(at));
    return result;
}

QStringList blueskyMentions(const QString &text)
{
    QStringList handles;
    for (const auto &entity : blueskyFacets(text)) {
        const auto handle = entity.text.toLower();
        if (entity.type == "mention"_L1 && !handles.contains(handle))
            handles += handle;
    }
    return handles;
}

QJsonArray blueskyFacetsJson(const QString &text, const QHash<QString, QString> &dids)
{
    const auto bytesBefore = [view = QStringView(text)](qsizetype at) { return view.first(at).toUtf8().size(); };
    QJsonArray facets;
    for (const auto &entity : withoutOverlaps(blueskyFacets(text))) {
        const auto feature = blueskyFacetFeature(entity, dids);
        if (feature.isEmpty())
            continue;
        const QJsonObject index{{u"byteStart"_s, bytesBefore(entity.start)}, {u"byteEnd"_s, bytesBefore(entity.end)}};
        facets += QJsonObject{{u"index"_s, index}, {u"features"_s, QJsonArray{feature}}};
    }
    return facets;
}

}
