// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace firstmile
{

/// How far long work has come, as a thin line.
class ShareLine : public QWidget
{
    Q_OBJECT

public:
    explicit ShareLine(QWidget *parent = nullptr);

    void setShare(double share); ///< 0 to 1; less: not known, nothing is drawn
    double share() const { return m_share; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = -1;
};

}
