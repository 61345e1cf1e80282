// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/ConversationActions.h"
#include "core/inbox/Ingest.h"
#include "core/metrics/Reports.h"
#include "core/model/Consent.h"
#include "core/model/MailComplaint.h"
#include "core/reply/ReplyRequest.h"
#include "core/reply/SentMessage.h"
#include "core/store/AccountRepository.h"
#include "core/store/ConversationRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/OutboxRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Instant askedAt = fromMsecs(1'777'809'600'000);

IncomingMessage mailOf(const QString &id, const QString &from, Milliseconds after, const QString &parent = {})
{
    IncomingMessage mail;
    mail.remoteId = mail.dedupeKey = id;
    mail.author.channel = Channel::Email;
    mail.author.remoteKey = mail.author.handle = from;
    mail.subject = u"Order"_s;
    mail.text = u"text of "_s + id;
    mail.inReplyTo = parent;
    mail.visibility = Visibility::Private;
    mail.at = mail.receivedAt = askedAt + after;
    return mail;
}

IncomingMessage question()
{
    return mailOf(u"q@x"_s, u"ann@x.example"_s, 0min);
}

IncomingMessage ourMail(const QString &id = u"r@us"_s)
{
    IncomingMessage mail = mailOf(id, u"us@brand.example"_s, 10min, u"q@x"_s);
    mail.direction = Direction::Outbound;
    mail.to = {{u"Ann"_s, u"ann@x.example"_s}};
    mail.cc = {{u"Bob"_s, u"bob@x.example"_s}};
    return mail;
}

IncomingMessage bounceOf(const QString &original, const BounceReport &report, Milliseconds after = 20min)
{
    IncomingMessage bounce = mailOf(u"bounce of %1 at %2"_s.arg(original).arg(after.count()),
                                    u"mailer-daemon@mx.example"_s, after, original);
    bounce.automatic = Automatic::Bounce;
    bounce.bounces = {report};
    return bounce;
}

const BounceReport noSuchUser{u"ann@x.example"_s, true, u"5.1.1"_s};
const BounceReport delayed{u"ann@x.example"_s, false, u"4.4.1"_s};

/// A mailbox into which a test pours mails, one batch at a time, an hour after the question.
class Postbox
{
public:
    explicit Postbox(Engine engine) : m_workspace(engine)
    {
        m_account = m_workspace.write([](Transaction &tx) -> Result<Account> {
            Account account;
            account.handle = account.remoteKey = u"us@brand.example"_s;
            FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
            return account;
        });
    }

    void take(const QList<IncomingMessage> &mails, Ingest::Freshness freshness = Ingest::Freshness::Live)
    {
        m_workspace.write([&](Transaction &tx) -> Result<IngestCount> {
            Ingest ingest(tx, m_account, now, freshness);
            for (const IncomingMessage &mail : mails)
                FM_TRY(ingest.take({mail, {}, {}, 0, 0, {}}));
            return ingest.finish();
        });
    }

    /// That of the question.
    Conversation conversation()
    {
        const ConversationId id = mail(u"q@x"_s).conversation;
        return *m_workspace.read([id](Session &session) { return ConversationRepository(session).find(id); });
    }

    Message mail(const QString &id)
    {
        return *m_workspace.read([&](Session &session) -> Result<std::optional<Message>> {
            FM_ASSIGN(const auto stored, MessageRepository(session).stored(m_account.id, id));
            return MessageRepository(session).find(stored->id);
        });
    }

    QList<Consent> consents()
    {
        return m_workspace.read([](Session &session) {
            return session.all<Consent>(
                u"SELECT customer_id, channel, given, agent, words, purpose FROM consents ORDER BY id"_s,
                [](const Row &row) {
                    Consent consent;
                    consent.customer = row.id<CustomerId>(0);
                    consent.channel = channelFromString(row.text(1));
                    consent.given = row.truth(2);
                    consent.agent = row.text(3);
                    consent.words = row.text(4);
                    consent.purpose = consentPurposeFromString(row.text(5)).value();
                    return consent;
                });
        });
    }

    QList<Event> bounces()
    {
        auto log = m_workspace.read(
            [id = conversation().id](Session &session) { return EventRepository(session).ofConversation(id); });
        log.removeIf([](const Event &event) { return event.kind != EventKind::Bounced; });
        return log;
    }

