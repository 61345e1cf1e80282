// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/DraftSaver.h"

#include "ui/ReplyData.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

DraftSaver::DraftSaver(ReplyData &replies, QObject *parent) : QObject(parent), m_replies(replies) {}

/// A new draft has no id yet: it is told from others by where it stands.
QString DraftSaver::keyOf(const Draft &draft)
{
    return draft.id ? u"draft/"_s + draft.id.toString()
                    : u"new/"_s + draft.conversation.toString() + u'/' + toString(draft.mode);
}

void DraftSaver::keep(const Draft &draft)
{
    const QString key = keyOf(draft);
    if (const auto running = m_running.find(key); running != m_running.end()) {
        running->next = draft;
        return;
    }
    save(key, draft);
}

void DraftSaver::save(const QString &key, const Draft &draft)
{
    Draft asked = draft;
    if (const auto known = m_new.constFind(key); known != m_new.cend() && asked.revision < known->revision) {
        asked.id = known->id;
        asked.revision = known->revision;
    }
    m_running.insert(key, {});
    whenDone(m_replies.saveDraft(asked), this,
             [this, key, asked](const Result<Draft> &kept) { saved(key, asked, kept); });
}

void DraftSaver::saved(const QString &key, const Draft &asked, const Result<Draft> &kept)
{
    const std::optional<Draft> next = m_running.take(key).next;
    if (kept) {
        if (kept->id)
            m_new.insert(key, *kept);
        Q_EMIT this->kept(*kept);
    } else {
        Q_EMIT failed(asked, kept.error());
    }
    if (next)
        return save(key, *next);
    if (!m_running.isEmpty())
        return;
    for (const auto &then : std::exchange(m_waiting, {}))
        then();
}

void DraftSaver::whenIdle(std::function<void()> then)
{
    if (m_running.isEmpty())
        return then();
    m_waiting.append(std::move(then));
}

DraftId DraftSaver::idOf(const Draft &draft) const
{
    return draft.id ? draft.id : m_new.value(keyOf(draft)).id;
}

void DraftSaver::forget(const Draft &draft)
{
    Draft fresh = draft;
    fresh.id = {};
    m_new.remove(keyOf(fresh));
    m_new.remove(keyOf(draft));
}

}
