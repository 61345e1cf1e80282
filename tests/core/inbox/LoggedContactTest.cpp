// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/LoggedContact.h"
#include "core/inbox/ConversationActions.h"
#include "core/inbox/Ingest.h"
#include "core/metrics/Reports.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/Doctor.h"
#include "core/store/EventRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <map>
#include <random>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Instant contactNoon = fromMsecs(1'777'809'600'000);

/// A workspace with an account on X.
class Counter
{
public:
    explicit Counter(Engine engine) : m_workspace(engine)
    {
        m_account = m_workspace.write([](Transaction &tx) -> Result<Account> {
            Account account;
            account.channel = Channel::X;
            account.handle = u"@us"_s;
            account.remoteKey = u"1"_s;
            FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
            return account;
        });
    }

    /// A post in the thread, by its customer or by us.
    ConversationId post(const QString &thread, Direction direction, Instant at)
    {
        return m_workspace
            .write([&](Transaction &tx) -> Result<IngestCount> {
                IncomingMessage message;
                message.remoteId = message.dedupeKey = QString::number(++m_posts);
                message.threadKey = thread;
                message.direction = direction;
                message.author.channel = Channel::X;
                message.author.remoteKey = direction == Direction::Inbound ? u"customer of "_s + thread : u"1"_s;
                message.author.name = u"Ann"_s;
                message.author.handle = u"@ann"_s;
                message.text = u"words"_s;
                message.at = message.receivedAt = at;
                Ingest ingest(tx, m_account, now);
                FM_TRY(ingest.take({message, {}, {}, 0, 0, {}}));
                return ingest.finish();
            })
            .conversations.first();
    }

    Result<LoggedPlace> log(const LoggedContact &contact)
    {
        return await(m_workspace.database().write([&](Transaction &tx) { return logContact(tx, contact, now); }));
    }

    LoggedContact call(Direction direction, Instant at, ConversationId conversation = {}) const
    {
        LoggedContact contact;
        contact.direction = direction;
        contact.at = at;
        contact.text = u"They asked about the parcel."_s;
        contact.agent = u"lena"_s;
        contact.conversation = conversation;
        return contact;
    }

    Result<void> takeBack(MessageId id, const QString &agent = u"lena"_s)
    {
        return await(
            m_workspace.database().write([&](Transaction &tx) { return takeBackContact(tx, id, agent, now); }));
    }

    Conversation conversation(ConversationId id)
    {
        return *m_workspace.read([id](Session &session) { return ConversationRepository(session).find(id); });
    }

    Message message(MessageId id)
    {
        return *m_workspace.read([id](Session &session) { return MessageRepository(session).find(id); });
    }

    Customer customer(CustomerId id)
    {
        return *m_workspace.read([id](Session &session) { return CustomerRepository(session).find(id); });
    }

    QList<Account> accounts()
    {
        return m_workspace.read([](Session &session) { return AccountRepository(session).all(); });
    }

    ResponseReport report()
    {
        return m_workspace.read([this](Session &session) { return reportAsOf(session, {}, now); });
    }

    TestWorkspace &workspace() { return m_workspace; }

    Instant now = contactNoon + 2h;

private:
    TestWorkspace m_workspace;
    Account m_account;
    int m_posts = 0;
};

ResponseMeasures measuresOf(const ResponseReport &report, Channel channel)
{
    for (const auto &each : report.channels) {
        if (each.channel == channel)
            return each.measures;
    }
    return {};
}

}

TEST_CASE("a call of ours answers what waits on another channel, and the case stays that channel's",
          "[inbox][logged][metrics]")
{
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ConversationId id = counter.post(u"t"_s, Direction::Inbound, contactNoon);
    CHECK(counter.conversation(id).waitingSince == contactNoon);
    const auto place = counter.log(counter.call(Direction::Outbound, contactNoon + 40min, id));
    REQUIRE(place);
    CHECK(place->conversation == id);
    CHECK_FALSE(counter.conversation(id).waitingSince);
    const Message logged = counter.message(place->message);
    CHECK(logged.contact == ContactKind::Phone);
    CHECK(logged.direction == Direction::Outbound);
    CHECK(logged.visibility == Visibility::Private);
    CHECK(logged.agent == u"lena"_s);
    CHECK(logged.at == contactNoon + 40min);
    CHECK(logged.receivedAt == counter.now);
    CHECK(logged.to == QList<Mailbox>{{u"Ann"_s, u"@ann"_s}});
    CHECK(measuresOf(counter.report(), Channel::X).answered == 1);
    CHECK(measuresOf(counter.report(), Channel::Logged).cases == 0);
    CHECK(counter.report().unattributed == 0);
}