    void close()
    {
        m_workspace.write([&](Transaction &tx) { return actions::close(tx, conversation().id, u"lena"_s, now); });
        m_workspace.write([&](Transaction &tx) { return actions::markSeen(tx, conversation().id, u"lena"_s, now); });
    }

    TestWorkspace &workspace() { return m_workspace; }
    const Account &account() const { return m_account; }

    Instant now = askedAt + 1h;

private:
    TestWorkspace m_workspace;
    Account m_account;
};

}

TEST_CASE("a reply that comes back did not reach the customer: the case waits again and its conversation opens",
          "[inbox][bounce]")
{
    Postbox box(GENERATE(Engine::Sqlite, Engine::Postgres));
    box.take({question(), ourMail()});
    CHECK_FALSE(box.conversation().waitingSince);
    box.close();
    box.take({bounceOf(u"r@us"_s, noSuchUser)});
    CHECK(box.mail(u"r@us"_s).undelivered == u"not delivered to ann@x.example (5.1.1)"_s);
    CHECK(box.mail(u"r@us"_s).bounced);
    CHECK(box.conversation().status == ConversationStatus::Open);
    CHECK(box.conversation().unread);
    CHECK(box.conversation().waitingSince == askedAt);
    REQUIRE(box.bounces().size() == 1);
    CHECK(box.bounces().first().message == box.mail(u"r@us"_s).id);
    CHECK(box.bounces().first().at == askedAt + 20min);
    CHECK(box.bounces().first().data.contains(u"5.1.1"_s));
    CHECK(box.conversation().messages == 3);
    IncomingMessage second = ourMail(u"r3@us"_s);
    second.at = askedAt + 40min;
    box.take({second});
    CHECK_FALSE(box.conversation().waitingSince);
}

TEST_CASE("the bounce may be there before our own copy of the mail is", "[inbox][bounce]")
{
    Postbox box(GENERATE(Engine::Sqlite, Engine::Postgres));
    box.take({question()});
    SECTION("in a poll before it")
    {
        box.take({bounceOf(u"r@us"_s, noSuchUser)});
        CHECK(box.bounces().isEmpty());
        box.take({ourMail()});
    }
    SECTION("in the same poll")
    {
        box.take({bounceOf(u"r@us"_s, noSuchUser), ourMail()});
    }
    SECTION("named by its references alone, as the last of them")
    {
        IncomingMessage bounce = bounceOf(u"r@us"_s, noSuchUser);
        bounce.references = {u"q@x"_s, u"r@us"_s};
        bounce.inReplyTo.clear();
        box.take({bounce});
        box.take({ourMail()});
    }
    CHECK(box.mail(u"r@us"_s).bounced);
    CHECK(box.bounces().size() == 1);
    CHECK(box.conversation().waitingSince == askedAt);
    CHECK(box.conversation().status == ConversationStatus::Open);
}

TEST_CASE("a delay is noted and changes nothing else, until the mail comes back for good", "[inbox][bounce]")
{
    Postbox box(GENERATE(Engine::Sqlite, Engine::Postgres));
    box.take({question(), ourMail()});
    box.close();
    box.take({bounceOf(u"r@us"_s, delayed)});
    CHECK(box.mail(u"r@us"_s).undelivered == u"delivery to ann@x.example is delayed (4.4.1)"_s);
    CHECK_FALSE(box.mail(u"r@us"_s).bounced);
    CHECK(box.conversation().status == ConversationStatus::Closed);
    CHECK_FALSE(box.conversation().waitingSince);
    CHECK(box.bounces().isEmpty());
    box.take({bounceOf(u"r@us"_s, noSuchUser, 30min), bounceOf(u"r@us"_s, delayed, 40min)});
    CHECK(box.mail(u"r@us"_s).undelivered == u"not delivered to ann@x.example (5.1.1)"_s);
    CHECK(box.bounces().size() == 1);
}

TEST_CASE("a copy that did not arrive is noted, and the customer has been answered all the same", "[inbox][bounce]")
{
    Postbox box(GENERATE(Engine::Sqlite, Engine::Postgres));
    box.take({question(), ourMail()});
    const QString address = GENERATE(u"bob@x.example"_s, u"us@brand.example"_s);
    box.take({bounceOf(u"r@us"_s, {address, true, {}})});
    CHECK(box.mail(u"r@us"_s).undelivered == u"not delivered to "_s + address);
    CHECK_FALSE(box.mail(u"r@us"_s).bounced);
    CHECK_FALSE(box.conversation().waitingSince);
    CHECK(box.bounces().isEmpty());
}

