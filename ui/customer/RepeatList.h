// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Repeats.h"

#include <QWidget>

class QVBoxLayout;

namespace firstmile
{

/// The earlier conversations of the same matter, one press away; hidden where there is none.
class RepeatList : public QWidget
{
    Q_OBJECT

public:
    explicit RepeatList(QWidget *parent = nullptr);
    void show(const QList<Repeat> &repeats, Instant now);
    using QWidget::show;

Q_SIGNALS:
    void chosen(firstmile::ConversationId conversation);

private:
    QList<Repeat> m_repeats;
    QVBoxLayout *m_column;
};

}
