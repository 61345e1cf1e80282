// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Retention.h"

#include "core/inbox/Ingest.h"
#include "core/store/AccountRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/OutboxRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include <QRandomGenerator>

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Milliseconds retentionDay = 24h;
const Instant retentionNow = fromMsecs(1'777'809'600'000);

/// Customers who wrote some days ago, answered or not.
class Archive
{
public:
    explicit Archive(Engine engine) : workspace(engine)
    {
        m_account = workspace.write([](Transaction &tx) -> Result<Account> {
            Account account;
            account.handle = account.remoteKey = u"us@brand.example"_s;
            FM_ASSIGN(account.id, AccountRepository(tx).add(tx, account));
            return account;
        });
    }

    void write(const QString &who, int daysAgo, bool isAnswered)
    {
        const QString id = u"%1-%2@x.example"_s.arg(who).arg(m_next++);
        IncomingMessage question;
        question.remoteId = question.dedupeKey = id;
        question.author.channel = Channel::Email;
        question.author.remoteKey = question.author.handle = who + u"@x.example"_s;
        question.subject = id;
        question.text = u"words of "_s + who;
        question.attachments = {Attachment{{}, u"bill.pdf"_s, u"application/pdf"_s, 3, u"1"_s, {}, false}};
        question.at = question.receivedAt = retentionNow - retentionDay * daysAgo;
        IncomingMessage answer = question;
        answer.remoteId = answer.dedupeKey = u"r-"_s + id;
        answer.direction = Direction::Outbound;
        answer.author.remoteKey = answer.author.handle = u"us@brand.example"_s;
        answer.to = {{{}, question.author.handle}};
        answer.inReplyTo = id;
        answer.at = answer.receivedAt = question.at + 1min;
        workspace.write([&](Transaction &tx) -> Result<IngestCount> {
            Ingest ingest(tx, m_account, retentionNow, Ingest::Freshness::Backfill);
            FM_TRY(ingest.take({question, {u"mail"_s, QByteArray("bytes of a mail ").repeated(5)}, {}, 0, 0, {}}));
            if (isAnswered)
                FM_TRY(ingest.take({answer, {u"mail"_s, "our bytes"}, {}, 0, 0, {}}));
            return ingest.finish();
        });
    }

    CustomerId customer(const QString &who)
    {
        return workspace
            .read([&](Session &s) { return CustomerRepository(s).find(Channel::Email, who + u"@x.example"_s); })
            ->customer;
    }

    void promise(CustomerId customer)
    {
        workspace.write([&](Transaction &tx) {
            return tx.exec(u"INSERT INTO follow_ups (customer_id, kind, text, due_at, created_at) "
                           "VALUES (?, 'promise', 'call', 1, 1)"_s,
                           customer);
        });
    }

    /// A reply that a second person has to release.
    void hold(CustomerId customer)
    {
        workspace.write([&](Transaction &tx) -> Result<OutboxId> {
            FM_ASSIGN(const auto conversation,
                      (tx.first<ConversationId>(
                          u"SELECT id FROM conversations WHERE customer_id = ?"_s,
                          [](const Row &row) { return row.id<ConversationId>(0); }, customer)));
            OutboxItem item;
            item.message.account = m_account.id;
            item.message.conversation = *conversation;
            item.message.key = u"key@brand.example"_s;
            item.message.text = u"We are sorry."_s;
            item.state = OutboxState::Held;
            item.notBefore = item.createdAt = retentionNow;
            return OutboxRepository(tx).enqueue(tx, item);
        });
    }

    qint64 number(const QString &sql)
    {
        return *workspace.read([&](Session &session) {
            return session.first<qint64>(sql, [](const Row &row) { return row.integer(0); });
        });
    }

    RetentionPreview preview(const RetentionRule &rule)
    {
        return workspace.read([&](Session &session) { return retentionPreview(session, rule, retentionNow); });
    }

    qint64 apply(const RetentionRule &rule, int most)
    {
        return workspace.write([&](Transaction &tx) { return applyRetention(tx, rule, u"kim"_s, retentionNow, most); });
    }

    TestWorkspace workspace;

private:
    Account m_account;
    int m_next = 0;
};

}

