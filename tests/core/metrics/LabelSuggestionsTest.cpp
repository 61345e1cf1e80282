// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/labels/LabelSuggestions.h"

#include "core/inbox/LabelActions.h"
#include "core/metrics/labels/LabelWatch.h"
#include "core/store/MessageRepository.h"
#include "tests/core/metrics/LabelTexts.h"
#include "tests/support/Printers.h"
#include "tests/support/TestDesk.h"
#include "tests/support/Waiting.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

constexpr int askedOnDesk = 80;
constexpr int labelledOnDesk = 60;

/// Eighty people ask, and the first sixty are labelled.
struct SuggestionDesk
{
    explicit SuggestionDesk(Engine engine, int labelled = labelledOnDesk) : workspace(engine), desk(workspace)
    {
        const AccountId account = desk.account(Channel::X);
        const Identity ann = desk.person(somebody(Channel::X, u"@ann"_s));
        for (int i = 0; i < askedOnDesk; ++i) {
            places.append(desk.conversation(account, ann));
            messages.append(desk.receive(places.last(), ann, plainText(i).text, at(i)));
        }
        person = ann;
        for (int i = 0; i < labelled; ++i)
            label(i, plainText(i).label);
    }

    static Instant at(int minute) { return *fromIso(u"2026-05-05T09:00:00Z"_s) + std::chrono::minutes(minute); }
    void label(int number, const CaseLabel &label)
    {
        workspace.write([&](Transaction &tx) {
            return labelCase(tx, places[number], label, true, u"lena"_s, at(1'000 + m_labels++));
        });
    }
    LabelModel learnt(bool anew = false)
    {
        return workspace.read([=](Session &session) { return learnLabels(session, anew); });
    }
    struct Step
    {
        int looked = 0;
        QSet<ConversationId> named;
    };
    Step step(const LabelModel &model, int most)
    {
        return workspace.write([&](Transaction &tx) -> Result<Step> {
            FM_ASSIGN(const int looked, suggestSomeLabels(tx, model, most));
            return Step{looked, tx.changes().conversations};
        });
    }
    int suggestAll(const LabelModel &model)
    {
        int steps = 0;
        while (step(model, 50).looked > 0)
            ++steps;
        return steps;
    }
    QHash<MessageId, SuggestedLabel> suggested()
    {
        return workspace.read([](Session &session) { return LabelRepository(session).suggested(); });
    }

    TestWorkspace workspace;
    TestDesk desk;
    Identity person;
    QList<ConversationId> places;
    QList<MessageId> messages;

private:
    int m_labels = 0;
};

}

TEST_CASE("Suggestions are made a few at a time, the newest first, and views hear of them", "[labels]")
{
    SuggestionDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const LabelModel model = desk.learnt();
    REQUIRE(model.classifier);
    const auto first = desk.step(model, 10);
    CHECK(first.looked == 10);
    CHECK(desk.suggestAll(model) > 1);
    const auto suggested = desk.suggested();
    CHECK(suggested.size() == askedOnDesk);
    int right = 0;
    for (int i = labelledOnDesk; i < askedOnDesk; ++i)
        right += suggested[desk.messages[i]].intent == plainText(i).label.intent ? 1 : 0;
    CHECK(right >= 19);
    CHECK(desk.step(model, 50).named.isEmpty()); // nothing is left to be done
}

TEST_CASE("What comes in later and what is edited is suggested for", "[labels]")
{
    SuggestionDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const LabelModel model = desk.learnt();
    desk.suggestAll(model);
    const ConversationId place = desk.places.last();
    const MessageId later =
        desk.desk.receive(place, desk.person, u"Thank you, it is wonderful"_s, SuggestionDesk::at(500));
    desk.workspace.write([&](Transaction &tx) {
        IncomingMessage edited;
        edited.text = u"Merci, le %1 est magnifique"_s;
        return MessageRepository(tx).replaceText(tx, {desk.messages[2], desk.places[2], {}, false}, edited,
                                                 SuggestionDesk::at(501));
    });
    CHECK(desk.suggested()[desk.messages[2]].intent == Intent::Vent);
    const auto step = desk.step(model, 50);
    CHECK(step.named == QSet<ConversationId>{place, desk.places[2]});
    CHECK(desk.suggested()[later].intent == Intent::Praise);
    CHECK(desk.suggested()[desk.messages[2]].intent == Intent::Praise);
}

TEST_CASE("A few more labels go on under the model's name, a twentieth more make a new one", "[labels]")
{
    SuggestionDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const LabelModel model = desk.learnt();
    desk.suggestAll(model);
    const auto isNew = [&](const LabelModel &known) {
        return desk.workspace.read([&](Session &session) { return labelsAreNew(session, known); });
    };
    desk.label(60, plainText(60).label);
    desk.label(61, plainText(61).label);
    CHECK_FALSE(isNew(model));
    CHECK(desk.learnt().id == model.id);
    CHECK(desk.learnt(true).id != model.id);
    desk.label(62, plainText(62).label);
    CHECK(isNew(model));
    const LabelModel next = desk.learnt();
    CHECK(next.id != model.id);
    CHECK(next.quality.intent.labels == 63);
    CHECK(desk.suggestAll(next) > 1); // every one anew
    CHECK(isNew(model));              // another console has learnt meanwhile
    CHECK_FALSE(isNew(next));
}

TEST_CASE("Labels that teach nothing take the suggestions away", "[labels]")
{
    SuggestionDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    desk.suggestAll(desk.learnt());
    for (int i = 0; i < 40; ++i)
        desk.label(i, {});
    const LabelModel model = desk.learnt();
    CHECK_FALSE(model.classifier);
    const auto step = desk.step(model, 10);
    CHECK(step.looked == 10);
    CHECK(step.named.size() == 10);
    desk.suggestAll(model);
    CHECK(desk.suggested().isEmpty());
}

TEST_CASE("The quality that is shown is that of the labels there are", "[labels]")
{
    SuggestionDesk desk(GENERATE(Engine::Sqlite, Engine::Postgres));
    const auto shown = [&] { return desk.workspace.read([](Session &session) { return labelQualities(session); }); };
    const LabelModel model = desk.learnt();
    CHECK(shown() == model.quality);
    desk.suggestAll(model);
    CHECK(shown() == model.quality);
    desk.label(60, plainText(60).label);
    CHECK(shown().intent.labels == 61);
}

TEST_CASE("A watch learns and suggests by itself, and writes nothing where nothing is new", "[labels]")
{
    SuggestionDesk desk(Engine::Sqlite, 0);
    LabelWatch watch(desk.workspace.database(), std::chrono::milliseconds(1));
    REQUIRE(await(watch.runAll()).has_value());
    CHECK(desk.suggested().isEmpty());
    for (int i = 0; i < labelledOnDesk; ++i)
        desk.label(i, plainText(i).label);
    watch.start();
    CHECK(waitFor([&] { return desk.suggested().size() == askedOnDesk; }));
    watch.stop();
    const auto again = await(watch.runAll());
    if (again) // else the round that was under way has just found nothing more
        CHECK(*again == 0);
    else
        CHECK(again.error().kind == ErrorKind::Conflict);
}
