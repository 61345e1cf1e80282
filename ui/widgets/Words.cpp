// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Words.h"

#include <QLocale>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Others' words stand within a sentence of ours: their own full stop would be a second one.
QString Words::quoted(const QString &others)
{
    QString words = others.simplified();
    while (words.endsWith(u'.'))
        words.chop(1);
    return words;
}

QString Words::channel(Channel channel)
{
    if (channel == Channel::Email)
        return tr("E-mail");
    return channel == Channel::Logged ? tr("Logged contact") : brandOf(channel);
}

QString Words::status(const Conversation &conversation)
{
    switch (conversation.status) {
    case ConversationStatus::Open:
        return conversation.waitingSince ? tr("Waiting for our answer") : tr("Answered");
    case ConversationStatus::Pending:
        return tr("Waiting for the customer");
    case ConversationStatus::Snoozed:
        return conversation.snoozedUntil ? tr("Snoozed until %1").arg(dayAndTime(*conversation.snoozedUntil))
                                         : tr("Snoozed");
    case ConversationStatus::Closed:
        return tr("Closed");
    }
    return {};
}

QString Words::shortAge(Milliseconds age)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(age);
    if (minutes < 1min)
        return tr("now");
    if (minutes < 1h)
        return tr("%1 min", "short age in a column").arg(QLocale().toString(minutes.count()));
    if (minutes < 48h)
        return tr("%1 h", "short age in a column").arg(QLocale().toString(minutes.count() / 60));
    return tr("%1 d", "short age in a column").arg(QLocale().toString(minutes.count() / (24 * 60)));
}

QString Words::longAge(Milliseconds age)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(age);
    if (minutes < 1h)
        return tr("%n minute(s)", nullptr, static_cast<int>(minutes.count()));
    if (minutes < 48h)
        return tr("%n hour(s)", nullptr, static_cast<int>(minutes.count() / 60));
    return tr("%n day(s)", nullptr, static_cast<int>(minutes.count() / (24 * 60)));
}

QString Words::clockTime(Instant at)
{
    return QLocale().toString(toDateTime(at).toLocalTime().time(), QLocale::ShortFormat);
}

QString Words::day(QDate day, QDate today)
{
    if (day == today)
        return tr("Today");
    if (day == today.addDays(-1))
        return tr("Yesterday");
    const QLocale locale;
    if (day > today.addDays(-7) && day < today)
        return locale.standaloneDayName(day.dayOfWeek(), QLocale::LongFormat);
    return day.year() == today.year() ? locale.toString(day, tr("d MMMM", "day of this year, in QDate's notation"))
                                      : locale.toString(day, tr("d MMMM yyyy", "day, in QDate's notation"));
}

QString Words::briefTime(Instant at, Instant now)
{
    const QDate then = toDateTime(at).toLocalTime().date();
    const QDate today = toDateTime(now).toLocalTime().date();
    if (then == today)
        return clockTime(at);
    const QLocale locale;
    if (then.year() == today.year())
        return locale.toString(then, tr("d MMM", "day of this year in a narrow column, in QDate's notation"));
    return locale.toString(then, tr("MMM yyyy", "month in a narrow column, in QDate's notation"));
}

QString Words::dayAndTime(Instant at)
{
    const QDateTime local = toDateTime(at).toLocalTime();
    return tr("%1, %2", "day, time")
        .arg(QLocale().toString(local.date(), tr("d MMM", "day of this year in a narrow column, in QDate's notation")),
             clockTime(at));
}

QString Words::briefDayTime(Instant at, Instant now)
{
    const bool today = toDateTime(at).toLocalTime().date() == toDateTime(now).toLocalTime().date();
    return today ? clockTime(at) : dayAndTime(at);
}

QString Words::fileSize(qint64 bytes)
{
    return bytes > 0 ? QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat) : tr("size not known");
}

QString Words::followers(qint64 count)
{
    const QLocale locale;
    if (count < 1000)
        return tr("%n follower(s)", nullptr, static_cast<int>(count));
    if (count < 1'000'000)
        return tr("%1 k followers", "thousands")
            .arg(locale.toString(static_cast<double>(count) / 1000.0, 'f', count < 10'000 ? 1 : 0));
    return tr("%1 M followers", "millions").arg(locale.toString(static_cast<double>(count) / 1e6, 'f', 1));
}

QString Words::progress(const SyncProgress &progress)
{
    const QLocale locale;
    QStringList parts;
    parts << (progress.total > 0 ? tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total))
                                 : tr("%n message(s)", nullptr, static_cast<int>(progress.done)));
    if (progress.paused)
        return (parts << tr("paused")).join(u" · "_s);
    if (progress.perSecond >= 1)
        parts << tr("%1/s", "messages a second").arg(locale.toString(qRound64(progress.perSecond)));
    if (progress.left) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(*progress.left);
        parts << (seconds < 60s ? tr("%1 s left").arg(locale.toString(seconds.count()))
                                : tr("%1 left", "a span of time").arg(shortAge(*progress.left)));
    }
    return parts.join(u" · "_s);
}

QString Words::audience(const Conversation &conversation, const Account &account)
{
    switch (conversation.channel) {
    case Channel::Email:
        return tr("Private e-mail from %1 to %2 and those in copy")
            .arg(isolated(account.handle), isolated(conversation.customerName));
    case Channel::Logged:
        return tr("Logged contact: write down what was said to %1").arg(isolated(conversation.customerName));
    default:
        return tr("Public reply as %1: everybody can read it").arg(isolated(account.handle));
    }
}

