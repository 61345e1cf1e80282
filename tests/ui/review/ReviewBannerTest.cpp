// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ReviewFixture.h"
#include "ui/dashboard/CardWords.h"
#include "ui/dashboard/DashboardPage.h"
#include "ui/review/ExportedFigures.h"
#include "ui/review/FilesToJudge.h"

#include <QJsonArray>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

TEST_CASE("The banner says whether the file is as it was written, and is loud only when it is not", "[ui][review]")
{
    ReviewFixture console;
    console.open();
    ReviewBanner &banner = console.banner();
    CHECK(banner.sealSentence().startsWith(u"Checking"_s));
    CHECK_FALSE(banner.isAlarmed());
    console.review.setSeal({BundleSeal::State::Intact, {}, BundleSeal::Signature::None, {}, {}});
    CHECK(banner.sealSentence().contains(u"Not signed"_s));
    CHECK_FALSE(banner.isAlarmed());
    CHECK_FALSE(banner.accept().isVisible());
    CHECK_FALSE(banner.details().isVisible());
    console.review.setSeal({BundleSeal::State::Changed,
                            {u"measures.json: differs"_s},
                            BundleSeal::Signature::Good,
                            u"Ana Lima"_s,
                            QByteArray(32, 'k')});
    CHECK(banner.isAlarmed());
    CHECK(banner.sealSentence().contains(u"CHANGED"_s));
    CHECK_FALSE(banner.accept().isVisible());
    REQUIRE(banner.details().isVisible());
    banner.details().click();
    auto *box = console.window->findChild<QMessageBox *>();
    REQUIRE(box);
    CHECK(box->informativeText().contains(u"measures.json"_s));
    delete box;
    console.review.setSeal({BundleSeal::State::Intact, {}, BundleSeal::Signature::Bad, u"Ana Lima"_s, {}});
    CHECK(banner.isAlarmed());
}

TEST_CASE("A signer whose key is not known can be accepted after comparing the fingerprint", "[ui][review]")
{
    ReviewFixture console;
    console.open();
    const QByteArray key(32, 'k');
    console.review.setSeal({BundleSeal::State::Intact, {}, BundleSeal::Signature::Good, u"Ana\nLima"_s, key});
    ReviewBanner &banner = console.banner();
    CHECK(banner.sealSentence().contains(keyFingerprint(key)));
    CHECK_FALSE(banner.sealSentence().contains(u'\n'));
    REQUIRE(banner.accept().isVisible());
    banner.accept().click();
    auto *box = console.window->findChild<QMessageBox *>();
    REQUIRE(box);
    CHECK(box->informativeText() == keyFingerprint(key));
    CHECK_FALSE(console.review.keyKnown); // not before it was said
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    CHECK(console.review.keyKnown);
    CHECK_FALSE(banner.accept().isVisible());
}

TEST_CASE("What was taken out is said with its places, and the files that a person must judge are listed",
          "[ui][review]")
{
    ReviewFixture console;
    RedactionRules rules;
    rules.classes = {RedactionClass::Mail, RedactionClass::Names};
    console.review.bundle.redaction = rules;
    console.review.places = 412;
    const ConversationId ana = console.data.byCustomer(u"Ana Sousa"_s)->conversation.id;
    console.review.toJudge = {{ana, {}, u"scan.pdf"_s, u"application/pdf"_s, u"PDF"_s}};
    console.open();
    const QString sentence = console.banner().redactionSentence();
    CHECK(sentence.contains(u"412"_s));
    CHECK(sentence.contains(u"e-mail addresses"_s));
    CHECK_FALSE(sentence.contains(u"phone"_s));
    REQUIRE(console.banner().judge().isVisible());
    console.banner().judge().click();
    auto *files = console.window->findChild<FilesToJudge *>();
    REQUIRE(files);
    auto *tree = files->findChild<QTreeWidget *>();
    REQUIRE(tree->topLevelItemCount() == 1);
    Q_EMIT tree->itemActivated(tree->topLevelItem(0), 0);
    CHECK(waitFor([&] { return console.page().conversation() == ana; }));
}

TEST_CASE("While the file is read the banner says how far, and nothing of it once it is whole", "[ui][review]")
{
    ReviewFixture console;
    console.review.setFilled(0.25);
    console.open();
    const auto reading = [&] {
        const auto labels = console.banner().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"Reading"_s);
        });
    };
    CHECK(reading());
    console.review.setFilled(1);
    CHECK_FALSE(reading());
}

TEST_CASE("Reviews of others are added and the file is saved with all of them", "[ui][review]")
{
    ReviewFixture console;
    console.open();
    QString told;
    QObject::connect(&console.notices, &Notices::said, &console.banner(),
                     [&](const Notice &notice) { told = notice.sentence; });
    console.mode().take({u"/nowhere/mia.fmnotes"_s, u"/nowhere/jean.fmnotes"_s});
    CHECK(waitFor([&] { return told.contains(u"2"_s); }));
    console.review.failNext = Error{ErrorKind::Rejected, u"another bundle"_s, {}};
    console.mode().take({u"/nowhere/other.fmnotes"_s});
    CHECK(waitFor([&] { return told.contains(u"another file"_s); }));
    console.mode().saveWithReviews(u"/nowhere/all.fmreview"_s);
    CHECK(console.review.savedAs == u"/nowhere/all.fmreview"_s);
    CHECK(waitFor([&] { return told.contains(u"all.fmreview"_s); }));
}

TEST_CASE("The dashboard says as of when it is, and shows the figures that were exported", "[ui][review]")
{
    ReviewFixture console;
    const QJsonObject point{{u"key"_s, u"x"_s},     {u"k"_s, 44},     {u"n"_s, 72},
                            {u"rate"_s, 44.0 / 72}, {u"low"_s, 0.49}, {u"high"_s, 0.72}};
    const QJsonObject card{{u"id"_s, u"response.channels"_s}, {u"points"_s, QJsonArray{point}}};
    console.review.measures = {
        {u"pages"_s,
         QJsonArray{QJsonObject{{u"page"_s, u"response"_s}, {u"cases"_s, 72}, {u"cards"_s, QJsonArray{card}}}}}};
    console.open();
    console.window->showPage(u"dashboard"_s);
    auto *page = console.window->findChild<DashboardPage *>();
    const auto labels = page->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"As of the export on"_s);
    }));
    for (auto *button : page->findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"Figures as exported"_s))
            button->click();
        CHECK_FALSE(button->text() == u"Connect an account"_s);
    }
    auto *figures = page->findChild<ExportedFigures *>();
    REQUIRE(figures);
    const QTreeWidgetItem *shown = figures->tree().topLevelItem(0)->child(0);
    CHECK(shown->text(0) == u"Do we answer within a day?"_s);
    CHECK(shown->child(0)->text(1) == CardWords::percent(44.0 / 72));
    CHECK(shown->child(0)->text(2).startsWith(u"44 of 72"_s));
}
