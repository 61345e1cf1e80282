// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/pages/PageQuery.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array pageNames{"start"_L1,    "response"_L1,  "coverage"_L1, "why"_L1,  "channels"_L1,
                               "advocacy"_L1, "hand-offs"_L1, "team"_L1,     "stake"_L1};
constexpr std::array stepNames{"day"_L1, "week"_L1, "month"_L1};
constexpr std::array clockNames{"wall"_L1, "working"_L1};
constexpr std::array bucketByNames{"opening"_L1, "answer"_L1};

template <std::size_t size>
std::optional<std::size_t> pageQueryIndex(const std::array<QLatin1StringView, size> &names, const QString &name)
{
    for (std::size_t i = 0; i < size; ++i) {
        if (names[i] == name)
            return i;
    }
    return std::nullopt;
}

Error wrongField(const QString &field, const QString &what)
{
    return Error{ErrorKind::Malformed, u"\"%1\" %2"_s.arg(field, what), {}};
}

/// The place of a field's value among `names`; `fallback` where the field is not there.
template <std::size_t size>
Result<std::size_t> nameField(const QJsonObject &json, const QString &field,
                              const std::array<QLatin1StringView, size> &names, std::size_t fallback)
{
    if (!json.contains(field))
        return fallback;
    const auto index = pageQueryIndex(names, json[field].toString());
    if (!index)
        return wrongField(field, u"is \"%1\", which it cannot be"_s.arg(json[field].toVariant().toString()));
    return *index;
}

Result<std::optional<QDate>> dayField(const QJsonObject &json, const QString &field)
{
    const QJsonValue value = json[field];
    if (value.isUndefined() || value.isNull())
        return std::optional<QDate>();
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid())
        return wrongField(field, u"is no day such as 2026-05-04"_s);
    return std::optional<QDate>(day);
}

Result<DayPeriod> periodField(const QJsonObject &json)
{
    DayPeriod period;
    FM_ASSIGN(period.from, dayField(json, u"from"_s));
    FM_ASSIGN(period.to, dayField(json, u"to"_s));
    if (period.from && period.to && *period.to < *period.from)
        return wrongField(u"to"_s, u"lies before \"from\""_s);
    return period;
}

Result<CaseFilter> filterField(const QJsonObject &json)
{
    const QJsonValue filter = json[u"filter"_s];
    if (!filter.isUndefined() && !filter.isObject())
        return wrongField(u"filter"_s, u"is not an object"_s);
    return caseFilterFromJson(filter.toObject());
}

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

}

QString toString(PageId page)
{
    return pageNames[static_cast<std::size_t>(page)];
}

std::optional<PageId> pageIdFromString(const QString &name)
{
    const auto index = pageQueryIndex(pageNames, name);
    return index ? std::optional(static_cast<PageId>(*index)) : std::nullopt;
}

const QList<PageId> &allPages()
{
    static const QList<PageId> all{PageId::Start,        PageId::Response, PageId::Coverage,
                                   PageId::WhyTheyWrite, PageId::Channels, PageId::Advocacy,
                                   PageId::HandOffs,     PageId::Team,     PageId::AtStake};
    return all;
}

QString toString(BucketStep step)
{
    return stepNames[static_cast<std::size_t>(step)];
}

std::optional<BucketStep> bucketStepFromString(const QString &name)
{
    const auto index = pageQueryIndex(stepNames, name);
    return index ? std::optional(static_cast<BucketStep>(*index)) : std::nullopt;
}

std::optional<DayPeriod> DayPeriod::before() const
{
    if (!from || !to || *to < *from)
        return std::nullopt;
    const qint64 days = from->daysTo(*to) + 1;
    return DayPeriod{from->addDays(-days), from->addDays(-1)};
}

QJsonObject toJson(const PageQuery &query)
{
    return {{u"page"_s, toString(query.page)},
            {u"filter"_s, toJson(query.filter)},
            {u"from"_s, dayJson(query.period.from)},
            {u"to"_s, dayJson(query.period.to)},
            {u"step"_s, toString(query.step)},
            {u"bucketBy"_s, bucketByNames[query.byAnswer ? 1 : 0]},
            {u"clock"_s, clockNames[static_cast<std::size_t>(query.clock)]},
            {u"compareBefore"_s, query.compareBefore}};
}

Result<PageQuery> pageQueryFromJson(const QJsonObject &json)
{
    PageQuery query;
    FM_ASSIGN(const auto page, nameField(json, u"page"_s, pageNames, static_cast<std::size_t>(query.page)));
    query.page = static_cast<PageId>(page);
    FM_ASSIGN(query.filter, filterField(json));
    FM_ASSIGN(query.period, periodField(json));
    FM_ASSIGN(const auto step, nameField(json, u"step"_s, stepNames, static_cast<std::size_t>(query.step)));
    query.step = static_cast<BucketStep>(step);
    FM_ASSIGN(const auto bucketBy, nameField(json, u"bucketBy"_s, bucketByNames, 0));
    query.byAnswer = bucketBy == 1;
    FM_ASSIGN(const auto clock, nameField(json, u"clock"_s, clockNames, 0));
    query.clock = static_cast<MeasureClock>(clock);
    const QJsonValue compare = json[u"compareBefore"_s];
    if (!compare.isUndefined() && !compare.isBool())
        return wrongField(u"compareBefore"_s, u"is neither true nor false"_s);
    query.compareBefore = compare.toBool();
    return query;
}

QDate bucketOf(QDate day, BucketStep step)
{
    switch (step) {
    case BucketStep::Day:
        return day;
    case BucketStep::Week:
        return day.addDays(1 - day.dayOfWeek());
    case BucketStep::Month:
        return {day.year(), day.month(), 1};
    }
    return day;
}

}
