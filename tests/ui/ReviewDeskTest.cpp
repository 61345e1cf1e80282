// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ReviewDesk.h"

#include "core/review/bundle/BundleWriter.h"
#include "tests/support/FakeClock.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"
#include "ui/KnownKeys.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A bundle without conversations, and a machine to review it at.
struct Room
{
    Room()
    {
        BundleManifest head;
        head.id = u"33333333-0000-4000-8000-000000000001"_s;
        head.workspace = u"33333333-0000-4000-8000-000000000002"_s;
        head.asOf = clock.now();
        auto writer = BundleWriter::open(file, "key");
        REQUIRE(writer);
        const auto written = (*writer)->finish(head, {});
        REQUIRE(written);
        manifest = *written;
    }
    OpenedBundle bundle(const QString &passphrase = {}) const
    {
        return {file, passphrase, manifest, {}, {}, folder.filePath(u"notes"_s)};
    }
    static ConversationReview review(qint64 conversation, Verdict verdict)
    {
        ConversationReview said;
        said.conversation = ConversationId(conversation);
        said.verdict = verdict;
        return said;
    }
    ReviewBook kept(const QString &path) const
    {
        QFile kept(path);
        REQUIRE(kept.open(QIODevice::ReadOnly));
        const auto book = reviewBookFromLines(kept.readAll());
        REQUIRE(book);
        return *book;
    }

    FakeClock clock;
    QTemporaryDir folder;
    QString file = folder.filePath(u"All.fmreview"_s);
    QString notes = folder.filePath(u"All.fmnotes"_s);
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    BundleManifest manifest;
};

}

TEST_CASE("what is said is in the book at once, in the file when it is told, and there the next time", "[review][desk]")
{
    Room room;
    QString me;
    {
        ReviewDesk desk(room.bundle(), room.settings, room.clock);
        const auto early = desk.save(Room::review(1, Verdict::Poor)); // before the file was read
        REQUIRE(await(early));
        const auto saved = desk.save(Room::review(1, Verdict::Good));
        CHECK(desk.book().review(desk.me().id, ConversationId(1))->verdict == Verdict::Good);
        REQUIRE(await(saved));
        CHECK(desk.reviewFile() == room.notes);
        CHECK(room.kept(room.notes).entries() == desk.book().entries());
        CHECK(desk.book().entries().size() == 2);
        me = desk.me().id;
    }
    ReviewDesk desk(room.bundle(), room.settings, room.clock);
    REQUIRE(waitFor([&] { return desk.book().entries().size() == 2; }));
    CHECK(desk.me().id == me);
    REQUIRE(await(desk.save(Room::review(1, Verdict::Coaching))));
    CHECK(desk.book().entries().last().number == 3);
}

TEST_CASE("a name that was changed signs what is said from then on", "[review][desk]")
{
    Room room;
    ReviewDesk desk(room.bundle(), room.settings, room.clock);
    REQUIRE(await(desk.save(Room::review(1, Verdict::Good))));
    const QString before = desk.me().name;
    CHECK_FALSE(await(desk.setMyName(u"  \n "_s)));
    REQUIRE(await(desk.setMyName(u"Léa\nQuality"_s)));
    REQUIRE(await(desk.save(Room::review(2, Verdict::Good))));
    CHECK(desk.book().entries().first().reviewer.name == before);
    CHECK(desk.book().entries().last().reviewer.name == u"Léa Quality"_s);
    CHECK(desk.book().reviewers().size() == 1);
    CHECK(ReviewDesk(room.bundle(), room.settings, room.clock).me().name == u"Léa Quality"_s);
}

