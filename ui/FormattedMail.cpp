// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/FormattedMail.h"

#include "core/text/HtmlSanitizer.h"
#include "core/text/HtmlText.h"
#include "ui/BoundedPicture.h"
#include "ui/LinkTruth.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

// What QTextDocument lays out well within a tenth of a second on a slow machine.
constexpr qsizetype mostMarkup = 60'000; // characters
constexpr qsizetype mostText = 15'000;   // characters
constexpr qsizetype mostTags = 2'000;
constexpr qsizetype mostCells = 400;
constexpr qsizetype mostPlaces = 60;      // of pictures
constexpr qint64 mostPixels = 12'000'000; // of all pictures of a mail together: 48 MB

bool fitsTheScreen(const QString &html)
{
    return html.size() <= mostMarkup && html.count(u'<') <= mostTags &&
           html.count("<td"_L1) + html.count("<th"_L1) <= mostCells && html.count("<img"_L1) <= mostPlaces &&
           textWithoutTags(html).size() <= mostText;
}

bool saysMoreThanText(const QString &html)
{
    for (const auto mark : {"<img"_L1, "<table"_L1, "<ul"_L1,   "<ol"_L1, "<b>"_L1,   "<strong"_L1, "<i>"_L1, "<em"_L1,
                            "<u>"_L1,  "<s>"_L1,    "<del"_L1,  "<h1"_L1, "<h2"_L1,   "<h3"_L1,     "<h4"_L1, "<h5"_L1,
                            "<h6"_L1,  "<a "_L1,    "<mark"_L1, "<hr"_L1, "<code"_L1, " align="_L1}) {
        if (html.contains(mark))
            return true;
    }
    return false;
}

QHash<QString, QByteArray> filesOf(const FormattedMail &mail, const InlineFiles &inlineFiles)
{
    QStringList ids;
    for (const HtmlPicture &picture : mail.pictures) {
        if (picture.kind == HtmlPicture::Kind::Inline)
            ids << picture.source;
    }
    return ids.isEmpty() || !inlineFiles ? QHash<QString, QByteArray>() : inlineFiles(ids);
}

QByteArray bytesOf(const HtmlPicture &picture, const QHash<QString, QByteArray> &files)
{
    switch (picture.kind) {
    case HtmlPicture::Kind::Remote:
        return {};
    case HtmlPicture::Kind::Inline:
        return files.value(picture.source);
    case HtmlPicture::Kind::Data:
        return dataOfUrl(picture.source);
    }
    return {};
}

void decodeOwnPictures(FormattedMail &mail, const InlineFiles &inlineFiles)
{
    const QHash<QString, QByteArray> files = filesOf(mail, inlineFiles);
    qint64 pixels = 0;
    for (qsizetype i = 0; i < mail.pictures.size(); ++i) {
        const auto image = boundedPicture(bytesOf(mail.pictures[i], files));
        if (!image)
            continue;
        pixels += qint64(image->width()) * image->height();
        if (pixels > mostPixels)
            return;
        mail.images.insert(static_cast<int>(i), *image);
    }
}

}

QList<int> FormattedMail::remotePictures() const
{
    QList<int> numbers;
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        if (pictures[i].kind == HtmlPicture::Kind::Remote)
            numbers << static_cast<int>(i);
    }
    return numbers;
}

FormattedMail formattedMail(const QString &html, const InlineFiles &inlineFiles)
{
    FormattedMail mail;
    const SanitisedHtml shown = sanitiseHtml(html, HtmlUse::Show);
    mail.saysMore = saysMoreThanText(shown.html);
    mail.html = withTrueLinks(shown.html);
    mail.quoted = withTrueLinks(shown.quoted);
    if (!fitsTheScreen(mail.html + mail.quoted)) {
        mail.isTooLarge = true;
        mail.html.clear();
        mail.quoted.clear();
        return mail;
    }
    mail.pictures = shown.pictures;
    decodeOwnPictures(mail, inlineFiles);
    return mail;
}

}
