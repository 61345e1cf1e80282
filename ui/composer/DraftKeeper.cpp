// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/DraftKeeper.h"

#include <algorithm>

namespace firstmile
{

using namespace std::chrono_literals;

namespace
{

bool isNothing(const Draft &draft)
{
    return !draft.id && draft.text.isEmpty() && draft.variants.isEmpty() && draft.files.isEmpty();
}

}

DraftKeeper::DraftKeeper(QObject *parent) : QObject(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(600ms);
    connect(&m_delay, &QTimer::timeout, this, &DraftKeeper::flush);
    add({});
}

void DraftKeeper::add(const Draft &draft)
{
    m_slots.append({++m_lastTicket, draft, false, false});
}

std::optional<Draft> DraftKeeper::unsettled(ConversationId conversation, DraftMode mode) const
{
    const auto found = std::find_if(m_slots.rbegin(), m_slots.rend(), [&](const Slot &slot) {
        return (slot.isDirty || slot.isUnderWay) && slot.draft.conversation == conversation && slot.draft.mode == mode;
    });
    return found == m_slots.rend() ? std::nullopt : std::optional(found->draft);
}

void DraftKeeper::begin(const Draft &draft)
{
    flush();
    if (!current().isDirty && !current().isUnderWay)
        m_slots.removeLast();
    const auto same = std::find_if(m_slots.begin(), m_slots.end(), [&](const Slot &slot) {
        return slot.draft.conversation == draft.conversation && slot.draft.mode == draft.mode &&
               slot.draft.id == draft.id && slot.draft.createdAt == draft.createdAt && slot.draft.text == draft.text;
    });
    if (same == m_slots.end())
        return add(draft);
    std::rotate(same, same + 1, m_slots.end());
}

void DraftKeeper::change(const Draft &draft)
{
    current().draft = draft;
    current().isDirty = true;
    if (!m_delay.isActive()) // not restarted: somebody who never pauses is kept, too
        m_delay.start();
}

void DraftKeeper::adopt(const Draft &draft)
{
    current().draft = draft;
    current().isDirty = false;
}

void DraftKeeper::setShared(const Draft &draft)
{
    current().draft.shared = draft.shared;
    current().draft.revision = std::max(draft.revision, current().draft.revision);
}

void DraftKeeper::forget(const Draft &next)
{
    m_delay.stop();
    m_slots.removeLast();
    add(next);
}

void DraftKeeper::flush()
{
    m_delay.stop();
    if (current().isDirty && !current().isUnderWay)
        save(current());
}

void DraftKeeper::save(Slot &slot)
{
    slot.isDirty = false;
    if (isNothing(slot.draft))
        return;
    slot.isUnderWay = true;
    Q_EMIT saveWanted(Draft(slot.draft), slot.ticket); // whoever hears it may answer at once
}

bool DraftKeeper::isSettled() const
{
    return !m_slots.constLast().isDirty && !m_slots.constLast().isUnderWay;
}

void DraftKeeper::kept(qint64 ticket, const Result<Draft> &kept)
{
    const auto slot =
        std::find_if(m_slots.begin(), m_slots.end(), [ticket](const Slot &each) { return each.ticket == ticket; });
    if (slot == m_slots.end())
        return; // it was sent meanwhile
    const bool isCurrent = ticket == current().ticket;
    slot->isUnderWay = false;
    if (!kept) {
        slot->isDirty = kept.error().kind != ErrorKind::Conflict; // then its words are a version of the draft already
        if (!isCurrent && !slot->isDirty)
            m_slots.erase(slot);
        if (isCurrent)
            Q_EMIT settled(false);
        return;
    }
    slot->draft.id = kept->id;
    slot->draft.revision = kept->revision;
    slot->draft.agent = kept->agent;
    slot->draft.createdAt = kept->createdAt;
    slot->draft.updatedAt = kept->updatedAt;
    slot->draft.updatedBy = kept->updatedBy;
    if (slot->isDirty && (!isCurrent || !m_delay.isActive()))
        return save(*slot);
    if (isCurrent && isSettled())
        Q_EMIT settled(true);
    if (!isCurrent)
        m_slots.erase(slot);
    tryAgain();
}

void DraftKeeper::tryAgain()
{
    for (qsizetype i = 0; i + 1 < m_slots.size(); ++i) {
        if (m_slots[i].isDirty && !m_slots[i].isUnderWay)
            return save(m_slots[i]);
    }
}

}
