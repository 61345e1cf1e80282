// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Repeats.h"

#include "core/text/TellingWords.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDesk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant repeatNoon = fromMsecs(1'777'809'600'000);
constexpr Milliseconds aDay = std::chrono::days(1);

struct RepeatDesk
{
    explicit RepeatDesk(Engine engine = Engine::Sqlite) : workspace(engine)
    {
        ana.name = u"Ana Ferreira"_s;
        ana = desk.person(ana);
    }

    ConversationId wrote(const QString &subject, const QString &text, Instant at)
    {
        const ConversationId id = desk.conversation(account, ana, subject);
        last = desk.receive(id, ana, text, at);
        return id;
    }
    QList<Repeat> repeats(ConversationId id)
    {
        return workspace.read([id](Session &session) { return repeatsOf(session, id); });
    }
    /// "order 4711", or "-" if the second text is no repeat of the first.
    QString between(const QString &before, const QString &now)
    {
        wrote({}, before, repeatNoon);
        const auto found = repeats(wrote({}, now, repeatNoon + aDay));
        if (found.isEmpty())
            return u"-"_s;
        const QStringList names{u"order"_s, u"tag"_s, u"words"_s};
        return names.at(static_cast<int>(found.first().reason)) + u' ' + found.first().value;
    }

    TestWorkspace workspace;
    TestDesk desk{workspace};
    Identity ana = somebody(Channel::Email, u"ana@mailhouse.example"_s);
    AccountId account = desk.account(Channel::Email, u"care@northwindow.example"_s);
    MessageId last;
};

}

TEST_CASE("a customer who writes of the same matter again is noticed", "[customers][repeats]")
{
    CHECK(RepeatDesk().between(u"Where is order no. 47110815? It should be here."_s,
                               u"Still no news. Order no. 47110815, for the second time."_s) == u"order 47110815"_s);
    CHECK(RepeatDesk().between(u"My router loses the connection each night."_s,
                               u"The ROUTER lost its connection again today."_s) == u"words ROUTER, connection"_s);
    CHECK(RepeatDesk().between(u"La chaudière fait un bruit étrange, le thermostat aussi."_s,
                               u"Toujours ce thermostat, et la chaudiere est froide."_s) ==
          u"words thermostat, chaudiere"_s);
    CHECK(RepeatDesk().between(u"A minha fatura tem uma cobrança em duplicado."_s,
                               u"Outra vez a fatura com a cobranca errada!"_s) == u"words fatura, cobranca"_s);
}

TEST_CASE("what only looks alike is no repeat", "[customers][repeats]")
{
    CHECK(RepeatDesk().between(u"The blue kettle leaks."_s, u"Can I change my delivery address?"_s) == u"-"_s);
    CHECK(RepeatDesk().between(u"The kettle leaks."_s, u"The kettle is too loud."_s) == u"-"_s); // one word only
    CHECK(RepeatDesk().between(u"Hello, please help me with a problem. Thanks, kind regards"_s,
                               u"Hello, please help me with a problem. Thanks, kind regards"_s) == u"-"_s);
    CHECK(RepeatDesk().between(u"Bonjour, merci beaucoup pour votre réponse !"_s,
                               u"Bonjour, merci beaucoup pour votre service !"_s) == u"-"_s);
    CHECK(RepeatDesk().between(u"@care northwindow: the kettle leaks. Ana Ferreira, mailhouse"_s,
                               u"@care Northwindow: no invoice. Ana Ferreira, mailhouse"_s) == u"-"_s);
    CHECK(RepeatDesk().between(u"The kettle leaks.\n\nBest regards,\nAna\nLighthouse Logistics"_s,
                               u"No invoice came.\n\nBest regards,\nAna\nLighthouse Logistics"_s) == u"-"_s);
    CHECK(RepeatDesk().between(u"The kettle leaks near the handle."_s,
                               u"No invoice came.\n\n> The kettle leaks near the handle."_s) == u"-"_s);
    CHECK(RepeatDesk().between(u"Order no. 47110815 has not come."_s, u"Order no. 47110816 has not come."_s) == u"-"_s);
}

