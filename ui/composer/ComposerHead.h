// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/ComposerSubject.h"

#include <QWidget>

class QLabel;

namespace firstmile
{

class ElidedLabel;

/// Above the text: who will see it, how long it is, and how or why not it can go out.
class ComposerHead : public QWidget
{
    Q_OBJECT

public:
    explicit ComposerHead(QWidget *parent = nullptr);

    void show(const ComposerSubject &subject, ComposerMode mode, bool privately);
    using QWidget::show;
    void showCount(const std::optional<LengthCount> &count, bool isAlarming); ///< none: there is no limit
    QString audience() const;

private:
    QLabel *m_icon;
    ElidedLabel *m_audience;
    QLabel *m_count;
    QLabel *m_route;
};

}
