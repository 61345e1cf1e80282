// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerWords.h"

#include "ui/widgets/Words.h"

#include <QLocale>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const auto customField = "custom:"_L1;

const ProfileField *customFieldOf(const QString &field, const QList<ProfileField> &fields)
{
    if (!field.startsWith(customField))
        return nullptr;
    for (const ProfileField &each : fields) {
        if (each.key == field.mid(customField.size()))
            return &each;
    }
    return nullptr;
}

QString dayInWords(const QString &iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : iso;
}

}

QString CustomerWords::name(const Customer &customer)
{
    if (customer.erasedAt)
        return tr("Erased customer");
    return customer.name.isEmpty() ? tr("Without a name") : customer.name;
}

QString CustomerWords::reach(Milliseconds headStart, const Reach &reach)
{
    if (headStart < 1min)
        return {};
    QStringList why;
    if (reach.followers >= 0)
        why << tr("%1 follow them", "how many people").arg(QLocale().toString(reach.followers));
    if (reach.verified)
        why << tr("the network verified them");
    if (reach.spread >= 10)
        why << tr("a post of theirs to us was shared %1 times").arg(QLocale().toString(reach.spread));
    const QString span = Words::longAge(headStart);
    return why.isEmpty() ? tr("In the queue this counts as %1 earlier.").arg(span)
                         : tr("In the queue this counts as %1 earlier: %2.", "span of time, reasons")
                               .arg(span, why.join(u", "_s));
}

QString CustomerWords::preferredChannel(const CustomerSheet &sheet)
{
    const QString asked = sheet.profile.text(u"preferred-channel"_s);
    if (!asked.isEmpty())
        return tr("%1 – they asked for it", "preferred channel").arg(value(u"preferred-channel"_s, asked, {}));
    if (!sheet.counts.observedChannel)
        return {};
    return tr("%1 – observed: most of their cases come from there", "preferred channel")
        .arg(Words::channel(*sheet.counts.observedChannel));
}

QString CustomerWords::language(const QString &tag)
{
    // Without a country Qt takes English for American.
    const QLocale locale = tag == "en"_L1 ? QLocale(QLocale::English, QLocale::World) : QLocale(tag);
    return locale.language() == QLocale::C ? tag : Words::isolated(locale.nativeLanguageName());
}

QString CustomerWords::kind(FollowUpKind kind)
{
    switch (kind) {
    case FollowUpKind::Promise:
        return tr("Promise");
    case FollowUpKind::Task:
        return tr("Task");
    case FollowUpKind::Callback:
        return tr("Call back");
    case FollowUpKind::StillAllRight:
        return tr("Ask whether all is still right");
    }
    return {};
}

QString CustomerWords::followUp(const FollowUp &followUp)
{
    if (followUp.kind == FollowUpKind::Callback && !followUp.phone.isEmpty()) {
        const QString call = tr("Call %1", "telephone number").arg(Words::isolated(followUp.phone));
        return followUp.text.isEmpty() ? call : call + u": "_s + followUp.text;
    }
    if (followUp.text.isEmpty())
        return kind(followUp.kind);
    return followUp.kind == FollowUpKind::Promise ? tr("Promised: %1").arg(followUp.text) : followUp.text;
}

QString CustomerWords::due(const FollowUp &followUp, Instant now)
{
    if (followUp.doneAt) {
        const QString by = tr("Done by %1, %2", "agent, time")
                               .arg(Words::isolated(followUp.doneBy), Words::briefDayTime(*followUp.doneAt, now));
        return followUp.outcome.isEmpty() ? by : by + u": "_s + followUp.outcome;
    }
    const QString at = Words::briefDayTime(followUp.dueAt, now);
    QStringList said;
    if (followUp.until && *followUp.until > now)
        said << tr("They can be reached from %1 to %2").arg(at, Words::briefDayTime(*followUp.until, now));
    else
        said << (followUp.dueAt < now ? tr("Late: was due %1").arg(at) : tr("Due %1").arg(at));
    if (!followUp.outcome.isEmpty())
        said << tr("last try: %1", "how a call went").arg(followUp.outcome);
    if (!followUp.assignee.isEmpty())
        said << Words::isolated(followUp.assignee);
    return said.join(u" · "_s);
}

QString CustomerWords::repeat(const Repeat &repeat, Instant now)
{
    const QString value = Words::isolated(Words::quoted(repeat.value));
    const QString when =
        Words::day(toDateTime(repeat.earlier.lastMessageAt).toLocalTime().date(), toDateTime(now).toLocalTime().date());
    switch (repeat.reason) {
    case RepeatReason::SameOrder:
        return tr("%1, %2: the same order %3", "channel, day, number")
            .arg(Words::channel(repeat.earlier.channel), when, value);
    case RepeatReason::SameTag:
        return tr("%1, %2: also #%3", "channel, day, tag").arg(Words::channel(repeat.earlier.channel), when, value);
    case RepeatReason::SameWords:
        break;
    }
    return tr("%1, %2: the same words: %3", "channel, day, words")
        .arg(Words::channel(repeat.earlier.channel), when, value);
}

