// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QObject>

#include <chrono>

class QWidget;

namespace firstmile
{

class Composer;
class MoveToPhoneDialog;
class MoveToPrivateDialog;

/// What a conversation can do besides being answered where it stands: go on by telephone or in private, or be answered
/// with a public acknowledgement. What the composer holds stays there until it has left.
class BeyondDesk : public QObject
{
    Q_OBJECT

public:
    BeyondDesk(const ConsoleContext &context, Composer &composer, QWidget *parent);

    void show(const ThreadView &thread, const ReplyDesk &desk);
    void clear() { m_thread.reset(); }

    void moveToPhone();
    void moveToPrivate();
    void acknowledge();

Q_SIGNALS:
    void overtaken(); ///< something new arrived: nothing was done, and it has to be shown
    void undoAsked(firstmile::OutboxId item);

private:
    void agree(MoveToPhoneDialog *dialog, ConversationId about, const MoveToPhone &move, const QString &line);
    void agree(MoveToPrivateDialog *dialog, ConversationId about, const QString &alone, const QString &line);
    void saidWithUndo(const QString &sentence, const QString &undoText, const QList<OutboxId> &items);
    QString whyNotDone(const Error &error);
    QString whyNoAcknowledgement() const; ///< empty: it can be one
    bool isTheirsPublic() const;

    const ConsoleContext &m_context;
    Composer &m_composer;
    QWidget *m_parent;
    std::optional<ThreadView> m_thread;
    QString m_phone;
    Milliseconds m_undoWindow{0};
};

}
