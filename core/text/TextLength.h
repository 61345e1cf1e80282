// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/Channel.h"
#include <QList>
#include <QString>
namespace firstmile
{
struct TextEntity { QString type; QString text; qsizetype start = 0; qsizetype end = 0; };
struct TextMeasure { int length = 0; int limit = 0; bool valid = true; QList<TextEntity> entities; };
TextMeasure measureText(Channel channel, const QString &text, int limit = 0, int urlLength = 23);
}
