// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/MailView.h"
#include "tests/support/HtmlPayloads.h"
#include "tests/support/Printers.h"
#include "ui/BoundedPicture.h"
#include "ui/LinkTruth.h"
#include "ui/conversation/MailBlock.h"
#include "ui/conversation/PictureBar.h"
#include "ui/conversation/RemotePictures.h"
#include "ui/conversation/TextBlock.h"

#include <QApplication>
#include <QBuffer>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QPushButton>
#include <QToolButton>

#include <QTextBlock>

using namespace firstmile;
using namespace Qt::StringLiterals;

namespace
{

/// What the document asks of the view, and what it gets.
class WatchedView : public MailView
{
public:
    using MailView::MailView;
    int asked = 0;
    int unanswered = 0;

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        ++asked;
        const QVariant answer = MailView::loadResource(type, name);
        unanswered += answer.value<QImage>().isNull(); // then QTextBrowser would look for a file
        return answer;
    }
};

/// A network nobody may use.
class NoNetwork : public QNetworkAccessManager
{
public:
    int requests = 0;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data) override
    {
        ++requests;
        return QNetworkAccessManager::createRequest(operation, QNetworkRequest(), data);
        Q_UNUSED(request)
    }
};

QByteArray pngOf(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

FormattedMail mailWithPictures()
{
    return formattedMail(u"<p>Hi</p><img src=https://shop.example/a.png alt=Shoe><img src='https://cdn.example/b.png'>"
                         "<img src=cid:logo@x><div class=gmail_quote>old <b>words</b></div>"_s,
                         [](const QStringList &ids) {
                             CHECK(ids == QStringList{u"logo@x"_s});
                             return QHash<QString, QByteArray>{{u"logo@x"_s, pngOf(30, 20)}};
                         });
}

}

TEST_CASE("No hostile mail makes the view load, open or run anything", "[ui]")
{
    WatchedView view;
    view.resize(700, 500);
    const QStringList payloads = htmlPayloads();
    REQUIRE(payloads.size() >= 90);
    for (const QString &payload : payloads) {
        const FormattedMail mail = formattedMail(payload, {});
        for (const auto part : {MailView::Part::Mail, MailView::Part::Quotation}) {
            view.setMail(mail, part);
            view.heightForWidth(700);
            view.grab(QRect(0, 0, 700, 500));
        }
        CHECK(view.toHtml().contains("<script"_L1) == false);
    }
    CHECK(view.unanswered == 0);
}

TEST_CASE("A mail's own pictures are shown, others have a place that says what they are", "[ui]")
{
    const FormattedMail mail = mailWithPictures();
    CHECK(mail.saysMore);
    CHECK(mail.html.startsWith(u"<p>Hi</p>"_s));
    CHECK(mail.quoted.contains(u"<b>words</b>"_s));
    CHECK(mail.images.keys() == QList{2});
    CHECK(mail.images.value(2).size() == QSize(30, 20));
    CHECK(mail.remotePictures() == QList{0, 1});
    WatchedView view;
    view.setMail(mail, MailView::Part::Mail);
    CHECK(view.accessibleName().startsWith(u"Hi"_s));
    CHECK(view.heightForWidth(400) > 20);
    CHECK(view.unanswered == 0);
}

TEST_CASE("A picture that is higher than a line stands alone, a small one in its line", "[ui]")
{
    const auto blocks = [](const QString &size) {
        const FormattedMail mail = formattedMail(
            u"<div><p>Look <b>here</b></p>\n<img src=\"https://shop.example/a.png\" %1 alt=\"a\"></div>"_s.arg(size),
            [](const QStringList &) { return QHash<QString, QByteArray>(); });
        MailView view;
        view.setMail(mail, MailView::Part::Mail);
        QStringList texts;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            texts.append(block.text());
        return texts;
    };
    const QString picture(QChar::ObjectReplacementCharacter);
    CHECK(blocks(u"width=\"300\" height=\"120\""_s) == QStringList{u"Look here"_s, picture});
    CHECK(blocks(u"width=\"16\" height=\"16\""_s) == QStringList{u"Look here"_s + picture});
}

TEST_CASE("The bar names who would learn of it, and offers nothing in a review", "[ui]")
{
    using Offer = PictureBar::Offer;
    MailBlock block(u"Hi"_s, u"old"_s);
    block.setFormatted(mailWithPictures(), Offer::ShowOnce);
    REQUIRE(block.showsFormatted());
    auto *bar = block.findChild<PictureBar *>();
    REQUIRE(bar);
    const QString words = bar->findChild<QLabel *>()->text();
    CHECK(words.contains(u"shop.example"_s));
    CHECK(words.contains(u"cdn.example"_s));
    int asked = 0;
    QObject::connect(&block, &MailBlock::picturesAsked, &block, [&asked] { ++asked; });
    bar->findChild<QPushButton *>()->click();
    CHECK(asked == 1);
    CHECK_FALSE(bar->findChild<QPushButton *>()->isEnabled());

    MailBlock review(u"Hi"_s, {});
    review.setFormatted(mailWithPictures(), Offer::NotInReview);
    auto *closed = review.findChild<PictureBar *>();
    REQUIRE(closed);
    CHECK(closed->findChild<QPushButton *>()->isHidden());
    CHECK(closed->findChild<QLabel *>()->text().contains(u"no network"_s));
}