QString CustomerWords::purpose(ConsentPurpose purpose)
{
    return purpose == ConsentPurpose::Contact ? tr("Writing or calling at all") : tr("News and offers");
}

QString CustomerWords::consent(const Consent &consent)
{
    const QString where = consent.channel ? Words::channel(*consent.channel) : tr("every channel");
    if (consent.purpose == ConsentPurpose::Contact)
        return consent.given ? tr("May be contacted (%1)", "channel").arg(where)
                             : tr("Do not contact (%1)", "channel").arg(where);
    return consent.given ? tr("Wants news and offers (%1)", "channel").arg(where)
                         : tr("No news and offers (%1)", "channel").arg(where);
}

QString CustomerWords::consentSource(const Consent &consent, Instant now)
{
    const QString when = Words::briefDayTime(consent.at, now);
    const QString who = consent.agent.isEmpty()
                            ? tr("their own sign, %1", "time").arg(when)
                            : tr("written down by %1, %2", "agent, time").arg(Words::isolated(consent.agent), when);
    return consent.words.isEmpty() ? who : who + u": "_s + Words::isolated(consent.words);
}

QString CustomerWords::deed(const CustomerDeed &deed, CustomerId whose, const QString &other)
{
    const QString name = other.isEmpty() ? tr("another customer") : Words::isolated(other);
    switch (deed.kind) {
    case CustomerDeedKind::Link:
        return deed.customer == whose ? tr("Linked with %1").arg(name) : tr("Linked to %1").arg(name);
    case CustomerDeedKind::Split: {
        const int count = static_cast<int>(deed.identities.size());
        return deed.other == whose ? tr("%n identity(ies) split off", nullptr, count)
                                   : tr("Split off from %1").arg(name);
    }
    case CustomerDeedKind::Refusal:
        return tr("Not the same person as %1").arg(name);
    case CustomerDeedKind::Import:
        return deed.words.isEmpty() ? tr("Imported from a file")
                                    : tr("Imported from %1").arg(Words::isolated(deed.words));
    case CustomerDeedKind::Erasure:
        return deed.words.isEmpty() ? tr("Erased") : tr("Erased: %1").arg(Words::quoted(deed.words));
    }
    return {};
}

QString CustomerWords::source(const ProfileRecord &record, Instant now)
{
    const QString when = Words::briefTime(record.at, now);
    const QString name = Words::isolated(record.name);
    switch (record.source) {
    case ProfileSource::Agent:
        return tr("%1, %2", "agent who says it, day").arg(name, when);
    case ProfileSource::Import:
        return tr("from %1, %2", "file, day").arg(name, when);
    case ProfileSource::Hook:
        return record.name.isEmpty() ? tr("looked up, %1", "day").arg(when)
                                     : tr("looked up at %1, %2", "place, day").arg(name, when);
    }
    return {};
}

QString CustomerWords::field(const QString &field, const QList<ProfileField> &fields)
{
    static const QHash<QString, const char *> names = {
        {u"name"_s, QT_TR_NOOP("Name")},       {u"company"_s, QT_TR_NOOP("Company")},
        {u"title"_s, QT_TR_NOOP("Position")},  {u"birthday"_s, QT_TR_NOOP("Birthday")},
        {u"address"_s, QT_TR_NOOP("Address")}, {u"note"_s, QT_TR_NOOP("Note")},
        {u"tag"_s, QT_TR_NOOP("Tags")},        {u"product"_s, QT_TR_NOOP("Products")},
        {u"value"_s, QT_TR_NOOP("Value")},     {u"language"_s, QT_TR_NOOP("Language")},
        {u"url"_s, QT_TR_NOOP("Web page")},    {u"preferred-channel"_s, QT_TR_NOOP("Preferred channel")},
        {u"phone"_s, QT_TR_NOOP("Phone")},     {u"email"_s, QT_TR_NOOP("E-mail")},
        {u"photo"_s, QT_TR_NOOP("Photo")},
    };
    if (const ProfileField *custom = customFieldOf(field, fields))
        return custom->label;
    const char *known = names.value(field);
    return known ? tr(known) : field.section(u':', -1);
}

QString CustomerWords::value(const QString &field, const QString &text, const QList<ProfileField> &fields)
{
    if (text.isEmpty())
        return {};
    if (field == "language"_L1)
        return language(text);
    if (field == "birthday"_L1)
        return dayInWords(text);
    if (field == "preferred-channel"_L1) {
        const auto channel = channelFromString(text);
        return channel ? Words::channel(*channel) : text;
    }
    const ProfileField *custom = customFieldOf(field, fields);
    if (custom && custom->type == ProfileFieldType::Date)
        return dayInWords(text);
    if (custom && custom->type == ProfileFieldType::YesNo)
        return text == "yes"_L1 ? tr("Yes") : tr("No");
    if (custom && custom->type == ProfileFieldType::Number) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber ? QLocale().toString(number, 'g', 15) : text;
    }
    return text;
}

}
