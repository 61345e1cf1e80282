// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>

namespace firstmile
{

/// One window per workspace on this machine: a second start asks the first one to come forward.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &workspace, QObject *parent = nullptr);

    /// True if another process is there and was asked; waits a quarter of a second at most, before any window.
    bool askOther() const;
    void listen();

Q_SIGNALS:
    void asked();

private:
    QString m_name;
    QLocalServer m_server;
};

}
