// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/HtmlPictureShelf.h"

#include "core/text/HtmlAllowList.h"
#include "core/text/HtmlTree.h"

#include <QUrl>

#include <algorithm>
#include <optional>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype maxPictures = 200; // QTextDocument takes 3 s for 5,000
constexpr qsizetype longestAlt = 300;
constexpr qsizetype longestPictureLink = 8'192;
constexpr qsizetype maxDataSize = 400'000; // characters, all of a mail together
constexpr int largestSide = 2'000;
constexpr int smallestSide = 2; // what is smaller cannot be seen
const auto placeScheme = "fm-picture:"_L1;

/// "120", "120px", "12.5px"; none of "50%", "auto", "".
std::optional<int> pixels(QString length)
{
    length = length.trimmed().toLower();
    if (length.endsWith("px"_L1))
        length.chop(2);
    bool isNumber = false;
    const double number = length.toDouble(&isNumber);
    if (!isNumber || !(number >= 0))
        return std::nullopt;
    return static_cast<int>(std::min<double>(number, largestSide));
}

std::optional<int> sideOf(const GumboElement &image, const char *name)
{
    const auto styled = pixels(htmlStyleValue(image, QLatin1StringView(name)));
    return styled ? styled : pixels(htmlAttribute(image, name));
}

std::optional<HtmlPicture> remotePicture(const QString &source)
{
    QUrl url(source.startsWith("//"_L1) ? u"https:"_s + source : source, QUrl::TolerantMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (source.size() > longestPictureLink || !url.isValid() || !isWeb || url.host().isEmpty())
        return std::nullopt;
    url.setUserInfo({});
    url.setFragment({});
    HtmlPicture picture;
    picture.source = QString::fromLatin1(url.toEncoded());
    picture.host = url.host(QUrl::EncodeUnicode).toLower();
    return picture;
}

bool isPixelData(const QString &source)
{
    const QString type = source.mid(5, 11).toLower();
    for (const auto known : {"image/png"_L1, "image/jpeg"_L1, "image/jpg"_L1, "image/gif"_L1, "image/webp"_L1}) {
        if (type.startsWith(known))
            return true;
    }
    return false;
}

std::optional<HtmlPicture> pictureAt(const QString &source)
{
    HtmlPicture picture;
    if (source.startsWith("cid:"_L1, Qt::CaseInsensitive)) {
        picture.kind = HtmlPicture::Kind::Inline;
        picture.source = QUrl::fromPercentEncoding(source.mid(4).left(longestPictureLink).toUtf8());
        return picture.source.isEmpty() ? std::nullopt : std::optional(picture);
    }
    if (source.startsWith("data:"_L1, Qt::CaseInsensitive)) {
        picture.kind = HtmlPicture::Kind::Data;
        picture.source = source;
        return isPixelData(source) ? std::optional(picture) : std::nullopt;
    }
    return remotePicture(source);
}

}

bool isTrackingPicture(const GumboElement &image)
{
    const auto width = sideOf(image, "width");
    const auto height = sideOf(image, "height");
    return isHiddenHtml(image) || (width && *width < smallestSide) || (height && *height < smallestSide);
}

QString HtmlPictureShelf::tagFor(const GumboElement &image)
{
    const QString source = htmlAttribute(image, "src").trimmed();
    if (m_isClosed) {
        bool isNumber = false;
        const qlonglong number = source.mid(placeScheme.size()).toLongLong(&isNumber);
        const bool isOurs = source.startsWith(placeScheme) && isNumber && number >= 0 && number < m_pictures.size();
        return isOurs ? placeOf(image, number) : QString();
    }
    if (isTrackingPicture(image))
        return {};
    if (const auto known = m_numbers.constFind(source); known != m_numbers.cend())
        return placeOf(image, *known);
    auto picture = pictureAt(source);
    const qsizetype data = picture && picture->kind == HtmlPicture::Kind::Data ? source.size() : 0;
    if (!picture || m_pictures.size() >= maxPictures || m_dataSize + data > maxDataSize)
        return {};
    m_dataSize += data;
    picture->alt = htmlAttribute(image, "alt").simplified().left(longestAlt);
    picture->width = sideOf(image, "width").value_or(0);
    picture->height = sideOf(image, "height").value_or(0);
    m_numbers.insert(source, m_pictures.size());
    m_pictures << *picture;
    return placeOf(image, m_pictures.size() - 1);
}

QString HtmlPictureShelf::placeOf(const GumboElement &image, qsizetype number) const
{
    QString tag = u"<img src=\"%1%2\""_s.arg(placeScheme).arg(number);
    const QString alt = htmlAttribute(image, "alt").simplified().left(longestAlt);
    if (!alt.isEmpty())
        tag += u" alt=\""_s + escapedHtmlAttribute(alt) + u'"';
    for (const char *side : {"width", "height"}) {
        if (const int length = sideOf(image, side).value_or(0); length > 0)
            tag += u" %1=\"%2\""_s.arg(QLatin1StringView(side)).arg(length);
    }
    return tag + u'>';
}

}
