// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ReplyRoute.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ReplyRoute::Kind;

namespace
{

const Instant routeNow = FakeClock().now();

Account accountOn(Channel channel)
{
    Account account;
    account.channel = channel;
    account.handle = channel == Channel::X ? u"@Brand"_s : u"brand"_s;
    return account;
}

Message theirs(int id, Milliseconds age, Visibility visibility = Visibility::Public)
{
    Message message;
    message.id = MessageId(id);
    message.remoteId = QString::number(id);
    message.visibility = visibility;
    message.at = routeNow - age;
    message.url = u"https://network.example/%1"_s.arg(id);
    return message;
}

Message ourOwn(int id, Milliseconds age, Visibility visibility = Visibility::Public, int parent = 0)
{
    Message message = theirs(id, age, visibility);
    message.direction = Direction::Outbound;
    message.inReplyTo = parent > 0 ? QString::number(parent) : QString();
    return message;
}

Message mentioning(Message message, const QString &handle)
{
    message.to.append({QString(), handle});
    return message;
}

}

TEST_CASE("X: a post that mentions us is answered through the network, another one in a browser", "[reply][route]")
{
    const Account x = accountOn(Channel::X);
    CHECK(routeOf(x, {mentioning(theirs(1, 1h), u"@brand"_s)}, routeNow).kind == Kind::Network);
    CHECK(routeOf(x, {mentioning(theirs(1, 1h), u"BRAND"_s)}, routeNow).kind == Kind::Network);
    const ReplyRoute route = routeOf(x, {mentioning(theirs(1, 1h), u"@brandy"_s)}, routeNow);
    CHECK(route.kind == Kind::Browser);
    CHECK(route.why.contains(u"@Brand"_s));
    CHECK(route.answers == MessageId(1));
    CHECK(route.pageWith(u"Sorry! 100 % & more"_s).toString(QUrl::FullyEncoded) ==
          u"https://x.com/intent/post?in_reply_to=1&text=Sorry%21%20100%20%25%20%26%20more"_s);
    CHECK(routeOf(x, {ourOwn(1, 1h)}, routeNow).kind == Kind::Network);
    Account free = x;
    free.settings = {{u"repliesToAnyone"_s, true}};
    CHECK(routeOf(free, {theirs(1, 1h)}, routeNow).kind == Kind::Network);
}

TEST_CASE("X: direct messages go through the network, also to the author of a post that does not mention us",
          "[reply][route]")
{
    const Account x = accountOn(Channel::X);
    CHECK(routeOf(x, {theirs(1, 1h, Visibility::Private)}, routeNow).kind == Kind::Network);
    CHECK(routeOf(x, {theirs(1, 1h)}, routeNow, Visibility::Private).kind == Kind::Network);
    CHECK(routeOf(x, {theirs(1, 1h)}, routeNow, Visibility::Public).kind == Kind::Browser);
}

TEST_CASE("Messenger: the window is open for 24 hours after the customer's last message", "[reply][route]")
{
    const Account page = accountOn(Channel::Facebook);
    const auto at = [&](Milliseconds age) {
        return routeOf(page,
                       {theirs(1, 50h, Visibility::Private), theirs(2, age, Visibility::Private),
                        ourOwn(3, 1min, Visibility::Private)},
                       routeNow);
    };
    CHECK(at(23h).kind == Kind::Window);
    CHECK(at(23h).closesAt == routeNow + 1h);
    CHECK(at(24h - 1ms).kind == Kind::Window);
    CHECK(at(24h).kind == Kind::Browser);
    CHECK(at(24h).page == QUrl(u"https://business.facebook.com/latest/inbox"_s));
    CHECK(at(24h).pageWith(u"words"_s) == at(24h).page);
}

TEST_CASE("Messenger: a person with the permission for it has seven days", "[reply][route]")
{
    Account page = accountOn(Channel::Facebook);
    page.settings = {{u"humanAgent"_s, true}};
    const auto at = [&](Milliseconds age) { return routeOf(page, {theirs(1, age, Visibility::Private)}, routeNow); };
    CHECK(at(30h).kind == Kind::Window);
    CHECK(at(30h).closesAt == routeNow + 138h);
    CHECK(at(24h * 7).kind == Kind::Browser);
}

