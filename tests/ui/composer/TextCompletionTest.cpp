// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/TextCompletion.h"
#include "tests/ui/composer/ComposerBench.h"
#include "ui/inbox/CompletionPopup.h"

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct CompletionBench : ComposerBench
{
    CompletionBench() : ComposerBench(u"أحمد عبد الرحمن"_s)
    {
        SavedReplyLine line;
        line.reply.id = SavedReplyId(5);
        line.reply.name = u"refund-days"_s;
        line.reply.title = u"How long a refund takes"_s;
        line.reply.texts = {{{}, {}, u"It takes three days."_s}};
        console.replies.library = {line};
        composer.startWriting();
        QApplication::setActiveWindow(&composer);
        REQUIRE(waitFor([this] { return field().hasFocus(); }));
    }
    CompletionPopup &popup() { return *composer.window()->findChild<CompletionPopup *>(); }
    QStringList offered()
    {
        QStringList texts;
        for (int row = 0; popup().isVisible() && row < popup().model()->rowCount(); ++row)
            texts.append(popup().model()->index(row, 0).data().toString());
        return texts;
    }
    void type(const QString &text) { QTest::keyClicks(&field(), text); }
};

}

TEST_CASE("What is begun before the cursor is known by its mark", "[ui]")
{
    CHECK(begunWord(u"Hello @an"_s) == BegunWord{u'@', u"an"_s});
    CHECK(begunWord(u"@"_s) == BegunWord{u'@', {}});
    CHECK(begunWord(u"see (#out"_s) == BegunWord{u'#', u"out"_s});
    CHECK(begunWord(u"fine :smi"_s) == BegunWord{u':', u"smi"_s});
    CHECK(begunWord(u"/ref"_s) == BegunWord{u'/', u"ref"_s});
    for (const QString &none : {u"ana@mail"_s, u"at 10:30"_s, u"fine :)"_s, u"note: "_s, u"and/or"_s, u" /ref"_s,
                                u"/ref now"_s, u":s"_s, u"Hello @an "_s, u""_s})
        CHECK_FALSE(begunWord(none));
}

TEST_CASE("The people of the conversation and our accounts are offered, and Tab takes", "[ui]")
{
    CompletionBench bench;
    bench.type(u"Hi @"_s);
    CHECK(bench.offered().contains(u"@ahmad_r"_s));
    CHECK(waitFor([&] { return bench.offered().contains(u"@acmetelecom"_s); }));
    CHECK_FALSE(bench.offered().contains(u"@support@acme.example"_s));
    bench.type(u"ah"_s);
    CHECK(bench.offered() == QStringList{u"@ahmad_r"_s});
    QTest::keyClick(&bench.field(), Qt::Key_Tab);
    CHECK(bench.composer.text() == u"Hi @ahmad_r "_s);
    CHECK_FALSE(bench.popup().isVisible());
}

TEST_CASE("In a note our own people are offered", "[ui]")
{
    CompletionBench bench;
    bench.composer.setMode(ComposerMode::Note);
    bench.type(u"@"_s);
    REQUIRE(waitFor([&] { return !bench.offered().isEmpty(); }));
    CHECK_FALSE(bench.offered().contains(u"@ahmad_r"_s));
    const auto agents = await(bench.console.data.vocabulary())->agents;
    CHECK(std::any_of(agents.begin(), agents.end(),
                      [&](const QString &agent) { return bench.offered().contains(u'@' + agent); }));
}

TEST_CASE("An emoji is found by its name, and Enter takes it", "[ui]")
{
    CompletionBench bench;
    bench.type(u"Thanks :thumbs"_s);
    REQUIRE(bench.offered().contains(u"👍"_s));
    const QString first = bench.offered().first();
    QTest::keyClick(&bench.field(), Qt::Key_Return);
    CHECK(bench.composer.text() == u"Thanks "_s + first + u' ');
}

TEST_CASE("A saved reply is found by name or title, and its words take the place of what was typed", "[ui]")
{
    CompletionBench bench;
    bench.type(u"/long"_s);
    REQUIRE(waitFor([&] { return bench.offered() == QStringList{u"/refund-days"_s}; }));
    QTest::keyClick(&bench.field(), Qt::Key_Tab);
    CHECK(waitFor([&] { return bench.composer.text() == u"It takes three days."_s; }));
    CHECK(bench.composer.draft().origin.kind == OriginKind::SavedReply);
    CHECK(bench.composer.draft().origin.source == 5);
}

TEST_CASE("Escape closes what is offered, and leaves the text alone", "[ui]")
{
    CompletionBench bench;
    bool left = false;
    QObject::connect(&bench.composer, &Composer::leaveRequested, [&] { left = true; });
    bench.type(u"@ah"_s);
    REQUIRE(bench.popup().isVisible());
    QTest::keyClick(&bench.field(), Qt::Key_Escape);
    CHECK_FALSE(bench.popup().isVisible());
    CHECK_FALSE(left);
    CHECK(bench.composer.text() == u"@ah"_s);
    QTest::keyClick(&bench.field(), Qt::Key_Escape);
    CHECK(left);
}
