// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/EventRepository.h"
#include "core/store/MessageRepository.h"
#include "tests/core/review/export/ExportScene.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QThreadPool>

#include <catch2/generators/catch_generators.hpp>

#include <csignal>

#include <sys/resource.h>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

const QList<ExportForm> resumedForms{ExportForm::Bundle,      ExportForm::Html, ExportForm::Json,
                                     ExportForm::CsvMessages, ExportForm::Mbox, ExportForm::Eml};

/// All that an export says, but for the id that each has of its own.
QByteArray saidBy(const ExportRequest &request)
{
    static const QRegularExpression id(u"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    QByteArray said;
    if (request.form == ExportForm::Bundle) {
        const auto reader = BundleReader::open(request.path).value();
        CHECK(reader->verify().value().state == BundleSeal::State::Intact);
        for (const BundleEntry &entry : reader->manifest().entries)
            said += entry.name.toUtf8() + '\n' + reader->entry(entry.name).value();
    } else if (request.form == ExportForm::Eml) {
        const QDir folder(request.path);
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name))
            said += name.toUtf8() + '\n' + bytesOf(folder.filePath(name));
    } else {
        said = bytesOf(request.path);
    }
    return QString::fromUtf8(said).remove(id).toUtf8();
}

/// As one run with a conversation a part writes it.
QByteArray saidAtOnce(ExportScene &scene, ExportRequest request)
{
    const QString path = std::exchange(request.path, scene.path(u"at-once"_s));
    REQUIRE(scene.run(request, scene.watched({})));
    const QByteArray said = saidBy(request);
    request.form == ExportForm::Eml ? QDir(request.path).removeRecursively() : QFile::remove(request.path);
    return said;
}

/// A run that is cancelled once it has written so many parts.
Result<ExportSummary> runCancelledAfter(ExportScene &scene, const ExportRequest &request, int parts)
{
    ExportJob *cancelled = nullptr;
    ExportJob job(scene.watched({},
                                [&](int part) {
                                    if (part == parts)
                                        cancelled->cancel();
                                }),
                  request);
    cancelled = &job;
    return await(job.run(), 60000);
}

/// For as long as it lives no file of this process grows beyond so many bytes, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_signal)(int);
};

}

TEST_CASE("cancelled after any part and gone on with, an export is as if it had run through", "[export]")
{
    ExportScene scene;
    const ExportRequest request = scene.request(resumedForms.at(GENERATE(0, 1, 2, 3, 4, 5)));
    CAPTURE(toString(request.form));
    const QByteArray expected = saidAtOnce(scene, request);
    for (int parts = 1; parts <= 4; ++parts) {
        CAPTURE(parts);
        CHECK(runCancelledAfter(scene, request, parts).error().kind == ErrorKind::Cancelled);
        CHECK(!QFileInfo::exists(request.path));
        const auto summary = scene.run(request, scene.watched({})).value();
        CHECK(summary.resumedAfter == parts);
        CHECK(summary.conversations == 4);
        CHECK(summary.messages == 7);
        CHECK(summary.customers == 4);
        CHECK(saidBy(request) == expected);
        CHECK(!QFileInfo::exists(request.path + u".part"_s));
        request.form == ExportForm::Eml ? QDir(request.path).removeRecursively() : QFile::remove(request.path);
    }
}

TEST_CASE("cancelled again and again, it comes to its end all the same", "[export]")
{
    ExportScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ExportRequest request = scene.request(ExportForm::Bundle);
    const QByteArray expected = saidAtOnce(scene, request);
    for (int run = 0; run < 4; ++run)
        CHECK(runCancelledAfter(scene, request, 1).error().kind == ErrorKind::Cancelled);
    CHECK(scene.run(request, scene.watched({})).value().resumedAfter == 4);
    CHECK(saidBy(request) == expected);
}

TEST_CASE("a job that is gone mid-way leaves what can be gone on with", "[export]")
{
    ExportScene scene;
    const ExportRequest request = scene.request(resumedForms.at(GENERATE(0, 2, 4, 5)));
    CAPTURE(toString(request.form));
    const QByteArray expected = saidAtOnce(scene, request);
    std::atomic<int> written = 0;
    auto job = std::make_unique<ExportJob>(scene.watched({}, [&](int part) { written = part; }), request);
    auto future = job->run();
    REQUIRE(waitFor([&] { return written >= 2; }));
    job.reset();
    CHECK(await(future).error().kind == ErrorKind::Cancelled);
    REQUIRE(QThreadPool::globalInstance()->waitForDone(60000)); // whoever holds the sink last lets it go
    // The reader may hold it for a moment longer: until then another job is told that it is in use.
    REQUIRE(waitFor([&] { return scene.run(request, scene.watched({})).has_value(); }));
    CHECK(saidBy(request) == expected);
}

