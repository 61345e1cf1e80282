// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Identity.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace firstmile
{

/// Where somebody can be met: a line for each identity, with what can be done with it.
class IdentityList : public QWidget
{
    Q_OBJECT

public:
    explicit IdentityList(QWidget *parent = nullptr);
    void show(const QList<Identity> &identities);
    using QWidget::show;
    void setSplitting(bool on) { m_splitting = on; } ///< whether one can leave the customer

Q_SIGNALS:
    void
    splitAsked(firstmile::IdentityId identity); ///< it is to leave the customer; asked only where another one stays

private:
    QToolButton *makeButton(const Identity &identity);
    void fillMenu(QToolButton &button, const Identity &identity, const QString &handle);

    QVBoxLayout *m_column;
    QList<Identity> m_identities;
    bool m_splitting = true;
};

}
