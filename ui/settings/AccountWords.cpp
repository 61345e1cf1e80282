// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccountWords.h"

#include "ui/widgets/Words.h"

#include <QJsonArray>
#include <QLocale>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr double microsPerDollar = 1e6;

QString pausedWords(const Account &account)
{
    return account.stateDetail.isEmpty()
               ? AccountWords::tr("Paused")
               : AccountWords::tr("Paused: %1", "the reason").arg(Words::quoted(account.stateDetail));
}

QString troubleWords(const Account &account, const QString &words)
{
    return account.stateDetail.isEmpty() ? words
                                         : AccountWords::tr("%1: “%2”", "state, the other side's words")
                                               .arg(words, Words::quoted(account.stateDetail));
}

}

AccountTone AccountWords::tone(const AccountStatus &status)
{
    const Account &account = status.account;
    if (account.paused || account.state == AccountState::Paused)
        return AccountTone::Paused;
    if (account.state == AccountState::NeedsSignIn || account.state == AccountState::Untrusted ||
        account.state == AccountState::Failing)
        return AccountTone::Trouble;
    return status.sync ? AccountTone::Busy : AccountTone::Working;
}

QString AccountWords::state(const AccountStatus &status, Instant now)
{
    const Account &account = status.account;
    switch (tone(status)) {
    case AccountTone::Paused:
        return pausedWords(account);
    case AccountTone::Trouble:
        return troubleWords(account, Words::accountState(account, now));
    case AccountTone::Busy:
        return tr("First fetch: %1", "how far it is").arg(Words::progress(*status.sync));
    case AccountTone::Working:
        break;
    }
    if (account.channel == Channel::Logged)
        return Words::accountState(account, now);
    if (account.settings["demo"_L1].toBool())
        return tr("Working. Demo: nothing leaves this machine");
    return account.state == AccountState::New ? tr("Not fetched yet") : tr("Working");
}

QString AccountWords::remedy(const Account &account)
{
    if (account.paused)
        return {};
    switch (account.state) {
    case AccountState::NeedsSignIn:
        return tr("Nothing is fetched or sent until you sign in again. What is here stays.");
    case AccountState::Untrusted:
        return tr(
            "The server showed a certificate that cannot be verified, so nothing was sent to it. Sign in again to "
            "look at it.");
    case AccountState::Failing:
        return tr("It is tried again by itself.");
    default:
        return {};
    }
}

QString AccountWords::span(Milliseconds span)
{
    const auto seconds = std::max<qint64>(0, std::chrono::duration_cast<std::chrono::seconds>(span).count());
    return seconds < 60 ? tr("%1 s", "seconds").arg(QLocale().toString(seconds)) : Words::shortAge(span);
}

QString AccountWords::polls(const Account &account, Instant now)
{
    if (account.channel == Channel::Logged || !account.lastPollAt)
        return {};
    const QString last = tr("last poll %1 ago", "a span of time").arg(span(now - *account.lastPollAt));
    if (account.paused || !account.nextPollAt)
        return last;
    const bool retry = account.state == AccountState::Failing;
    const QString in = *account.nextPollAt > now ? span(*account.nextPollAt - now) : QString();
    if (in.isEmpty())
        return tr("%1, next now", "the last poll").arg(last);
    return retry ? tr("%1, next try in %2", "the last poll, a span of time").arg(last, in)
                 : tr("%1, next in %2", "the last poll, a span of time").arg(last, in);
}

QString AccountWords::quota(const Quota &quota, Instant now)
{
    const QLocale locale;
    const QString left =
        tr("%1 of %2 requests left").arg(locale.toString(quota.remaining), locale.toString(quota.limit));
    if (!quota.resetsAt || *quota.resetsAt <= now || quota.remaining >= quota.limit)
        return left;
    return tr("%1, whole again in %2", "requests left, a span of time").arg(left, span(*quota.resetsAt - now));
}

QString AccountWords::money(qint64 microDollars)
{
    return QLocale().toCurrencyString(static_cast<double>(microDollars) / microsPerDollar, u"$"_s, 2);
}

