// SPDX-License-Identifier: GPL-3.0-or-later
// A sender that is killed at any moment, on networks that hang up after they took a reply, answer late, answer that
// they failed although they did not, and do so again: each reply arrives once, or a person is asked. FM_KILLS says how
// often it is killed; FM_KILL_SEED repeats the choices of a run that failed.
#include "tests/once/OnceWorld.h"
#include "tests/support/Printers.h"
#include "tests/support/Waiting.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <array>
#include <cstdio>

using namespace firstmile;
using namespace firstmile::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

int wantedKills()
{
    const int given = qEnvironmentVariableIntValue("FM_KILLS");
    return given > 0 ? given : 15;
}

quint32 onceSeed()
{
    bool given = false;
    const quint32 seed = qEnvironmentVariable("FM_KILL_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::global()->generate();
}

/// When a sender is killed.
enum class KillAt { AnyTime, Heard, Taken };

struct OnceFigures
{
    int kills = 0;
    int replies = 0;
    int once = 0;
    int lost = 0;
    int doubled = 0;
    int refused = 0; ///< the network has it, and the outbox says that it was refused
    int settled = 0; ///< by look-up, after nobody knew
    int person = 0;
};

/// One reply after the other, each with an illness of its network and a death of its sender.
class OnceRun
{
public:
    explicit OnceRun(quint32 seed) : m_random(seed) {}

    void measure(); ///< how long a sender takes that nobody disturbs
    void round();
    OnceFigures figures();

    OnceWorld world;
    int kills = 0;
    int replies = 0;

private:
    Ill anyIll();
    bool dieIn(QProcess &sender, int network);
    int queue(int network);

    QRandomGenerator m_random;
    int m_undisturbed = 0;            ///< milliseconds
    QHash<OutboxId, int> m_numbers;   ///< of replies
    QHash<OutboxId, int> m_networkOf; ///< and where they go
};

int OnceRun::queue(int network)
{
    const int number = ++replies;
    const OutboxId id = world.queueReply(network, number);
    m_numbers.insert(id, number);
    m_networkOf.insert(id, network);
    return number;
}

void OnceRun::measure()
{
    for (int network = 0; network < world.networkCount(); ++network) {
        queue(network);
        QElapsedTimer timer;
        timer.start();
        const auto sender = world.startSender();
        REQUIRE(waitFor([&] { return sender->state() == QProcess::NotRunning; }, 60'000));
        REQUIRE(sender->exitCode() == 0);
        m_undisturbed = std::max(m_undisturbed, static_cast<int>(timer.elapsed()));
    }
}

Ill OnceRun::anyIll()
{
    static constexpr std::array ills{Ill::None,      Ill::None,      Ill::DropBefore, Ill::DropAfter,
                                     Ill::DropAfter, Ill::FailAfter, Ill::FailAfter,  Ill::Late};
    return ills[m_random.bounded(static_cast<quint32>(ills.size()))];
}

/// Lets it run until its hour has come; false if it was done before that.
bool OnceRun::dieIn(QProcess &sender, int network)
{
    static constexpr std::array moments{KillAt::AnyTime, KillAt::AnyTime, KillAt::Heard, KillAt::Taken};
    const KillAt at = moments[m_random.bounded(static_cast<quint32>(moments.size()))];
    QTimer hour;
    hour.setSingleShot(true);
    bool hasCome = false;
    QObject::connect(&hour, &QTimer::timeout, &hour, [&hasCome] { hasCome = true; });
    const int soon = static_cast<int>(m_random.bounded(8));
    world.network(network).onReply = [&](bool isTaken) {
        if (at == (isTaken ? KillAt::Taken : KillAt::Heard) && !hour.isActive())
            hour.start(soon);
    };
    if (at == KillAt::AnyTime)
        hour.start(static_cast<int>(m_random.bounded(m_undisturbed + 1)));
    const bool isLate = m_random.bounded(2) == 0;
    QTimer::singleShot(m_undisturbed / 2 + 20, &hour, [this, network, isLate] {
        if (isLate)
            world.network(network).answerLate();
    });
    QTimer::singleShot(4 * m_undisturbed + 1000, &hour, [&hasCome] { hasCome = true; }); // it waits for an answer
    waitFor([&] { return hasCome || sender.state() == QProcess::NotRunning; }, 120'000);
    world.network(network).onReply = {};
    const bool isAlive = sender.state() != QProcess::NotRunning;
    sender.kill();
    sender.waitForFinished();
    return isAlive;
}

void OnceRun::round()
{
    world.pass(2min);
    const int network = replies % world.networkCount();
    queue(network);
    world.network(network).beIll(anyIll(), 1 + static_cast<int>(m_random.bounded(3)));
    const auto sender = world.startSender();
    kills += dieIn(*sender, network) ? 1 : 0;
    if (m_random.bounded(2) == 0)
        world.network(network).beIll(Ill::None, 0);
    world.network(network).answerLate();
}

OnceFigures OnceRun::figures()
{
    OnceFigures figures;
    figures.kills = kills;
    figures.replies = replies;
    const auto items = world.items();
    for (const OutboxItem &item : items) {
        const int number = m_numbers.value(item.id);
        const int network = m_networkOf.value(item.id);
        const int taken = world.taken(network, number);
        const bool isSent = item.state == OutboxState::Sent || item.state == OutboxState::Confirmed;
        const bool needsPerson = item.state == OutboxState::Uncertain;
        figures.once += isSent && taken == 1 ? 1 : 0;
        figures.doubled += taken > 1 ? 1 : 0;
        figures.lost += taken == 0 && !needsPerson ? 1 : 0;
        figures.refused += item.state == OutboxState::Rejected && taken > 0 ? 1 : 0;
        figures.person += needsPerson ? 1 : 0;
        figures.settled += isSent && world.wasLookedUp(item.id) ? 1 : 0;
        if (!isSent || taken != 1) {
            std::printf("  reply %d on %s: %s, %d on the network; %s\n", number, qPrintable(world.nameOf(network)),
                        qPrintable(toString(item.state)), taken, qPrintable(item.error));
        }
    }
    return figures;
}

}

TEST_CASE("a sender that is killed at any moment loses no reply and doubles none, on five networks that do their worst",
          "[once][kill]")
{
    const quint32 seed = onceSeed();
    INFO("FM_KILL_SEED=" << seed);
    OnceRun run(seed);
    run.measure();
    const int wanted = wantedKills();
    while (run.kills < wanted && run.replies < 4 * wanted + 20)
        run.round();
    REQUIRE(run.kills >= wanted);
    for (int network = 0; network < run.world.networkCount(); ++network) {
        run.world.network(network).beIll(Ill::None, 0);
        run.world.network(network).answerLate();
    }
    CHECK(run.world.settle());
    const OnceFigures figures = run.figures();
    std::printf("kills %d, replies %d, sent once %d, lost %d, double %d, refused wrongly %d, uncertain and settled by "
                "look-up %d, needing a person %d (seed %u)\n",
                figures.kills, figures.replies, figures.once, figures.lost, figures.doubled, figures.refused,
                figures.settled, figures.person, seed);
    CHECK(figures.lost == 0);
    CHECK(figures.doubled == 0);
    CHECK(figures.refused == 0);
    CHECK(figures.once + figures.person == figures.replies);
    CHECK(figures.person == 0); // every network here lists what it took
}
