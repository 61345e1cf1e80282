// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/AnswerSuggestions.h"
#include "core/customers/Erasure.h"
#include "core/inbox/Ingest.h"
#include "core/store/AccountRepository.h"
#include "core/store/AnswerFill.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerDeedRepository.h"
#include "core/store/SavedReplyRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Instant openingDay = fromMsecs(1'777'809'600'000);

/// A brand on X with invented cases in three languages.
class AnsweringDesk
{
public:
    explicit AnsweringDesk(Engine engine = Engine::Sqlite) : workspace(engine)
    {
        m_account = workspace.write([](Transaction &tx) -> Result<Account> {
            Account account;
            account.channel = Channel::X;
            account.handle = u"@brand"_s;
            account.remoteKey = u"brand"_s;
            FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
            return account;
        });
    }

    /// A question in a thread of its own; answered, unless `answer` is empty.
    ConversationId ask(const QString &who, const QString &question, const QString &answer = {},
                       Automatic automatic = Automatic::None)
    {
        const ConversationId place = take(message(who, question, Direction::Inbound, {}));
        if (!answer.isEmpty()) {
            auto reply = message(u"brand"_s, answer, Direction::Outbound, m_last);
            reply.automatic = automatic;
            take(reply);
        }
        return place;
    }

    void fill()
    {
        while (workspace.write([](Transaction &tx) { return fillSomeAnswers(tx, 7); })) {
        }
    }

    void askRouters()
    {
        ask(u"bruno1"_s, u"@brand the router blinks orange since the update"_s,
            u"@bruno1 Hi Bruno, restart the router and wait until the light is green. ^LK"_s);
        ask(u"carla2"_s, u"@brand my router is blinking orange all night, router useless"_s,
            u"@carla2 Please restart the router and wait until the light is green. ^AB"_s);
        ask(u"dora33"_s, u"@brand orange light on the router again"_s,
            u"@dora33 Could you tell us which router it is and how long it has had the orange light?"_s);
        ask(u"emil44"_s, u"@brand where can I see the invoice of march"_s,
            u"@emil44 All invoices are at https://brand.example/invoices"_s);
        ask(u"flore5"_s, u"@brand la facture de mars est fausse"_s,
            u"@flore5 Bonjour Flore, envoyez-nous la facture en message privé."_s);
        ask(u"gil666"_s, u"@brand a fatura de março está errada"_s,
            u"@gil666 Olá Gil, envie-nos uma mensagem privada com a fatura."_s);
        fill();
    }

    QList<AnswerSuggestion> suggested(ConversationId place, int most = 3)
    {
        return workspace.read(
            [=, this](Session &session) { return suggestAnswers(session, place, u"lena"_s, m_now + 1h, most); });
    }

    QString suggestedText(ConversationId place)
    {
        QString all;
        for (const AnswerSuggestion &each : suggested(place))
            all += each.text + u'\n';
        return all;
    }

    TestWorkspace workspace;

private:
    IncomingMessage message(const QString &who, const QString &text, Direction direction, const QString &parent)
    {
        m_now += 1min;
        IncomingMessage made;
        m_last = u"%1"_s.arg(++m_number);
        made.remoteId = made.dedupeKey = m_last;
        made.inReplyTo = parent;
        if (parent.isEmpty())
            m_thread = u"t%1"_s.arg(m_number);
        made.threadKey = m_thread;
        made.direction = direction;
        made.author.channel = Channel::X;
        made.author.remoteKey = who;
        made.author.handle = u'@' + who;
        made.author.name = direction == Direction::Inbound ? who.left(1).toUpper() + who.mid(1).toLower() : QString();
        made.text = text;
        made.at = made.receivedAt = m_now;
        return made;
    }

    ConversationId take(const IncomingMessage &message)
    {
        return workspace.write([&](Transaction &tx) -> Result<ConversationId> {
            Ingest ingest(tx, m_account, m_now);
            FM_TRY(ingest.take({message, {}, {}, 0, 0, {}}));
            FM_ASSIGN(const IngestCount count, ingest.finish());
            return count.conversations.first();
        });
    }

