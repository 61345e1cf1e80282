// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/review/export/ExportScene.h"

#include "core/channels/mail/MboxReader.h"
#include "core/channels/mail/MimeDocument.h"
#include "core/inbox/ConversationActions.h"
#include "core/inbox/MboxImport.h"
#include "core/metrics/SelectionMeasures.h"
#include "core/store/ConversationRepository.h"
#include "core/store/ProfileRepository.h"
#include "tests/core/inbox/ImportFolder.h"
#include "tests/support/TestDesk.h"
#include "tests/support/Waiting.h"

#include <QBuffer>
#include <QDirIterator>
#include <QJsonDocument>

namespace firstmile::tests
{

using namespace Qt::StringLiterals;

namespace
{

Instant sceneTime(const char *iso)
{
    return *fromIso(QString::fromLatin1(iso));
}

/// The mail's decoded parts, since words in it may be in base64.
QByteArray decodedMail(const QByteArray &mail)
{
    QByteArray bytes = mail;
    const auto document = MimeDocument::parse(mail);
    REQUIRE(document);
    for (int part = 0; part < int(document->parts().size()); ++part) {
        if (!document->parts().at(part).isMultipart())
            bytes += document->content(part);
    }
    return bytes;
}

QByteArray decodedMbox(const QString &path)
{
    QByteArray bytes = bytesOf(path);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    MboxReader reader(file);
    for (auto mail = reader.next().value(); mail; mail = reader.next().value())
        bytes += decodedMail(mail->bytes);
    return bytes;
}

QByteArray unpackedBundle(const QString &path)
{
    const auto reader = BundleReader::open(path).value();
    QByteArray bytes = bytesOf(path); // names stand in it as they are
    for (const BundleEntry &entry : reader->manifest().entries)
        bytes += reader->entry(entry.name).value();
    return bytes + QJsonDocument(toJson(reader->manifest())).toJson();
}

QByteArray decodedFolder(const QString &path)
{
    QByteArray bytes;
    QDirIterator files(path, QDir::Files);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileName().toUtf8() + decodedMail(bytesOf(files.filePath()));
    }
    return bytes;
}

}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray everythingIn(const QString &path, ExportForm form)
{
    switch (form) {
    case ExportForm::Bundle:
        return unpackedBundle(path);
    case ExportForm::Mbox:
        return decodedMbox(path);
    case ExportForm::Eml:
        return decodedFolder(path);
    default:
        return bytesOf(path);
    }
}

ExportScene::ExportScene(Engine engine) : workspace(engine), clock(sceneTime("2026-06-01T12:00:00Z"))
{
    fillMail();
    fillNetworks();
    tend();
}

QList<QByteArray> ExportScene::mails()
{
    return {"From: Ann Winter <ann@x.example>\nTo: support@brand.example\nSubject: The blue kettle\n"
            "Date: Tue, 05 May 2026 10:00:00 +0000\nMessage-ID: <one@x.example>\nMIME-Version: 1.0\n"
            "Content-Type: multipart/mixed; boundary=\"outer\"\n\n--outer\n"
            "Content-Type: multipart/alternative; boundary=\"inner\"\n\n--inner\nContent-Type: text/plain\n\n"
            "It leaks.\nFrom the bottom.\n\n--inner\nContent-Type: text/html\n\n"
            "<p>It <b>leaks</b>.<script>alert(1)</script></p>\n\n--inner--\n\n--outer\n"
            "Content-Type: text/plain; name=\"list.txt\"\nContent-Disposition: attachment; filename=\"list.txt\"\n"
            "Content-Transfer-Encoding: base64\n\nRklMRS1CWVRFUy00NzEx\n\n--outer--\n",
            "From: support@brand.example\nTo: ann@x.example\nSubject: Re: The blue kettle\n"
            "Date: Tue, 05 May 2026 11:00:00 +0000\nMessage-ID: <two@brand.example>\nIn-Reply-To: <one@x.example>\n\n"
            "We are sorry.\n",
            "From: Ben <ben@x.example>\nTo: support@brand.example\nSubject: Opening hours\n"
            "Date: Wed, 06 May 2026 10:00:00 +0000\nMessage-ID: <three@x.example>\n\nWhen?\n"};
}

