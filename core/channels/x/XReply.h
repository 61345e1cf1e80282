// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/OutboxItem.h"

#include <QJsonObject>

namespace firstmile
{

/// What is posted for a reply. Pure.
struct XReply
{
    const OutgoingMessage &message;

    bool isMessage() const; ///< a direct one

    /// Why it cannot be sent as it is, in words; empty if it can.
    QString problem() const;

    /// Without the mentions at its beginning that X puts there itself: the author of the post answered, and whom that
    /// post mentions.
    QString text() const;

    QJsonObject postBody(const QStringList &mediaIds) const;
    QJsonObject messageBody(const QStringList &mediaIds) const;

    QString unit() const; ///< xunit: as what X charges it
};

/// What is left of a text for comparing: X shortens links, puts mentions in front and trims.
QString xComparable(const QString &text);

}
