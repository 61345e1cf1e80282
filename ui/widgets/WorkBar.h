// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace firstmile
{

struct SyncProgress;

/// A strip at the foot of the window while something long runs: what, how far, how fast and how long still; it can be
/// paused and ended.
class WorkBar : public QWidget
{
    Q_OBJECT

public:
    enum class Pausing { Can, Cannot };

    /// `onStop`: what becomes of what is done already, for who cannot see the button.
    explicit WorkBar(const QString &onStop, Pausing pausing = Pausing::Can, QWidget *parent = nullptr);

    void begin(const QString &what);
    void show(const SyncProgress &progress);
    void show(const QString &howFar, double share); ///< 0 to 1
    using QWidget::show;
    void end();
    QString sentence() const;

Q_SIGNALS:
    void pauseAsked(bool paused);
    void cancelAsked();

private:
    void paused(bool paused);

    QString m_what;
    QLabel *m_words;
    QProgressBar *m_share;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    bool m_isPaused = false;
};

}
