// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Draft.h"

#include <QObject>
#include <QTimer>

namespace firstmile
{

/// Gives away what was typed, at most 600 ms after. Of a draft only one save is under way at a time, so that one that
/// has no id yet never becomes two; a draft that was left meanwhile is followed until it is kept.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(QObject *parent = nullptr);

    /// What stands in the composer from now on; what stood there is given away. A draft whose last words are still on
    /// their way goes on with those.
    void begin(const Draft &draft);
    /// One that is still on its way to the workspace, or could not be kept.
    std::optional<Draft> unsettled(ConversationId conversation, DraftMode mode) const;
    const Draft &draft() const { return m_slots.constLast().draft; }
    void change(const Draft &draft); ///< what stands there was changed: it is given away soon
    void adopt(const Draft &draft);  ///< the workspace has it so
    void setSeen(qint64 version) { current().draft.seenVersion = version; } ///< goes along with the next save
    void setShared(const Draft &draft); ///< the workspace has it as shared, or no more
    void forget(const Draft &next);     ///< what stands there has left: not to be kept, `next` takes its place

    void flush();
    bool isSettled() const; ///< all that was typed here has been kept
    void kept(qint64 ticket, const Result<Draft> &kept);

Q_SIGNALS:
    void saveWanted(const firstmile::Draft &draft, qint64 ticket);
    void settled(bool good); ///< what stands here: it was kept, or could not be

private:
    struct Slot
    {
        qint64 ticket = 0;
        Draft draft;
        bool isDirty = false;
        bool isUnderWay = false;
    };

    Slot &current() { return m_slots.last(); }
    void add(const Draft &draft);
    void save(Slot &slot);
    void tryAgain(); ///< those left behind that could not be kept

    QList<Slot> m_slots; ///< the last is what stands in the composer
    qint64 m_lastTicket = 0;
    QTimer m_delay;
};

}
