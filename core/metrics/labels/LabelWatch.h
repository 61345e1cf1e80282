// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/labels/LabelSuggestions.h"

#include <QTimer>

namespace firstmile
{

/// Learns from new labels and suggests for new messages while the program runs: a while after something was written,
/// a few messages at a time, so that nobody waits for it. Learning is done on the background reader.
class LabelWatch : public QObject
{
    Q_OBJECT

public:
    /// `quietTime`: how long nothing is written before it begins.
    explicit LabelWatch(Database &database, Milliseconds quietTime = std::chrono::seconds(3),
                        QObject *parent = nullptr);

    void start();
    void stop();

    /// Does what there is to do to its end. The value is how many events of the log were looked at. Conflict: it is at
    /// work already.
    Async<int> runAll();

private:
    void prepare();
    void goOn();
    void end(const Result<int> &outcome);

    Database &m_database;
    QTimer m_quiet;
    QTimer m_pause;
    QMetaObject::Connection m_watch;
    std::optional<LabelModel> m_model;
    std::optional<Promise<int>> m_promise;
    int m_done = 0;
};

}