TEST_CASE("what a killed process wrote behind its last whole part does not count", "[export]")
{
    ExportScene scene;
    const ExportRequest request = scene.request(resumedForms.at(GENERATE(0, 1, 2, 3, 4, 5)));
    CAPTURE(toString(request.form));
    const QByteArray expected = saidAtOnce(scene, request);
    CHECK(runCancelledAfter(scene, request, 2).error().kind == ErrorKind::Cancelled);
    const QDir folder(request.path + u".part"_s);
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (name == u"checkpoint.json"_s || name == u"lock"_s)
            continue;
        REQUIRE(file.open(QIODevice::Append));
        file.write("{\"half a line");
    }
    if (request.form == ExportForm::Eml) {
        QFile file(folder.filePath(u"mails/000099 2026-05-05 half.eml"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    CHECK(scene.run(request, scene.watched({})).value().resumedAfter == 2);
    CHECK(saidBy(request) == expected);
}

TEST_CASE("a disk that is full loses nothing that is whole", "[export]")
{
    ExportScene scene;
    const ExportRequest request = scene.request(resumedForms.at(GENERATE(0, 2, 4)));
    CAPTURE(toString(request.form));
    const QByteArray expected = saidAtOnce(scene, request);
    std::optional<FullDisk> full;
    const auto failed = scene.run(request, scene.watched([&](int part) {
        if (part == 3)
            full.emplace(512);
    }));
    full.reset();
    CHECK(failed.error().kind == ErrorKind::Storage);
    CHECK(!failed.error().detail.isEmpty());
    CHECK(!QFileInfo::exists(request.path));
    CHECK(scene.run(request, scene.watched({})).value().resumedAfter == 2);
    CHECK(saidBy(request) == expected);
}

TEST_CASE("another request begins anew, and a folder of somebody else is left alone", "[export]")
{
    ExportScene scene;
    ExportRequest request = scene.request(resumedForms.at(GENERATE(0, 2)));
    CHECK(runCancelledAfter(scene, request, 2).error().kind == ErrorKind::Cancelled);
    request.choice.notes = false;
    const auto summary = scene.run(request).value();
    CHECK(summary.resumedAfter == 0);
    CHECK(summary.messages == 6);

    request.path = scene.path(u"other"_s);
    QDir().mkpath(request.path + u".part"_s);
    QFile theirs(request.path + u".part/diary.txt"_s);
    REQUIRE(theirs.open(QIODevice::WriteOnly));
    CHECK(scene.run(request).error().kind == ErrorKind::Rejected);
    CHECK(theirs.exists());
}

TEST_CASE("two exports do not write the same file at once", "[export]")
{
    ExportScene scene;
    const ExportRequest request = scene.request(resumedForms.at(GENERATE(0, 2)));
    std::optional<ErrorKind> second;
    REQUIRE(scene.run(request, scene.watched([&](int part) {
        if (part == 2) {
            const auto sink = makeExportSink(request, "other");
            const auto begun = (*sink)->begin({});
            second = begun ? std::nullopt : std::optional(begun.error().kind);
        }
    })));
    CHECK(second == ErrorKind::Conflict);
}

TEST_CASE("a conversation that went into another meanwhile is left out and said", "[export]")
{
    ExportScene scene(GENERATE(Engine::Sqlite, Engine::Postgres));
    const ExportRequest request = scene.request(ExportForm::Json);
    const ConversationId gone = scene.conversations.at(1);
    const auto tools = scene.watched({}, [&](int part) {
        if (part == 1) {
            scene.workspace.write([&](Transaction &transaction) -> Result<void> {
                FM_TRY(MessageRepository(transaction).moveAll(gone, scene.conversations.first()));
                FM_TRY(EventRepository(transaction).refile(gone, scene.conversations.first()));
                FM_TRY(transaction.exec(u"DELETE FROM conversations WHERE id = ?"_s, gone));
                return {};
            });
        }
    });
    const auto summary = scene.run(request, tools).value();
    CHECK(summary.conversations == 3);
    CHECK(summary.missing == 1);
    const QJsonObject document = QJsonDocument::fromJson(bytesOf(request.path)).object();
    CHECK(document.value("conversations"_L1).toArray().size() == 3);
}

TEST_CASE("pseudonyms stay the same over an interruption, and what was taken out is counted once", "[export]")
{
    ExportScene scene;
    ExportRequest request = scene.request(ExportForm::Json);
    request.redaction =
        RedactionRules{{RedactionClass::Mail, RedactionClass::Handles}, {}, {u"support@brand.example"_s}};
    request.conversations = {scene.conversations.at(0), scene.conversations.at(2), scene.conversations.at(1)};
    const auto once = scene.run(request, scene.watched({})).value();
    CHECK(once.removed > 0);
    QFile::remove(request.path);
    CHECK(runCancelledAfter(scene, request, 1).error().kind == ErrorKind::Cancelled);
    const auto resumed = scene.run(request, scene.watched({})).value();
    CHECK(resumed.removed == once.removed);
    const QByteArray all = bytesOf(request.path);
    CHECK(!all.contains("ann@x.example"));
    CHECK(!all.contains("ben@x.example"));
    CHECK(all.contains("support@brand.example"));
    const QJsonObject document = QJsonDocument::fromJson(all).object();
    CHECK(document.value("redaction"_L1).toArray().size() == resumed.removed);
}

TEST_CASE("progress is told from the first conversation to the last", "[export]")
{
    ExportScene scene;
    ExportJob job(scene.watched({}), scene.request(ExportForm::Json));
    QList<ExportProgress> told;
    QObject::connect(&job, &ExportJob::progressed, &job, [&](const ExportProgress &each) { told.append(each); });
    REQUIRE(await(job.run(), 60000));
    REQUIRE(!told.isEmpty());
    CHECK(told.last().stage == ExportProgress::Stage::Packing);
    CHECK(told.last().total == 1000);
}
