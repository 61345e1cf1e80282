// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/marks/ReviewJournal.h"

#include "tests/core/review/marks/RandomReviews.h"
#include "tests/support/Printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <csignal>

#include <catch2/generators/catch_generators.hpp>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;

namespace
{

struct Desk
{
    QTemporaryDir folder;
    QString shelf = folder.filePath(u"shelf"_s);
    QString bundle = folder.filePath(u"shelf/May.fmreview"_s);
    QString notes = folder.filePath(u"shelf/May.fmnotes"_s);
    QString own = folder.filePath(u"own"_s);
    ReviewBook book{u"b"_s, u"w"_s};

    Desk()
    {
        QDir().mkpath(shelf);
        RandomReviews random(3, {ConversationId(1), ConversationId(2)});
        random.speak(book, random.reviewer(), 9);
    }
    ~Desk() { QFile::setPermissions(shelf, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); }

    ReviewJournal journal() const { return ReviewJournal({bundle, own}, book); }
    QList<ReviewEntry> entries(int from, int count) const { return book.entries().mid(from, count); }
    QList<ReviewEntry> kept() const { return journal().open().book.entries(); }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

/// For as long as it lives, no file of this process can grow beyond that: a full disk. (Rights do not stop root.)
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before = {};
};

}

TEST_CASE("what is said is kept beside the bundle, and only appended", "[review][marks]")
{
    Desk desk;
    {
        ReviewJournal journal = desk.journal();
        CHECK(journal.open().book.entries().isEmpty());
        CHECK_FALSE(QFile::exists(desk.notes)); // reading alone leaves nothing
        REQUIRE(journal.append(desk.entries(0, 2)));
        const QByteArray before = Desk::bytesOf(desk.notes);
        REQUIRE(journal.append(desk.entries(2, 1)));
        CHECK(Desk::bytesOf(desk.notes).startsWith(before));
    }
    CHECK(desk.kept() == desk.entries(0, 3));
    CHECK(QDir(desk.shelf).entryList(QDir::Files) == QStringList{u"May.fmnotes"_s}); // and no lock
}

TEST_CASE("a last line that was cut off is repaired by the next one", "[review][marks]")
{
    Desk desk;
    REQUIRE([&] {
        ReviewJournal journal = desk.journal();
        journal.open();
        return journal.append(desk.entries(0, 3)).has_value();
    }());
    const QByteArray whole = Desk::bytesOf(desk.notes);
    for (const qsizetype cut : {1, 2, 30}) {
        Desk::write(desk.notes, whole.chopped(cut));
        const int left = cut == 1 ? 3 : 2; // without its line break the entry is whole
        CHECK(desk.kept() == desk.entries(0, left));
        ReviewJournal journal = desk.journal();
        journal.open();
        REQUIRE(journal.append(desk.entries(3, 1)));
        CHECK(reviewBookFromLines(Desk::bytesOf(desk.notes))->entries() == desk.entries(0, left) + desk.entries(3, 1));
    }
}

TEST_CASE("two processes do not write one file, and what the second says is kept in the end", "[review][marks]")
{
    Desk desk;
    const ReviewJournal::Places places{desk.bundle, desk.own};
    auto first = std::make_unique<ReviewJournal>(places, desk.book);
    first->open();
    CHECK_FALSE(first->trouble());
    ReviewJournal second = desk.journal();
    second.open();
    REQUIRE(second.trouble());
    CHECK(second.trouble()->kind == ErrorKind::Conflict);
    REQUIRE(first->append(desk.entries(0, 2)));
    const auto refused = second.append(desk.entries(2, 2));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::Conflict);
    CHECK(second.waiting() == 2);
    first.reset();
    REQUIRE(second.tryAgain());
    CHECK(second.waiting() == 0);
    CHECK(reviewBookFromLines(Desk::bytesOf(desk.notes))->entries() == desk.entries(0, 4));
}

