// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MacroRepository.h"
#include "core/store/SavedReplyRepository.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDesk.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

const Instant libraryNoon = fromMsecs(1'777'809'600'000);

SavedReply savedReply(const QString &name, const QList<SavedReplyText> &texts)
{
    SavedReply reply;
    reply.name = name;
    reply.title = name.toUpper();
    reply.texts = texts;
    reply.createdAt = reply.updatedAt = libraryNoon;
    reply.updatedBy = u"mia"_s;
    return reply;
}

SavedReplyId save(TestWorkspace &workspace, const SavedReply &reply)
{
    return workspace.write([&](Transaction &transaction) -> Result<SavedReplyId> {
        FM_ASSIGN(const auto id, SavedReplyRepository(transaction).save(transaction, reply));
        CHECK(transaction.changes().library);
        return id;
    });
}

template <class F>
Error refusalOf(TestWorkspace &workspace, F deed)
{
    auto future = workspace.database().write(std::move(deed));
    future.waitForFinished();
    REQUIRE_FALSE(future.result());
    return future.result().error();
}

ErrorKind refused(TestWorkspace &workspace, const SavedReply &reply)
{
    return refusalOf(
               workspace,
               [=](Transaction &transaction) { return SavedReplyRepository(transaction).save(transaction, reply); })
        .kind;
}

std::optional<SavedReply> stored(TestWorkspace &workspace, const QString &name)
{
    return workspace.read([&](Session &session) { return SavedReplyRepository(session).named(name); });
}

QString taken(const SavedReply &reply, const QString &language, Channel channel)
{
    const SavedReplyText *text = textFor(reply, language, channel);
    return text ? text->text : QString();
}

ErrorKind refusedMacro(TestWorkspace &workspace, const Macro &macro)
{
    return refusalOf(workspace,
                     [=](Transaction &transaction) { return MacroRepository(transaction).save(transaction, macro); })
        .kind;
}

}

TEST_CASE("a saved reply gives the text that fits language and channel best", "[store][library]")
{
    const SavedReply reply = savedReply(u"hours"_s, {{{}, {}, u"any"_s},
                                                     {{}, Channel::X, u"any x"_s},
                                                     {u"pt"_s, {}, u"pt"_s},
                                                     {u"pt"_s, Channel::X, u"pt x"_s},
                                                     {u"pt-PT"_s, {}, u"pt-PT"_s},
                                                     {u"fr-CA"_s, {}, u"fr-CA"_s}});
    CHECK(taken(reply, u"pt"_s, Channel::X) == u"pt x"_s);
    CHECK(taken(reply, u"pt"_s, Channel::Email) == u"pt"_s);
    CHECK(taken(reply, u"pt-BR"_s, Channel::Email) == u"pt"_s);
    CHECK(taken(reply, u"pt-pt"_s, Channel::X) == u"pt-PT"_s);
    CHECK(taken(reply, u"fr"_s, Channel::X) == u"fr-CA"_s);
    CHECK(taken(reply, u"de"_s, Channel::X) == u"any x"_s);
    CHECK(taken(reply, {}, Channel::Email) == u"any"_s);
    const SavedReply french = savedReply(u"fr"_s, {{u"fr"_s, {}, u"fr"_s}});
    CHECK(textFor(french, u"de"_s, Channel::X) == nullptr);
    CHECK(taken(french, {}, Channel::X) == u"fr"_s);
    const SavedReply mail = savedReply(u"mail"_s, {{{}, Channel::Email, u"mail"_s}});
    CHECK(textFor(mail, {}, Channel::X) == nullptr);
}

