// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ReplyData.h"

#include <QObject>
#include <QTimer>

namespace firstmile
{

class CheckStrip;
class Composer;

/// The way of what was written out of the composer: looked at by the checks, then sent, scheduled or kept as a note,
/// and taken back.
class SendDesk : public QObject
{
    Q_OBJECT

public:
    SendDesk(const ConsoleContext &context, Composer &composer, CheckStrip &checks, QWidget *parent);

    void undo(OutboxId item);
    void retry(OutboxId item) { report(m_context.replies.retry(item)); }
    void discard(OutboxId item) { report(m_context.replies.discard(item)); }
    void setCustomer(const QString &name, const QString &zone) ///< IANA; empty: not known
    {
        m_customerName = name;
        m_customerZone = zone;
    }
    void schedule(const Reply &reply);

Q_SIGNALS:
    void overtaken(); ///< something new arrived: nothing was sent, and it has to be shown
    void takenBack(); ///< the draft of it is open again
    void closedBySending(firstmile::ConversationId conversation);

private:
    enum class Kind { Reply, Acknowledgement };

    bool isWritten(ConversationId conversation, DraftId draft) const; ///< it stands in the composer
    void send(const Reply &reply, Kind kind);
    void found(const Reply &reply, Kind kind, const QList<CheckFinding> &findings);
    void dispatch(const Reply &reply, Kind kind);
    void sent(const Reply &reply, Kind kind, const Queued &queued);
    QString leaving(Kind kind) const;
    void stopped(const Error &error);
    void note(ConversationId conversation, const QString &text, DraftId draft);
    void lookAgain();
    void select(const CheckFinding &finding);
    void switchOff(CheckKind kind);
    void report(const Async<void> &deed);

    const ConsoleContext &m_context;
    Composer &m_composer;
    CheckStrip &m_checks;
    QWidget *m_parent;
    QString m_customerName;
    QString m_customerZone;
    Reply m_asked; ///< that the strip is about
    Kind m_askedKind = Kind::Reply;
    QTimer m_lookAgain;
};

}
