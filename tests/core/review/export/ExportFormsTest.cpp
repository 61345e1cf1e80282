// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MboxReader.h"
#include "core/channels/mail/MimeDocument.h"
#include "core/inbox/MboxImport.h"
#include "core/review/bundle/RecordJson.h"
#include "core/review/export/ExportRequestJson.h"
#include "core/store/ConversationRepository.h"
#include "core/store/MessageRepository.h"
#include "core/text/CsvReader.h"
#include "tests/core/inbox/ImportFolder.h"
#include "tests/core/review/export/ExportScene.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

QList<QStringList> csvRowsOf(const QString &file)
{
    CsvReader reader(bytesOf(file));
    QList<QStringList> rows;
    while (const auto record = reader.next()) {
        CHECK(record->fault == CsvFault::None);
        rows.append(record->fields);
    }
    return rows;
}

/// By the head's name.
QString cell(const QList<QStringList> &rows, int row, const QString &column)
{
    REQUIRE(rows.first().contains(column));
    return rows.at(row).at(rows.first().indexOf(column));
}

QList<QByteArray> mailsIn(const QString &mbox)
{
    QFile file(mbox);
    REQUIRE(file.open(QIODevice::ReadOnly));
    MboxReader reader(file);
    QList<QByteArray> mails;
    for (auto mail = reader.next().value(); mail; mail = reader.next().value())
        mails.append(mail->bytes);
    return mails;
}

ExportedConversation conversationAt(const QJsonObject &document, int index)
{
    return exportedConversationFromJson(document.value("conversations"_L1).toArray().at(index).toObject()).value();
}

}

TEST_CASE("JSON has every record as a bundle has it, with the measures", "[export]")
{
    ExportScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ExportRequest request = scene.request(ExportForm::Json);
    const auto summary = scene.run(request).value();
    CHECK(summary.conversations == 4);
    CHECK(summary.messages == 7);
    CHECK(summary.customers == 4);
    CHECK(summary.bytes == QFileInfo(request.path).size());
    CHECK(!QFileInfo::exists(request.path + u".part"_s));

    const QJsonObject document = QJsonDocument::fromJson(bytesOf(request.path)).object();
    const auto manifest = bundleManifestFromJson(document.value("manifest"_L1).toObject()).value();
    CHECK(manifest.title == u"Everything"_s);
    CHECK(manifest.conversations == 4);
    CHECK(manifest.accounts.size() == 3);
    CHECK(manifest.asOf == scene.clock.now());
    REQUIRE(document.value("conversations"_L1).toArray().size() == 4);
    const ExportedConversation mail = conversationAt(document, 0);
    CHECK(mail.conversation.id == scene.conversations.first());
    REQUIRE(mail.messages.size() == 3);
    CHECK(mail.messages.first().message.text.startsWith(u"It leaks."_s));
    CHECK(mail.messages.first().html.contains(u"leaks"_s));
    CHECK(!mail.messages.first().html.contains(u"alert"_s));
    CHECK(mail.messages.first().message.attachments.first().name == u"list.txt"_s);
    CHECK(mail.messages.last().message.direction == Direction::Note);
    CHECK(mail.conversation.tags == QStringList{u"zebra-tag"_s});
    CHECK(document.value("customers"_L1).toArray().size() == 4);
    CHECK(document.value("measures"_L1).toObject().value("pages"_L1).toArray().size() == 9);
}

TEST_CASE("a row a conversation is read back as it was, and no cell is run", "[export]")
{
    ExportScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ExportRequest request = scene.request(ExportForm::CsvConversations);
    REQUIRE(scene.run(request));
    CHECK(bytesOf(request.path)
              .startsWith("\xEF\xBB\xBF"
                          "id,"));
    const auto rows = csvRowsOf(request.path);
    REQUIRE(rows.size() == 5);
    CHECK(cell(rows, 1, u"id"_s) == scene.conversations.first().toString());
    CHECK(cell(rows, 1, u"channel"_s) == u"email"_s);
    CHECK(cell(rows, 1, u"account"_s) == u"support@brand.example"_s);
    CHECK(cell(rows, 1, u"handle"_s) == u"ann@x.example"_s);
    CHECK(cell(rows, 1, u"assignee"_s) == u"zelda"_s);
    CHECK(cell(rows, 1, u"tags"_s) == u"zebra-tag"_s);
    CHECK(cell(rows, 1, u"first_utc"_s) == u"2026-05-05 10:00:00"_s);
    CHECK(cell(rows, 1, u"inbound"_s) == u"1"_s);
    CHECK(cell(rows, 1, u"outbound"_s) == u"1"_s);
    CHECK(cell(rows, 1, u"first_answer_seconds"_s) == u"3600"_s);
    CHECK(cell(rows, 2, u"first_answer_seconds"_s).isEmpty());
    CHECK(cell(rows, 2, u"waiting_since_utc"_s) == u"2026-05-06 10:00:00"_s);
    CHECK(cell(rows, 3, u"subject"_s) == u"'=HYPERLINK(\"http://x.example\")"_s);
    CHECK(cell(rows, 4, u"handle"_s) == u"'@dora@social.example"_s);
}