TEST_CASE("a saved reply comes back whole, is changed, and goes with its name free again", "[store][library]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    SavedReply reply = savedReply(u"refund"_s, {{{}, {}, u"any {order|}"_s}, {u"pt-BR"_s, Channel::X, u"olá \"'"_s}});
    reply.id = save(workspace, reply);
    CHECK(stored(workspace, u"refund"_s) == reply);

    reply.texts = {{u"fr"_s, {}, u"voilà"_s}};
    reply.name = u"refund-fr"_s;
    reply.updatedAt = libraryNoon + 1h;
    reply.updatedBy = u"leo"_s;
    save(workspace, reply);
    CHECK(stored(workspace, u"refund-fr"_s) == reply);
    CHECK_FALSE(stored(workspace, u"refund"_s));

    save(workspace, savedReply(u"b"_s, {{{}, {}, u"b"_s}}));
    save(workspace, savedReply(u"a-b"_s, {{{}, {}, u"a"_s}}));
    const auto names = [&] {
        QStringList found;
        for (const SavedReply &each :
             workspace.read([](Session &session) { return SavedReplyRepository(session).all(); }))
            found.append(each.name + u':' + each.texts.first().text);
        return found;
    };
    CHECK(names() == QStringList{u"a-b:a"_s, u"b:b"_s, u"refund-fr:voilà"_s});
    workspace.write([&](Transaction &transaction) {
        return SavedReplyRepository(transaction).remove(transaction, reply.id, u"mia"_s, libraryNoon + 2h);
    });
    CHECK(names() == QStringList{u"a-b:a"_s, u"b:b"_s});
    CHECK(refused(workspace, reply) == ErrorKind::NotFound);
    save(workspace, savedReply(u"refund-fr"_s, {{{}, {}, u"anew"_s}}));
    CHECK(names().contains(u"refund-fr:anew"_s));
}

TEST_CASE("an odd saved reply is refused and changes nothing", "[store][library]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    const SavedReply good = savedReply(u"good"_s, {{{}, {}, u"good"_s}});
    save(workspace, good);
    for (const QString &name : {QString(), u"Refund"_s, u"a b"_s, u"-a"_s, QString(61, u'a')})
        CHECK(refused(workspace, savedReply(name, good.texts)) == ErrorKind::Rejected);
    CHECK(refused(workspace, savedReply(u"none"_s, {})) == ErrorKind::Rejected);
    CHECK(refused(workspace, savedReply(u"blank"_s, {{{}, {}, u" \n"_s}})) == ErrorKind::Rejected);
    CHECK(refused(workspace, savedReply(u"odd"_s, {{u"Portuguese"_s, {}, u"x"_s}})) == ErrorKind::Rejected);
    CHECK(refused(workspace, savedReply(u"twice"_s, {{u"pt"_s, {}, u"x"_s}, {u"pt"_s, {}, u"y"_s}})) ==
          ErrorKind::Rejected);
    CHECK(refused(workspace, savedReply(u"good"_s, {{{}, {}, u"other"_s}})) == ErrorKind::Conflict);
    CHECK(stored(workspace, u"good"_s)->texts == good.texts);
}

TEST_CASE("an approved position has an owner and an expiry, and only its owner changes it", "[store][library]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    SavedReply position = savedReply(u"outage"_s, {{{}, {}, u"We are on it."_s}});
    position.approved = true;
    position.owner = u"mia"_s;
    CHECK(refused(workspace, position) == ErrorKind::Rejected);
    position.expiresAt = libraryNoon + 24h;
    position.owner.clear();
    CHECK(refused(workspace, position) == ErrorKind::Rejected);
    position.owner = u"mia"_s;
    position.id = save(workspace, position);
    CHECK(stored(workspace, u"outage"_s) == position);
    CHECK_FALSE(position.isExpired(libraryNoon + 23h));
    CHECK(position.isExpired(libraryNoon + 24h));

    SavedReply taken = position;
    taken.owner = taken.updatedBy = u"leo"_s;
    CHECK(refused(workspace, taken) == ErrorKind::Forbidden);
    const Error words = refusalOf(workspace, [&](Transaction &transaction) {
        return SavedReplyRepository(transaction).remove(transaction, position.id, u"leo"_s, libraryNoon);
    });
    CHECK(words.kind == ErrorKind::Forbidden);
    CHECK(words.detail == u"outage is an approved position; only its owner mia may change it"_s);
    CHECK(stored(workspace, u"outage"_s) == position);

    position.approved = false;
    save(workspace, position);
    taken.approved = false;
    save(workspace, taken);
    CHECK(stored(workspace, u"outage"_s)->owner == u"leo"_s);
}

