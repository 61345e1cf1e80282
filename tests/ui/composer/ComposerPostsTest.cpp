// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/composer/ComposerBench.h"
#include "ui/composer/ThreadPreview.h"
#include "ui/composer/VariantChips.h"

#include <QMenu>
#include <QPushButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

QString longWords()
{
    return u"We look into it and come back to you. "_s.repeated(12).trimmed();
}

QPushButton *sendButton(Composer &composer)
{
    for (auto *each : composer.findChildren<QPushButton *>()) {
        if (each->isDefault())
            return each;
    }
    return nullptr;
}

}

TEST_CASE("A text that is too long for one post says how many it goes out as, shows them, and sends them", "[ui]")
{
    ComposerBench bench(u"أحمد عبد الرحمن"_s);
    REQUIRE(bench.entry.conversation.channel == Channel::X);
    auto *preview = bench.composer.findChild<ThreadPreview *>();
    bench.composer.setText(u"Short."_s);
    CHECK_FALSE(preview->isVisible());
    bench.composer.setText(longWords());
    CHECK(preview->isVisible());
    CHECK(preview->words() == u"Goes out as 2 post(s)"_s);
    CHECK(sendButton(bench.composer)->text() == u"Send 2 post(s)"_s);
    CHECK_FALSE(bench.composer.isBlocked());
    preview->foldOut(true);
    CHECK(preview->shownParts() == bench.composer.reply().parts);
    CHECK(preview->shownParts().last().endsWith(u"(2/2)"_s));
    for (const QString &part : preview->shownParts())
        CHECK_FALSE(countLength(Channel::X, part, {}).isTooLong());
}

TEST_CASE("Other networks have words of their own, each with its count; the conversation's own words go out", "[ui]")
{
    ComposerBench bench(u"أحمد عبد الرحمن"_s);
    bench.composer.setText(u"For everybody"_s);
    bench.composer.writeFor(Channel::Email);
    CHECK(bench.composer.text() == u"For everybody"_s);
    bench.composer.setText(u"For a letter, at more length"_s);
    CHECK(bench.composer.draft().textFor(Channel::Email) == u"For a letter, at more length"_s);
    CHECK(bench.composer.draft().text == u"For everybody"_s);
    CHECK(bench.composer.reply().parts == QStringList{u"For everybody"_s});
    auto *chips = bench.composer.findChild<VariantChips *>();
    CHECK(chips->isVisible());
    QApplication::processEvents(); // a layout shows what it was given only then
    QStringList names;
    for (auto *each : chips->findChildren<QToolButton *>()) {
        if (each->isCheckable() && !each->isHidden())
            names.append(each->accessibleName());
    }
    REQUIRE(names.size() == 2);
    CHECK(names.first().contains(u"character(s) left"_s));
    REQUIRE(bench.keep());
    bench.reopen();
    CHECK(bench.composer.text() == u"For everybody"_s);
    CHECK(bench.composer.draft().variants.size() == 1);
}

TEST_CASE("The ways to send say what they are", "[ui]")
{
    ComposerBench bench(u"Maurice Petit"_s);
    bench.composer.setText(u"Il arrive demain."_s);
    REQUIRE(bench.keep());
    QList<Reply> sent;
    QList<Reply> scheduled;
    QObject::connect(&bench.composer, &Composer::sendRequested, [&](const Reply &reply) { sent.append(reply); });
    QObject::connect(&bench.composer, &Composer::scheduleRequested,
                     [&](const Reply &reply) { scheduled.append(reply); });
    bench.entryOf(u"Other ways to send"_s, u"Send and close"_s)->trigger();
    bench.entryOf(u"Other ways to send"_s, u"Send unless they write"_s)->trigger();
    bench.entryOf(u"Other ways to send"_s, u"Send later"_s)->trigger();
    REQUIRE(sent.size() == 2);
    CHECK(sent[0].thenClose);
    CHECK_FALSE(sent[0].unlessWritten);
    CHECK(sent[1].unlessWritten);
    CHECK(scheduled.size() == 1);
}
