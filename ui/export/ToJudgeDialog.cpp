// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/ToJudgeDialog.h"

#include "ui/widgets/Type.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace firstmile
{

ToJudgeDialog::ToJudgeDialog(const QList<FileToJudge> &files, QWidget *parent)
    : QDialog(parent), m_files(new QTreeWidget(this))
{
    setWindowTitle(tr("Files to look at"));
    resize(620, 360);
    auto *words = new QLabel(tr("What is in these files cannot be judged by a rule. They went along as they are: "
                                "look at them before the export is handed on."),
                             this);
    words->setWordWrap(true);
    setType(words, Type::Body);
    m_files->setHeaderLabels({tr("File"), tr("Kind"), tr("Conversation")});
    m_files->setRootIsDecorated(false);
    m_files->setUniformRowHeights(true);
    m_files->setAccessibleName(windowTitle());
    for (const FileToJudge &file : files)
        new QTreeWidgetItem(m_files, {file.name, file.why, file.conversation.toString()});
    m_files->setColumnWidth(0, 320);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space::between, 2 * space::between, 2 * space::between, space::around);
    column->setSpacing(space::between);
    column->addWidget(words);
    column->addWidget(m_files, 1);
    column->addWidget(buttons);
}

}
