// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/net/HttpRequest.h"
#include "core/model/OutboxItem.h"

#include <QJsonObject>

namespace firstmile
{

/// What is posted for a reply. Pure.
struct MastodonReply
{
    const OutgoingMessage &message;
    QJsonObject parent; ///< the status answered, empty if there is none
    QString domain;     ///< of our server

    /// `media`: ids of what was uploaded for it.
    FormFields fields(const QStringList &media = {}) const;

    /// The message's text, with those it is to reach mentioned at its beginning unless it mentions them: a reply
    /// notifies nobody else.
    QString text() const;

    /// The parent's, by custom: who folded the question expects the answer folded. A post of its own has the message's.
    QString warning() const;

    /// As narrow as the message and as its parent, whichever is narrower.
    QString visibility() const;

private:
    QStringList recipients() const;
};

/// What is left of a text for comparing: without mentions, spaces and marks of formatting, as servers change these.
QString mastodonComparable(const QString &text);

}
