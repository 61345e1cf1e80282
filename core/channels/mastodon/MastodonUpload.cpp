// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonUpload.h"

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int mostAskedForReadiness = 90; // with the pauses below, some five minutes
constexpr Milliseconds longestUploadPause = 4s;

bool isMastodonPicture(const OutgoingFile &file)
{
    return file.type.startsWith("image/"_L1);
}

QString mastodonFileRefusal(const OutgoingFile &file, const MastodonMediaLimits &limits)
{
    const auto most = isMastodonPicture(file) ? limits.imageSize : limits.videoSize;
    if (file.content.isEmpty())
        return u"%1 is empty"_s.arg(file.name);
    if (!limits.types.isEmpty() && !limits.types.contains(file.type))
        return u"the server does not take %1 (%2)"_s.arg(file.name, file.type);
    if (most > 0 && file.content.size() > most)
        return u"%1 has %2 bytes, and the server takes %3"_s.arg(file.name).arg(file.content.size()).arg(most);
    const auto described = file.description.toUcs4().size();
    if (limits.descriptionLimit > 0 && described > limits.descriptionLimit)
        return u"the description of %1 has %2 characters, and the server takes %3"_s.arg(file.name).arg(described).arg(
            limits.descriptionLimit);
    return {};
}

}

MastodonUpload::MastodonUpload(MastodonApi &api, QList<OutgoingFile> files, QObject *parent)
    : ChannelStep(parent), m_api(api), m_files(std::move(files))
{
    m_pause.setSingleShot(true);
    m_pause.callOnTimeout(this, [this] { askWhetherReady(); });
}

Async<QStringList> MastodonUpload::start()
{
    auto result = future();
    next();
    return result;
}

QString MastodonUpload::refusal(const QList<OutgoingFile> &files, const MastodonMediaLimits &limits)
{
    if (files.size() > limits.most)
        return u"%1 files, and the server takes %2 in one post"_s.arg(files.size()).arg(limits.most);
    for (const auto &file : files) {
        const auto reason = mastodonFileRefusal(file, limits);
        if (!reason.isEmpty())
            return reason;
    }
    const bool hasOther = !std::all_of(files.begin(), files.end(), isMastodonPicture);
    return hasOther && files.size() > 1 ? u"a video or sound goes without other files"_s : QString();
}

void MastodonUpload::next()
{
    if (m_files.isEmpty())
        return settle(m_ids);
    m_asked = 0;
    post("/api/v2/media", "/api/v1/media");
}

void MastodonUpload::post(const QByteArray &path, const QByteArray &fallback)
{
    const auto &file = m_files.first();
    QList<FormPart> parts{{u"file"_s, file.content, file.name.isEmpty() ? u"file"_s : file.name, file.type.toLatin1()}};
    if (!file.description.isEmpty())
        parts.append({u"description"_s, file.description.toUtf8(), {}, {}});
    await(m_api.upload(path, parts), [this, fallback](const Result<HttpAnswer> &answer) {
        if (answer && answer->status == 404 && !fallback.isEmpty())
            post(fallback, {}); // before 3.1.3
        else
            onPosted(answer);
    });
}

void MastodonUpload::onPosted(const Result<HttpAnswer> &answer)
{
    const auto medium = m_api.json(answer);
    if (!medium)
        return settle(medium.error());
    const auto id = jsonId(medium.value()[u"id"_s]);
    if (id.isEmpty())
        return settle(Error{ErrorKind::Malformed, u"the server took a file and gave no id"_s, {}});
    m_ids += id;
    m_files.removeFirst();
    if (answer->status == 202)
        askWhetherReady();
    else
        next();
}

void MastodonUpload::askWhetherReady()
{
    await(m_api.get("/api/v1/media/" + percentEncoded(m_ids.last())),
          [this](const Result<HttpAnswer> &answer) { onReadiness(answer); });
}

void MastodonUpload::onReadiness(const Result<HttpAnswer> &answer)
{
    const auto medium = m_api.json(answer);
    if (!medium)
        return settle(medium.error());
    if (answer->status != 206)
        return next();
    if (++m_asked > mostAskedForReadiness)
        return settle(Error{ErrorKind::Timeout, u"the server does not get a file ready"_s, {}});
    m_pause.start(std::min(longestUploadPause, Milliseconds(250) * m_asked));
}

}
