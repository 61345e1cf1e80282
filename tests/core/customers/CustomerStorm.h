// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Clientele.h"

#include <QRandomGenerator>

namespace firstmile::tests
{

/// People over several channels to whom everything happens that can be done about who is who: links, splits, refusals,
/// claims, imports, erasures, and the undoing of each, in any order. After each step all that must hold is looked at.
class CustomerStorm
{
public:
    CustomerStorm(Engine engine, quint32 seed);

    void step();
    void undoEverything();

    QStringList first() const { return m_first; } ///< the dump before anything was done
    QStringList dump() { return m_people.dump(); }
    int done(const QString &what) const { return m_done.value(what); }

private:
    using Outcome = std::optional<Error>;

    void settle();
    Outcome link();
    Outcome split();
    Outcome refuse();
    Outcome claim();
    Outcome import();
    Outcome erase();
    Outcome undoOne();
    void note(const QString &what, const Outcome &outcome);
    void check();
    void checkPlaces();
    QStringList figures();

    QList<CustomerId> customers();
    CustomerId anybody();
    QString anyAddress();
    QByteArray someCards();
    QByteArray someRows();
    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    Clientele m_people;
    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    QStringList m_first;
    QStringList m_figures;
    QHash<QString, int> m_done;
};

}
