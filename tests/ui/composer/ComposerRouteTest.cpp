// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/composer/ComposerBench.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

struct ComposerUnderTest
{
    explicit ComposerUnderTest(const ReplyRoute &route, bool canBePrivate = false)
    {
        FakeConsoleData::Entry &entry = *console.data.byCustomer(u"Clara Weiss"_s);
        entry.route = route;
        entry.canBePrivate = canBePrivate;
        composer.open(*await(console.data.thread(entry.conversation.id)), {});
        composer.show();
        composer.setText(u"We look into it."_s);
    }

    QPushButton *button(const QString &text)
    {
        for (auto *each : composer.findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    bool says(const QString &words)
    {
        const auto labels = composer.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    QToolButton *privately()
    {
        for (auto *each : composer.findChildren<QToolButton *>()) {
            if (each->text() == u"Private"_s && each->isVisible())
                return each;
        }
        return nullptr;
    }

    ComposerSurroundings console;
    Composer composer;
};

ReplyRoute browserRoute()
{
    ReplyRoute route;
    route.kind = ReplyRoute::Kind::Browser;
    route.why = u"X lets programs answer only posts that mention @acme"_s;
    route.page = QUrl(u"https://x.com/intent/post?in_reply_to=7"_s);
    route.textField = u"text"_s;
    return route;
}

}

TEST_CASE("What no program may send is answered in the browser, and the composer says why", "[ui]")
{
    ComposerUnderTest test(browserRoute());
    CHECK(test.says(u"X lets programs answer only posts that mention @acme"_s));
    CHECK(test.composer.isBlocked());
    CHECK_FALSE(test.button(u"Send"_s));
    REQUIRE(test.button(u"Answer in the browser"_s));
    QString text;
    QObject::connect(&test.composer, &Composer::browserRequested,
                     [&](ConversationId, const QString &typed) { text = typed; });
    test.button(u"Answer in the browser"_s)->click();
    CHECK(text == u"We look into it."_s);
    test.composer.setMode(ComposerMode::Note);
    CHECK_FALSE(test.button(u"Answer in the browser"_s));
    CHECK(test.button(u"Keep note"_s));
}

TEST_CASE("A window that closes is told with its end", "[ui]")
{
    ReplyRoute route;
    route.kind = ReplyRoute::Kind::Window;
    route.closesAt = FakeClock(fromMsecs(1'777'900'200'000)).now() + 3h;
    ComposerUnderTest test(route);
    CHECK(test.says(u"You can answer until "_s));
    CHECK(test.says(u"(in 3 h)"_s));
    CHECK_FALSE(test.composer.isBlocked());
}

TEST_CASE("Where nothing can be answered, nothing can be sent", "[ui]")
{
    ReplyRoute route;
    route.why = u"the customer deleted the message"_s;
    ComposerUnderTest test(route);
    CHECK(test.says(u"There is no way to answer: the customer deleted the message."_s));
    CHECK(test.composer.isBlocked());
    CHECK_FALSE(test.button(u"Send"_s));
    CHECK_FALSE(test.button(u"Answer in the browser"_s));
}

TEST_CASE("A private answer is unmistakable, and every conversation begins in public again", "[ui]")
{
    ComposerUnderTest test(FakeConsoleData::throughNetwork(), true);
    CHECK(test.composer.audience().contains(u"everybody can read it"_s));
    REQUIRE(test.privately());
    test.privately()->click();
    CHECK(test.composer.isPrivate());
    CHECK(test.composer.audience().contains(u"only "_s));
    CHECK(test.button(u"Send privately"_s));
    test.composer.setMode(ComposerMode::Note);
    CHECK_FALSE(test.composer.isPrivate());
    FakeConsoleData::Entry &other = *test.console.data.byCustomer(u"أحمد عبد الرحمن"_s);
    other.canBePrivate = true;
    test.composer.open(*await(test.console.data.thread(other.conversation.id)), {});
    CHECK_FALSE(test.composer.isPrivate());
}

TEST_CASE("What may not be said in public by a program can be said in private", "[ui]")
{
    ComposerUnderTest test(browserRoute(), true);
    REQUIRE(test.privately());
    test.privately()->click();
    CHECK_FALSE(test.composer.isBlocked());
    CHECK(test.button(u"Send privately"_s));
    CHECK_FALSE(test.button(u"Answer in the browser"_s));
}

TEST_CASE("In a narrow composer no word is cut: what the menus have too gives way", "[ui]")
{
    ComposerUnderTest test(FakeConsoleData::throughNetwork(), true);
    QWidget pane; // a child can be made narrower than its layout would like, as a splitter does
    test.composer.setParent(&pane);
    test.composer.setMinimumSize(0, 0); // that it got as a window of its own
    pane.resize(1200, 300);
    test.composer.resize(1000, 200);
    test.composer.show();
    pane.show();
    REQUIRE(waitFor([&] { return test.privately()->toolButtonStyle() == Qt::ToolButtonTextBesideIcon; }));
    CHECK(test.button(u"Send and close"_s));
    test.composer.resize(480, 200);
    CHECK(waitFor([&] { return test.privately()->toolButtonStyle() == Qt::ToolButtonIconOnly; }));
    CHECK(waitFor([&] {
        const QPushButton *last =
            test.button(u"Send privately"_s) ? test.button(u"Send privately"_s) : test.button(u"Send"_s);
        return last && last->width() >= last->sizeHint().width() &&
               last->mapTo(&test.composer, QPoint(last->width(), 0)).x() <= test.composer.width();
    }));
    test.composer.setParent(nullptr);
}

TEST_CASE("A message of a private thread is said to be private, and counted as such", "[ui]")
{
    ComposerSurroundings console;
    FakeConsoleData::Entry &entry = *console.data.byCustomer(u"Clara Weiss"_s);
    entry.conversation.channel = Channel::Facebook;
    for (Message &message : entry.messages)
        message.visibility = Visibility::Private;
    Composer composer;
    composer.open(*await(console.data.thread(entry.conversation.id)), {});
    composer.setText(u"é"_s);
    CHECK_FALSE(composer.isPrivate()); // as private as the thread, not more so
    CHECK(composer.audience().contains(u"only "_s));
    composer.setText(QString(1'001, QChar(0x00E9)));
    CHECK(composer.reply().parts.size() == 2);
    composer.setText(QString(1'000, QChar(0x00E9)));
    CHECK(composer.reply().parts.size() == 1);
}
