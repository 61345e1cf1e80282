// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/HistoryLineWords.h"

#include "core/model/Consent.h"
#include "core/model/CustomerDeed.h"
#include "core/model/Event.h"
#include "core/model/FollowUp.h"
#include "ui/widgets/LabelWords.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Words.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QString HistoryLineWords::kinds(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Message:
        return tr("Messages");
    case HistoryKind::Contact:
        return tr("Calls, letters, visits");
    case HistoryKind::Note:
        return tr("Notes");
    case HistoryKind::HandOver:
        return tr("Hand-overs");
    case HistoryKind::Outcome:
        return tr("Outcomes");
    case HistoryKind::FollowUp:
        return tr("Promises and tasks");
    case HistoryKind::Identity:
        return tr("Who is who");
    case HistoryKind::Consent:
        return tr("Consents");
    }
    return {};
}

QString HistoryLineWords::by(const QString &what, const QString &who)
{
    return who.isEmpty() ? what : tr("%1 · %2", "what happened, who did it").arg(what, Words::isolated(who));
}

QString HistoryLineWords::title(const HistoryEntry &entry)
{
    switch (entry.key.kind) {
    case HistoryKind::Message:
        return written(entry);
    case HistoryKind::Contact:
        return contact(entry);
    case HistoryKind::Note:
        return by(tr("Note, only for us"), entry.who);
    case HistoryKind::HandOver:
    case HistoryKind::Outcome:
        return by(outcome(entry), entry.who);
    case HistoryKind::FollowUp:
        return by(followUp(entry), entry.who);
    case HistoryKind::Identity:
        return by(identity(entry), entry.who);
    case HistoryKind::Consent:
        if (entry.detail == toString(ConsentPurpose::Contact))
            return by(entry.done ? tr("May be contacted") : tr("Do not contact"), entry.who);
        return by(entry.done ? tr("Wants news and offers") : tr("No news and offers"), entry.who);
    }
    return {};
}

QString HistoryLineWords::written(const HistoryEntry &entry)
{
    if (entry.direction == Direction::Inbound)
        return entry.who.isEmpty() ? tr("The customer") : entry.who;
    return entry.who.isEmpty() ? tr("We") : tr("%1, for us", "agent").arg(Words::isolated(entry.who));
}

QString HistoryLineWords::contact(const HistoryEntry &entry)
{
    switch (entry.contact) {
    case ContactKind::Letter:
        return by(tr("Letter"), entry.who);
    case ContactKind::InPerson:
        return by(tr("Visit"), entry.who);
    case ContactKind::Phone:
    case ContactKind::None:
        break;
    }
    return by(tr("Call"), entry.who);
}

QString HistoryLineWords::outcome(const HistoryEntry &entry)
{
    switch (eventKindFromString(entry.text).value_or(EventKind::Seen)) {
    case EventKind::Closed:
        return tr("Closed");
    case EventKind::Reopened:
        return tr("Opened again");
    case EventKind::HandedOver:
        return tr("Handed over");
    case EventKind::HandedBack:
        return tr("Handed back");
    case EventKind::NoAnswerNeeded:
        return tr("Needs no answer");
    case EventKind::MarkedSpam:
        return tr("Marked as spam");
    case EventKind::Praised:
        return tr("Praise");
    case EventKind::Bounced:
        return tr("Our message came back");
    case EventKind::Withdrawn:
        return tr("A message was deleted by who wrote it");
    case EventKind::MovedToPhone:
        return tr("Goes on by telephone");
    case EventKind::MovedToPrivate:
        return tr("Goes on in private");
    case EventKind::Acknowledged:
        return tr("Fault admitted in public");
    case EventKind::TakenBack:
        return tr("A logged contact was taken back");
    case EventKind::Labelled:
        return entry.detail.isEmpty() ? tr("Label taken back") : tr("Labelled");
    default:
        return entry.key.kind == HistoryKind::HandOver ? tr("Handed over") : tr("Outcome");
    }
}

