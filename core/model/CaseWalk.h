// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Case.h"

namespace firstmile
{

/// What has happened in one conversation as of a moment, in the order of time: without messages of which the log says
/// by then that they did not happen. `events`: one conversation's, in any order.
QList<Event> standingLog(QList<Event> events, Instant asOf);

/// The rule by which events make cases, told once: walks a standing log, with the case that still waits as its only
/// state.
class CaseWalk
{
public:
    void take(const Event &event);

    const QList<Case> &cases() const { return m_cases; }
    bool isSpam() const { return m_spam; }

private:
    void takeReceived(const Event &event);
    void takeSpam();

    QList<Case> m_cases;
    bool m_waits = false;
    bool m_spam = false; ///< what follows the mark in the same conversation is spam as well
};

}
