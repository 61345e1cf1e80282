// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Type.h"

#include <QFontInfo>
#include <QWidget>

#include <algorithm>

namespace firstmile
{

namespace
{

double typeScale(Type type)
{
    switch (type) {
    case Type::Caption:
        return 0.85;
    case Type::Body:
        return 1.0;
    case Type::Title:
        return 1.2;
    case Type::Figure:
        return 1.8;
    }
    return 1.0;
}

}

QFont typeFont(const QFont &base, Type type, bool bold)
{
    QFont font = base;
    font.setPixelSize(std::max(11, qRound(QFontInfo(base).pixelSize() * typeScale(type))));
    font.setBold(bold);
    return font;
}

void setType(QWidget *widget, Type type, bool muted)
{
    widget->setFont(typeFont(widget->font(), type));
    // The role, not a colour: it follows the palette when that changes.
    widget->setForegroundRole(muted ? QPalette::PlaceholderText : QPalette::WindowText);
}

}
