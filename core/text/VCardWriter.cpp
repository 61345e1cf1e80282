// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/VCardWriter.h"

#include "core/model/ProfileText.h"
#include "core/text/VCardProperty.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype octetsOfLine = 75;

/// RFC 6868 in vCard 4; vCard 3 has no way to say these.
QString parameterText(QString value, VCardVersion version)
{
    if (version == VCardVersion::V4)
        value.replace(u'^', u"^^"_s).replace(u'\n', u"^n"_s).replace(u'"', u"^'"_s);
    else
        value.replace(u'\n', u' ').replace(u'"', u'\'');
    value.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\t'; });
    const bool needsQuotes =
        std::ranges::any_of(value, [](QChar c) { return c == u',' || c == u';' || c == u':'; }) || value.isEmpty();
    return needsQuotes ? u'"' + value + u'"' : value;
}

QString propertyLine(const ProfileProperty &property, VCardVersion version)
{
    QString line = property.group.isEmpty() ? property.name : property.group + u'.' + property.name;
    for (const auto &[name, values] : property.parameters) {
        QStringList texts;
        for (const QString &value : values)
            texts.append(parameterText(value, version));
        line += u';' + name + u'=' + texts.join(u',');
    }
    QString value = property.value;
    value.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\n"_s);
    return line + u':' + value;
}

void appendFolded(QByteArray &card, const QByteArray &line)
{
    qsizetype at = 0;
    qsizetype room = octetsOfLine;
    while (line.size() - at > room) {
        qsizetype end = at + room;
        while (end > at + 1 && (line.at(end) & 0xC0) == 0x80) // within a character
            --end;
        card += line.mid(at, end - at) + "\r\n ";
        at = end;
        room = octetsOfLine - 1; // the blank counts
    }
    card += line.mid(at) + "\r\n";
}

bool hasProperty(const QList<ProfileProperty> &properties, const QString &name)
{
    return std::ranges::find(properties, name, &ProfileProperty::name) != properties.cend();
}

QString nameInCard(const QList<ProfileProperty> &properties)
{
    for (const auto &field : {u"name"_s, u"email"_s, u"phone"_s, u"company"_s, u"url"_s}) {
        for (const ProfileProperty &each : properties) {
            const ShownProperty shown = shownProperty(each);
            if (shown.field == field && !shown.texts.value(0).isEmpty())
                return shown.texts.first();
        }
    }
    return {};
}

}

QByteArray vCardOf(const QList<ProfileProperty> &properties, VCardVersion version)
{
    QByteArray card = "BEGIN:VCARD\r\n";
    card += version == VCardVersion::V4 ? "VERSION:4.0\r\n" : "VERSION:3.0\r\n";
    const QString name = escapedProfileText(nameInCard(properties));
    if (!hasProperty(properties, u"FN"_s))
        appendFolded(card, "FN:" + name.toUtf8());
    if (version == VCardVersion::V3 && !hasProperty(properties, u"N"_s))
        appendFolded(card, "N:;" + name.toUtf8() + ";;;");
    for (const ProfileProperty &each : properties) {
        const ProfileProperty &said = version == VCardVersion::V3 ? asVCard3(each) : each;
        appendFolded(card, propertyLine(said, version).toUtf8());
    }
    return card + "END:VCARD\r\n";
}

}
