// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Channel.h"
#include "ui/composer/LengthCount.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace firstmile
{

/// The networks that a text has words of its own for, each with its count; one of them is being written.
class VariantChips : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        Channel channel = Channel::Email;
        LengthCount count;
    };

    explicit VariantChips(QWidget *parent = nullptr);

    /// The conversation's own network first; it cannot be removed.
    void show(const QList<Chip> &chips, Channel chosen);
    using QWidget::show;

Q_SIGNALS:
    void chosen(firstmile::Channel channel);
    void added(firstmile::Channel channel);
    void removed(firstmile::Channel channel);

private:
    QToolButton *makeChip(Channel channel);
    void fillAdding();
    void fillMenu(QToolButton *button, Channel channel);

    QHBoxLayout *m_row;
    QToolButton *m_add;
    QList<std::pair<Channel, QToolButton *>> m_chips;
};

}
