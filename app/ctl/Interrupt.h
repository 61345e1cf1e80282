// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace firstmile
{

/// Turns the first Ctrl+C (and SIGTERM) into a signal of the event loop; the second ends the program as usual. One at a
/// time.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void requested();

private:
    void take();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

}
