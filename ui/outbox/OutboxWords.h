// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ReplyData.h"

#include <QCoreApplication>

namespace firstmile
{

/// The outbox in words: its parts, and what happened to a reply.
class OutboxWords
{
    Q_DECLARE_TR_FUNCTIONS(OutboxWords)

public:
    static const QList<OutboxShown> &parts(); ///< in the order in which they are shown
    static QString part(OutboxShown shown);
    static QString whyEmpty(OutboxShown shown);

    /// Who wrote it, when, and when it goes: "By Luc, 10:02".
    static QString who(const OutboxItem &item, Instant now);
    static QString step(const OutboxStep &step, Instant now);

private:
    static QString event(std::optional<OutboxEvent> event);
};

}
