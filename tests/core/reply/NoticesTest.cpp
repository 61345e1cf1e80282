// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/Notices.h"

#include "core/reply/ReplyRules.h"
#include "core/store/ConsentRepository.h"
#include "core/store/DraftRepository.h"
#include "core/store/NoticeRepository.h"
#include "core/store/OutboxRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDesk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Instant noticeNoon = fromMsecs(1'777'809'600'000);

/// An incident of which many asked.
struct NoticeScene
{
    explicit NoticeScene(Engine engine) : workspace(engine), desk(workspace)
    {
        social = desk.account(Channel::Mastodon, u"brand@social.example"_s);
        sky = desk.account(Channel::Bluesky, u"brand.example"_s);
        notice.title = u"Outage"_s;
        notice.text = u"Hello {customer.first-name|there}, we are back."_s;
        notice.createdAt = noticeNoon;
        notice.createdBy = u"lena"_s;
    }

    ConversationId asked(AccountId account, Channel channel, const QString &handle, const QString &name = {})
    {
        Identity told = somebody(channel, handle);
        told.name = name;
        const Identity person = desk.person(told);
        const ConversationId conversation = desk.conversation(account, person);
        desk.receive(conversation, person, u"Is it down?"_s, noticeNoon - 1h);
        recipients.append(conversation);
        customers.append(person.customer);
        return conversation;
    }

    NoticeId save()
    {
        notice.id = workspace.write([this](Transaction &tx) -> Result<NoticeId> {
            FM_ASSIGN(const NoticeId id, NoticeRepository(tx).save(tx, notice));
            FM_TRY(NoticeRepository(tx).setRecipients(tx, id, recipients));
            return id;
        });
        return notice.id;
    }

    Result<NoticeSent> send(Instant now = noticeNoon)
    {
        auto sent = workspace.database().write(
            [this, now](Transaction &tx) { return sendNotice(tx, notice.id, u"lena"_s, 10s, now); });
        sent.waitForFinished();
        return sent.result();
    }

    Result<NoticeUndone> undo(Instant now = noticeNoon)
    {
        auto undone = workspace.database().write(
            [this, now](Transaction &tx) { return undoNotice(tx, notice.id, u"lena"_s, now); });
        undone.waitForFinished();
        return undone.result();
    }

    QList<NoticeRecipient> preview()
    {
        return workspace.read(
            [this](Session &session) { return previewNotice(session, notice.id, u"lena"_s, noticeNoon); });
    }

    QList<NoticeRecipient> outcome()
    {
        return workspace.read([this](Session &session) { return NoticeRepository(session).recipients(notice.id); });
    }

    QList<OutboxItem> outbox()
    {
        auto items = workspace.read([](Session &session) { return OutboxRepository(session).all(1000); });
        std::ranges::reverse(items);
        return items;
    }

    TestWorkspace workspace;
    TestDesk desk;
    AccountId social;
    AccountId sky;
    PublicNotice notice;
    QList<ConversationId> recipients;
    QList<CustomerId> customers;
};

}

TEST_CASE("a preview tells what each gets, and why some cannot, and sends nothing", "[reply][notices]")
{
    NoticeScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.asked(scene.social, Channel::Mastodon, u"ana@social.example"_s, u"Ana Ferreira"_s);
    scene.asked(scene.sky, Channel::Bluesky, u"bob.example"_s);
    scene.asked(scene.social, Channel::Mastodon, u"cleo@social.example"_s);
    const AccountId x = scene.desk.account(Channel::X, u"@brand"_s);
    scene.asked(x, Channel::X, u"dora"_s); // who does not mention us
    scene.workspace.write([&](Transaction &tx) {
        Consent refusal;
        refusal.customer = scene.customers[2];
        refusal.given = false;
        refusal.at = noticeNoon - 1h;
        refusal.agent = u"lena"_s;
        return ConsentRepository(tx).append(tx, refusal);
    });
    scene.notice.variants = {{Channel::Bluesky, QString(301, u'a')}};
    scene.save();

    auto preview = scene.preview();
    REQUIRE(preview.size() == 4);
    CHECK(preview[0].text == u"Hello Ana, we are back."_s);
    CHECK(preview[0].whyNot.isEmpty());
    CHECK(preview[1].whyNot == u"the text has 301 characters, the channel takes 300"_s);
    CHECK(preview[2].whyNot.contains(u"asked on"));
    CHECK(preview[3].whyNot.contains(u"X lets programs answer only"));
    CHECK(scene.outbox().isEmpty());

    scene.notice.variants = {{Channel::Bluesky, u"About {order}: we are back."_s}};
    scene.save();
    preview = scene.preview();
    CHECK(preview[1].whyNot == u"nothing is known for {order}"_s);
    CHECK(preview[1].text == u"About {order}: we are back."_s);
}

