// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/redaction/RedactionRules.h"

#include <QDialog>

class QTreeWidget;

namespace firstmile
{

/// The files of a redacted export that no rule could judge, to be looked at one by one.
class ToJudgeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ToJudgeDialog(const QList<FileToJudge> &files, QWidget *parent = nullptr);

private:
    QTreeWidget *m_files;
};

}
