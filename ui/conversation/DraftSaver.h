// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Draft.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace firstmile
{

class ReplyData;

/// Keeps what is typed, one save of a draft at a time: what is typed meanwhile is saved after it, on top of it. Two
/// saves that overtake each other would make two drafts of a new one, and a conflict of an old one.
class DraftSaver : public QObject
{
    Q_OBJECT

public:
    explicit DraftSaver(ReplyData &replies, QObject *parent = nullptr);

    void keep(const Draft &draft);
    void whenIdle(std::function<void()> then); ///< at once if nothing is being saved
    bool isIdle() const { return m_running.isEmpty(); }
    /// Of a draft that was new when it was given to keep(): the id that it got since.
    DraftId idOf(const Draft &draft) const;
    void forget(const Draft &draft); ///< the next one like it is another draft

Q_SIGNALS:
    void kept(const firstmile::Draft &draft);
    void failed(const firstmile::Draft &draft, const firstmile::Error &error);

private:
    struct Running
    {
        std::optional<Draft> next; ///< to be saved when this one is
    };
    static QString keyOf(const Draft &draft);
    void save(const QString &key, const Draft &draft);
    void saved(const QString &key, const Draft &asked, const Result<Draft> &kept);

    ReplyData &m_replies;
    QHash<QString, Running> m_running;
    QHash<QString, Draft> m_new; ///< of drafts that were new: as they were kept
    QList<std::function<void()>> m_waiting;
};

}