QString HistoryLineWords::followUp(const HistoryEntry &entry)
{
    if (entry.key.later)
        return tr("Done");
    switch (followUpKindFromString(entry.detail).value_or(FollowUpKind::Task)) {
    case FollowUpKind::Promise:
        return tr("Promised");
    case FollowUpKind::Callback:
        return tr("To call back");
    case FollowUpKind::StillAllRight:
        return tr("To ask whether all is still right");
    case FollowUpKind::Task:
        break;
    }
    return tr("To do");
}

QString HistoryLineWords::identity(const HistoryEntry &entry)
{
    const auto said = [&]() -> QString {
        switch (customerDeedKindFromString(entry.text).value_or(CustomerDeedKind::Link)) {
        case CustomerDeedKind::Link:
            return tr("Linked");
        case CustomerDeedKind::Split:
            return tr("Split");
        case CustomerDeedKind::Refusal:
            return tr("Not the same person");
        case CustomerDeedKind::Import:
            return tr("Imported");
        case CustomerDeedKind::Erasure:
            return tr("Erased");
        }
        return {};
    }();
    return entry.key.later ? tr("Undone: %1", "what was done about who is who").arg(said) : said;
}

QString HistoryLineWords::text(const HistoryEntry &entry, Instant now)
{
    const QString text = entry.text.simplified();
    switch (entry.key.kind) {
    case HistoryKind::Message:
    case HistoryKind::Contact:
    case HistoryKind::Note: {
        const QString subject = entry.subject.simplified();
        const QString words = text.isEmpty() ? tr("(no words)") : text;
        return subject.isEmpty() ? words : subject + u" – "_s + words;
    }
    case HistoryKind::HandOver:
    case HistoryKind::Outcome:
        if (entry.text == toString(EventKind::Labelled) && !entry.detail.isEmpty())
            return LabelWords::ofHistory(entry.detail);
        return entry.detail.isEmpty() ? entry.subject.simplified() : entry.detail;
    case HistoryKind::Identity:
        return entry.subject.isEmpty() || entry.detail.isEmpty() || entry.subject == entry.detail
                   ? entry.detail + (entry.detail.isEmpty() ? entry.subject : QString())
                   : tr("%1 and %2", "two customers")
                         .arg(Words::isolated(entry.subject), Words::isolated(entry.detail));
    case HistoryKind::FollowUp: {
        if (entry.key.later && !entry.detail.isEmpty())
            return text.isEmpty() ? entry.detail : text + u" – "_s + entry.detail;
        if (!entry.dueAt || entry.key.later)
            return text;
        const QString due = tr("due %1").arg(Words::briefDayTime(*entry.dueAt, now));
        return text.isEmpty() ? due : text + u" · "_s + due;
    }
    case HistoryKind::Consent:
        return text;
    }
    return text;
}

QString HistoryLineWords::state(const HistoryEntry &entry)
{
    if (!entry.opensCase)
        return {};
    if (entry.answered)
        return tr("answered in %1", "span of time").arg(Words::longAge(*entry.answered));
    return entry.waits ? tr("still waits") : QString();
}

QString HistoryLineWords::icon(const HistoryEntry &entry)
{
    switch (entry.key.kind) {
    case HistoryKind::Message:
        return markName(entry.channel);
    case HistoryKind::Contact:
        return markName(Channel::Logged);
    case HistoryKind::Note:
        return u"note"_s;
    case HistoryKind::HandOver:
        return u"hand-over"_s;
    case HistoryKind::Outcome:
        return u"check"_s;
    case HistoryKind::FollowUp:
        return u"snooze"_s;
    case HistoryKind::Identity:
        return u"customer"_s;
    case HistoryKind::Consent:
        return u"private"_s;
    }
    return {};
}

QString HistoryLineWords::spoken(const HistoryEntry &entry, Instant now)
{
    QStringList parts{title(entry)};
    if (entry.key.kind == HistoryKind::Message)
        parts << Words::channel(entry.channel);
    parts << Words::dayAndTime(entry.key.at) << text(entry, now) << state(entry);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

}