    Account m_account;
    Instant m_now = openingDay;
    int m_number = 0;
    QString m_last;
    QString m_thread;
};

}

TEST_CASE("What was answered most to questions like it is suggested first, with its source and reason", "[reply]")
{
    AnsweringDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    desk.askRouters();
    const ConversationId place = desk.ask(u"hugo77"_s, u"@brand Help, the Router blinks orange and nothing works"_s);
    const auto drafts = desk.suggested(place);
    REQUIRE(drafts.size() >= 2);
    REQUIRE(drafts.size() <= 3);
    CHECK(drafts[0].text.endsWith(u"estart the router and wait until the light is green."_s));
    CHECK(drafts[0].alike == 2);
    CHECK(drafts[0].origin.kind == OriginKind::PastAnswer);
    CHECK(drafts[0].origin.offered == drafts[0].text);
    CHECK(drafts[0].source);
    CHECK(drafts[0].source != place);
    CHECK(drafts[0].sharedWords.contains(u"Router"_s)); // as this customer wrote it
    CHECK(drafts[0].sharedWords.contains(u"orange"_s));
    CHECK(std::ranges::is_sorted(drafts, std::ranges::greater(), &AnswerSuggestion::score));
    CHECK(desk.suggested(place, 1).size() == 1);
}

TEST_CASE("A question is answered in its own language", "[reply]")
{
    AnsweringDesk desk;
    desk.askRouters();
    const auto french =
        desk.suggestedText(desk.ask(u"ines88"_s, u"@brand votre facture de mars est fausse, pourquoi"_s));
    CHECK(french.contains(u"message privé"_s));
    CHECK_FALSE(french.contains(u"mensagem"_s));
    const auto portuguese = desk.suggestedText(desk.ask(u"joao99"_s, u"@brand a minha fatura de março está errada"_s));
    CHECK(portuguese.contains(u"mensagem privada"_s));
    CHECK_FALSE(portuguese.contains(u"message privé"_s));
}

TEST_CASE("Nothing is suggested where nothing waits, or nothing is near", "[reply]")
{
    AnsweringDesk desk;
    desk.askRouters();
    CHECK(desk.suggested(desk.ask(u"kai100"_s, u"@brand router orange"_s, u"@kai100 Restart it, please."_s)).isEmpty());
    CHECK(desk.suggested(desk.ask(u"leo101"_s, u"@brand xylophone"_s)).isEmpty());
    CHECK(desk.suggested(desk.ask(u"mia102"_s, u"@brand 👍"_s)).isEmpty());
    AnsweringDesk empty;
    CHECK(empty.suggested(empty.ask(u"mia102"_s, u"@brand the router blinks"_s)).isEmpty());
}

TEST_CASE("What a machine answered is no answer", "[reply]")
{
    AnsweringDesk desk;
    desk.ask(u"bruno1"_s, u"@brand the router blinks orange"_s, u"@bruno1 We are away until Monday."_s,
             Automatic::AutoReply);
    desk.fill();
    CHECK(desk.suggested(desk.ask(u"hugo77"_s, u"@brand the router blinks orange"_s)).isEmpty());
}

