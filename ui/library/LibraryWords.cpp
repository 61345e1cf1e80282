// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/LibraryWords.h"

#include "core/text/Placeholders.h"
#include "ui/widgets/Words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString listed(const QStringList &names)
{
    QStringList braced;
    for (const QString &name : names)
        braced.append(u'{' + name + u'}');
    return QLocale().createSeparatedList(braced);
}

}

QString LibraryWords::title(const SavedReply &reply)
{
    return reply.title.isEmpty() ? reply.name : reply.title;
}

QString LibraryWords::language(const QString &tag)
{
    if (tag.isEmpty())
        return tr("Any language");
    const QLocale locale(tag);
    const QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
    return name.isEmpty() ? tag : u"%1 (%2)"_s.arg(name, tag);
}

QString LibraryWords::variant(const SavedReplyText &text)
{
    const QString channel = text.channel ? Words::channel(*text.channel) : tr("Any channel");
    return language(text.language) + u" · "_s + channel;
}

QString LibraryWords::uses(const UseCounts &uses)
{
    const auto sent = static_cast<int>(uses.accepted + uses.edited);
    if (sent == 0)
        return tr("Not used yet");
    const QString times = tr("Used %n time(s)", nullptr, sent);
    return uses.edited == 0 ? times : times + u", "_s + tr("%n of them edited", nullptr, static_cast<int>(uses.edited));
}

QString LibraryWords::standing(const SavedReply &reply, Instant now)
{
    QStringList parts;
    if (reply.approved)
        parts.append(tr("Approved"));
    if (!reply.owner.isEmpty())
        parts.append(tr("Owner: %1").arg(Words::isolated(reply.owner)));
    if (reply.expiresAt) {
        const QString day = QLocale().toString(toDateTime(*reply.expiresAt).toLocalTime().date(), QLocale::LongFormat);
        parts.append(reply.isExpired(now) ? tr("Expired on %1: it is not offered").arg(day)
                                          : tr("Expires on %1").arg(day));
    }
    return parts.join(u" · "_s);
}

QString LibraryWords::unresolved(const QStringList &names)
{
    return tr("Nothing fills %1 here. It cannot be sent until you replace it.").arg(listed(names));
}

QString LibraryWords::problems(const QString &text)
{
    static const QRegularExpression looksLikeOne(u"\\{+\\s*[^{}\\n]{0,60}\\}+"_s);
    QSet<QString> known;
    for (const auto &[name, meaning] : placeholders())
        known.insert(name);
    QStringList unknown;
    for (const QString &name : fillPlaceholders(text, {}).unresolved) {
        if (!known.contains(name) && !name.startsWith("field."_L1))
            unknown.append(name);
    }
    if (!unknown.isEmpty())
        return tr("Nothing ever fills %1: give words to take instead, as in {%2|words}.")
            .arg(listed(unknown), unknown.first());
    QStringList odd;
    for (auto each = looksLikeOne.globalMatch(text); each.hasNext();) {
        const QString braces = each.next().captured();
        if (!braces.startsWith("{{"_L1) && placeholdersIn(braces).isEmpty())
            odd.append(braces);
    }
    return odd.isEmpty() ? QString()
                         : tr("%1 is no placeholder and goes out as it is. Names are in small letters, without spaces.")
                               .arg(odd.first());
}

QList<std::pair<QString, QString>> LibraryWords::placeholders()
{
    return {{u"customer.first-name"_s, tr("First name")},
            {u"customer.name"_s, tr("Whole name")},
            {u"customer.handle"_s, tr("Handle")},
            {u"customer.email"_s, tr("E-mail address")},
            {u"customer.phone"_s, tr("Phone number")},
            {u"customer.company"_s, tr("Company")},
            {u"order"_s, tr("Newest order number that they wrote")},
            {u"subject"_s, tr("Subject")},
            {u"agent.name"_s, tr("Your name")},
            {u"agent.initials"_s, tr("Your initials")},
            {u"account.name"_s, tr("Name of our account")},
            {u"account.handle"_s, tr("Handle of our account")},
            {u"date"_s, tr("Today’s date")},
            {u"weekday"_s, tr("Today’s weekday")}};
}

QString LibraryWords::stepKind(MacroStep::Kind kind)
{
    switch (kind) {
    case MacroStep::Kind::Reply:
        return tr("Send a saved reply");
    case MacroStep::Kind::Draft:
        return tr("Put a saved reply into a draft");
    case MacroStep::Kind::Note:
        return tr("Add a note");
    case MacroStep::Kind::Tag:
        return tr("Add a tag");
    case MacroStep::Kind::Untag:
        return tr("Take a tag away");
    case MacroStep::Kind::Assign:
        return tr("Assign");
    case MacroStep::Kind::HandOver:
        return tr("Hand over");
    case MacroStep::Kind::Snooze:
        return tr("Snooze");
    case MacroStep::Kind::Close:
        return tr("Close");
    }
    return {};
}

QString LibraryWords::step(const MacroStep &step)
{
    switch (step.kind) {
    case MacroStep::Kind::Reply:
        return tr("Send the saved reply “%1”").arg(step.value);
    case MacroStep::Kind::Draft:
        return tr("Put the saved reply “%1” into a draft").arg(step.value);
    case MacroStep::Kind::Note:
        return tr("Add the note “%1”").arg(step.value.simplified());
    case MacroStep::Kind::Tag:
        return tr("Add the tag “%1”").arg(step.value);
    case MacroStep::Kind::Untag:
        return tr("Take the tag “%1” away").arg(step.value);
    case MacroStep::Kind::Assign:
        return step.value.isEmpty()    ? tr("Assign it to nobody")
               : step.value == "me"_L1 ? tr("Assign it to me")
                                       : tr("Assign it to %1").arg(Words::isolated(step.value));
    case MacroStep::Kind::HandOver:
        return tr("Hand it over to %1").arg(step.value);
    case MacroStep::Kind::Snooze:
        return tr("Snooze it for %n hour(s)", nullptr, step.value.toInt());
    case MacroStep::Kind::Close:
        return tr("Close it");
    }
    return {};
}

QString LibraryWords::stepHint(MacroStep::Kind kind)
{
    switch (kind) {
    case MacroStep::Kind::Reply:
    case MacroStep::Kind::Draft:
        return tr("Name of the saved reply");
    case MacroStep::Kind::Note:
        return tr("Text of the note");
    case MacroStep::Kind::Tag:
    case MacroStep::Kind::Untag:
        return tr("Tag");
    case MacroStep::Kind::Assign:
        return tr("Agent; “me”; empty for nobody");
    case MacroStep::Kind::HandOver:
        return tr("Team: reason");
    case MacroStep::Kind::Snooze:
        return tr("Hours");
    case MacroStep::Kind::Close:
        return {};
    }
    return {};
}

QString LibraryWords::trouble(const Error &error)
{
    const QString why = Words::quoted(error.detail);
    if (why.isEmpty())
        return Words::problem(error);
    switch (error.kind) {
    case ErrorKind::Rejected:
        return tr("That cannot be done: %1.").arg(why);
    case ErrorKind::Conflict:
        return tr("Somebody was quicker: %1. Look again.").arg(why);
    case ErrorKind::Forbidden:
        return tr("That is not allowed: %1.").arg(why);
    case ErrorKind::NotFound:
        return tr("It is no longer there: %1.").arg(why);
    default:
        return Words::problem(error);
    }
}

}
