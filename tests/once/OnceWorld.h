// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/OutboxRepository.h"
#include "tests/once/OnceNetwork.h"
#include "tests/support/FakeClock.h"
#include "tests/support/TestWorkspace.h"

#include <QProcess>
#include <QTimer>

namespace firstmile::tests
{

/// Five networks in this process, a workspace with an account on each, and a sender beside it that can be killed.
/// Time goes by as fast as the story wants: every clock is put forward together.
class OnceWorld
{
public:
    OnceWorld();

    int networkCount() const { return static_cast<int>(m_places.size()); }
    OnceNetwork &network(int index) { return *m_places[static_cast<size_t>(index)].network; }
    QString nameOf(int index) const { return m_places[static_cast<size_t>(index)].name; }

    void pass(Milliseconds span);

    /// A customer asks on that network and an agent answers: a reply in the outbox, whose text has reply().
    OutboxId queueReply(int network, int number);
    static QString reply(int number); ///< no two replies have a word in common that could be mistaken

    /// A sender that has just been started.
    std::unique_ptr<QProcess> startSender();

    /// Senders one after the other, until one ends by itself and nothing is on its way but what waits for a person.
    /// False: that takes for ever, or a sender failed.
    bool settle();

    QList<OutboxItem> items();
    int taken(int network, int number); ///< how many of that reply the network has

    bool isUnlisted(int network, int number); ///< the network has it, and does not say so
    QList<OutboxStep> steps(OutboxId id);

private:
    struct Place
    {
        QString name;
        std::unique_ptr<OnceNetwork> network;
        Account account;
    };

    void add(const QString &name, std::unique_ptr<OnceNetwork> network);
    void tick() { m_clock.set(SystemClock().now() + m_ahead); }

    FakeClock m_clock{SystemClock().now()};
    Milliseconds m_ahead{0};
    QTimer m_ticks; ///< the fakes' clock follows the senders'
    QTemporaryDir m_folder;
    TestWorkspace m_workspace;
    std::vector<Place> m_places;
    QHash<QString, QByteArray> m_secrets;
};

}