TEST_CASE("a bounce of long ago, or out of an import, is told and wakes nothing", "[inbox][bounce]")
{
    Postbox box(GENERATE(Engine::Sqlite, Engine::Postgres));
    box.take({question(), ourMail()});
    box.close();
    SECTION("long ago")
    {
        box.now = askedAt + 100h;
        box.take({bounceOf(u"r@us"_s, noSuchUser)});
    }
    SECTION("imported")
    {
        box.take({bounceOf(u"r@us"_s, noSuchUser)}, Ingest::Freshness::Backfill);
    }
    CHECK(box.mail(u"r@us"_s).bounced);
    CHECK(box.conversation().status == ConversationStatus::Closed);
    CHECK_FALSE(box.conversation().unread);
    CHECK(box.conversation().waitingSince == askedAt);
}

TEST_CASE("a bounce of somebody else's mail marks nothing of ours", "[inbox][bounce]")
{
    Postbox box(GENERATE(Engine::Sqlite, Engine::Postgres));
    box.take({question(), ourMail(), bounceOf(u"q@x"_s, noSuchUser), bounceOf(u"unknown@us"_s, noSuchUser, 30min)});
    CHECK(box.mail(u"q@x"_s).undelivered.isEmpty());
    CHECK(box.mail(u"r@us"_s).undelivered.isEmpty());
    CHECK_FALSE(box.conversation().waitingSince);
}

TEST_CASE("the outbox shows which of its mails came back, whatever came first", "[inbox][bounce][outbox]")
{
    Postbox box(GENERATE(Engine::Sqlite, Engine::Postgres));
    box.take({question()});
    const OutboxItem item = box.workspace().write([&](Transaction &tx) {
        ReplyRequest request;
        request.conversation = box.conversation().id;
        request.text = u"It is on its way."_s;
        request.agent = u"lena"_s;
        return queueReply(tx, request, askedAt + 5min);
    });
    const auto send = [&] {
        box.workspace().write([&](Transaction &tx) {
            return storeSentMessage(tx, box.account(), item, {item.message.key, {}, askedAt + 10min}, box.now);
        });
    };
    const auto bounce = [&] { box.take({bounceOf(item.message.key, noSuchUser)}); };
    if (GENERATE(false, true)) {
        send();
        bounce();
    } else {
        bounce();
        send();
    }
    const auto stored = box.workspace().read([&](Session &session) { return OutboxRepository(session).find(item.id); });
    CHECK(box.mail(item.message.key).bounced);
    CHECK(box.conversation().waitingSince == askedAt);
    CHECK(stored->undelivered == u"not delivered to ann@x.example (5.1.1)"_s);
}

TEST_CASE("A complaint of a mail of ours withdraws consent to mail of whom it was written for, and of nobody else",
          "[inbox][bounce]")
{
    Postbox box(GENERATE(Engine::Sqlite, Engine::Postgres));
    box.take({question(), ourMail(), mailOf(u"o@x"_s, u"eve@x.example"_s, 1min)});
    const auto complain = [&](const QString &id, const QString &about, const QString &address) {
        IncomingMessage report = mailOf(id, u"abuse@isp.example"_s, 30min, about);
        report.automatic = Automatic::AutoReply;
        report.text = u"A user marked this as spam."_s;
        report.bounces = {{address, false, complaintStatus}};
        box.take({report});
    };
    complain(u"forged 1"_s, u"unknown@us"_s, u"ann@x.example"_s);
    complain(u"forged 2"_s, u"r@us"_s, u"eve@x.example"_s);
    CHECK(box.consents().isEmpty());
    complain(u"real"_s, u"r@us"_s, u"Ann@x.example"_s);
    const auto said = box.consents();
    REQUIRE(said.size() == 1);
    CHECK(refusalOfContact(said, Channel::Email).has_value());
    CHECK_FALSE(refusalOfContact(said, Channel::X).has_value());
    CHECK(said.first().agent.isEmpty());
    CHECK(said.first().words == u"A user marked this as spam."_s);
    CHECK(said.first().customer == box.conversation().customer);
    complain(u"real"_s, u"r@us"_s, u"Ann@x.example"_s);
    CHECK(box.consents().size() == 1);
}
