// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/x/XMedia.h"

#include "core/channels/net/JsonAnswer.h"
#include "core/channels/x/XErrors.h"

#include <QTimer>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype largestXImage = 5 * 1024 * 1024;
constexpr qsizetype xPiece = 4 * 1024 * 1024;
constexpr qsizetype longestXDescription = 1'000;
constexpr int mostXImages = 4;
constexpr int mostXLooks = 60;
constexpr auto xGif = "image/gif"_L1;

QString xFileProblem(const OutgoingFile &file)
{
    static const QStringList types{u"image/jpeg"_s, u"image/png"_s, u"image/gif"_s, u"image/webp"_s};
    if (!types.contains(file.type))
        return u"X takes JPEG, PNG, GIF and WebP images, not %1 (%2)"_s.arg(file.name, file.type);
    if (file.content.isEmpty())
        return u"%1 is empty"_s.arg(file.name);
    if (file.content.size() > largestXImage)
        return u"%1 is larger than the 5 MB that X takes"_s.arg(file.name);
    if (file.description.size() > longestXDescription)
        return u"the description of %1 is longer than %2 characters"_s.arg(file.name).arg(longestXDescription);
    return {};
}

QString xMediaCategory(const OutgoingFile &file, bool inMessage)
{
    const auto kind = file.type == xGif ? u"gif"_s : u"image"_s;
    return (inMessage ? u"dm_"_s : u"tweet_"_s) + kind;
}

}

QString xMediaProblem(const QList<OutgoingFile> &files, bool inMessage)
{
    const bool hasGif =
        std::any_of(files.begin(), files.end(), [](const OutgoingFile &file) { return file.type == xGif; });
    if (inMessage && files.size() > 1)
        return u"a direct message on X takes one image"_s;
    if (hasGif && files.size() > 1)
        return u"X takes a GIF only alone"_s;
    if (files.size() > mostXImages)
        return u"X takes at most %1 images"_s.arg(mostXImages);
    for (const auto &file : files) {
        if (const auto problem = xFileProblem(file); !problem.isEmpty())
            return problem;
    }
    return {};
}

XMediaUpload::XMediaUpload(XApi &api, XBudget &budget, QList<OutgoingFile> files, bool inMessage, QObject *parent)
    : ChannelStep(parent), m_api(api), m_budget(budget), m_files(std::move(files)), m_inMessage(inMessage)
{}

Async<QStringList> XMediaUpload::start()
{
    auto result = future();
    next();
    return result;
}

/// Uploads may be repeated at will: what is not named by a post is seen by nobody.
template <class F>
void XMediaUpload::ask(const HttpRequest &request, F onJson)
{
    await(m_api.send(request), [this, onJson](const Result<HttpAnswer> &answer) {
        if (answer && answer->isSuccess() && answer->body.trimmed().isEmpty())
            return onJson(QJsonObject());
        const auto json = xJson(answer, HttpEffect::Reads, m_api.clock().now());
        if (json)
            onJson(json->value("data"_L1).toObject());
        else
            settle(json.error());
    });
}

void XMediaUpload::next()
{
    if (m_ids.size() == m_files.size())
        return settle(m_ids);
    initialize();
}

void XMediaUpload::initialize()
{
    const QJsonObject body{{u"media_type"_s, file().type},
                           {u"media_category"_s, xMediaCategory(file(), m_inMessage)},
                           {u"total_bytes"_s, file().content.size()}};
    ask(XApi::post("/2/media/upload/initialize", body, HttpEffect::Reads), [this](const QJsonObject &media) {
        m_id = jsonId(media.value("id"_L1));
        m_looks = 0;
        if (m_id.isEmpty())
            settle(Error{ErrorKind::Malformed, u"X gave an upload no id"_s, {}});
        else
            append(0);
    });
}

void XMediaUpload::append(int segment)
{
    const auto piece = file().content.mid(segment * xPiece, xPiece);
    if (piece.isEmpty())
        return finalize();
    auto request = XApi::get("/2/media/upload/" + percentEncoded(m_id) + "/append");
    request.setMultipart({{u"segment_index"_s, QByteArray::number(segment), {}, {}},
                          {u"media"_s, piece, u"media"_s, "application/octet-stream"}});
    ask(request, [this, segment](const QJsonObject &) { append(segment + 1); });
}

void XMediaUpload::finalize()
{
    auto request = XApi::get("/2/media/upload/" + percentEncoded(m_id) + "/finalize");
    request.method = "POST";
    ask(request, [this](const QJsonObject &media) { onProcessing(media); });
}

void XMediaUpload::onProcessing(const QJsonObject &media)
{
    const auto info = media.value("processing_info"_L1).toObject();
    const auto state = info.value("state"_L1).toString();
    if (info.isEmpty() || state == "succeeded"_L1)
        return describe();
    if (state == "failed"_L1) {
        const auto words = info.value("error"_L1)[u"message"_s].toString();
        return settle(Error{ErrorKind::Rejected, u"X could not read %1 %2"_s.arg(file().name, words).trimmed(), {}});
    }
    if (++m_looks > mostXLooks)
        return settle(Error{ErrorKind::Timeout, u"X is still reading "_s + file().name, {}});
    const auto wait = std::chrono::seconds(qBound(0, info.value("check_after_secs"_L1).toInt(1), 30));
    QTimer::singleShot(wait, this, [this] {
        if (!future().isFinished())
            askStatus();
    });
}

void XMediaUpload::askStatus()
{
    ask(XApi::get("/2/media/upload", {{u"command"_s, u"STATUS"_s}, {u"media_id"_s, m_id}}),
        [this](const QJsonObject &media) { onProcessing(media); });
}

void XMediaUpload::describe()
{
    if (file().description.isEmpty()) {
        m_ids += m_id;
        return next();
    }
    await(m_budget.reserve({{QString::fromLatin1(xunit::mediaText), 1}}, 1, 1),
          [this](const Result<XBudget::Reservation> &reservation) { onDescribed(reservation); });
}

void XMediaUpload::onDescribed(const Result<XBudget::Reservation> &reservation)
{
    if (!reservation)
        return settle(reservation.error());
    // Charged as soon as it is asked, whatever becomes of it: a trifle.
    m_budget.spend(*reservation, {{QString::fromLatin1(xunit::mediaText), m_id}});
    const QJsonObject text{{u"alt_text"_s, QJsonObject{{u"text"_s, file().description}}}};
    const QJsonObject body{{u"id"_s, m_id}, {u"metadata"_s, text}};
    ask(XApi::post("/2/media/metadata", body, HttpEffect::Reads), [this](const QJsonObject &) {
        m_ids += m_id;
        next();
    });
}

}
