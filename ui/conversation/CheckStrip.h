// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reply/ReplyCheck.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace firstmile
{

/// What the checks found in a reply that was about to go out; hidden while there is nothing.
class CheckStrip : public QWidget
{
    Q_OBJECT

public:
    explicit CheckStrip(QWidget *parent = nullptr);

    void show(const QList<CheckFinding> &findings);
    using QWidget::show;
    void clear() { show({}); }
    const QList<CheckFinding> &findings() const { return m_findings; }
    bool blocks() const;

Q_SIGNALS:
    void placeChosen(const firstmile::CheckFinding &finding);
    void switchOffAsked(firstmile::CheckKind kind);
    void sendAnywayAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(const CheckFinding &finding);

    QList<CheckFinding> m_findings;
    QLabel *m_title;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
    QPushButton *m_anyway;
    QPushButton *m_back;
};

}
