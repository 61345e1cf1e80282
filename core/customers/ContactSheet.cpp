// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactSheet.h"

#include "core/customers/ContactRows.h"
#include "core/model/ProfileText.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// A column as columnOfHeader() knows it, and the field that it is filled from.
struct SheetColumn
{
    QLatin1StringView header;
    QLatin1StringView field;
};

constexpr SheetColumn sheetColumns[] = {
    {"Name"_L1, "name"_L1},         {"Email"_L1, "email"_L1},
    {"Phone"_L1, "phone"_L1},       {"Company"_L1, "company"_L1},
    {"Job title"_L1, "title"_L1},   {"Birthday"_L1, "birthday"_L1},
    {"Language"_L1, "language"_L1}, {"Notes"_L1, "note"_L1},
    {"Tags"_L1, "tag"_L1},          {"Preferred channel"_L1, "preferred-channel"_L1},
    {"Product"_L1, "product"_L1},   {"Value"_L1, "value"_L1},
};

constexpr QLatin1StringView keptProperty = "X-FIRSTMILE-COLUMN"_L1;
constexpr std::array sheetNetworks{"x"_L1, "facebook"_L1, "mastodon"_L1, "bluesky"_L1};

QByteArray cellOf(const QString &text)
{
    const QString guarded = guardedCell(text);
    const bool needsQuotes = std::ranges::any_of(
        guarded, [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t'; });
    return needsQuotes || guarded != guarded.trimmed() ? '"' + QString(guarded).replace(u'"', u"\"\""_s).toUtf8() + '"'
                                                       : guarded.toUtf8();
}

QByteArray rowOf(const QStringList &cells)
{
    QByteArray row;
    for (const QString &each : cells)
        row += cellOf(each) + ',';
    row.chop(1);
    return row + "\r\n";
}

/// Street, city, region, code and country of the first address.
QStringList addressCells(const QList<ProfileProperty> &properties)
{
    const auto found = std::ranges::find(properties, u"ADR"_s, &ProfileProperty::name);
    QStringList parts = found == properties.cend() ? QStringList() : profileParts(found->value, u';');
    parts.resize(std::max<qsizetype>(parts.size(), 7));
    return parts.mid(2, 5);
}

/// Pages by the network that they are of; none: the others.
QString pages(const QList<ProfileProperty> &properties, const QString &network)
{
    QStringList all;
    for (const ProfileProperty &each : properties) {
        if (shownProperty(each).field != u"url"_s)
            continue;
        const bool isSocial = each.name.endsWith(u"SOCIALPROFILE"_s);
        const QString type = isSocial ? profileParameter(each, u"TYPE"_s).value(0).toLower() : QString();
        const bool isKnown = std::ranges::find(sheetNetworks, type) != sheetNetworks.end();
        if (isKnown ? type == network : network.isEmpty())
            all += shownProperty(each).texts;
    }
    return all.join(u" ::: "_s);
}

QString kept(const QList<ProfileProperty> &properties, const QString &header)
{
    QStringList all;
    for (const ProfileProperty &each : properties) {
        if (each.name == keptProperty && profileParameterText(each, u"X-HEADER"_s) == header)
            all += unescapedProfileText(each.value);
    }
    return all.join(u"\n"_s);
}

QString yesOrNo(std::optional<bool> said)
{
    return said ? *said ? u"yes"_s : u"no"_s : QString();
}

}

ContactSheet::ContactSheet(const QList<ProfileField> &fields)
{
    for (const ProfileField &each : fields)
        m_custom.append(each.key);
}

void ContactSheet::learn(const ContactCard &card)
{
    for (const ProfileRecord &record : card.records) {
        for (const ProfileProperty &each : record.properties) {
            const QString field = shownProperty(each).field;
            if (field.startsWith(u"custom:"_s) && !m_custom.contains(field.mid(7)))
                m_custom.append(field.mid(7));
            const QString header = each.name == keptProperty ? profileParameterText(each, u"X-HEADER"_s) : QString();
            if (!header.isEmpty() && !m_kept.contains(header))
                m_kept.append(header);
        }
    }
}

QByteArray ContactSheet::header() const
{
    QStringList cells;
    for (const SheetColumn &each : sheetColumns)
        cells.append(each.header);
    cells += {u"First name"_s, u"Last name"_s, u"Street"_s, u"City"_s, u"State"_s, u"Postal code"_s, u"Country"_s};
    cells += {u"Website"_s, u"X"_s, u"Facebook"_s, u"Mastodon"_s, u"Bluesky"_s};
    cells += {u"Marketing consent"_s, u"Do not contact"_s};
    for (const QString &each : m_custom)
        cells.append(u"custom:"_s + each);
    return rowOf(cells + m_kept);
}

QByteArray ContactSheet::line(const ContactCard &card) const
{
    const QList<ProfileProperty> properties = propertiesOfCard(card);
    ProfileRecord whole;
    whole.properties = properties;
    const Profile profile = profileOf({whole});
    QStringList cells;
    for (const SheetColumn &each : sheetColumns) {
        const QString between = each.field == "tag"_L1 ? u", "_s : isSingleField(each.field) ? u""_s : u" ::: "_s;
        cells.append(profile.texts(each.field).join(between));
    }
    const auto names = std::ranges::find(properties, u"N"_s, &ProfileProperty::name);
    const QStringList parts = names == properties.cend() ? QStringList() : profileParts(names->value, u';');
    cells += {parts.value(1), parts.value(0)};
    cells += addressCells(properties);
    cells.append(pages(properties, {}));
    for (const QLatin1StringView network : sheetNetworks)
        cells.append(pages(properties, network));
    cells.append(yesOrNo(lastConsent(card.consents, ConsentPurpose::Marketing)));
    cells.append(lastConsent(card.consents, ConsentPurpose::Contact) == false ? u"yes"_s : QString());
    for (const QString &each : m_custom)
        cells.append(profile.text(u"custom:"_s + each));
    for (const QString &each : m_kept)
        cells.append(kept(properties, each));
    return rowOf(cells);
}

}
