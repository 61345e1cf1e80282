// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Profile.h"

#include <QDate>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// As the database, JSON and the command line carry them.
constexpr std::pair<ProfileFieldType, QLatin1StringView> profileFieldTypeNames[] = {
    {ProfileFieldType::Text, "text"_L1},     {ProfileFieldType::Number, "number"_L1},
    {ProfileFieldType::Date, "date"_L1},     {ProfileFieldType::YesNo, "yes-no"_L1},
    {ProfileFieldType::Choice, "choice"_L1}, {ProfileFieldType::Link, "link"_L1},
};

/// "1 234,5", "1.234,50" and "1,234.50" say what they mean; "1,234" may be a thousand or one and a bit, and is refused.
std::optional<QString> acceptedNumber(QString typed)
{
    static const QRegularExpression spaces(u"[\\s'\u2019]"_s);
    static const QRegularExpression plain(uR"(^[+-]?(\d+\.?\d*|\.\d+)$)"_s);
    typed.remove(spaces);
    const qsizetype comma = typed.lastIndexOf(u',');
    const qsizetype point = typed.lastIndexOf(u'.');
    if (comma > point && typed.count(u',') == 1) {
        if (point < 0 && typed.size() - comma == 4)
            return std::nullopt;
        typed.remove(u'.').replace(u',', u'.');
    } else {
        typed.remove(u',');
        if (typed.count(u'.') > 1)
            typed.remove(u'.');
    }
    if (!plain.match(typed).hasMatch())
        return std::nullopt;
    const double number = typed.toDouble();
    return std::isfinite(number) ? std::optional(QString::number(number, 'g', QLocale::FloatingPointShortest))
                                 : std::nullopt;
}

/// ISO, or day, month and year where it cannot be the other way round.
std::optional<QString> acceptedDate(const QString &typed)
{
    static const QRegularExpression dayFirst(uR"(^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$)"_s);
    for (const auto &form : {u"yyyy-MM-dd"_s, u"yyyyMMdd"_s, u"yyyy/MM/dd"_s}) {
        if (const QDate date = QDate::fromString(typed, form); date.isValid())
            return date.toString(Qt::ISODate);
    }
    const auto match = dayFirst.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    int day = match.capturedView(1).toInt();
    int month = match.capturedView(3).toInt();
    if (match.capturedView(2) != u"."_s && day <= 12 && month <= 12 && day != month)
        return std::nullopt;
    if (month > 12)
        std::swap(day, month);
    const QDate date(match.capturedView(4).toInt(), month, day);
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

std::optional<QString> acceptedYesNo(const QString &typed)
{
    static const QStringList yes{u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"x"_s, u"oui"_s, u"sim"_s, u"on"_s};
    static const QStringList no{u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"non"_s, u"não"_s, u"nao"_s, u"off"_s};
    const QString word = typed.toCaseFolded();
    return yes.contains(word) ? std::optional(u"yes"_s) : no.contains(word) ? std::optional(u"no"_s) : std::nullopt;
}

std::optional<QString> acceptedChoice(const QStringList &choices, const QString &typed)
{
    const auto found = std::ranges::find_if(
        choices, [&](const QString &each) { return each.compare(typed, Qt::CaseInsensitive) == 0; });
    return found == choices.cend() ? std::nullopt : std::optional(*found);
}

/// Only pages of the web: what is clicked must not start a program.
std::optional<QString> acceptedLink(const QString &typed)
{
    const bool hasScheme = typed.contains(u"://"_s);
    const QUrl url(hasScheme ? typed : u"https://"_s + typed, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || (!hasScheme && !url.host().contains(u'.')))
        return std::nullopt;
    return url.toString(QUrl::FullyEncoded);
}

}

QString toString(ProfileFieldType type)
{
    const auto *const found =
        std::ranges::find(profileFieldTypeNames, type, &std::pair<ProfileFieldType, QLatin1StringView>::first);
    return found == std::end(profileFieldTypeNames) ? QString() : QString(found->second);
}

std::optional<ProfileFieldType> profileFieldTypeFromString(const QString &name)
{
    const auto *const found =
        std::ranges::find(profileFieldTypeNames, name, &std::pair<ProfileFieldType, QLatin1StringView>::second);
    return found == std::end(profileFieldTypeNames) ? std::nullopt : std::optional(found->first);
}

std::optional<QString> acceptedValue(const ProfileField &field, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return QString(u""_s);
    switch (field.type) {
    case ProfileFieldType::Text:
        return text;
    case ProfileFieldType::Number:
        return acceptedNumber(text);
    case ProfileFieldType::Date:
        return acceptedDate(text);
    case ProfileFieldType::YesNo:
        return acceptedYesNo(text);
    case ProfileFieldType::Choice:
        return acceptedChoice(field.choices, text);
    case ProfileFieldType::Link:
        return acceptedLink(text);
    }
    return std::nullopt;
}

}