TEST_CASE("earlier matters of one person are told newest first, whatever the channel, for thirty days",
          "[customers][repeats]")
{
    RepeatDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const QString text = u"The dishwasher leaks water."_s;
    const auto ancient = desk.wrote({}, text, repeatNoon - 31 * aDay);
    const auto first = desk.wrote({}, text, repeatNoon - 30 * aDay);
    const auto second = desk.desk.conversation(desk.desk.account(Channel::X, u"northwindow"_s), desk.ana);
    desk.desk.receive(second, desk.ana, u"@northwindow dishwasher! water everywhere!"_s, repeatNoon - 10 * aDay);
    const Identity other = desk.desk.person(somebody(Channel::Email, u"bob@mailhouse.example"_s));
    const auto stranger = desk.desk.conversation(desk.account, other);
    desk.desk.receive(stranger, other, text, repeatNoon - 9 * aDay);
    const auto now = desk.wrote({}, text, repeatNoon);
    desk.wrote({}, text, repeatNoon + aDay); // later: no earlier one

    const auto found = desk.repeats(now);
    REQUIRE(found.size() == 2);
    CHECK(found[0].earlier.id == second);
    CHECK(found[0].earlier.channel == Channel::X);
    CHECK(found[1].earlier.id == first);
    CHECK(found[1].value == u"dishwasher, leaks, water"_s);
    CHECK(desk.repeats(ancient).isEmpty());
    desk.workspace.read([](Session &session) -> Result<void> {
        CHECK(repeatsOf(session, ConversationId(4711)).error().kind == ErrorKind::NotFound);
        return {};
    });
}

TEST_CASE("a tag tells a repeat as well, an order number that came later too, spam and praise are none",
          "[customers][repeats]")
{
    RepeatDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const QString text = u"The dishwasher leaks water."_s;
    const auto spam = desk.wrote({}, text, repeatNoon - 5 * aDay);
    desk.desk.log(spam, EventKind::MarkedSpam, repeatNoon - 4 * aDay);
    const auto praise = desk.wrote({}, text, repeatNoon - 4 * aDay);
    desk.desk.log(praise, EventKind::Praised, repeatNoon - 4 * aDay, desk.last);
    const auto tagged = desk.wrote({}, u"Nothing moves."_s, repeatNoon - 3 * aDay);
    desk.desk.tag(tagged, u"Engine"_s);
    const auto ordered = desk.wrote({}, u"It is too small."_s, repeatNoon - 2 * aDay);
    desk.desk.answer(ordered, u"Which order?"_s, repeatNoon - 2 * aDay + Milliseconds(1));
    const MessageId thanks =
        desk.desk.receive(ordered, desk.ana, u"Order no. 47110815. Thank you!"_s, repeatNoon - aDay);
    desk.desk.log(ordered, EventKind::Praised, repeatNoon - aDay, thanks); // at its end: a matter all the same

    const auto now = desk.wrote(u"Order no. 47110815"_s, text, repeatNoon);
    desk.desk.tag(now, u"engine"_s);
    const auto found = desk.repeats(now);
    REQUIRE(found.size() == 2);
    CHECK(found[0].earlier.id == ordered);
    CHECK(found[0].reason == RepeatReason::SameOrder);
    CHECK(found[1].earlier.id == tagged);
    CHECK(found[1].reason == RepeatReason::SameTag);
    CHECK(found[1].value == u"engine"_s);
    desk.desk.log(now, EventKind::MarkedSpam, repeatNoon + aDay);
    CHECK(desk.repeats(now).isEmpty());
}

TEST_CASE("telling words are the long ones that not every letter has, each once and as they were written",
          "[text][repeats]")
{
    const auto written = [](const QString &text, const QSet<QString> &others = {}) {
        QStringList words;
        for (const TellingWord &each : tellingWords(text, others))
            words.append(each.written);
        return words;
    };
    CHECK(written(u"Hello, the Équipe's boiler; BOILER and équipe, iPhone15 12345 abc1234."_s) ==
          QStringList{u"Équipe"_s, u"boiler"_s, u"iPhone15"_s});
    CHECK(written(u"The boiler hums, says Ferreira"_s, {u"ferreira"_s}) == QStringList{u"boiler"_s});
    CHECK(written(u"返品したいのですが"_s).isEmpty());
    CHECK(written(u"Thanks\nThe boiler hums"_s) == QStringList{u"boiler"_s}); // a beginning is no closing
    CHECK(written({}).isEmpty());
}