TEST_CASE("Nothing of one customer reaches another", "[reply]")
{
    const QStringList planted{u"zulmira"_s,   u"zulmira777"_s, u"zz@mail.example"_s, u"+351 912 345 678"_s,
                              u"A-2190377"_s, u"8812345678"_s, u"key=9f8e7d6c5b"_s,  u"45.20"_s,
                              u"Quelimane"_s, u"2190377"_s};
    const QStringList answers{
        u"@zulmira777 Hi Zulmira, the router A-2190377 is on its way."_s,
        u"@zulmira777 We have rung +351 912 345 678 about the orange router."_s,
        u"@zulmira777 The router's label is at https://brand.example/l?key=9f8e7d6c5b"_s,
        u"@zulmira777 We have written to zz@mail.example about the router, zulmira777!"_s,
        u"@zulmira777 Ticket 8812345678: you get $45.20 for the router."_s,
        u"@zulmira777 Our shop in Quelimane has the router, Zulmira."_s,
    };
    AnsweringDesk desk;
    for (const QString &answer : answers)
        desk.ask(
            u"zulmira777"_s,
            u"@brand I am Zulmira from Quelimane, zz@mail.example, +351 912 345 678: the router A-2190377 is orange"_s,
            answer);
    desk.fill();
    for (const QString &question : {u"@brand the router is orange"_s, u"@brand where is my router"_s,
                                    u"@brand a router from the shop, please"_s, u"@brand orange router again"_s}) {
        const QString text = desk.suggestedText(desk.ask(u"hugo77"_s, question));
        CHECK_FALSE(text.isEmpty());
        for (const QString &particular : planted) {
            INFO(particular.toStdString() << " in " << text.toStdString());
            CHECK_FALSE(text.contains(particular, Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("Saved replies are suggested beside what was answered", "[reply]")
{
    AnsweringDesk desk;
    desk.askRouters();
    desk.workspace.write([](Transaction &tx) {
        SavedReply reply;
        reply.name = u"fibre-outage"_s;
        reply.title = u"Outage of the fibre"_s;
        reply.texts = {{{}, {}, u"The fibre outage is known, and we are repairing it."_s}};
        reply.createdAt = reply.updatedAt = openingDay;
        return SavedReplyRepository(tx).save(tx, reply);
    });
    const auto drafts = desk.suggested(desk.ask(u"hugo77"_s, u"@brand is there a fibre outage"_s));
    REQUIRE_FALSE(drafts.isEmpty());
    const auto saved = std::ranges::find(drafts, OriginKind::SavedReply,
                                         [](const AnswerSuggestion &each) { return each.origin.kind; });
    REQUIRE(saved != drafts.cend());
    CHECK(saved->sourceName == u"Outage of the fibre"_s);
    CHECK(saved->text == u"The fibre outage is known, and we are repairing it."_s);
}

TEST_CASE("The cases of somebody who is erased are gone at once, and come back with them", "[reply][privacy]")
{
    AnsweringDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ConversationId asked =
        desk.ask(u"bruno1"_s, u"@brand the kaleidoscope blinks"_s, u"@bruno1 Please turn the kaleidoscope off."_s);
    desk.fill();
    const ConversationId place = desk.ask(u"hugo77"_s, u"@brand my kaleidoscope blinks"_s);
    REQUIRE(desk.suggested(place).size() == 1);
    const auto words = [&] {
        return desk.workspace.read([](Session &session) -> Result<QStringList> {
            FM_ASSIGN(const auto found, (session.all<QString>(u"SELECT word FROM answer_words ORDER BY word"_s,
                                                              [](const Row &row) { return row.text(0); })));
            return QStringList(found);
        });
    };
    const auto before = words();
    const CustomerId customer = desk.workspace.read([&](Session &session) -> Result<CustomerId> {
        FM_ASSIGN(const auto found, ConversationRepository(session).find(asked));
        return found->customer;
    });
    const CustomerDeedId deed = desk.workspace.write([&](Transaction &tx) {
        return eraseCustomer(tx, {customer, u"kim"_s, {}, 72h}, openingDay + 24h);
    });
    CHECK(words().isEmpty());
    desk.fill();
    CHECK(words().isEmpty());
    CHECK(desk.suggested(place).isEmpty());
    desk.workspace.write([&](Transaction &tx) -> Result<void> {
        FM_ASSIGN(const auto erasure, CustomerDeedRepository(tx).find(deed));
        return undoErasure(tx, *erasure, u"kim"_s, openingDay + 25h);
    });
    desk.fill();
    CHECK(words() == before);
    CHECK(desk.suggested(place).size() == 1);
}