TEST_CASE("The quiet switch changes between the two forms, and the quotation is folded in both", "[ui]")
{
    MailBlock block(u"Hi"_s, u"old words"_s);
    const auto views = [&block] { return block.findChildren<MailView *>(); };
    const auto texts = [&block] { return block.findChildren<TextBlock *>(); };
    CHECK(views().isEmpty());
    block.setFormatted(mailWithPictures(), PictureBar::Offer::NoNetwork);
    REQUIRE(views().size() == 2);
    CHECK_FALSE(views()[0]->isHidden());
    CHECK(views()[1]->isHidden());
    CHECK(texts()[0]->isHidden());
    auto *change = block.findChild<QToolButton *>(u"format"_s);
    change->click();
    CHECK_FALSE(block.showsFormatted());
    CHECK(views()[0]->isHidden());
    CHECK_FALSE(texts()[0]->isHidden());
    CHECK(texts()[1]->isHidden());
    change->click();
    CHECK(block.showsFormatted());
}

TEST_CASE("A mail whose HTML says no more than its text stays text, and one too large says so", "[ui]")
{
    MailBlock plain(u"Hi"_s, {});
    plain.setFormatted(formattedMail(u"<div>Hi<br>there</div>"_s, {}), PictureBar::Offer::ShowOnce);
    CHECK_FALSE(plain.hasFormatted());
    MailBlock large(u"Hi"_s, {});
    const FormattedMail mail = formattedMail(u"<ul>"_s + u"<li>word <b>bold</b>"_s.repeated(5'000), {});
    CHECK(mail.isTooLarge);
    large.setFormatted(mail, PictureBar::Offer::ShowOnce);
    CHECK_FALSE(large.hasFormatted());
    CHECK(large.findChild<QToolButton *>(u"format"_s)->text().contains(u"Too large"_s));
}

TEST_CASE("A link that names another host than its own says where it leads", "[ui]")
{
    const auto names = [](const char16_t *href, const char16_t *text) {
        return linkNamesAnother(QString::fromUtf16(href), QString::fromUtf16(text));
    };
    CHECK(names(u"https://evil.example/x", u"https://bank.example"));
    CHECK(names(u"https://evil.example/x", u"www.bank.example"));
    CHECK(names(u"https://bank.example@evil.example/", u"bank.example"));
    CHECK(names(u"https://bank.example.evil.example/", u"bank.example/login"));
    CHECK(names(u"mailto:a@evil.example", u"help@bank.example"));
    CHECK_FALSE(names(u"https://www.bank.example/x", u"bank.example"));
    CHECK_FALSE(names(u"https://login.bank.example/x", u"https://bank.example/login"));
    CHECK_FALSE(names(u"https://evil.example/x", u"Click here"));
    CHECK_FALSE(names(u"https://evil.example/x", u"Your order no. 5.5 is here"));
    CHECK(withTrueLinks(u"a <a href=\"https://evil.example/?a&amp;b\" rel=\"noopener\"><b>bank.example</b></a> b"_s)
              .endsWith(u"</a> <b>[leads to evil.example]</b> b"_s));
    CHECK(linkTarget(QUrl(u"https://bank.example@evil.example/p"_s)).contains(u"Opens evil.example"_s));
}

TEST_CASE("Pictures are known by their first bytes and are never made large", "[ui]")
{
    CHECK(boundedPicture(pngOf(3'000, 30)).value_or(QImage()).size() == QSize(1'200, 12));
    CHECK_FALSE(boundedPicture("<svg xmlns='http://www.w3.org/2000/svg'/>"));
    CHECK_FALSE(boundedPicture({}));
    CHECK_FALSE(boundedPicture(pngOf(40, 40).left(60)));
    QByteArray bomb = pngOf(10, 10);
    bomb.replace(16, 8, QByteArray::fromHex("0000fffe0000fffe")); // 65,534 by 65,534
    CHECK_FALSE(boundedPicture(bomb));
    CHECK(dataOfUrl(u"data:image/png;base64,aGk="_s) == "hi");
    CHECK(dataOfUrl(u"data:image/png,h%69"_s) == "hi");
}

TEST_CASE("No address of our own network is public", "[ui]")
{
    for (const char *address : {"127.0.0.1",        "10.1.2.3",        "172.16.0.1",    "172.31.255.255",
                                "192.168.1.1",      "169.254.169.254", "100.64.0.1",    "0.0.0.0",
                                "224.0.0.1",        "255.255.255.255", "::1",           "::",
                                "fe80::1",          "fc00::1",         "fd12::1",       "::ffff:10.0.0.1",
                                "::ffff:127.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "ff02::1"}) {
        CAPTURE(address);
        CHECK_FALSE(isPublicAddress(QHostAddress(QString::fromLatin1(address))));
    }
    CHECK(isPublicAddress(QHostAddress(u"93.184.216.34"_s)));
    CHECK(isPublicAddress(QHostAddress(u"2606:2800:220:1::1"_s)));
    CHECK_FALSE(isPublicAddress(QHostAddress()));
}

TEST_CASE("Pictures in our own network are refused before anything is asked", "[ui]")
{
    NoNetwork network;
    const QHash<int, QString> sources{{0, u"https://127.0.0.1/a.png"_s},
                                      {1, u"http://[::1]/b.png"_s},
                                      {2, u"https://10.0.0.1:8443/c.png"_s},
                                      {3, u"ftp://a.example/d.png"_s},
                                      {4, u"http://localhost:8080/e.png"_s}};
    RemotePictures pictures(network, sources, nullptr);
    int failed = -1;
    QObject::connect(&pictures, &RemotePictures::finished, &pictures, [&failed](int count) { failed = count; });
    pictures.start();
    while (failed < 0)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(failed == 5);
    CHECK(network.requests == 0);
}