TEST_CASE("uses are counted by what became of them, for each saved reply", "[store][library]")
{
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    TestDesk desk(workspace);
    const ConversationId about =
        desk.conversation(desk.account(Channel::X), desk.person(somebody(Channel::X, u"ana"_s)));
    const SavedReplyId one = save(workspace, savedReply(u"one"_s, {{{}, {}, u"1"_s}}));
    const SavedReplyId two = save(workspace, savedReply(u"two"_s, {{{}, {}, u"2"_s}}));
    const auto use = [&](const QString &kind, SavedReplyId source, const QString &outcome) {
        workspace.write([&](Transaction &transaction) -> Result<void> {
            FM_TRY(transaction.exec(u"INSERT INTO reply_uses (at, conversation_id, kind, source_id, outcome) "
                                    "VALUES (?, ?, ?, ?, ?)"_s,
                                    libraryNoon, about, kind, source, outcome));
            return {};
        });
    };
    use(u"saved-reply"_s, one, u"accepted"_s);
    use(u"saved-reply"_s, one, u"accepted"_s);
    use(u"saved-reply"_s, one, u"edited"_s);
    use(u"saved-reply"_s, one, u"refused"_s);
    use(u"past-answer"_s, two, u"accepted"_s);
    const auto uses = workspace.read([](Session &session) { return SavedReplyRepository(session).uses(); });
    CHECK(uses.value(one) == UseCounts{2, 1, 1});
    CHECK_FALSE(uses.contains(two));
}

TEST_CASE("a macro comes back whole, and an odd one is refused", "[store][library]")
{
    using Kind = MacroStep::Kind;
    TestWorkspace workspace(GENERATE(Engine::Sqlite, Engine::Postgres));
    Macro macro{{},
                u"Refund asked"_s,
                u"mia"_s,
                {{Kind::Reply, u"refund"_s},
                 {Kind::Note, u"\"quoted\" é"_s},
                 {Kind::Assign, {}},
                 {Kind::HandOver, u"Service: refund"_s},
                 {Kind::Snooze, u"48"_s},
                 {Kind::Close, {}}},
                libraryNoon,
                libraryNoon};
    const auto keep = [&] {
        return workspace.write([&](Transaction &transaction) -> Result<MacroId> {
            FM_ASSIGN(const auto id, MacroRepository(transaction).save(transaction, macro));
            CHECK(transaction.changes().library);
            return id;
        });
    };
    const auto found = [&](const QString &name) {
        return workspace.read([&](Session &session) { return MacroRepository(session).named(name); });
    };
    macro.id = keep();
    CHECK(found(u"Refund asked"_s) == macro);
    macro.name = u"Refund"_s;
    macro.steps.removeLast();
    macro.updatedAt = libraryNoon + 1h;
    keep();
    CHECK(found(u"Refund"_s) == macro);

    const auto with = [&](const QList<MacroStep> &steps) {
        return Macro{{}, u"odd"_s, {}, steps, libraryNoon, libraryNoon};
    };
    for (const MacroStep &step :
         {MacroStep{Kind::Reply, {}}, MacroStep{Kind::Tag, u" "_s}, MacroStep{Kind::Snooze, u"soon"_s},
          MacroStep{Kind::Snooze, u"0"_s}, MacroStep{Kind::HandOver, u": why"_s}, MacroStep{Kind::Note, {}}})
        CHECK(refusedMacro(workspace, with({step})) == ErrorKind::Rejected);
    CHECK(refusedMacro(workspace, with({})) == ErrorKind::Rejected);
    CHECK(refusedMacro(workspace, with({{Kind::Reply, u"a"_s}, {Kind::Reply, u"b"_s}})) == ErrorKind::Rejected);
    Macro same = with({{Kind::Close, {}}});
    same.name = u" Refund "_s;
    CHECK(refusedMacro(workspace, same) == ErrorKind::Conflict);
    same.name = u"  "_s;
    CHECK(refusedMacro(workspace, same) == ErrorKind::Rejected);
    workspace.write(
        [&](Transaction &transaction) { return MacroRepository(transaction).remove(transaction, macro.id); });
    CHECK(workspace.read([](Session &session) { return MacroRepository(session).all(); }).isEmpty());
    CHECK(refusedMacro(workspace, macro) == ErrorKind::NotFound);
}
