// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace firstmile
{

/// Steers an import that runs. Lives in the thread that began it.
class ImportControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void pause() { set(m_paused, true); } ///< after the batch under way
    void resume() { set(m_paused, false); }
    void cancel() { set(m_cancelled, true); } ///< after the batch under way; the import ends with Cancelled

    bool isPaused() const { return m_paused; }
    bool isCancelled() const { return m_cancelled; }

Q_SIGNALS:
    void changed();

private:
    void set(bool &state, bool value)
    {
        if (std::exchange(state, value) != value)
            Q_EMIT changed();
    }

    bool m_paused = false;
    bool m_cancelled = false;
};

}