TEST_CASE("a notice goes out once to each, spaced on every account, and who cannot get it stops nobody",
          "[reply][notices]")
{
    NoticeScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    for (int i = 0; i < 3; ++i)
        scene.asked(scene.social, Channel::Mastodon, u"p%1@social.example"_s.arg(i));
    scene.asked(scene.sky, Channel::Bluesky, u"sky.example"_s);
    const AccountId x = scene.desk.account(Channel::X, u"@brand"_s);
    scene.asked(x, Channel::X, u"dora"_s);
    scene.notice.perMinute = 6;
    scene.save();

    const auto sent = scene.send();
    REQUIRE(sent);
    CHECK(sent->queued == 4);
    CHECK(sent->left == 1);
    CHECK_FALSE(sent->held);
    CHECK(sent->remaining == 0);
    const auto items = scene.outbox();
    REQUIRE(items.size() == 4);
    CHECK(items[0].notBefore == noticeNoon + 10s);
    CHECK(items[1].notBefore == noticeNoon + 20s);
    CHECK(items[2].notBefore == noticeNoon + 30s);
    CHECK(items[3].notBefore == noticeNoon + 10s); // another account
    CHECK(items[0].notice == scene.notice.id);
    CHECK(scene.outcome()[4].whyNot.contains(u"X lets programs answer only"));

    const auto again = scene.send();
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Conflict);
    CHECK(scene.outbox().size() == 4);
    auto changed =
        scene.workspace.database().write([&](Transaction &tx) { return NoticeRepository(tx).save(tx, scene.notice); });
    changed.waitForFinished();
    CHECK_FALSE(changed.result());
}

TEST_CASE("a notice to many is queued in batches, and what a crash left over is gone on with", "[reply][notices]")
{
    NoticeScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const int many = noticeBatch + 7;
    for (int i = 0; i < many; ++i)
        scene.asked(scene.social, Channel::Mastodon, u"p%1@social.example"_s.arg(i));
    scene.notice.perMinute = 60;
    scene.save();
    const auto first = scene.send();
    REQUIRE(first);
    CHECK(first->queued == noticeBatch);
    CHECK(first->remaining == 7);

    scene.workspace.reopen(); // as after a crash in between
    const auto rest = scene.send(noticeNoon + 5s);
    REQUIRE(rest);
    CHECK(rest->queued == 7);
    CHECK(rest->remaining == 0);
    QSet<ConversationId> reached;
    Instant last = noticeNoon;
    for (const OutboxItem &item : scene.outbox()) {
        reached.insert(item.message.conversation);
        CHECK(item.notBefore >= last + 1s); // the gap holds across the crash
        last = item.notBefore;
    }
    CHECK(reached.size() == many);
    CHECK(scene.outbox().size() == many);
    CHECK_FALSE(scene.send(noticeNoon + 6s));
}

TEST_CASE("one undo takes back all that has not left, and nothing more of it goes out", "[reply][notices]")
{
    NoticeScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const int many = noticeBatch + 2;
    for (int i = 0; i < many; ++i)
        scene.asked(scene.social, Channel::Mastodon, u"p%1@social.example"_s.arg(i));
    scene.save();
    CHECK_FALSE(scene.undo()); // it was not sent
    REQUIRE(scene.send());
    const auto left = scene.workspace.write([&](Transaction &tx) {
        return OutboxRepository(tx).claimDue(tx, scene.social, u"sender"_s, noticeNoon + 11s, noticeNoon + 1min);
    });
    REQUIRE(left);

    auto undone = scene.undo(noticeNoon + 12s);
    REQUIRE(undone);
    CHECK(undone->takenBack == noticeBatch - 1);
    CHECK(undone->left == 1);
    CHECK(undone->isWhole);
    for (const OutboxItem &item : scene.outbox())
        CHECK(item.state == (item.id == left->id ? OutboxState::Sending : OutboxState::Cancelled));
    const auto more = scene.send(noticeNoon + 13s); // those of the second batch, which were never queued
    REQUIRE_FALSE(more);
    CHECK(more.error().kind == ErrorKind::Conflict);
    CHECK(scene.outbox().size() == noticeBatch);
    const auto drafts = scene.workspace.read([](Session &session) { return DraftRepository(session).open(QString()); });
    CHECK(drafts.isEmpty()); // the words stand in the notice
}