QString AccountWords::usage(const QList<Usage> &usage, qint64 budget)
{
    qint64 cost = 0;
    for (const Usage &each : usage)
        cost += each.micros;
    if (budget > 0)
        return tr("%1 of %2 this month", "cost, budget").arg(money(cost), money(budget));
    return cost > 0 ? tr("%1 this month, without a cap", "cost").arg(money(cost)) : QString();
}

QString AccountWords::gap(const Gap &gap)
{
    QString words = tr("Some messages could not be fetched");
    if (gap.from && gap.to) {
        const QDateTime from = toDateTime(*gap.from).toLocalTime();
        const QDateTime to = toDateTime(*gap.to).toLocalTime();
        words = tr("Nothing fetched from %1 to %2", "messages between two times are missing")
                    .arg(Words::dayAndTime(*gap.from),
                         from.date() == to.date() ? Words::clockTime(*gap.to) : Words::dayAndTime(*gap.to));
    } else if (gap.to) {
        words = tr("Nothing fetched from before %1").arg(Words::dayAndTime(*gap.to));
    }
    return gap.reason.isEmpty() ? words : tr("%1: %2", "what is missing, why").arg(words, Words::quoted(gap.reason));
}

QString AccountWords::shortcomings(const Account &account)
{
    QStringList missing;
    for (const QJsonValue each : account.settings["missingPermissions"_L1].toArray())
        missing << each.toString();
    if (!missing.isEmpty())
        return tr("Facebook did not grant: %1. What needs it does not work.", "a list of permissions")
            .arg(missing.join(u", "_s));
    const QString password = account.settings["passwordKind"_L1].toString();
    if (password == "main"_L1)
        return tr("Signed in with the main password. An app password is safer: it can be taken back by itself.");
    if (password == "app"_L1)
        return tr("This app password does not let direct messages in. Make one that does, and sign in again.");
    return {};
}

QString AccountWords::watches(const Account &account)
{
    QStringList words;
    for (const QJsonValue each : account.settings["watches"_L1].toArray())
        words << Words::isolated(each.toString());
    return words.isEmpty() ? QString()
                           : tr("Watches for %1", "a list of words").arg(QLocale().createSeparatedList(words));
}

QString AccountWords::answerWithin(Milliseconds within)
{
    return tr("Answers are due within %1", "a span of time").arg(Words::longAge(within));
}

QString AccountWords::limits(const ChannelLimits &limits, Channel channel)
{
    if (limits.maxLength > 0)
        return tr("Replies of up to %1 characters.").arg(QLocale().toString(limits.maxLength));
    return channel == Channel::Email ? tr("Mails of any length, with files.") : QString();
}

QString AccountWords::failedSignIn(const Error &error, Channel channel)
{
    const QString words =
        error.detail.isEmpty()
            ? QString()
            : u" "_s + tr("%1 says: “%2”", "network, its words")
                           .arg(channel == Channel::Email ? tr("The server") : Words::channel(channel),
                                Words::quoted(error.detail));
    switch (error.kind) {
    case ErrorKind::Unauthorised:
        return (channel == Channel::Email
                    ? tr("The server refused the user name or the password. Some providers want a password made for "
                         "programs: look for “app password” in your account there.")
                    : tr("The sign-in was refused. Check what you typed, and that it was copied whole.")) +
               words;
    case ErrorKind::Forbidden:
        return Words::notKept(error);
    case ErrorKind::Conflict:
        return tr("Another program on this machine uses the port on which the browser’s answer comes. Close it, or go "
                  "back and choose another port.");
    case ErrorKind::Rejected:
        return tr("That cannot be used: “%1”.", "the network's words").arg(Words::quoted(error.detail));
    case ErrorKind::Offline:
        return tr("There is no connection to it. Check the name for typing errors, and whether this machine is "
                  "online.") +
               words;
    case ErrorKind::Timeout:
        return tr("Nobody answered in time. Try again when you are ready.");
    case ErrorKind::NotFound:
        return tr("There is nothing of that name. Check it for typing errors.") + words;
    case ErrorKind::Cancelled:
        return tr("Stopped. Nothing was added.");
    case ErrorKind::Malformed:
        return tr("That does not look right.") + words;
    default:
        return Words::problem(error);
    }
}

}
