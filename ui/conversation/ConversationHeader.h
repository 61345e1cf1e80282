// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Time.h"
#include "core/customers/Repeats.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace firstmile
{

class Avatar;
class ElidedLabel;
class LabelChip;
struct ThreadView;

/// The head of a conversation: who, what about, how it stands, and what can be done with it.
class ConversationHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ConversationHeader(QWidget *parent = nullptr);

    void show(const ThreadView &thread, Instant now, bool late);
    using QWidget::show;
    void setActions(const QList<QAction *> &actions);
    LabelChip &label() { return *m_label; }

    /// Earlier conversations of the same matter: a mark, with a menu of them; none: no mark.
    void setRepeats(const QList<Repeat> &repeats, Instant now);

Q_SIGNALS:
    void earlierChosen(firstmile::ConversationId conversation);

private:
    Avatar *m_avatar;
    ElidedLabel *m_title;
    ElidedLabel *m_detail;
    QHBoxLayout *m_buttons;
    LabelChip *m_label;
    QToolButton *m_repeats;
    ConversationId m_shown;
};

}
