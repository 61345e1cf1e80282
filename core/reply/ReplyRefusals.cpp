// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ReplyRefusals.h"

#include "core/text/Placeholders.h"
#include "core/text/TextLength.h"

#include <QTimeZone>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// A time farther away than this is a slip of the hand.
constexpr Milliseconds farthestSchedule = std::chrono::hours(24 * 366);

Error rejectedReply(const QString &words)
{
    return Error{ErrorKind::Rejected, words, {}};
}

Result<void> refuseLong(const Account &account, const QString &text, bool isPrivate)
{
    const int limit = account.settings.value("maxCharacters"_L1).toInt();
    const int urlLength = account.settings.value("urlLength"_L1).toInt(usualUrlLength);
    const TextMeasure measure =
        measureText(account.channel, text, limit, urlLength, isPrivate ? Visibility::Private : Visibility::Public);
    if (measure.limit > 0 && measure.length > measure.limit) {
        return rejectedReply(
            u"the reply has %1 characters, the channel takes %2"_s.arg(measure.length).arg(measure.limit));
    }
    return {};
}

Result<void> refuseFiles(const QList<OutgoingFile> &files)
{
    qint64 bytes = 0;
    for (const OutgoingFile &file : files) {
        if (file.content.isEmpty())
            return rejectedReply(u"the file %1 is empty"_s.arg(file.name));
        bytes += file.content.size();
    }
    if (bytes > mostFileBytes) {
        const auto megabytes = [](qint64 size) { return QString::number(double(size) / 1e6, 'f', 1); };
        return rejectedReply(
            u"the files have %1 MB together, at most %2 MB go out"_s.arg(megabytes(bytes), megabytes(mostFileBytes)));
    }
    return {};
}

Result<void> refuseEmpty(const ReplyRequest &request)
{
    if (request.text.trimmed().isEmpty() && request.files.isEmpty())
        return rejectedReply(u"the reply is empty"_s);
    for (const QString &part : request.more) {
        if (part.trimmed().isEmpty())
            return rejectedReply(u"a part of the thread is empty"_s);
    }
    if (!request.more.isEmpty() && !request.html.isEmpty())
        return rejectedReply(u"a formatted mail goes out in one piece"_s);
    return {};
}

Result<void> refuseUnresolved(const QString &text)
{
    QStringList names;
    for (const TextRange &place : placeholdersIn(text))
        names.append(text.mid(place.start, place.length));
    names.removeDuplicates();
    if (names.isEmpty())
        return {};
    return rejectedReply(u"nothing fills %1"_s.arg(names.join(", "_L1)));
}

}

Result<void> refuseContent(const ReplyRequest &request, const Account &account, bool isPrivate)
{
    FM_TRY(refuseEmpty(request));
    FM_TRY(refuseFiles(request.files));
    for (const QString &text : QStringList{request.text} + request.more) {
        FM_TRY(refuseUnresolved(text));
        FM_TRY(refuseLong(account, text, isPrivate));
    }
    return {};
}

Result<void> refuseSchedule(std::optional<Instant> at, const QString &zone, Instant now)
{
    if (!zone.isEmpty() && !QTimeZone(zone.toUtf8()).isValid())
        return rejectedReply(u"there is no time zone %1"_s.arg(zone));
    if (!at)
        return {};
    if (*at <= now)
        return rejectedReply(u"that time has passed"_s);
    if (*at > now + farthestSchedule)
        return rejectedReply(u"that is more than a year ahead"_s);
    return {};
}

}