TEST_CASE("a call of the customer opens a case of its own channel, and the conversation that was closed",
          "[inbox][logged][metrics]")
{
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ConversationId id = counter.post(u"t"_s, Direction::Inbound, contactNoon);
    counter.post(u"t"_s, Direction::Outbound, contactNoon + 5min);
    counter.workspace().write([&](Transaction &tx) { return actions::close(tx, id, u"lena"_s, contactNoon + 6min); });
    const auto place = counter.log(counter.call(Direction::Inbound, contactNoon + 30min, id));
    REQUIRE(place);
    CHECK(counter.conversation(id).waitingSince == contactNoon + 30min);
    CHECK(counter.conversation(id).status == ConversationStatus::Open);
    CHECK(counter.message(place->message).from == Mailbox{u"Ann"_s, u"@ann"_s});
    CHECK(measuresOf(counter.report(), Channel::X).cases == 1);
    CHECK(measuresOf(counter.report(), Channel::Logged).waiting == 1);
}

TEST_CASE("a call that was answered since wakes nothing", "[inbox][logged]")
{
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ConversationId id = counter.post(u"t"_s, Direction::Inbound, contactNoon);
    counter.post(u"t"_s, Direction::Outbound, contactNoon + 30min);
    counter.workspace().write([&](Transaction &tx) { return actions::close(tx, id, u"lena"_s, contactNoon + 31min); });
    REQUIRE(counter.log(counter.call(Direction::Inbound, contactNoon + 10min, id)));
    CHECK(counter.conversation(id).status == ConversationStatus::Closed);
}

TEST_CASE("somebody new is known by the phone from then on, however it is written", "[inbox][logged]")
{
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    LoggedContact contact = counter.call(Direction::Inbound, contactNoon);
    contact.name = u"Zoé Martin"_s;
    contact.address = u"+33 (1) 23-45"_s;
    const auto first = counter.log(contact);
    REQUIRE(first);
    CHECK(counter.customer(first->customer).name == u"Zoé Martin"_s);
    CHECK(counter.customer(first->customer).identities.first().handle == u"+33 (1) 23-45"_s);
    CHECK(counter.conversation(first->conversation).channel == Channel::Logged);
    CHECK(counter.conversation(first->conversation).waitingSince == contactNoon);
    contact.address = u"+3312345"_s;
    const auto again = counter.log(contact);
    REQUIRE(again);
    CHECK(again->customer == first->customer);
    CHECK(again->conversation != first->conversation);
    contact.address.clear(); // two people may have one name
    CHECK(counter.log(contact)->customer != first->customer);
    CHECK(std::ranges::count(counter.accounts(), Channel::Logged, &Account::channel) == 1);
}

TEST_CASE("a letter to a customer who is known starts a conversation with them", "[inbox][logged]")
{
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ConversationId id = counter.post(u"t"_s, Direction::Inbound, contactNoon);
    LoggedContact letter = counter.call(Direction::Outbound, contactNoon + 1h);
    letter.kind = ContactKind::Letter;
    letter.customer = counter.conversation(id).customer;
    const auto place = counter.log(letter);
    REQUIRE(place);
    CHECK(place->conversation != id);
    CHECK(place->customer == letter.customer);
    CHECK(counter.message(place->message).contact == ContactKind::Letter);
    CHECK(counter.conversation(id).waitingSince == contactNoon); // another conversation's case
}

TEST_CASE("a contact with nobody, of nothing, or of tomorrow is refused", "[inbox][logged]")
{
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ConversationId id = counter.post(u"t"_s, Direction::Inbound, contactNoon);
    CHECK(counter.log(counter.call(Direction::Inbound, contactNoon)).error().kind == ErrorKind::Malformed);
    CHECK(counter.log(counter.call(Direction::Note, contactNoon, id)).error().kind == ErrorKind::Malformed);
    CHECK(counter.log(counter.call(Direction::Inbound, counter.now + 1h, id)).error().kind == ErrorKind::Malformed);
    LoggedContact silent = counter.call(Direction::Inbound, contactNoon, id);
    silent.text = u" \n"_s;
    CHECK(counter.log(silent).error().kind == ErrorKind::Malformed);
    CHECK(counter.log(counter.call(Direction::Inbound, contactNoon, ConversationId(99))).error().kind ==
          ErrorKind::NotFound);
    CHECK(counter.accounts().size() == 1);
}