TEST_CASE("a full disk is told, leaves no half line, and loses nothing", "[review][marks]")
{
    Desk desk;
    ReviewJournal journal = desk.journal();
    journal.open();
    REQUIRE(journal.append(desk.entries(0, 2)));
    const QByteArray before = Desk::bytesOf(desk.notes);
    {
        const SmallDisk full(static_cast<rlim_t>(before.size()) + 20);
        const auto refused = journal.append(desk.entries(2, 2));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Storage);
        CHECK_FALSE(refused.error().detail.isEmpty());
    }
    CHECK(Desk::bytesOf(desk.notes) == before);
    CHECK(journal.waiting() == 2);
    REQUIRE(journal.append(desk.entries(4, 1)));
    CHECK(desk.kept() == desk.entries(0, 5));
}

TEST_CASE("a file of that name which is no review of this bundle is left alone", "[review][marks]")
{
    Desk desk;
    const bool isReview = GENERATE(false, true);
    const QByteArray foreign = isReview ? toLines(ReviewBook(u"another"_s)) : QByteArray("my shopping list\n");
    Desk::write(desk.notes, foreign);
    ReviewJournal journal = desk.journal();
    CHECK(journal.open().book.entries().isEmpty());
    REQUIRE(journal.append(desk.entries(0, 2)));
    CHECK(journal.path() == desk.own + u"/b.fmnotes"_s);
    CHECK(Desk::bytesOf(desk.notes) == foreign);
    CHECK(reviewBookFromLines(Desk::bytesOf(journal.path()))->entries() == desk.entries(0, 2));
}

TEST_CASE("a link that a stranger laid beside the bundle is not followed", "[review][marks]")
{
    Desk desk;
    const QString target = desk.folder.filePath(u"elsewhere"_s);
    REQUIRE(QFile::link(target, desk.notes));
    ReviewJournal journal = desk.journal();
    journal.open();
    REQUIRE(journal.append(desk.entries(0, 1)));
    CHECK_FALSE(QFile::exists(target));
    CHECK(journal.path() == desk.own + u"/b.fmnotes"_s);
}

TEST_CASE("a folder that is gone is no reason to lose anything", "[review][marks]")
{
    Desk desk;
    ReviewJournal journal = desk.journal();
    journal.open();
    REQUIRE(journal.append(desk.entries(0, 2)));
    REQUIRE(QDir(desk.shelf).removeRecursively()); // a stick that was pulled out
    REQUIRE(journal.append(desk.entries(2, 1)));
    CHECK(journal.path() == desk.own + u"/b.fmnotes"_s);
    CHECK(reviewBookFromLines(Desk::bytesOf(journal.path()))->entries() == desk.entries(0, 3));
    QDir().mkpath(desk.shelf);
    CHECK(desk.kept() == desk.entries(0, 3)); // what went into the other folder is found from beside the bundle too
}

TEST_CASE("a file that was taken away meanwhile is written again as a whole", "[review][marks]")
{
    Desk desk;
    ReviewJournal journal = desk.journal();
    journal.open();
    REQUIRE(journal.append(desk.entries(0, 2)));
    REQUIRE(QFile::remove(desk.notes));
    REQUIRE(journal.append(desk.entries(2, 1)));
    CHECK(reviewBookFromLines(Desk::bytesOf(desk.notes))->entries() == desk.entries(0, 3));
}

TEST_CASE("a broken line in the own file is named and stays, and the rest is read", "[review][marks]")
{
    Desk desk;
    QByteArray lines = toLines(desk.book);
    lines.insert(lines.indexOf('\n') + 1, "what is this\n");
    Desk::write(desk.notes, lines);
    ReviewJournal journal = desk.journal();
    const ReviewLines read = journal.open();
    CHECK(read.book.entries() == desk.book.entries());
    CHECK(read.problems.size() == 1);
    ReviewBook more = desk.book;
    RandomReviews random(99, {ConversationId(1)});
    random.speak(more, random.reviewer(), 1);
    QList<ReviewEntry> fresh = more.entries();
    fresh.removeIf([&](const ReviewEntry &each) { return desk.book.contains(each); });
    REQUIRE(journal.append(fresh));
    CHECK(Desk::bytesOf(desk.notes).startsWith(lines));
}
