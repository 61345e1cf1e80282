// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Draft.h"

#include <QObject>

class QMenu;
class QToolButton;

namespace firstmile
{

/// The drafts of a conversation: the agent's own, shared ones with their owner, and what can be done with the one that
/// stands in the composer.
class DraftsMenu : public QObject
{
    Q_OBJECT

public:
    explicit DraftsMenu(QToolButton &button);

    /// `drafts`: all of the conversation; `shown`: what stands in the composer.
    void show(const QList<Draft> &drafts, const Draft &shown, const QString &agent);
    void fill(); ///< as it is about to be seen
    QMenu &menu() { return *m_menu; }

Q_SIGNALS:
    void draftChosen(const firstmile::Draft &draft);
    void newChosen();
    void shareChosen(bool shared);
    void discardChosen();
    void versionsChosen();

private:
    void addDraft(const Draft &draft);

    QToolButton &m_button;
    QMenu *m_menu;
    QList<Draft> m_drafts;
    Draft m_shown;
    QString m_agent;
};

}
