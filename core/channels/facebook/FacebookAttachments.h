// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"

#include <QJsonArray>
#include <QJsonObject>

namespace firstmile
{

/// What came with a post or a comment: pictures and films become attachments, links lines of the text.
void addFacebookAttachments(IncomingMessage &message, const QJsonArray &attachments);

/// The same for a Messenger message: files, sticker, shared links. What Facebook holds back is said in the text, with
/// the address where a browser shows it.
void addMessengerAttachments(IncomingMessage &message, const QJsonObject &json);

}
