// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/store/Session.h"

namespace firstmile
{

/// The language that a conversation's customer writes in: of their newest message whose language the network tells or
/// that can be told from its words, else what their profile says; "pt-BR" or "pt". Empty: not known.
Result<QString> customerLanguage(Session &session, CustomerId customer, const QList<Message> &messages);

}