TEST_CASE("Messenger: a page cannot begin", "[reply][route]")
{
    CHECK(routeOf(accountOn(Channel::Facebook), {ourOwn(1, 1h, Visibility::Private)}, routeNow).kind == Kind::Browser);
}

TEST_CASE("Facebook: a comment is answered in public at any time, and in private once within seven days",
          "[reply][route]")
{
    const Account page = accountOn(Channel::Facebook);
    CHECK(routeOf(page, {theirs(1, 24h * 30)}, routeNow).kind == Kind::Network);
    const auto privately = [&](const QList<Message> &messages) {
        return routeOf(page, messages, routeNow, Visibility::Private);
    };
    CHECK(privately({theirs(1, 24h * 6)}).kind == Kind::Window);
    CHECK(privately({theirs(1, 24h * 6)}).closesAt == routeNow + 24h);
    CHECK(privately({theirs(1, 24h * 7)}).kind == Kind::Browser);
    CHECK(privately({theirs(1, 2h), ourOwn(2, 1h, Visibility::Private, 1)}).kind == Kind::Browser);
    CHECK(privately({theirs(1, 2h), ourOwn(2, 1h, Visibility::Public, 1)}).kind == Kind::Window);
    CHECK(privately({ourOwn(1, 2h)}).kind == Kind::None);
}

TEST_CASE("what nobody would read is not answered", "[reply][route]")
{
    const Account box = accountOn(Channel::Email);
    const auto automatic = GENERATE(Automatic::AutoReply, Automatic::Bounce, Automatic::List);
    Message robot = theirs(1, 1h, Visibility::Private);
    robot.automatic = automatic;
    CHECK(routeOf(box, {robot}, routeNow).kind == Kind::None);
    CHECK(routeOf(box, {robot}, routeNow).why.contains(u"automatically"_s));
    Message person = theirs(2, 2h, Visibility::Private);
    CHECK(routeOf(box, {person, robot}, routeNow).answers == MessageId(2));
    CHECK(routeOf(box, {ourOwn(3, 3h, Visibility::Private), robot}, routeNow).answers == MessageId(3));
}

TEST_CASE("what the customer deleted is not answered, but what they wrote before it is", "[reply][route]")
{
    const Account box = accountOn(Channel::Mastodon);
    Message gone = theirs(2, 1h);
    gone.deleted = true;
    CHECK(routeOf(box, {gone}, routeNow).kind == Kind::None);
    CHECK(routeOf(box, {gone}, routeNow).why.contains(u"deleted"_s));
    CHECK(routeOf(box, {ourOwn(1, 2h), gone}, routeNow).kind == Kind::None);
    CHECK(routeOf(box, {theirs(1, 2h), gone}, routeNow).answers == MessageId(1));
}

TEST_CASE("a logged contact is no message that a network could answer", "[reply][route]")
{
    Message call = theirs(2, 1h, Visibility::Private);
    call.contact = ContactKind::Phone;
    CHECK(routeOf(accountOn(Channel::Logged), {call}, routeNow).kind == Kind::None);
    CHECK(routeOf(accountOn(Channel::Mastodon), {theirs(1, 2h), call}, routeNow).answers == MessageId(1));
    CHECK(routeOf(accountOn(Channel::Mastodon), {call}, routeNow).why.contains(u"logged"_s));
}

TEST_CASE("an account that is paused or gone sends nothing", "[reply][route]")
{
    Account box = accountOn(Channel::Bluesky);
    CHECK(routeOf(box, {theirs(1, 1h)}, routeNow).canBeSent());
    CHECK(routeOf(std::nullopt, {theirs(1, 1h)}, routeNow).kind == Kind::None);
    box.paused = true;
    CHECK(routeOf(box, {theirs(1, 1h)}, routeNow).kind == Kind::None);
    CHECK(routeOf(box, {theirs(1, 1h)}, routeNow).why.contains(u"paused"_s));
    CHECK(routeOf(accountOn(Channel::Bluesky), {}, routeNow).kind == Kind::None);
}