TEST_CASE("what was logged by mistake has not happened, and says so", "[inbox][logged][metrics]")
{
    Counter counter(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ConversationId id = counter.post(u"t"_s, Direction::Inbound, contactNoon);
    const MessageId call = counter.log(counter.call(Direction::Outbound, contactNoon + 5min, id))->message;
    CHECK(counter.takeBack(call, u"max"_s).error().kind == ErrorKind::Forbidden);
    REQUIRE(counter.takeBack(call));
    CHECK(counter.message(call).deleted);
    CHECK(counter.conversation(id).waitingSince == contactNoon);
    CHECK(counter.conversation(id).status == ConversationStatus::Open);
    CHECK(measuresOf(counter.report(), Channel::X).answered == 0);
    CHECK(counter.takeBack(call).error().kind == ErrorKind::Conflict);
    CHECK(counter.takeBack(MessageId(1)).error().kind == ErrorKind::NotFound);
    LoggedContact fresh = counter.call(Direction::Inbound, contactNoon);
    fresh.name = u"Nobody"_s;
    const LoggedPlace alone = *counter.log(fresh);
    counter.now += 25h;
    CHECK(counter.takeBack(alone.message).error().kind == ErrorKind::Conflict);
    counter.now -= 20h;
    REQUIRE(counter.takeBack(alone.message));
    CHECK(counter.conversation(alone.conversation).status == ConversationStatus::Closed);
    CHECK(measuresOf(counter.report(), Channel::Logged).cases == 0);
}

namespace
{

/// What the test itself remembers of what it did.
struct NaiveContact
{
    Instant at;
    int order = 0;
    Direction direction = Direction::Inbound;
    Channel channel = Channel::X;
    MessageId logged;
    bool takenBack = false;
};

struct NaiveFigures
{
    int cases = 0;
    int answered = 0;
    bool operator==(const NaiveFigures &) const = default;
};

/// By the words of docs/metrics.md, quadratic.
void countNaively(std::vector<NaiveContact> contacts, std::map<Channel, NaiveFigures> &figures)
{
    std::erase_if(contacts, [](const NaiveContact &each) { return each.takenBack; });
    std::ranges::sort(contacts, {}, [](const NaiveContact &each) { return std::pair(each.at, each.order); });
    for (std::size_t i = 0; i < contacts.size(); ++i) {
        const bool opens =
            contacts[i].direction == Direction::Inbound && (i == 0 || contacts[i - 1].direction == Direction::Outbound);
        if (!opens)
            continue;
        NaiveFigures &channel = figures[contacts[i].channel];
        ++channel.cases;
        channel.answered += std::any_of(contacts.begin() + std::ptrdiff_t(i), contacts.end(),
                                        [](const NaiveContact &each) { return each.direction == Direction::Outbound; });
    }
}

}

TEST_CASE("reports count logged contacts as a naive recomputation does", "[inbox][logged][metrics][property]")
{
    const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres);
    const unsigned seed = GENERATE(1u, 2u, 3u, 4u);
    CAPTURE(seed);
    Counter counter(engine);
    std::mt19937 random(seed);
    const auto pick = [&random](int count) { return std::uniform_int_distribution(0, count - 1)(random); };
    std::map<int, std::vector<NaiveContact>> threads;
    std::map<int, ConversationId> ids;
    for (int i = 0; i < 90; ++i) {
        const int thread = pick(8);
        const auto direction = pick(5) < 3 ? Direction::Inbound : Direction::Outbound;
        const Instant at = contactNoon + std::chrono::seconds(pick(7000));
        NaiveContact one{at, i, direction, Channel::X, {}, false};
        if (!ids.contains(thread) || pick(2) == 0) {
            ids[thread] = counter.post(u"t%1"_s.arg(thread), direction, at);
        } else {
            one.channel = Channel::Logged;
            one.logged = counter.log(counter.call(direction, at, ids[thread]))->message;
        }
        threads[thread].push_back(one);
        NaiveContact &earlier = threads[thread][std::size_t(pick(int(threads[thread].size())))];
        if (earlier.logged && !earlier.takenBack && pick(4) == 0) {
            REQUIRE(counter.takeBack(earlier.logged));
            earlier.takenBack = true;
        }
    }
    std::map<Channel, NaiveFigures> expected{{Channel::X, {}}, {Channel::Logged, {}}};
    for (const auto &[thread, contacts] : threads)
        countNaively(contacts, expected);
    const ResponseReport report = counter.report();
    for (const auto &[channel, figures] : expected) {
        const ResponseMeasures measures = measuresOf(report, channel);
        CHECK(NaiveFigures{int(measures.cases), int(measures.answered)} == figures);
    }
    CHECK(expected[Channel::Logged].cases > 0);
    const auto checks = counter.workspace().read([](Session &session) { return checkHealth(session); });
    for (const HealthCheck &check : checks) {
        CAPTURE(check.name, check.detail);
        CHECK(check.ok);
    }
}
