// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AccountRepository.h"
#include "core/store/ConversationBatch.h"
#include "core/store/ConversationRepository.h"
#include "core/store/CustomerRepository.h"
#include "core/store/DraftRepository.h"
#include "core/store/EventRepository.h"
#include "core/store/MessageRepository.h"
#include "core/store/SearchRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestWorkspace.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const Instant noon = fromMsecs(1'777'809'600'000);

Identity ana()
{
    Identity identity;
    identity.channel = Channel::Email;
    identity.remoteKey = identity.handle = u"ana@x.example"_s;
    identity.name = u"Ana Sousa"_s;
    return identity;
}

AccountId addAccount(TestWorkspace &workspace)
{
    return workspace.write([](Transaction &tx) {
        Account account;
        account.handle = u"support@brand.example"_s;
        account.settings = {{u"imapHost"_s, u"imap.brand.example"_s}};
        account.createdAt = noon;
        return AccountRepository(tx).add(tx, account);
    });
}

struct Placed
{
    AccountId account;
    ConversationId conversation;
    Identity author;
};

Placed addConversation(TestWorkspace &workspace)
{
    const AccountId account = addAccount(workspace);
    return workspace.write([account](Transaction &tx) -> Result<Placed> {
        FM_ASSIGN(const Identity author, CustomerRepository(tx).resolve(tx, ana(), noon));
        FM_ASSIGN(const ConversationId id,
                  ConversationRepository(tx).create(
                      {account, author.customer, {}, u"Where is my order?"_s, u"where is my order?"_s}));
        return Placed{account, id, author};
    });
}

IncomingMessage mail(const QString &id, const QString &text, Instant at)
{
    IncomingMessage message;
    message.remoteId = message.dedupeKey = id;
    message.author = ana();
    message.text = text;
    message.at = message.receivedAt = at;
    return message;
}

MessageId addMessage(TestWorkspace &workspace, const Placed &place, const IncomingMessage &message)
{
    return workspace.write([&](Transaction &tx) -> Result<MessageId> {
        FM_ASSIGN(const MessageId id, MessageRepository(tx).insert(
                                          tx, {message, place.account, place.conversation, place.author.id, {}, {}}));
        Event event;
        event.kind = message.direction == Direction::Inbound ? EventKind::Received : EventKind::Sent;
        event.at = event.recordedAt = message.at;
        event.account = place.account;
        event.conversation = place.conversation;
        event.customer = place.author.customer;
        event.message = id;
        FM_TRY(EventRepository(tx).append(event));
        FM_TRY(ConversationRepository(tx).refresh(tx, place.conversation));
        return id;
    });
}

}

#define BOTH_ENGINES const auto engine = GENERATE(Engine::Sqlite, Engine::Postgres)

TEST_CASE("an account comes back as it was stored, and after removal with its settings", "[store]")
{
    BOTH_ENGINES;
    TestWorkspace workspace(engine);
    const AccountId id = addAccount(workspace);
    workspace.reopen();
    const auto accounts = workspace.read([](Session &session) { return AccountRepository(session).all(); });
    REQUIRE(accounts.size() == 1);
    CHECK(accounts.first().id == id);
    CHECK(accounts.first().settings.value("imapHost"_L1).toString() == u"imap.brand.example"_s);
    CHECK(accounts.first().state == AccountState::New);

    workspace.write([id](Transaction &tx) { return AccountRepository(tx).remove(tx, id, noon); });
    CHECK(workspace.read([](Session &session) { return AccountRepository(session).all(); }).isEmpty());
    CHECK(addAccount(workspace) == id);
}

TEST_CASE("a cursor is kept per account and stream", "[store]")
{
    BOTH_ENGINES;
    TestWorkspace workspace(engine);
    const AccountId id = addAccount(workspace);
    const auto cursor = [&](const QString &stream) {
        return workspace.read([=](Session &session) { return AccountRepository(session).cursor(id, stream); });
    };
    CHECK(cursor(u"INBOX"_s) == QString());
    for (const auto &value : {u"1"_s, u"2"_s})
        workspace.write([=](Transaction &tx) { return AccountRepository(tx).setCursor(id, u"INBOX"_s, value, noon); });
    CHECK(cursor(u"INBOX"_s) == u"2"_s);
    CHECK(cursor(u"Sent"_s) == QString());
}

TEST_CASE("an identity keeps its customer, and learns new names but never loses one", "[store]")
{
    BOTH_ENGINES;
    TestWorkspace workspace(engine);
    const auto resolve = [&](const Identity &identity) {
        return workspace.write(
            [identity](Transaction &tx) { return CustomerRepository(tx).resolve(tx, identity, noon); });
    };
    const Identity first = resolve(ana());
    Identity renamed = ana();
    renamed.name = u"Ana S."_s;
    renamed.followers = 12;
    CHECK(resolve(renamed).customer == first.customer);
    Identity nameless = ana();
    nameless.name.clear();
    const Identity again = resolve(nameless);
    CHECK(again.id == first.id);
    CHECK(again.name == u"Ana S."_s);
    CHECK(again.followers == 12);
    const auto customer =
        workspace.read([&](Session &session) { return CustomerRepository(session).find(first.customer); });
    REQUIRE(customer);
    CHECK(customer->name == u"Ana Sousa"_s);
    CHECK(customer->identities.size() == 1);
}