TEST_CASE("Who waits, was promised something, is about to be answered, or was heard of since, is not silent",
          "[customers]")
{
    Archive archive(GENERATE(Engine::Sqlite, Engine::Postgres));
    archive.write(u"silent"_s, 100, true);
    archive.write(u"waiting"_s, 100, false);
    archive.write(u"recent"_s, 10, true);
    archive.write(u"promised"_s, 100, true);
    archive.promise(archive.customer(u"promised"_s));
    archive.write(u"answered"_s, 100, true);
    archive.hold(archive.customer(u"answered"_s));
    const RetentionRule rule{60, 0};
    const RetentionPreview preview = archive.preview(rule);
    CHECK(preview.firstCustomers == QList{archive.customer(u"silent"_s)});
    CHECK(preview.customers == 1);
    CHECK(preview.messages == 2);
    CHECK(archive.apply(rule, 10) == 0);
    CHECK(archive.number(u"SELECT count(*) FROM customers WHERE erased_at IS NOT NULL"_s) == 1);
    CHECK(archive.number(u"SELECT count(*) FROM messages WHERE text = 'words of silent'"_s) == 0);
    CHECK(archive.preview(rule) == RetentionPreview());
}

TEST_CASE("What a retention rule is said to do is what it does, however many steps it takes", "[customers]")
{
    const quint32 seed = GENERATE(1u, 2u, 3u, 4u);
    CAPTURE(seed);
    QRandomGenerator random(seed);
    Archive archive(seed == 1 ? Engine::Postgres : Engine::Sqlite);
    for (int i = 0; i < 25; ++i)
        archive.write(u"c%1"_s.arg(random.bounded(10)), random.bounded(400), random.bounded(4) > 0);
    archive.promise(archive.customer(archive.workspace
                                         .read([](Session &session) {
                                             return session.first<QString>(
                                                 u"SELECT handle FROM identities WHERE handle LIKE 'c%' ORDER BY id"_s,
                                                 [](const Row &row) { return row.text(0).section(u'@', 0, 0); });
                                         })
                                         .value()));
    const RetentionRule rule{30 + int(random.bounded(200)), 30 + int(random.bounded(200))};
    const RetentionPreview preview = archive.preview(rule);
    const qint64 words = archive.number(u"SELECT count(*) FROM messages WHERE text <> ''"_s);
    const qint64 sources = archive.number(u"SELECT count(*) FROM message_sources"_s);
    int steps = 0;
    while (archive.apply(rule, 3) > 0)
        REQUIRE(++steps < 100);
    CHECK(archive.number(u"SELECT count(*) FROM customers WHERE erased_at IS NOT NULL"_s) == preview.customers);
    CHECK(words - archive.number(u"SELECT count(*) FROM messages WHERE text <> ''"_s) == preview.messages);
    const qint64 aside = archive.number(u"SELECT count(*) FROM erased_rows WHERE table_name = 'message_sources'"_s);
    CHECK(sources - archive.number(u"SELECT count(*) FROM message_sources"_s) - aside == preview.sources);
    CHECK(archive.preview(rule) == RetentionPreview());
}

TEST_CASE("Old messages lose their bytes and files under a rule, and keep their words", "[customers]")
{
    Archive archive(GENERATE(Engine::Sqlite, Engine::Postgres));
    archive.write(u"old"_s, 100, false);
    archive.write(u"new"_s, 10, false);
    const RetentionRule rule{0, 60};
    CHECK(archive.preview(rule).sources == 1);
    CHECK(archive.preview(rule).bytes == archive.number(u"SELECT min(length(data)) FROM message_sources"_s));
    CHECK(archive.apply(rule, 10) == 0);
    CHECK(archive.number(u"SELECT count(*) FROM message_sources"_s) == 1);
    CHECK(archive.number(u"SELECT count(*) FROM attachments"_s) == 1);
    CHECK(archive.number(u"SELECT count(*) FROM messages WHERE text = 'words of old'"_s) == 1);
}

TEST_CASE("A retention rule is kept, and one that is too short is refused", "[customers]")
{
    Archive archive(Engine::Sqlite);
    CHECK(archive.workspace.read([](Session &session) { return retentionRule(session); }) == RetentionRule());
    archive.workspace.write([](Transaction &tx) { return setRetentionRule(tx, {365, 30}); });
    auto refused = archive.workspace.database().write([](Transaction &tx) { return setRetentionRule(tx, {29, 0}); });
    refused.waitForFinished();
    CHECK(refused.result().error().kind == ErrorKind::Malformed);
    CHECK(archive.workspace.read([](Session &session) { return retentionRule(session); }) == RetentionRule{365, 30});
}
