// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/RedactionRules.h"

#include <QDialog>

namespace firstmile
{

/// The files that no rule could judge when personal data was taken out: a person has to look at each.
class FilesToJudge : public QDialog
{
    Q_OBJECT

public:
    FilesToJudge(const QList<FileToJudge> &files, QWidget *parent);

Q_SIGNALS:
    void conversationChosen(firstmile::ConversationId conversation, firstmile::MessageId message);
};

}
