// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ReportOptions.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

Error notKnown(const QString &option, const QString &value, const QString &instead)
{
    return {ErrorKind::Rejected, u"--%1: %2 is not known; %3"_s.arg(option, value, instead), {}};
}

/// "a,b" or the option several times.
QStringList listOf(const QCommandLineParser &options, const QString &option)
{
    QStringList all;
    for (const QString &value : options.values(option)) {
        for (const QString &each : value.split(u',', Qt::SkipEmptyParts))
            all.append(each.trimmed());
    }
    return all;
}

Result<std::optional<QDate>> dayOf(const QCommandLineParser &options, const QString &option)
{
    if (!options.isSet(option))
        return std::optional<QDate>();
    const QDate day = QDate::fromString(options.value(option), Qt::ISODate);
    if (!day.isValid())
        return Error{
            ErrorKind::Rejected, u"--%1 %2 is no day; write 2026-05-03"_s.arg(option, options.value(option)), {}};
    return std::optional(day);
}

template <class T, class Read>
Result<QList<T>> valuesOf(const QCommandLineParser &options, const QString &option, Read read, const QString &instead)
{
    QList<T> values;
    for (const QString &name : listOf(options, option)) {
        const std::optional<T> value = read(name);
        if (!value)
            return notKnown(option, name, instead);
        values.append(*value);
    }
    return values;
}

Result<QList<AccountId>> accountsOf(const QCommandLineParser &options, const QHash<QString, QList<AccountId>> &accounts)
{
    QList<AccountId> found;
    for (const QString &handle : listOf(options, u"account"_s)) {
        const QList<AccountId> ids = accounts.value(handle);
        if (ids.isEmpty())
            return Error{ErrorKind::NotFound, u"no account %1"_s.arg(handle), {}};
        found += ids;
    }
    return found;
}

Result<ReachGroup> reachOf(const QCommandLineParser &options)
{
    const QString reach = options.value(u"reach"_s);
    if (reach.isEmpty())
        return ReachGroup::All;
    if (reach == "high"_L1)
        return ReachGroup::High;
    if (reach == "ordinary"_L1)
        return ReachGroup::Ordinary;
    return notKnown(u"reach"_s, reach, u"high or ordinary"_s);
}

Result<CaseFilter> filterOf(const QCommandLineParser &options, const QHash<QString, QList<AccountId>> &accounts)
{
    CaseFilter filter;
    FM_ASSIGN(filter.channels, valuesOf<Channel>(options, u"channel"_s, channelFromString,
                                                 u"x, facebook, mastodon, bluesky, email or logged"_s));
    FM_ASSIGN(filter.accounts, accountsOf(options, accounts));
    FM_ASSIGN(filter.intents, valuesOf<Intent>(options, u"intent"_s, intentFromString,
                                               u"help, praise, share, vent, ask-others or other"_s));
    FM_ASSIGN(filter.reach, reachOf(options));
    filter.agents = listOf(options, u"agent"_s);
    filter.teams = listOf(options, u"team"_s);
    filter.tags = listOf(options, u"tag"_s);
    filter.languages = listOf(options, u"language"_s);
    return filter;
}

/// The first of the two names, the second, or an error; the first where nothing is said.
Result<bool> isSecond(const QCommandLineParser &options, const QString &option, const QString &first,
                      const QString &second)
{
    const QString value = options.value(option);
    if (value.isEmpty() || value == first)
        return false;
    if (value == second)
        return true;
    return notKnown(option, value, first + u" or "_s + second);
}

Result<QList<PageId>> pagesOf(const QString &names)
{
    QList<PageId> pages;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        if (name == "all"_L1)
            continue;
        const auto page = pageIdFromString(name.trimmed());
        if (!page) {
            QStringList known;
            for (const PageId each : allPages())
                known.append(toString(each));
            return notKnown(u"page"_s, name, known.join(u", "_s));
        }
        pages.append(*page);
    }
    if (pages.isEmpty()) {
        pages = allPages();
        pages.removeOne(PageId::Start);
    }
    return pages;
}

}

QList<QCommandLineOption> reportOptions()
{
    return {{u"from"_s, {}, u"D"_s},    {u"to"_s, {}, u"D"_s},     {u"channel"_s, {}, u"C"_s},
            {u"account"_s, {}, u"A"_s}, {u"agent"_s, {}, u"A"_s},  {u"team"_s, {}, u"T"_s},
            {u"tag"_s, {}, u"T"_s},     {u"intent"_s, {}, u"I"_s}, {u"language"_s, {}, u"L"_s},
            {u"reach"_s, {}, u"R"_s},   {u"step"_s, {}, u"S"_s},   {u"by"_s, {}, u"B"_s},
            {u"clock"_s, {}, u"C"_s},   {u"compare"_s, {}}};
}

Result<QList<PageQuery>> reportQueries(const QCommandLineParser &options, const QString &pages,
                                       const QHash<QString, QList<AccountId>> &accounts)
{
    PageQuery query;
    FM_ASSIGN(query.filter, filterOf(options, accounts));
    FM_ASSIGN(query.period.from, dayOf(options, u"from"_s));
    FM_ASSIGN(query.period.to, dayOf(options, u"to"_s));
    if (const QString step = options.value(u"step"_s); !step.isEmpty()) {
        const auto known = bucketStepFromString(step);
        if (!known)
            return notKnown(u"step"_s, step, u"day, week or month"_s);
        query.step = *known;
    }
    FM_ASSIGN(query.byAnswer, isSecond(options, u"by"_s, u"opening"_s, u"answer"_s));
    FM_ASSIGN(const bool working, isSecond(options, u"clock"_s, u"wall"_s, u"working"_s));
    query.clock = working ? MeasureClock::Working : MeasureClock::Wall;
    query.compareBefore = options.isSet(u"compare"_s);
    FM_ASSIGN(const auto ids, pagesOf(pages));
    QList<PageQuery> queries;
    for (const PageId id : ids) {
        query.page = id;
        queries.append(query);
    }
    return queries;
}

}