TEST_CASE("a row a message says what is public and what is internal", "[export]")
{
    ExportScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ExportRequest request = scene.request(ExportForm::CsvMessages);
    REQUIRE(scene.run(request));
    const auto rows = csvRowsOf(request.path);
    REQUIRE(rows.size() == 8);
    CHECK(cell(rows, 1, u"text"_s).startsWith(u"It leaks.\nFrom the bottom."_s));
    CHECK(cell(rows, 1, u"attachments"_s) == u"list.txt"_s);
    CHECK(cell(rows, 3, u"direction"_s) == u"note"_s);
    CHECK(cell(rows, 3, u"visibility"_s) == u"internal"_s);
    CHECK(cell(rows, 5, u"visibility"_s) == u"public"_s);
    CHECK(cell(rows, 5, u"text"_s) == u"'=1+2, \"quoted\"\nand a second line; ünïcödé 🫖"_s);
    CHECK(cell(rows, 6, u"text"_s) == u"'-1 is no answer"_s);
}

TEST_CASE("mails leave as they came, and what is no mail is written as one", "[export]")
{
    ExportScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ExportRequest request = scene.request(ExportForm::Mbox);
    REQUIRE(scene.run(request));
    const auto mails = mailsIn(request.path);
    REQUIRE(mails.size() == 7);
    const auto came = ExportScene::mails();
    CHECK(mails.at(0).trimmed() == came.at(0).trimmed());
    CHECK(mails.at(1).trimmed() == came.at(1).trimmed());
    CHECK(mails.at(3).trimmed() == came.at(2).trimmed());
    CHECK(mails.at(2).contains("Subject: [internal note] "));
    CHECK(mails.at(2).contains("X-FirstMile-Visibility: internal"));
    CHECK(mails.at(6).contains("@dora@social.example"));
    CHECK(mails.at(6).contains(".invalid>"));

    TestWorkspace again;
    const auto imported =
        await(importMbox(again.database(), request.path, importOptions({u"support@brand.example"_s})), 60000);
    CHECK(imported.value().added == 7);
    const auto texts = again.read([](Session &session) -> Result<QStringList> {
        FM_ASSIGN(const auto found, ConversationRepository(session).list({}));
        QStringList said;
        for (const Conversation &each : found) {
            FM_ASSIGN(const auto messages, MessageRepository(session).ofConversation(each.id));
            for (const Message &message : messages)
                said << message.text.trimmed();
        }
        return said;
    });
    CHECK(texts.contains(u"It leaks.\nFrom the bottom."_s));
    CHECK(texts.contains(u"=1+2, \"quoted\"\nand a second line; ünïcödé 🫖"_s));
    CHECK(texts.contains(u"NOTE-WORDS-4712"_s));
}

TEST_CASE("a folder has a file a message, under names that every file system takes", "[export]")
{
    ExportScene scene;
    const ExportRequest request = scene.request(ExportForm::Eml);
    const auto summary = scene.run(request).value();
    const QStringList names = QDir(request.path).entryList(QDir::Files, QDir::Name);
    REQUIRE(names.size() == 7);
    CHECK(names.first() == u"000001 2026-05-05 The blue kettle.eml"_s);
    CHECK(names.at(4) == u"000005 2026-05-07 HYPERLINK http x example.eml"_s);
    CHECK(bytesOf(request.path + u'/' + names.first()).trimmed() == ExportScene::mails().first().trimmed());
    CHECK(summary.bytes > 1000);
    CHECK(scene.run(request).error().kind == ErrorKind::Rejected); // it is there now
}

TEST_CASE("a mail whose file stays here is written anew, with its formatted text beside", "[export]")
{
    ExportScene scene;
    ExportRequest request = scene.request(ExportForm::Mbox);
    request.choice.attachments = false;
    REQUIRE(scene.run(request));
    const QByteArray mail = mailsIn(request.path).first();
    CHECK(mail.contains("multipart/alternative"));
    CHECK(mail.contains("Message-ID: <one@x.example>"));
    const auto read = MimeDocument::parse(mail).value();
    REQUIRE(read.parts().size() == 3);
    CHECK(read.content(1).trimmed().replace("\r\n", "\n") == "It leaks.\nFrom the bottom.");
    CHECK(read.content(2).contains("leaks</"));
    CHECK(!read.content(2).contains("alert"));
}