TEST_CASE("a message comes back whole: people, attachments, source", "[store]")
{
    BOTH_ENGINES;
    TestWorkspace workspace(engine);
    const Placed place = addConversation(workspace);
    IncomingMessage message = mail(u"1@x"_s, u"Olá, é a minha encomenda 😀"_s, noon);
    message.to = {{u"Support, Brand"_s, u"support@brand.example"_s}};
    message.subject = u"Encomenda"_s;
    message.attachments = {{{}, u"fatura.pdf"_s, u"application/pdf"_s, 1234, u"2"_s, {}, false}};
    message.references = {u"0@x"_s};
    const QByteArray source = QByteArray("Subject: x\r\n\r\n").append(QByteArray(5000, '\0')).append("\xff\xfe");
    workspace.write([&](Transaction &tx) {
        return MessageRepository(tx).insert(
            tx, {message, place.account, place.conversation, place.author.id, {}, {u"mail"_s, source}});
    });

    const auto messages =
        workspace.read([&](Session &session) { return MessageRepository(session).ofConversation(place.conversation); });
    REQUIRE(messages.size() == 1);
    const Message &stored = messages.first();
    CHECK(stored.text == message.text);
    CHECK(stored.to == message.to);
    CHECK(stored.from == Mailbox{u"Ana Sousa"_s, u"ana@x.example"_s});
    CHECK(stored.at == noon);
    REQUIRE(stored.attachments.size() == 1);
    CHECK(stored.attachments.first().name == u"fatura.pdf"_s);
    CHECK(stored.attachments.first().size == 1234);
    CHECK(stored.hasSource);
    const auto kept = workspace.read([&](Session &session) { return MessageRepository(session).source(stored.id); });
    REQUIRE(kept);
    CHECK(kept->bytes == source);
}

TEST_CASE("a message is found by its key, by those that refer to it, and only on its own account", "[store]")
{
    BOTH_ENGINES;
    TestWorkspace workspace(engine);
    const Placed place = addConversation(workspace);
    IncomingMessage reply = mail(u"2@x"_s, u"text"_s, noon);
    reply.references = {u"1@x"_s};
    addMessage(workspace, place, reply);
    const auto where = [&](auto member, AccountId account, const QString &key) {
        return workspace.read([=](Session &session) {
            MessageRepository messages(session);
            return (messages.*member)(account, key);
        });
    };
    CHECK(where(&MessageRepository::conversationOf, place.account, u"2@x"_s) == place.conversation);
    CHECK(where(&MessageRepository::conversationReferring, place.account, u"1@x"_s) == place.conversation);
    CHECK_FALSE(where(&MessageRepository::conversationOf, place.account, u"1@x"_s));
    CHECK_FALSE(where(&MessageRepository::conversationOf, AccountId(99), u"2@x"_s));
}

TEST_CASE("a conversation waits from the first unanswered message until a person answers", "[store]")
{
    BOTH_ENGINES;
    TestWorkspace workspace(engine);
    const Placed place = addConversation(workspace);
    const auto conversation = [&] {
        return *workspace.read(
            [&](Session &session) { return ConversationRepository(session).find(place.conversation); });
    };
    addMessage(workspace, place, mail(u"1@x"_s, u"first"_s, noon));
    addMessage(workspace, place, mail(u"2@x"_s, u"second"_s, noon + std::chrono::hours(1)));
    CHECK(conversation().waitingSince == noon);
    CHECK(conversation().messages == 2);
    CHECK(conversation().preview == u"second"_s);
    CHECK(conversation().customerHandle == u"ana@x.example"_s);

    IncomingMessage answer = mail(u"3@us"_s, u"answer"_s, noon + std::chrono::hours(2));
    answer.direction = Direction::Outbound;
    addMessage(workspace, place, answer);
    CHECK_FALSE(conversation().waitingSince);
    CHECK(conversation().lastMessageAt == noon + std::chrono::hours(2));
    CHECK(conversation().version == 3);
}