TEST_CASE("a notice that was not sent can be deleted with whom it was for, and no other", "[reply][notices]")
{
    NoticeScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.asked(scene.social, Channel::Mastodon, u"ana@social.example"_s);
    const auto remove = [&](NoticeId id) {
        auto removed =
            scene.workspace.database().write([id](Transaction &tx) { return NoticeRepository(tx).remove(tx, id); });
        removed.waitForFinished();
        return removed.result();
    };
    const NoticeId typed = scene.save();
    REQUIRE(remove(typed));
    CHECK_FALSE(scene.workspace.read([&](Session &session) { return NoticeRepository(session).find(typed); }));
    CHECK(scene.outcome().isEmpty());
    REQUIRE_FALSE(remove(typed));
    CHECK(remove(typed).error().kind == ErrorKind::NotFound);

    scene.notice.id = {};
    const NoticeId sent = scene.save();
    REQUIRE(scene.send());
    for (const bool isUndone : {false, true}) { // what became of it stays to be looked at
        if (isUndone)
            REQUIRE(scene.undo());
        REQUIRE_FALSE(remove(sent));
        CHECK(remove(sent).error().kind == ErrorKind::Conflict);
        CHECK(scene.outcome().size() == 1);
    }
}

TEST_CASE("a notice is held where the team asks for a second person", "[reply][notices]")
{
    NoticeScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.asked(scene.social, Channel::Mastodon, u"ana@social.example"_s);
    scene.workspace.write([](Transaction &tx) {
        ReplyRules rules;
        rules.approval.notices = true;
        return setReplyRules(tx, rules);
    });
    scene.save();
    const auto sent = scene.send();
    REQUIRE(sent);
    CHECK(sent->held);
    CHECK(scene.outcome().first().state == OutboxState::Held);
    const auto undone = scene.undo();
    REQUIRE(undone);
    CHECK(undone->takenBack == 1);
}

TEST_CASE("a notice without words or for nobody is refused, and one is for each conversation once", "[reply][notices]")
{
    NoticeScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    scene.save();
    const auto nobody = scene.send();
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().kind == ErrorKind::Rejected);
    CHECK(scene.workspace.read([&](Session &session) { return NoticeRepository(session).find(scene.notice.id); })
              ->state == NoticeState::Draft);

    const ConversationId one = scene.asked(scene.social, Channel::Mastodon, u"ana@social.example"_s);
    scene.recipients.append(one);
    scene.save();
    CHECK(scene.outcome().size() == 1);
    scene.notice.text = u"  "_s;
    auto blank =
        scene.workspace.database().write([&](Transaction &tx) { return NoticeRepository(tx).save(tx, scene.notice); });
    blank.waitForFinished();
    REQUIRE_FALSE(blank.result());
    CHECK(blank.result().error().kind == ErrorKind::Rejected);

    // Two conversations that turn out to be one get it once.
    const ConversationId other = scene.asked(scene.social, Channel::Mastodon, u"bob@social.example"_s);
    scene.notice.text = u"We are back."_s;
    scene.save();
    const ConversationId whole =
        scene.desk.conversation(scene.social, scene.desk.person(somebody(Channel::Mastodon, u"cy@social.example"_s)));
    scene.workspace.write([&](Transaction &tx) { return NoticeRepository(tx).refile(tx, other, whole); });
    scene.workspace.write([&](Transaction &tx) { return NoticeRepository(tx).refile(tx, whole, one); });
    QList<ConversationId> told;
    for (const NoticeRecipient &each : scene.outcome())
        told.append(each.conversation);
    CHECK(told == QList{one, whole});
}
