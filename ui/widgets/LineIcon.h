// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Channel.h"

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace firstmile
{

/// An icon of our line set, drawn in the text colour of the application's palette of the moment; so it follows the
/// theme.
QIcon lineIcon(const QString &name);

/// Draws an icon of the set in one colour.
void paintLineIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour);

/// The name of a network's mark in the set.
QString markName(Channel channel);

/// Makes the icons of this library known to the resource system; call once, before the first window.
void initUiResources();

}
