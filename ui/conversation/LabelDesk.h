// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/LabelActions.h"
#include "ui/ConsoleContext.h"

#include <QObject>

namespace firstmile
{

class ActionRegistry;
class LabelChip;

/// Why the customer wrote: reads it for the open conversation, and writes what is said of it. Every deed can be taken
/// back.
class LabelDesk : public QObject
{
    Q_OBJECT

public:
    LabelDesk(const ConsoleContext &context, LabelChip &chip, QObject *parent);

    /// None: nothing is open. The same again: read anew.
    void show(ConversationId conversation);

    void addTo(ActionRegistry &actions);
    void accept(); ///< what is suggested

private:
    void ask();
    void read();
    void label(const CaseLabel &label, bool clear, const QString &sentence);
    void undo(ConversationId conversation, const CaseLabel &before);

    const ConsoleContext &m_context;
    LabelChip &m_chip;
    ConversationId m_conversation;
    std::optional<LabelView> m_view; ///< of the open conversation, once it is read
};

}
