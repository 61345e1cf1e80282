// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewPage.h"
#include "tests/ui/ReviewFixture.h"
#include "ui/dashboard/CardTable.h"
#include "ui/review/QuestionRow.h"
#include "ui/review/ReviewWords.h"
#include "ui/review/ScoreCardDialog.h"
#include "ui/review/ScoreForm.h"
#include "ui/review/VerdictRow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct OpenPage : ReviewFixture
{
    /// Two judge four conversations and differ on the last.
    OpenPage()
    {
        judged = data.ids().mid(0, 4);
        review.judge(judged);
        open();
        window->showPage(u"review"_s);
        page = window->findChild<ReviewPage *>();
        QApplication::processEvents();
    }
    QString cell(const CardTable &table, int row, int column) { return table.item(row, column)->text(); }

    QList<ConversationId> judged;
    ReviewPage *page = nullptr;
};

}

TEST_CASE("The page says who judged what, and how far they agree with n, interval and a word", "[ui][review]")
{
    OpenPage console;
    ReviewPage &page = *console.page;
    CHECK(page.reviews().rowCount() == 0); // I have judged none of them
    page.othersAtOnce().click();
    REQUIRE(page.reviews().rowCount() == 8);
    const QList<Agreement> all = agreements(console.review.book());
    REQUIRE(page.agreement().rowCount() == all.size());
    for (int row = 0; row < page.agreement().rowCount(); ++row) {
        CHECK(console.cell(page.agreement(), row, 0) ==
              ReviewWords::question(console.review.book(), all[row].question));
        CHECK(console.cell(page.agreement(), row, 1) == ReviewWords::kappa(all[row]));
        CHECK(console.cell(page.agreement(), row, 3) == u"4"_s);
        if (all[row].kappa)
            CHECK(console.cell(page.agreement(), row, 2) == ReviewWords::strength(*all[row].kappa));
    }
    CHECK(ReviewWords::kappaSource().contains(u"Landis and Koch"_s));
    page.choice().setCurrentIndex(page.choice().findData(static_cast<int>(Verdict::Poor)));
    CHECK(page.reviews().rowCount() == 1);
}

TEST_CASE("The words for kappa change at the bounds that Landis and Koch gave", "[ui][review]")
{
    const QList<std::pair<double, QString>> bounds{
        {-0.01, u"poor"_s},    {0.0, u"slight"_s},       {0.20, u"slight"_s},
        {0.21, u"fair"_s},     {0.40, u"fair"_s},        {0.41, u"moderate"_s},
        {0.60, u"moderate"_s}, {0.80, u"substantial"_s}, {0.81, u"almost perfect"_s}};
    for (const auto &[kappa, word] : bounds)
        CHECK(ReviewWords::strength(kappa) == word);
    Agreement none;
    none.both = 1;
    CHECK(ReviewWords::kappa(none) == u"too few to say"_s);
    none.both = 9;
    CHECK(ReviewWords::kappa(none).startsWith(u"not defined"_s));
}

TEST_CASE("The conversation on which they differ most comes first and is opened by Enter", "[ui][review]")
{
    OpenPage console;
    console.page->othersAtOnce().click();
    CardTable &apart = console.page->disagreement();
    REQUIRE(apart.rowCount() == 1);
    apart.setFocus();
    apart.setCurrentCell(0, 0);
    QTest::keyClick(&apart, Qt::Key_Return);
    CHECK(waitFor([&] { return console.window->inbox().conversation().conversation() == console.judged.last(); }));
    CHECK(console.window->inbox().isVisible());
}

TEST_CASE("The figures are taken along as CSV, without running anything in a spreadsheet", "[ui][review]")
{
    OpenPage console;
    ConversationReview nasty;
    nasty.conversation = console.judged.first();
    nasty.verdict = Verdict::Good;
    nasty.summary = u"=HYPERLINK(\"http://evil.example\")"_s;
    console.review.save(nasty);
    QApplication::processEvents();
    const QString file = console.directory.filePath(u"figures.csv"_s);
    console.page->saveCsv(file);
    QFile saved(file);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    const QByteArray text = saved.readAll();
    CHECK(text == console.page->csv());
    CHECK(text.startsWith("\"conversation\",\"name\",\"reviewer\""));
    CHECK(text.contains("\"'=HYPERLINK(\"\"http://evil.example\"\")\""));
    CHECK(text.contains("\"verdict\",\"Verdict\",\"Jean-Luc Martin\",\"Mia Okafor\",\"4\",\"3\"") !=
          text.contains("\"verdict\",\"Verdict\",\"Mia Okafor\",\"Jean-Luc Martin\",\"4\",\"3\""));
}

TEST_CASE("A card that was used gets a new version, and what was judged keeps the old one", "[ui][review]")
{
    ReviewFixture console;
    console.open();
    const ConversationId ana = console.openCustomer(u"Ana Sousa"_s);
    ConversationReview said{ana, u"standard"_s, 1, {{u"solved"_s, u"yes"_s}, {u"tone"_s, u"1"_s}},
                            {},  Verdict::Good, {}};
    console.review.save(said);
    CHECK(console.panel().score().scoreText() == u"60 %"_s);
    auto *dialog = new ScoreCardDialog(console.context, console.window.get());
    dialog->open();
    REQUIRE(dialog->rows().size() == 5);
    CHECK(dialog->sum().contains(u"9"_s));
    dialog->rows()[0]->weight().setValue(8);
    CHECK(dialog->sum().contains(u"14"_s));
    CHECK(dialog->card().version == 2);
    dialog->rows()[1]->kind().setCurrentIndex(0); // answered otherwise: another question
    dialog->keep();
    delete dialog;
    const auto newer = console.review.book().card(u"standard"_s, 2);
    REQUIRE(newer);
    CHECK(newer->questions[0].id == u"solved"_s);
    CHECK(newer->questions[1].id != u"tone"_s);
    CHECK(console.panel().score().card().version == 1);
    CHECK(console.panel().score().scoreText() == u"60 %"_s);
    console.openCustomer(u"Maurice Petit"_s);
    CHECK(console.panel().score().card().version == 2);
}

TEST_CASE("A card is kept only with a name, a question and something that counts", "[ui][review]")
{
    ReviewFixture console;
    console.open();
    ScoreCardDialog dialog(console.context, console.window.get());
    dialog.choose({});
    dialog.keep();
    CHECK(console.review.book().cards().size() == 1);
    dialog.name().setText(u"Press office"_s);
    dialog.rows()[0]->text().setText(u"Could this be printed?"_s);
    dialog.rows()[0]->weight().setValue(0);
    dialog.keep();
    CHECK(console.review.book().cards().size() == 1);
    dialog.rows()[0]->weight().setValue(1);
    dialog.rows()[0]->critical().setChecked(true);
    dialog.keep();
    REQUIRE(waitFor([&] { return console.review.book().cards().size() == 2; }));
}
