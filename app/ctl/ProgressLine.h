// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace firstmile
{

struct BackfillProgress;
struct ImportProgress;

/// "12,000 of 50,000 mails, 5,400 a second, 7 s left"
QString progressText(const ImportProgress &progress);
QString progressText(const BackfillProgress &progress);

/// One line on the error output that is written over and over, a few times a second at most.
class ProgressLine
{
public:
    /// Shown if the error output is a terminal, or if `forced`; then each on a line of its own where it is none.
    explicit ProgressLine(bool forced);
    ~ProgressLine();
    Q_DISABLE_COPY_MOVE(ProgressLine)

    void show(const QString &text);
    void clear();

private:
    bool m_isTerminal;
    bool m_isShown;
    bool m_hasText = false;
    QElapsedTimer m_sinceLast;
};

}