TEST_CASE("a bundle has it all, intact and signed with a key that stays", "[export]")
{
    ExportScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    ExportRequest request = scene.request(ExportForm::Bundle);
    request.sign = true;
    const auto summary = scene.run(request).value();
    CHECK(summary.files == 1);
    CHECK(summary.publicKey.size() == 32);
    const auto reader = BundleReader::open(request.path).value();
    CHECK(reader->manifest().conversations == 4);
    CHECK(reader->manifest().messages == 7);
    CHECK(reader->manifest().workspace.size() == 36);
    CHECK(!reader->manifest().measureRules.isEmpty());
    CHECK(reader->measures().value().value("pages"_L1).toArray().size() == 9);
    const auto part = reader->part(1).value();
    REQUIRE(part.conversations.size() == 4);
    const ExportedMessage first = part.conversations.first().messages.first();
    CHECK(reader->file(first.files.first()).value() == "FILE-BYTES-4711");
    CHECK(reader->entry(u"index.html"_s).value().contains("Content-Security-Policy"));
    CHECK(reader->entry(u"README.txt"_s).value().contains("4 conversations, 7 messages"));
    const BundleSeal seal = reader->verify().value();
    CHECK(seal.state == BundleSeal::State::Intact);
    CHECK(seal.signature == BundleSeal::Signature::Good);
    CHECK(seal.publicKey == summary.publicKey);

    request.path = scene.path(u"second.fmreview"_s);
    request.passphrase = u"correct horse"_s;
    CHECK(scene.run(request).value().publicKey == summary.publicKey);
    CHECK(BundleReader::open(request.path).error().kind == ErrorKind::Unauthorised);
    CHECK(BundleReader::open(request.path, u"correct horse"_s).value()->manifest().workspace ==
          reader->manifest().workspace);
}

TEST_CASE("the page has every message", "[export]")
{
    ExportScene scene;
    const ExportRequest request = scene.request(ExportForm::Html);
    CHECK(scene.run(request).value().messages == 7);
    const QByteArray page = bytesOf(request.path);
    CHECK(page.contains("NOTE-WORDS-4712"));
    CHECK(page.contains("Thank you!"));
}

TEST_CASE("a request that cannot be is refused before anything is written", "[export]")
{
    ExportScene scene;
    ExportRequest request = scene.request(ExportForm::Json);
    request.passphrase = u"secret"_s;
    CHECK(scene.run(request).error().kind == ErrorKind::Rejected);
    request = scene.request(ExportForm::Json);
    request.path = scene.path(u"nowhere/out.json"_s);
    CHECK(scene.run(request).error().kind == ErrorKind::Rejected);
    request.path = scene.path();
    CHECK(scene.run(request).error().kind == ErrorKind::Rejected);
    CHECK(scene.run(scene.request(ExportForm::Pdf)).error().kind == ErrorKind::Rejected);
    request = scene.request(ExportForm::Bundle);
    request.sign = true;
    scene.secrets.locked = true;
    CHECK(scene.run(request).error().kind == ErrorKind::Unauthorised);
    CHECK(QDir(scene.path()).isEmpty());
}

TEST_CASE("the preview counts what would be written", "[export]")
{
    ExportScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    ExportRequest request = scene.request(ExportForm::Json);
    request.conversations.append(ConversationId(987'654));
    const auto preview = [&] {
        return scene.workspace.read([&](Session &session) { return exportPreview(session, request); });
    };
    CHECK(preview().conversations == 4);
    CHECK(preview().missing == 1);
    CHECK(preview().messages == 7);
    CHECK(preview().customers == 4);
    CHECK(preview().files == 1);
    CHECK(preview().bytes == 15);
    request.choice.notes = false;
    request.choice.attachments = false;
    CHECK(preview().messages == 6);
    CHECK(preview().bytes == 0);
}

TEST_CASE("a request crosses from one program to the other", "[export]")
{
    ExportRequest request;
    request.path = u"/tmp/a b.pdf"_s;
    request.form = ExportForm::Pdf;
    request.conversations = {ConversationId(4), ConversationId(1LL << 60)};
    request.title = u"Ünïcode"_s;
    request.choice = {true, false, false, true};
    request.redaction = RedactionRules{{RedactionClass::Mail, RedactionClass::Selection}, {u"kettle"_s}, {u"us"_s}};
    request.language = u"fr"_s;
    const auto read = requestFromJson(requestToJson(request)).value();
    CHECK(read.conversations == request.conversations);
    CHECK(read.choice == request.choice);
    CHECK(read.redaction == request.redaction);
    CHECK(resumeKeyOf(read) == resumeKeyOf(request));
    CHECK(requestFromJson("{}").error().kind == ErrorKind::Malformed);
}
