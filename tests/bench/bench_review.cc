// SPDX-License-Identifier: GPL-3.0-or-later
// bench_review make MESSAGES SEED FILE: writes an export of so many invented messages.
// bench_review open FILE: opens it as the console does and prints a line of JSON: milliseconds until the first part is
// there, until its first rows are read, until all of it is filled and until it is verified; the longest that a screen
// of rows took meanwhile; and the most memory that the process ever had, in MiB.
#include "app/workspace/ReviewWorkspace.h"
#include "core/store/ConversationRepository.h"
#include "tests/bench/WorkspaceWriter.h"
#include "tests/support/ExportedByHand.h"

#include "core/review/bundle/BundleWriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace firstmile;
using namespace firstmile::bench;
using namespace Qt::StringLiterals;

namespace
{

constexpr int screenRows = 40;
constexpr qsizetype conversationsAPart = 200;
constexpr std::chrono::milliseconds betweenScreens{10};

int complain(const Error &error)
{
    std::fprintf(stderr, "bench_review: %s\n", qPrintable(error.detail));
    return 1;
}

Result<void> makeExport(qulonglong messages, qulonglong seed, const QString &file)
{
    const QTemporaryDir folder;
    Database database({Engine::Sqlite, folder.filePath(u"made.firstmile"_s), {}});
    auto opened = database.open();
    opened.waitForFinished();
    FM_TRY(opened.result());
    const Plan plan(messages, seed);
    const Vocabulary vocabulary;
    WorkspaceWriter workspace(database, plan, vocabulary);
    for (std::size_t first = 0; first < plan.messages().size(); first += WorkspaceWriter::batchSize) {
        FM_ASSIGN(const auto cost, workspace.write(first));
        Q_UNUSED(cost)
    }
    auto reading = database.read([](Session &session) { return tests::ExportedByHand::read(session); });
    reading.waitForFinished();
    FM_ASSIGN(const auto exported, reading.result());
    FM_ASSIGN(const auto bundle, BundleWriter::open(file, "bench"));
    for (const ExportedPart &part : exported.parts(conversationsAPart))
        FM_TRY(bundle->addPart(part, {}));
    BundleManifest manifest = exported.manifest;
    manifest.id = u"5b0e1a52-0000-4000-8000-000000000001"_s;
    manifest.workspace = u"5b0e1a52-0000-4000-8000-000000000002"_s;
    manifest.title = u"Everything"_s;
    manifest.agent = u"bench"_s;
    manifest.program = u"bench_review"_s;
    manifest.asOf = fromMsecs(planEnds);
    FM_ASSIGN(const auto finished, bundle->finish(manifest, {}));
    std::fprintf(stderr, "%lld conversations, %lld messages, %d parts\n", finished.conversations, finished.messages,
                 finished.parts);
    return {};
}

/// "VmHWM:" of Linux.
double mostMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Opens a file and looks at it all the time, as somebody who scrolls.
class Opening : public QObject
{
public:
    explicit Opening(const QString &file) : m_review(file)
    {
        connect(&m_review, &ReviewWorkspace::filledChanged, this, [this](double share) {
            if (share >= 1 && m_filled < 0)
                m_filled = m_clock.nsecsElapsed();
        });
        connect(&m_review, &ReviewWorkspace::sealChanged, this, [this] { tell(); });
        connect(&m_review, &ReviewWorkspace::failed, this,
                [](const Error &error) { QCoreApplication::exit(complain(error)); });
        m_screens.setInterval(betweenScreens);
        connect(&m_screens, &QTimer::timeout, this, [this] { readScreen(); });
    }

    void start()
    {
        m_clock.start();
        whenDone(m_review.open(), this, [this](const Result<void> &opened) {
            if (!opened)
                return QCoreApplication::exit(complain(opened.error()));
            m_opened = m_clock.nsecsElapsed();
            m_screens.start();
            readScreen();
        });
    }

private:
    void readScreen()
    {
        if (m_reading)
            return;
        m_reading = true;
        const qint64 asked = m_clock.nsecsElapsed();
        const auto rows = m_review.database().read([](Session &session) -> Result<qsizetype> {
            FM_ASSIGN(const auto list, ConversationRepository(session).list({}, screenRows));
            return list.size();
        });
        whenDone(rows, this, [this, asked](const Result<qsizetype> &read) {
            m_reading = false;
            if (!read)
                return QCoreApplication::exit(complain(read.error()));
            const qint64 now = m_clock.nsecsElapsed();
            if (m_firstRows < 0)
                m_firstRows = now;
            m_longest = std::max(m_longest, now - asked);
            ++m_read;
        });
    }

    void tell()
    {
        const auto ms = [](qint64 nanoseconds) { return static_cast<double>(nanoseconds) / 1e6; };
        std::printf("{\"conversations\": %lld, \"messages\": %lld, \"opened_ms\": %.0f, \"first_rows_ms\": %.0f, "
                    "\"filled_ms\": %.0f, \"verified_ms\": %.0f, \"screens\": %d, \"longest_screen_ms\": %.0f, "
                    "\"most_memory_mib\": %.0f}\n",
                    m_review.manifest().conversations, m_review.manifest().messages, ms(m_opened), ms(m_firstRows),
                    ms(m_filled), ms(m_clock.nsecsElapsed()), m_read, ms(m_longest), mostMemory());
        QCoreApplication::exit(0);
    }

    ReviewWorkspace m_review;
    QElapsedTimer m_clock;
    QTimer m_screens;
    qint64 m_opened = 0;
    qint64 m_firstRows = -1;
    qint64 m_filled = -1;
    qint64 m_longest = 0;
    int m_read = 0;
    bool m_reading = false;
};

int open(const QString &file)
{
    Opening opening(file);
    opening.start();
    return QCoreApplication::exec();
}

}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"open"_s && arguments.size() == 3)
        return open(arguments.at(2));
    const qulonglong messages = arguments.value(2).toULongLong();
    if (arguments.value(1) != u"make"_s || arguments.size() != 5 || messages == 0) {
        std::fputs("usage: bench_review make MESSAGES SEED FILE | open FILE\n", stderr);
        return 2;
    }
    const auto made = makeExport(messages, arguments.at(3).toULongLong(), arguments.at(4));
    return made ? 0 : complain(made.error());
}
