// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ReplyData.h"

#include <QObject>

namespace firstmile
{

class Composer;

/// Keeps a composer's drafts in the workspace: saves them, shares them, puts them aside and takes that back, shows
/// their versions, and fills the saved replies that are asked for.
class DraftDesk : public QObject
{
    Q_OBJECT

public:
    DraftDesk(const ConsoleContext &context, Composer &composer, QObject *parent = nullptr);

private:
    void save(const Draft &draft, qint64 ticket);
    void showTheirs(const Draft &draft); ///< somebody else saved it meanwhile

    const ConsoleContext &m_context;
    Composer &m_composer;
};

}
