// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/FilterKinds.h"

#include "ui/widgets/Words.h"

#include <QLocale>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype filterNamesShown = 3; // more are a number

const QString highReachId = u"high"_s;
const QString ordinaryReachId = u"ordinary"_s;

template <class T, class F>
QStringList filterIds(const QList<T> &values, F idOf)
{
    QStringList ids;
    for (const T &each : values)
        ids.append(idOf(each));
    return ids;
}

template <class T, class F>
QList<T> filterValues(const QStringList &ids, F valueOf)
{
    QList<T> values;
    for (const QString &id : ids) {
        if (const std::optional<T> value = valueOf(id))
            values.append(*value);
    }
    return values;
}

}

const QList<FilterKind> &FilterKinds::all()
{
    using enum FilterKind;
    static const QList<FilterKind> kinds{Channel, Account, Team, Agent, Tag, Intent, Language, Reach};
    return kinds;
}

QString FilterKinds::title(FilterKind kind)
{
    switch (kind) {
    case FilterKind::Channel:
        return tr("Channel");
    case FilterKind::Account:
        return tr("Account");
    case FilterKind::Team:
        return tr("Team");
    case FilterKind::Agent:
        return tr("Agent");
    case FilterKind::Tag:
        return tr("Tag");
    case FilterKind::Intent:
        return tr("Why they write");
    case FilterKind::Language:
        return tr("Language");
    case FilterKind::Reach:
        break;
    }
    return tr("Reach");
}

QString FilterKinds::icon(FilterKind kind)
{
    switch (kind) {
    case FilterKind::Channel:
        return u"all"_s;
    case FilterKind::Account:
        return u"accounts"_s;
    case FilterKind::Team:
        return u"hand-over"_s;
    case FilterKind::Agent:
        return u"mine"_s;
    case FilterKind::Tag:
        return u"tag"_s;
    case FilterKind::Intent:
        return u"note"_s;
    case FilterKind::Language:
        return u"reply"_s;
    case FilterKind::Reach:
        break;
    }
    return u"public"_s;
}

QStringList FilterKinds::known(FilterKind kind, const Measures::Choices &choices)
{
    switch (kind) {
    case FilterKind::Channel:
        return filterIds(allChannels(), [](Channel each) { return toString(each); });
    case FilterKind::Account:
        return filterIds(choices.accounts, [](const LedgerAccount &each) { return each.id.toString(); });
    case FilterKind::Team:
        return choices.teams;
    case FilterKind::Agent:
        return choices.agents;
    case FilterKind::Tag:
        return choices.tags;
    case FilterKind::Intent:
        return filterIds(allIntents(), [](Intent each) { return toString(each); });
    case FilterKind::Language:
        return choices.languages;
    case FilterKind::Reach:
        break;
    }
    return {highReachId, ordinaryReachId};
}

QStringList FilterKinds::chosen(FilterKind kind, const CaseFilter &filter)
{
    switch (kind) {
    case FilterKind::Channel:
        return filterIds(filter.channels, [](Channel each) { return toString(each); });
    case FilterKind::Account:
        return filterIds(filter.accounts, [](AccountId each) { return each.toString(); });
    case FilterKind::Team:
        return filter.teams;
    case FilterKind::Agent:
        return filter.agents;
    case FilterKind::Tag:
        return filter.tags;
    case FilterKind::Intent:
        return filterIds(filter.intents, [](Intent each) { return toString(each); });
    case FilterKind::Language:
        return filter.languages;
    case FilterKind::Reach:
        break;
    }
    if (filter.reach == ReachGroup::All)
        return {};
    return {filter.reach == ReachGroup::High ? highReachId : ordinaryReachId};
}

void FilterKinds::choose(FilterKind kind, const QStringList &ids, CaseFilter &filter)
{
    switch (kind) {
    case FilterKind::Channel:
        filter.channels = filterValues<Channel>(ids, channelFromString);
        break;
    case FilterKind::Account:
        filter.accounts =
            filterValues<AccountId>(ids, [](const QString &id) { return std::optional(AccountId(id.toLongLong())); });
        break;
    case FilterKind::Team:
        filter.teams = ids;
        break;
    case FilterKind::Agent:
        filter.agents = ids;
        break;
    case FilterKind::Tag:
        filter.tags = ids;
        break;
    case FilterKind::Intent:
        filter.intents = filterValues<Intent>(ids, intentFromString);
        break;
    case FilterKind::Language:
        filter.languages = ids;
        break;
    case FilterKind::Reach:
        filter.reach = ids.contains(highReachId)       ? ReachGroup::High
                       : ids.contains(ordinaryReachId) ? ReachGroup::Ordinary
                                                       : ReachGroup::All;
        break;
    }
}

QList<FilterOption> FilterKinds::options(FilterKind kind, const CaseFilter &filter, const Measures::Choices &choices)
{
    QStringList ids = known(kind, choices);
    for (const QString &id : chosen(kind, filter)) {
        if (!ids.contains(id))
            ids.append(id);
    }
    QList<FilterOption> options;
    for (const QString &id : ids)
        options.append({id, nameOf(kind, id, choices)});
    return options;
}

QString FilterKinds::nameOf(FilterKind kind, const QString &id, const Measures::Choices &choices)
{
    switch (kind) {
    case FilterKind::Channel:
        return Words::channel(channelFromString(id).value_or(Channel::Logged));
    case FilterKind::Account:
        for (const LedgerAccount &each : choices.accounts) {
            if (each.id.toString() == id)
                return each.removed ? tr("%1 (removed)", "account").arg(each.handle) : each.handle;
        }
        return tr("an account that is not known any more");
    case FilterKind::Intent:
        return intentName(intentFromString(id).value_or(Intent::Other));
    case FilterKind::Language: {
        const QLocale::Language language = QLocale::codeToLanguage(id);
        return language == QLocale::AnyLanguage ? id : QLocale(language).nativeLanguageName();
    }
    case FilterKind::Reach:
        return id == highReachId ? tr("high reach") : tr("ordinary reach");
    default:
        return id;
    }
}

QString FilterKinds::words(FilterKind kind, const CaseFilter &filter, const Measures::Choices &choices)
{
    const QStringList ids = chosen(kind, filter);
    QStringList names;
    for (const QString &id : ids.first(std::min(ids.size(), filterNamesShown)))
        names.append(Words::isolated(nameOf(kind, id, choices)));
    const auto more = static_cast<int>(ids.size() - names.size());
    const QString all = names.join(tr(", ", "between names"));
    return more > 0 ? tr("%1 and %n more", nullptr, more).arg(all) : all;
}

QString FilterKinds::intentName(Intent intent)
{
    switch (intent) {
    case Intent::Help:
        return tr("looking for help");
    case Intent::Praise:
        return tr("praise");
    case Intent::Share:
        return tr("sharing an experience");
    case Intent::Vent:
        return tr("venting");
    case Intent::AskOthers:
        return tr("asking other customers");
    case Intent::Other:
        break;
    }
    return tr("something else");
}

}
