// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"
#include "ui/ConsoleContext.h"
#include "ui/FormattedMail.h"

#include <QHash>
#include <QObject>

namespace firstmile
{

class ActionRegistry;
class RemotePictures;
class Timeline;

/// Brings the mails of the open conversation in their formatted form to their cards, as they come into view, and the
/// pictures that a person asks for.
class MailDesk : public QObject
{
    Q_OBJECT

public:
    MailDesk(const ConsoleContext &context, Timeline &timeline, QObject *parent);

    void clear(); ///< another conversation: nothing that was allowed stays allowed
    void addTo(ActionRegistry &actions);

private:
    void read(MessageId message);
    void show(MessageId message);
    void loadPictures(MessageId message);

    const ConsoleContext &m_context;
    Timeline &m_timeline;
    QHash<MessageId, FormattedMail> m_mails;
    QHash<MessageId, RemotePictures *> m_loads;
    quint64 m_round = 0; ///< answers for an earlier conversation are dropped
    bool m_formatted = true;
};

}
