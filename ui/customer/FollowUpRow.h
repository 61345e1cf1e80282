// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/FollowUp.h"

#include <QWidget>

class QCheckBox;

namespace firstmile
{

/// One thing to do: a box to tick, what it is, by when.
class FollowUpRow : public QWidget
{
    Q_OBJECT

public:
    FollowUpRow(const FollowUp &followUp, Instant now, QWidget *parent = nullptr);
    const FollowUp &followUp() const { return m_followUp; }
    void untick(); ///< it could not be done

Q_SIGNALS:
    void ticked(bool done);

private:
    FollowUp m_followUp;
    QCheckBox *m_done;
};

}
