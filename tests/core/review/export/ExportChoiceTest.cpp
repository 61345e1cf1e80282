// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/export/ExportScene.h"
#include "tests/support/Printers.h"

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const QList<ExportForm> choiceForms{ExportForm::Bundle,          ExportForm::Html, ExportForm::Json,
                                    ExportForm::CsvMessages,     ExportForm::Mbox, ExportForm::Eml,
                                    ExportForm::CsvConversations};

/// Which of the words are anywhere in the export.
QStringList found(ExportScene &scene, const ExportRequest &request, const QList<QByteArray> &words)
{
    REQUIRE(scene.run(request));
    const QByteArray all = everythingIn(request.path, request.form);
    REQUIRE(all.size() > 100);
    QStringList there;
    for (const QByteArray &word : words) {
        if (all.contains(word))
            there.append(QString::fromUtf8(word));
    }
    return there;
}

}

TEST_CASE("what was not chosen is nowhere in the bytes of any form", "[export]")
{
    ExportScene scene;
    const ExportForm form = choiceForms.at(GENERATE(0, 1, 2, 3, 4, 5, 6));
    CAPTURE(toString(form));
    ExportRequest request = scene.request(form);

    SECTION("notes")
    {
        request.choice.notes = false;
        CHECK(found(scene, request, {"NOTE-WORDS-4712"}) == QStringList());
    }
    SECTION("internals")
    {
        request.choice.internals = false;
        request.choice.notes = false; // what people write in a note is their own
        CHECK(found(scene, request, {"zelda", "zebra-tag", "quokka-team", "quokka-reason", "\"lena\""}) ==
              QStringList());
    }
    SECTION("profiles")
    {
        request.choice.profiles = false;
        CHECK(found(scene, request, {"MARMALADE-4713"}) == QStringList());
    }
    SECTION("the bytes of files")
    {
        request.choice.attachments = false;
        CHECK(found(scene, request, {"FILE-BYTES-4711", "RklMRS1CWVRFUy00NzEx"}) == QStringList());
    }
}

TEST_CASE("what was chosen is there", "[export]")
{
    ExportScene scene;
    CHECK(found(scene, scene.request(ExportForm::Bundle),
                {"NOTE-WORDS-4712", "zelda", "zebra-tag", "quokka-team", "MARMALADE-4713", "FILE-BYTES-4711"})
              .size() == 6);
}

TEST_CASE("without notes the log still counts that something was noted", "[export]")
{
    ExportScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    ExportRequest request = scene.request(ExportForm::Bundle);
    request.choice.notes = false;
    REQUIRE(scene.run(request));
    const auto part = BundleReader::open(request.path).value()->part(1).value();
    const ExportedConversation mail = part.conversations.first();
    CHECK(mail.messages.size() == 2);
    CHECK(mail.conversation.messages == 2);
    const auto noted =
        std::ranges::find_if(mail.events, [](const Event &event) { return event.kind == EventKind::Noted; });
    REQUIRE(noted != mail.events.end());
    CHECK(noted->data.isEmpty());
    CHECK(!noted->message);
    CHECK(noted->agent == u"zelda"_s);
}