QString Words::visibility(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public:
        return tr("public");
    case Visibility::Private:
        return tr("private");
    case Visibility::Internal:
        return tr("only us");
    }
    return {};
}

QString Words::automatic(Automatic automatic)
{
    switch (automatic) {
    case Automatic::None:
        return {};
    case Automatic::AutoReply:
        return tr("automatic reply");
    case Automatic::Bounce:
        return tr("delivery failure");
    case Automatic::List:
        return tr("mailing list");
    }
    return {};
}

QString Words::accountState(const Account &account, Instant now)
{
    if (account.paused)
        return tr("Paused");
    switch (account.state) {
    case AccountState::NeedsSignIn:
        return tr("Needs sign-in");
    case AccountState::Untrusted:
        return tr("Certificate not trusted");
    case AccountState::Failing:
        return account.lastPollAt ? tr("No answer since %1").arg(dayAndTime(*account.lastPollAt)) : tr("No answer yet");
    case AccountState::Paused:
        return tr("Paused");
    case AccountState::New:
    case AccountState::Working:
        break;
    }
    if (account.channel == Channel::Logged)
        return tr("Entered by hand");
    if (account.settings.value("demo"_L1).toBool())
        return tr("Demo: nothing leaves this machine");
    if (!account.lastPollAt)
        return tr("Not polled yet");
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now - *account.lastPollAt);
    return seconds < 1min ? tr("Last poll %n s ago", nullptr, static_cast<int>(seconds.count()))
                          : tr("Last poll %1 ago").arg(longAge(seconds));
}

QString Words::gap(const Gap &gap)
{
    if (!gap.from || !gap.to)
        return tr("Some messages could not be fetched");
    const QDateTime from = toDateTime(*gap.from).toLocalTime();
    const QDateTime to = toDateTime(*gap.to).toLocalTime();
    return tr("Gap: %1 to %2", "messages between two times are missing")
        .arg(dayAndTime(*gap.from), from.date() == to.date() ? clockTime(*gap.to) : dayAndTime(*gap.to));
}

QString Words::isolated(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

QString Words::whyHere(const Conversation &conversation, const ListQuery &query, int row, int total, Instant now)
{
    if (conversation.status == ConversationStatus::Closed)
        return tr("This conversation is closed. It opens again when the customer writes.");
    if (conversation.status == ConversationStatus::Snoozed)
        return tr("It comes back at the time you chose, or when the customer writes.");
    if (!conversation.waitingSince)
        return tr("Nobody waits here: our answer was the last word.");
    const QString age = longAge(now - *conversation.waitingSince);
    if (row < 0 || query.sort != SortOrder::WaitingLongest)
        return tr("%1 has been waiting for %2.").arg(isolated(conversation.customerName), age);
    return tr("Place %1 of %2: %3 has been waiting for %4, and those who wait longest come first.")
        .arg(QLocale().toString(row + 1), QLocale().toString(total), isolated(conversation.customerName), age);
}

QString Words::problem(const Error &error)
{
    const QString detail =
        error.detail.isEmpty() ? QString() : u" "_s + tr("The other side says: “%1”").arg(quoted(error.detail));
    switch (error.kind) {
    case ErrorKind::Offline:
        return tr("There is no connection. Everything you write is kept and goes out when there is one again.");
    case ErrorKind::Timeout:
        return tr("The server did not answer in time. It is tried again by itself.");
    case ErrorKind::Unauthorised:
        return tr("The sign-in was refused. Open Accounts and sign in again.") + detail;
    case ErrorKind::Forbidden:
        return tr("The server does not allow this. Ask whoever manages the account.") + detail;
    case ErrorKind::NotFound:
        return tr("It is no longer there. Go back to the list and choose another one.");
    case ErrorKind::OutOfCredit:
        return tr("The network wants to be paid, or the month’s budget is used up, so the account is paused. Resume it "
                  "in Accounts when that is settled.") +
               detail;
    case ErrorKind::RateLimited:
        return tr("The network asks us to slow down. We wait as long as it says and go on by ourselves.");
    case ErrorKind::Rejected:
    case ErrorKind::Duplicate:
        return tr("It was refused. Change it and try again.") + detail;
    case ErrorKind::Malformed:
        return tr("The answer could not be understood. Try again; if it stays so, tell us what you did.") + detail;
    case ErrorKind::Conflict:
        return tr("Something changed meanwhile. Look at what is new, then do it again.");
    case ErrorKind::Storage:
        return tr("The workspace could not be read or written. Check that the disk is not full and that the file is "
                  "still there.") +
               detail;
    case ErrorKind::Cancelled:
        return tr("It was stopped before it was done.");
    case ErrorKind::Uncertain:
        return tr("It may have worked and may not. We look and tell you.");
    case ErrorKind::Untrusted:
        return tr("The server’s certificate cannot be trusted, so nothing was sent to it. Open Accounts to see why.");
    }
    return {};
}

QString Words::notKept(const Error &error)
{
    if (error.kind != ErrorKind::Forbidden)
        return problem(error);
    return tr(
        "The system’s keyring is locked or missing, so the secret could not be kept and the account was not added. "
        "Unlock the keyring and try again.");
}

}
