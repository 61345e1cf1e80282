// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ReplyRequest.h"
#include "tests/ui/composer/ComposerBench.h"
#include "ui/composer/FileCard.h"
#include "ui/composer/FileStrip.h"
#include "ui/composer/PictureShrink.h"

#include <QBuffer>
#include <QClipboard>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// Noise, which no format makes small; its upper half is darker.
QImage noisyPicture(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QRandomGenerator random(7);
    QImage picture(size, format);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            picture.setPixel(x, y, (random.generate() & (y < size.height() / 2 ? 0x3f3f3f : 0xffffff)) | 0xff000000);
    }
    return picture;
}

QByteArray asBytes(const QImage &picture, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format, 95);
    return bytes;
}

/// A JPEG with the note of its camera: held on its side.
QByteArray turnedJpeg(QSize size)
{
    QByteArray bytes = asBytes(noisyPicture(size), "JPEG");
    const QByteArray tiff = QByteArray::fromHex("49492a00080000000100120103000100000006000000"
                                                "00000000");
    const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
    const auto length = static_cast<char>(exif.size() + 2);
    bytes.insert(2, QByteArray("\xff\xe1\0", 3) + length + exif);
    return bytes;
}

OutgoingFile fileOf(const QString &name, const QString &type, qint64 size)
{
    return {name, type, {}, QByteArray(size, 'x')};
}

Account accountOn(Channel channel)
{
    Account account;
    account.channel = channel;
    return account;
}

}

