// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/FileLimits.h"

#include "core/channels/bluesky/BlueskySettings.h"
#include "core/channels/mastodon/MastodonSettings.h"
#include "core/reply/ReplyRequest.h"
#include "ui/widgets/Words.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QString fileWords(const char *text, int n = -1)
{
    return QCoreApplication::translate("FileLimits", text, nullptr, n);
}

constexpr qint64 xPictureBytes = 5 * 1024 * 1024;
constexpr qint64 facebookPictureBytes = 10 * 1024 * 1024;

FileLimits mastodonLimits(const Account &account)
{
    const MastodonMediaLimits media = MastodonSettings::of(account).media;
    return {media.most, media.imageSize, media.videoSize, media.types, media.descriptionLimit};
}

}

bool FileLimits::takes(const QString &type) const
{
    return types.isEmpty() || std::any_of(types.begin(), types.end(), [&](const QString &each) {
               return each.endsWith(u'/') ? type.startsWith(each) : type == each;
           });
}

bool isPicture(const QString &type)
{
    return type.startsWith("image/"_L1) && type != "image/svg+xml"_L1;
}

FileLimits fileLimits(const Account &account, Visibility visibility, bool privately)
{
    const bool toOne = privately || visibility == Visibility::Private;
    switch (account.channel) {
    case Channel::X:
        return {toOne ? 1 : 4, xPictureBytes, 0, {u"image/jpeg"_s, u"image/png"_s, u"image/gif"_s, u"image/webp"_s},
                1000,          true};
    case Channel::Mastodon:
        return mastodonLimits(account);
    case Channel::Bluesky:
        return toOne ? FileLimits{} : FileLimits{4, BlueskySettings::of(account).imageBytes, 0, {u"image/"_s}};
    case Channel::Facebook:
        if (privately)
            return {};
        return toOne ? FileLimits{1} : FileLimits{1, facebookPictureBytes, 0, {u"image/"_s}};
    case Channel::Email:
        return {-1};
    case Channel::Logged:
        return {};
    }
    return {};
}

bool isTooLarge(const OutgoingFile &file, const FileLimits &limits)
{
    const qint64 most = isPicture(file.type) ? limits.pictureBytes : limits.otherBytes;
    return file.content.size() > (most > 0 ? std::min(most, mostFileBytes) : mostFileBytes);
}

QString fileTrouble(const OutgoingFile &file, const FileLimits &limits)
{
    if (limits.most != 0 && !limits.takes(file.type))
        return fileWords(QT_TRANSLATE_NOOP("FileLimits", "Files of this kind (%1) cannot go along here."))
            .arg(file.type);
    if (isTooLarge(file, limits)) {
        const qint64 most = isPicture(file.type) ? limits.pictureBytes : limits.otherBytes;
        return fileWords(QT_TRANSLATE_NOOP("FileLimits", "Too large: %1 at most."))
            .arg(Words::fileSize(most > 0 ? std::min(most, mostFileBytes) : mostFileBytes));
    }
    if (limits.altLength > 0 && file.description.size() > limits.altLength)
        return fileWords(QT_TRANSLATE_N_NOOP("FileLimits", "The description is too long: %n character(s) at most."),
                         limits.altLength);
    return {};
}

QString filesTrouble(const QList<OutgoingFile> &files, const FileLimits &limits)
{
    if (files.isEmpty())
        return {};
    if (limits.most == 0)
        return fileWords(QT_TRANSLATE_NOOP("FileLimits", "No file can go along here."));
    if (limits.most > 0 && files.size() > limits.most)
        return fileWords(QT_TRANSLATE_N_NOOP("FileLimits", "At most %n file(s) can go along here."), limits.most);
    const bool hasGif =
        std::any_of(files.begin(), files.end(), [](const OutgoingFile &file) { return file.type == "image/gif"_L1; });
    if (limits.isGifAlone && hasGif && files.size() > 1)
        return fileWords(QT_TRANSLATE_NOOP("FileLimits", "An animation goes alone, without other files."));
    qint64 bytes = 0;
    for (const OutgoingFile &file : files)
        bytes += file.content.size();
    if (bytes > mostFileBytes)
        return fileWords(QT_TRANSLATE_NOOP("FileLimits", "All files together are too large: %1 at most."))
            .arg(Words::fileSize(mostFileBytes));
    return {};
}

}
