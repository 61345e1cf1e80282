// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ReplyData.h"

#include <QDialog>

class QVBoxLayout;

namespace firstmile
{

class DialogFoot;

/// All that a macro would do to a conversation, step by step, with the words that would go out; and the button that
/// does it. What cannot be done says why, and then nothing is.
class MacroPreview : public QDialog
{
    Q_OBJECT

public:
    /// `sawVersion`: the conversation's, as the agent saw it.
    MacroPreview(const ConsoleContext &context, const Macro &macro, ConversationId conversation, qint64 sawVersion,
                 QWidget *parent = nullptr);

    /// The same, shown over the parent's window, and gone once it is closed.
    static MacroPreview *open(const ConsoleContext &context, const Macro &macro, ConversationId conversation,
                              qint64 sawVersion, QWidget *parent);

    DialogFoot &foot() { return *m_foot; }
    QStringList shownSteps() const; ///< a line for each, with why it cannot be done

Q_SIGNALS:
    void ran(const QList<firstmile::OutboxId> &queued);

private:
    void take(const Result<QList<MacroEffect>> &effects);
    void addStep(int number, const MacroEffect &effect);
    void run();

    const ConsoleContext &m_context;
    Macro m_macro;
    ConversationId m_conversation;
    qint64 m_sawVersion;
    QStringList m_lines;
    QVBoxLayout *m_steps;
    DialogFoot *m_foot;
};

}