void ExportScene::fillMail()
{
    const ImportFolder folder;
    const QString file = folder.write(u"a.mbox"_s, mboxOf(mails()));
    REQUIRE(await(importMbox(workspace.database(), file, importOptions({u"support@brand.example"_s})), 60000));
    QList<Conversation> found =
        workspace.read([](Session &session) { return ConversationRepository(session).list({}); });
    std::ranges::sort(found, {}, &Conversation::firstMessageAt);
    REQUIRE(found.size() == 2);
    for (const Conversation &each : found)
        conversations.append(each.id);
}

void ExportScene::fillNetworks()
{
    TestDesk desk(workspace);
    const AccountId x = desk.account(Channel::X, u"@brand"_s);
    const AccountId mastodon = desk.account(Channel::Mastodon, u"@brand@social.example"_s);
    const Identity cem = desk.person(somebody(Channel::X, u"@cem"_s, 20'000));
    const Identity dora = desk.person(somebody(Channel::Mastodon, u"@dora@social.example"_s));
    conversations.append(desk.conversation(x, cem, u"=HYPERLINK(\"http://x.example\")"_s));
    desk.receive(conversations.last(), cem, u"=1+2, \"quoted\"\nand a second line; ünïcödé 🫖"_s,
                 sceneTime("2026-05-07T10:00:00Z"));
    desk.answer(conversations.last(), u"-1 is no answer"_s, sceneTime("2026-05-07T10:30:00Z"));
    conversations.append(desk.conversation(mastodon, dora));
    desk.receive(conversations.last(), dora, u"Thank you!"_s, sceneTime("2026-05-08T10:00:00Z"));
}

void ExportScene::tend()
{
    const ConversationId mail = conversations.first();
    const QString agent = u"zelda"_s;
    workspace.write([=](Transaction &transaction) -> Result<void> {
        const Instant now = sceneTime("2026-05-05T12:00:00Z");
        FM_TRY(actions::addNote(transaction, mail, agent, now, u"NOTE-WORDS-4712"_s));
        FM_TRY(actions::assign(transaction, mail, agent, now, agent));
        FM_TRY(actions::tag(transaction, mail, agent, now, u"zebra-tag"_s));
        FM_TRY(actions::handOver(transaction, mail, agent, now, u"quokka-team"_s, u"quokka-reason"_s));
        FM_ASSIGN(const auto conversation, ConversationRepository(transaction).find(mail));
        return ProfileRepository(transaction)
            .setField(transaction, conversation->customer, u"note"_s, {u"MARMALADE-4713"_s}, agent, now);
    });
}

ExportRequest ExportScene::request(ExportForm form) const
{
    ExportRequest request;
    request.form = form;
    const QString suffix = suffixOf(form);
    request.path = path(suffix.isEmpty() ? u"out"_s : u"out."_s + suffix);
    request.conversations = conversations;
    request.title = u"Everything"_s;
    request.agent = u"zelda"_s;
    request.choice.notes = true;
    request.zone = u"UTC"_s;
    return request;
}

ExportTools ExportScene::tools()
{
    return {workspace.database(), &secrets, clock, measuresOf, makeExportSink};
}

ExportTools ExportScene::watched(WatchedSink::Told before, WatchedSink::Told after)
{
    ExportTools watched = tools();
    watched.conversationsAtOnce = 1;
    watched.makeSink = [=](const ExportRequest &asked,
                           const QByteArray &resumeKey) -> Result<std::unique_ptr<ExportSink>> {
        FM_ASSIGN(auto sink, makeExportSink(asked, resumeKey));
        return std::unique_ptr<ExportSink>(std::make_unique<WatchedSink>(std::move(sink), before, after));
    };
    return watched;
}

Result<ExportSummary> ExportScene::run(const ExportRequest &request)
{
    return run(request, tools());
}

Result<ExportSummary> ExportScene::run(const ExportRequest &request, ExportTools tools)
{
    ExportJob job(std::move(tools), request);
    return await(job.run(), 60000);
}

}