TEST_CASE("A picture is made small enough, as it was held, without what its camera noted", "[ui]")
{
    const OutgoingFile large{u"IMG 1.jpeg"_s, u"image/jpeg"_s, u"The broken plug"_s, turnedJpeg({900, 600})};
    REQUIRE(large.content.contains("Exif"));
    REQUIRE(large.content.size() > 200'000);
    const auto small = await(shrinkPicture(large, 60'000));
    REQUIRE(small);
    CHECK(small->content.size() <= 60'000);
    CHECK(small->content.size() > 20'000); // no smaller than it must be
    CHECK_FALSE(small->content.contains("Exif"));
    CHECK(small->description == u"The broken plug"_s);
    CHECK(small->name == u"IMG 1.jpg"_s);
    const QImage seen = QImage::fromData(small->content);
    CHECK(seen.height() > seen.width()); // turned upright
    // Held on its side (6: turn clockwise), what was above is at the right.
    const auto shade = [&](int x) {
        return qGray(seen.scaled(2, 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).pixel(x, 0));
    };
    CHECK(shade(1) < shade(0));
}

TEST_CASE("A see-through picture stays so; what is no picture says that it is none", "[ui]")
{
    QImage glass = noisyPicture({500, 500}, QImage::Format_ARGB32);
    glass.setPixel(0, 0, qRgba(0, 0, 0, 0));
    const auto small = shrunkPicture({u"a.webp.png"_s, u"image/png"_s, {}, asBytes(glass, "PNG")}, 100'000);
    REQUIRE(small);
    CHECK(small->type == u"image/png"_s);
    CHECK(QImage::fromData(small->content).hasAlphaChannel());
    const auto none = shrunkPicture({u"a.png"_s, u"image/png"_s, {}, "no picture"}, 100'000);
    REQUIRE_FALSE(none);
    CHECK(none.error().kind == ErrorKind::Rejected);
    CHECK_FALSE(shrunkPicture({u"a.png"_s, u"image/png"_s, {}, asBytes(glass, "PNG")}, 10));
}

TEST_CASE("Each network's limits of files are told in words", "[ui]")
{
    const auto x = fileLimits(accountOn(Channel::X), Visibility::Public, false);
    const OutgoingFile picture = fileOf(u"a.png"_s, u"image/png"_s, 1000);
    const OutgoingFile gif = fileOf(u"a.gif"_s, u"image/gif"_s, 1000);
    CHECK(filesTrouble({picture, picture, picture, picture}, x).isEmpty());
    CHECK(filesTrouble(QList<OutgoingFile>(5, picture), x) == u"At most 4 file(s) can go along here."_s);
    CHECK(filesTrouble({picture, gif}, x).contains(u"animation goes alone"_s));
    CHECK(fileTrouble(fileOf(u"a.pdf"_s, u"application/pdf"_s, 10), x).contains(u"application/pdf"_s));
    CHECK(fileTrouble(fileOf(u"a.png"_s, u"image/png"_s, 5 * 1024 * 1024), x).isEmpty());
    CHECK(fileTrouble(fileOf(u"a.png"_s, u"image/png"_s, 5 * 1024 * 1024 + 1), x).startsWith(u"Too large"_s));
    CHECK(fileLimits(accountOn(Channel::X), Visibility::Private, false).most == 1);
    const auto bluesky = fileLimits(accountOn(Channel::Bluesky), Visibility::Public, false);
    CHECK(isTooLarge(fileOf(u"a.png"_s, u"image/png"_s, 1'000'001), bluesky));
    CHECK(filesTrouble({picture}, fileLimits(accountOn(Channel::Bluesky), Visibility::Private, false)) ==
          u"No file can go along here."_s);
    CHECK(fileLimits(accountOn(Channel::Facebook), Visibility::Public, true).most == 0);
    const auto mail = fileLimits(accountOn(Channel::Email), Visibility::Private, false);
    const OutgoingFile half = fileOf(u"a.zip"_s, u"application/zip"_s, mostFileBytes / 2);
    CHECK(filesTrouble({half, half}, mail).isEmpty());
    CHECK(filesTrouble({half, half, picture}, mail).contains(u"All files together"_s));
}

TEST_CASE("A pasted picture stands in the strip, asks for its description, and is kept with the draft", "[ui]")
{
    ComposerBench bench(u"أحمد عبد الرحمن"_s);
    bench.composer.setText(u"Like this:"_s);
    QGuiApplication::clipboard()->setImage(noisyPicture({40, 30}));
    bench.field().paste();
    REQUIRE(waitFor([&] { return bench.composer.files().files().size() == 1; }));
    auto *card = bench.composer.findChild<FileCard *>();
    REQUIRE(card);
    const auto asked = [card] {
        const auto labels = card->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
            return label->text() == u"No description yet"_s && !label->isHidden();
        });
    };
    CHECK(asked());
    card->findChild<QLineEdit *>()->setText(u"Where the lamp is"_s);
    CHECK_FALSE(asked());
    REQUIRE(bench.keep());
    bench.reopen();
    REQUIRE(bench.composer.reply().files.size() == 1);
    CHECK(bench.composer.reply().files.first().description == u"Where the lamp is"_s);
    CHECK(bench.composer.reply().files.first().type == u"image/png"_s);
    Q_EMIT bench.composer.findChild<FileCard *>()->removeChosen();
    CHECK(bench.composer.reply().files.isEmpty());
}

TEST_CASE("A picture that is too large keeps the reply back until it was made smaller", "[ui]")
{
    ComposerBench bench(u"Clara Weiss"_s); // Bluesky: 1 MB
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large.jpg"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(asBytes(noisyPicture({1400, 1000}), "JPEG"));
    file.close();
    REQUIRE(file.size() > 1'000'000);
    bench.composer.setText(u"Like this:"_s);
    bench.composer.files().add(QList{QUrl::fromLocalFile(file.fileName())});
    REQUIRE(waitFor([&] { return bench.composer.files().files().size() == 1; }));
    CHECK(bench.composer.isBlocked());
    bench.composer.findChild<FileCard *>()->findChild<QPushButton *>()->click();
    CHECK(waitFor([&] { return !bench.composer.isBlocked(); }));
    CHECK(bench.composer.reply().files.first().content.size() <= 1'000'000);
}

TEST_CASE("A file that cannot be read is told, and nothing else is lost", "[ui]")
{
    ComposerBench bench(u"Maurice Petit"_s);
    bench.composer.setText(u"Voilà :"_s);
    bench.composer.files().add(QList{QUrl::fromLocalFile(u"/nowhere/at-all.pdf"_s)});
    CHECK(waitFor([&] { return !bench.sentence.isEmpty(); }));
    CHECK(bench.composer.files().files().isEmpty());
    CHECK(bench.composer.text() == u"Voilà :"_s);
}