TEST_CASE("others' notes and reviewed bundles are taken over, kept, and handed on", "[review][desk]")
{
    Room room;
    ReviewBook theirs(room.manifest.id, room.manifest.workspace);
    theirs.add({{u"tom"_s, u"Tom"_s}, 1, room.clock.now(), Room::review(1, Verdict::Poor)});
    QFile file(room.folder.filePath(u"tom.fmnotes"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(toLines(theirs));
    file.close();
    const QString both = room.folder.filePath(u"Both.fmreview"_s);
    {
        ReviewDesk desk(room.bundle(), room.settings, room.clock);
        REQUIRE(await(desk.save(Room::review(1, Verdict::Good))));
        CHECK(*await(desk.take({file.fileName()})) == 1);
        CHECK(*await(desk.take({file.fileName()})) == 0);
        CHECK(desk.book().reviews(ConversationId(1)).size() == 2);
        REQUIRE(await(desk.saveWithReviews(both)));
    }
    CHECK(room.kept(room.notes).entries().size() == 2);
    QFile::remove(room.notes);
    ReviewDesk desk(room.bundle(), room.settings, room.clock);
    CHECK(*await(desk.take({both})) == 2);
}

TEST_CASE("files that are none, or of another bundle, are named, and nothing is taken", "[review][desk]")
{
    Room room;
    ReviewDesk desk(room.bundle(), room.settings, room.clock);
    const QString path = room.folder.filePath(u"other.fmnotes"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    ReviewBook foreign(u"another"_s);
    foreign.add({{u"tom"_s, u"Tom"_s}, 1, room.clock.now(), Room::review(1, Verdict::Poor)});
    file.write(toLines(foreign));
    file.close();
    for (const QString &each : {path, room.folder.filePath(u"settings.ini"_s), room.folder.filePath(u"nothing"_s)}) {
        room.settings.sync();
        const auto taken = await(desk.take({each}));
        REQUIRE_FALSE(taken);
        CHECK(taken.error().detail.contains(each));
    }
    CHECK(desk.book().entries().isEmpty());
}

TEST_CASE("two windows on one bundle: the second is told, and what it says is kept when the first is closed",
          "[review][desk]")
{
    Room room;
    auto first = std::make_unique<ReviewDesk>(room.bundle(), room.settings, room.clock);
    REQUIRE(await(first->save(Room::review(1, Verdict::Good))));
    ReviewDesk second(room.bundle(), room.settings, room.clock);
    QSignalSpy failed(&second, &ReviewData::failed);
    REQUIRE(waitFor([&] { return failed.size() == 1; }));
    CHECK(failed.first().first().value<Error>().kind == ErrorKind::Conflict);
    const auto saved = await(second.save(Room::review(2, Verdict::Poor)));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().kind == ErrorKind::Conflict);
    CHECK(second.book().review(second.me().id, ConversationId(2)));
    first.reset();
    REQUIRE(await(second.save(Room::review(3, Verdict::Poor))));
    const ReviewBook kept = room.kept(room.notes);
    CHECK(kept.entries().size() == 3);
    CHECK(kept.reviewers().size() == 1); // the numbers of both windows are one row
}

TEST_CASE("notes of an encrypted bundle carry no words of it", "[review][desk]")
{
    Room room;
    ReviewDesk desk(room.bundle(u"correct horse"_s), room.settings, room.clock);
    ReviewComment comment{u"c"_s, ConversationId(1), MessageId(2), TextRange{0, 6}, u"secret"_s, u"mine"_s, false};
    REQUIRE(await(desk.save(comment)));
    QFile notes(room.notes);
    REQUIRE(notes.open(QIODevice::ReadOnly));
    const QByteArray bytes = notes.readAll();
    CHECK(bytes.contains("mine"));
    CHECK_FALSE(bytes.contains("secret"));
}

TEST_CASE("a signer's key is accepted once for this machine, and never with a bad signature", "[review][desk]")
{
    Room room;
    ReviewDesk desk(room.bundle(), room.settings, room.clock);
    BundleSeal seal;
    seal.publicKey = QByteArray(32, 'k');
    seal.signature = BundleSeal::Signature::Bad;
    desk.setSeal(seal);
    desk.acceptKey();
    CHECK_FALSE(isKnownKey(room.settings, seal.publicKey));
    seal.signature = BundleSeal::Signature::Good;
    QSignalSpy changed(&desk, &ReviewData::sealChanged);
    desk.setSeal(seal);
    CHECK_FALSE(desk.isKeyKnown());
    desk.acceptKey();
    CHECK(desk.isKeyKnown());
    CHECK(changed.size() == 2);
    seal.publicKey = QByteArray(32, 'l');
    desk.setSeal(seal);
    CHECK_FALSE(desk.isKeyKnown());
}

TEST_CASE("somebody who wrote in our name up to the end of all numbers does not silence us", "[review][desk]")
{
    Room room;
    QString me;
    {
        ReviewDesk desk(room.bundle(), room.settings, room.clock);
        me = desk.me().id;
    }
    ReviewBook forged(room.manifest.id);
    forged.add({{me, u"Mallory"_s}, 1'000'000'000, room.clock.now(), Room::review(1, Verdict::Poor)});
    QFile file(room.notes);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(toLines(forged));
    file.close();
    ReviewDesk desk(room.bundle(), room.settings, room.clock);
    REQUIRE(await(desk.save(Room::review(1, Verdict::Good))));
    CHECK(desk.me().id != me);
    CHECK(desk.book().review(desk.me().id, ConversationId(1))->verdict == Verdict::Good);
}