TEST_CASE("lists filter, sort and page", "[store]")
{
    BOTH_ENGINES;
    TestWorkspace workspace(engine);
    const Placed place = addConversation(workspace);
    QList<ConversationId> ids{place.conversation};
    for (int i = 1; i < 5; ++i) {
        ids.append(workspace.write([&](Transaction &tx) {
            return ConversationRepository(tx).create(
                {place.account, place.author.customer, {}, QString::number(i), {}});
        }));
    }
    for (int i = 0; i < ids.size(); ++i)
        addMessage(
            workspace, {place.account, ids.at(i), place.author},
            mail(QString::number(i) + u"@x"_s, u"text of "_s + QString::number(i), noon + std::chrono::minutes(i)));
    const auto list = [&](const ConversationQuery &query) {
        QList<ConversationId> found;
        for (const auto &row :
             workspace.read([&](Session &session) { return ConversationRepository(session).list(query); }))
            found.append(row.id);
        return found;
    };
    ConversationQuery query;
    CHECK(list(query) == QList<ConversationId>(ids.rbegin(), ids.rend()));
    query.sort = ConversationSort::WaitingLongest;
    CHECK(list(query) == ids);
    CHECK(workspace.read([&](Session &session) { return ConversationRepository(session).order(query, 2); }).size() ==
          2);

    workspace.write([&](Transaction &tx) -> Result<void> {
        ConversationRepository conversations(tx);
        FM_TRY(conversations.setStatus(tx, ids.at(2), ConversationStatus::Closed));
        FM_TRY(ConversationBatch(tx).addTag({ids.at(3)}, u"billing"_s));
        return conversations.setUnread(tx, ids.at(3), true);
    });
    query.criteria = {hasState({ConversationState::Closed})};
    CHECK(list(query) == QList{ids.at(2)});
    query.criteria = {hasState({ConversationState::Unread})};
    CHECK(list(query) == QList{ids.at(3)});
    query.criteria = {ofAccount(AccountId(99))};
    CHECK(list(query).isEmpty());
    query.criteria = {ofCustomer(place.author.customer)};
    CHECK(list(query) == ids);
}

TEST_CASE("an edited message is found by its new words and no longer by the old", "[store]")
{
    BOTH_ENGINES;
    TestWorkspace workspace(engine);
    const Placed place = addConversation(workspace);
    const MessageId id = addMessage(workspace, place, mail(u"1@x"_s, u"teh colour's blue"_s, noon));
    const auto find = [&](const QString &word) {
        ConversationQuery query;
        query.criteria = {hasWords(foldPhrase(word, true))};
        QList<MessageId> ids;
        for (const auto &hit :
             workspace.read([&](Session &session) { return SearchRepository(session).find(query, 10); }))
            ids.append(hit.message);
        return ids;
    };
    CHECK(find(u"teh"_s) == QList{id});
    CHECK(find(u"colo"_s) == QList{id});
    workspace.write([&](Transaction &tx) -> Result<void> {
        MessageRepository messages(tx);
        FM_ASSIGN(const auto stored, messages.stored(place.account, u"1@x"_s));
        return messages.replaceText(tx, *stored, mail(u"1@x"_s, u"the colour is red"_s, noon), noon);
    });
    CHECK(find(u"teh"_s).isEmpty());
    CHECK(find(u"red"_s) == QList{id});
}

TEST_CASE("a draft is replaced whole, and stays when it is emptied", "[store]")
{
    BOTH_ENGINES;
    TestWorkspace workspace(engine);
    Draft draft;
    draft.conversation = addConversation(workspace).conversation;
    draft.agent = draft.updatedBy = u"lena"_s;
    draft.seenVersion = 3;
    draft.createdAt = draft.updatedAt = noon;
    const auto save = [&](const QString &text) {
        draft.text = text;
        draft = workspace.write([&](Transaction &tx) { return DraftRepository(tx).save(tx, draft); });
    };
    save(u"Hel"_s);
    draft.variants = {{Channel::X, u"Hi"_s}};
    draft.origin = {OriginKind::SavedReply, 7, u"Hello there"_s};
    draft.files = {{u"a.png"_s, u"image/png"_s, u"A kettle"_s, "bytes"}};
    save(u"Hello"_s);
    workspace.reopen();
    const auto kept = [&] {
        auto found = workspace.read([&](Session &session) { return DraftRepository(session).find(draft.id); });
        REQUIRE(found);
        found->files = workspace.read([&](Session &session) { return DraftRepository(session).files(draft.id); });
        return *found;
    };
    CHECK(kept() == draft);
    CHECK(draft.revision == 2);
    save({});
    CHECK(kept().text.isEmpty());
}

TEST_CASE("a snoozed conversation wakes when its time has come", "[store]")
{
    BOTH_ENGINES;
    TestWorkspace workspace(engine);
    const Placed place = addConversation(workspace);
    workspace.write([&](Transaction &tx) {
        return ConversationRepository(tx).setStatus(tx, place.conversation, ConversationStatus::Snoozed, noon);
    });
    const auto wake = [&](Instant now) {
        return workspace.write([=](Transaction &tx) { return ConversationBatch(tx).wakeSnoozed(now, 100); });
    };
    CHECK(wake(noon - Milliseconds(1)) == 0);
    CHECK(wake(noon) == 1);
    CHECK(wake(noon) == 0);
}
