// SPDX-License-Identifier: GPL-3.0-or-later
// A sender that is killed at any moment, on networks that hang up after they took a reply, answer late, answer that
// they failed although they did not, and do so again: each reply arrives once, and a person is asked only where the
// network itself says two things. FM_KILLS says how often it is killed; FM_KILL_SEED repeats the choices of a run that
// failed.
#include "tests/once/OnceFigures.h"
#include "tests/once/OnceSender.h"
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
enum class KillAt { AnyTime, Heard, Taken, TimedOut };

/// One reply after the other, each with an illness of its network and a death of its sender.
class OnceRun
{
public:
    explicit OnceRun(quint32 seed) : m_random(seed) {}

    void measure(); ///< how long a sender takes that nobody disturbs
    void round();
    void round(int network, Ill ill);
    QList<OnceFigures> figures(); ///< of each network

    OnceWorld world;
    int kills = 0;
    int replies = 0;

private:
    Ill anyIll(int network);
    KillAt anyMoment(Ill ill);
    void lateAnswer(int network, Ill ill, QObject &life);
    bool dieIn(QProcess &sender, int network, Ill ill);
    int queue(int network);

    QRandomGenerator m_random;
    int m_undisturbed = 0;            ///< milliseconds
    QHash<OutboxId, int> m_numbers;   ///< of replies
    QHash<OutboxId, int> m_networkOf; ///< and where they go
    QHash<int, int> m_killsOf;        ///< of senders, by the network
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

Ill OnceRun::anyIll(int network)
{
    static constexpr std::array ills{Ill::None,      Ill::None,      Ill::DropBefore, Ill::DropAfter, Ill::DropAfter,
                                     Ill::FailAfter, Ill::FailAfter, Ill::Late,       Ill::TooLate,   Ill::Unlisted};
    const Ill ill = ills[m_random.bounded(static_cast<quint32>(ills.size()))];
    return ill == Ill::Unlisted && !world.network(network).canHide() ? Ill::DropAfter : ill;
}

KillAt OnceRun::anyMoment(Ill ill)
{
    static constexpr std::array moments{KillAt::AnyTime, KillAt::AnyTime, KillAt::Heard, KillAt::Taken};
    const KillAt at = moments[m_random.bounded(static_cast<quint32>(moments.size()))];
    return ill == Ill::TooLate && m_random.bounded(2) == 0 ? KillAt::TimedOut : at;
}

/// Gives the answer that is held back, or leaves it to the end of the round.
void OnceRun::lateAnswer(int network, Ill ill, QObject &life)
{
    const bool isGiven = ill == Ill::TooLate || m_random.bounded(2) == 0;
    const int half = m_undisturbed / 2 + 20;
    const int span = ill == Ill::TooLate ? static_cast<int>(oncePatience.count()) + 4 * half : half;
    QTimer::singleShot(span, &life, [this, network, isGiven] {
        if (isGiven)
            world.network(network).answerLate();
    });
}

/// Lets it run until its hour has come; false if it was done before that.
bool OnceRun::dieIn(QProcess &sender, int network, Ill ill)
{
    const KillAt at = anyMoment(ill);
    QTimer hour;
    hour.setSingleShot(true);
    bool hasCome = false;
    QObject::connect(&hour, &QTimer::timeout, &hour, [&hasCome] { hasCome = true; });
    const int wait = at == KillAt::TimedOut ? static_cast<int>(oncePatience.count()) : 0;
    const int soon = wait + static_cast<int>(m_random.bounded(wait > 0 ? 250 : 8));
    world.network(network).onReply = [&](bool isTaken) {
        const bool isTheMoment = isTaken ? at == KillAt::Taken || at == KillAt::TimedOut : at == KillAt::Heard;
        if (isTheMoment && !hour.isActive())
            hour.start(soon);
    };
    if (at == KillAt::AnyTime)
        hour.start(static_cast<int>(m_random.bounded(m_undisturbed + 1)));
    lateAnswer(network, ill, hour);
    const int most = 4 * m_undisturbed + 2 * static_cast<int>(oncePatience.count());
    QTimer::singleShot(most, &hour, [&hasCome] { hasCome = true; }); // it waits for an answer
    waitFor([&] { return hasCome || sender.state() == QProcess::NotRunning; }, 120'000);
    world.network(network).onReply = {};
    const bool isAlive = sender.state() != QProcess::NotRunning;
    sender.kill();
    sender.waitForFinished();
    return isAlive;
}

void OnceRun::round()
{
    const int network = replies % world.networkCount();
    round(network, anyIll(network));
}

void OnceRun::round(int network, Ill ill)
{
    world.pass(2min);
    queue(network);
    world.network(network).beIll(ill, 1 + static_cast<int>(m_random.bounded(3)));
    const auto sender = world.startSender();
    const int killed = dieIn(*sender, network, ill) ? 1 : 0;
    kills += killed;
    m_killsOf[network] += killed;
    if (m_random.bounded(2) == 0)
        world.network(network).beIll(Ill::None, 0);
    world.network(network).answerLate();
}

QList<OnceFigures> OnceRun::figures()
{
    QList<OnceFigures> figures(world.networkCount());
    const auto items = world.items();
    for (const OutboxItem &item : items) {
        const int number = m_numbers.value(item.id);
        const int network = m_networkOf.value(item.id);
        const OnceFate fate{item.state, world.steps(item.id), world.taken(network, number),
                            world.isUnlisted(network, number)};
        OnceFigures one;
        one.add(fate);
        figures[network].add(one);
        if (one.once + one.person == 0 || one.wrong > 0) {
            std::printf("  reply %d on %s: %s, %d on the network%s; %s\n", number, qPrintable(world.nameOf(network)),
                        qPrintable(toString(item.state)), fate.taken, fate.isUnlisted ? " that does not list it" : "",
                        qPrintable(item.error));
        }
    }
    for (int network = 0; network < world.networkCount(); ++network)
        figures[network].kills = m_killsOf.value(network);
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
    for (int network = 0; network < run.world.networkCount(); ++network) {
        run.round(network, Ill::TooLate);
        if (run.world.network(network).canHide())
            run.round(network, Ill::Unlisted);
    }
    const int wanted = wantedKills();
    while (run.kills < wanted && run.replies < 4 * wanted + 20)
        run.round();
    REQUIRE(run.kills >= wanted);
    for (int network = 0; network < run.world.networkCount(); ++network) {
        run.world.network(network).beIll(Ill::None, 0);
        run.world.network(network).answerLate();
    }
    CHECK(run.world.settle());
    OnceFigures all;
    const auto each = run.figures();
    for (int network = 0; network < each.size(); ++network) {
        each[network].print(qPrintable(run.world.nameOf(network)));
        all.add(each[network]);
    }
    all.print("all");
    std::printf("FM_KILL_SEED=%u\n", seed);
    CHECK(all.lost == 0);
    CHECK(all.doubled == 0);
    CHECK(all.refused == 0);
    CHECK(all.wrong == 0);
    CHECK(all.once + all.person == all.replies);
}
