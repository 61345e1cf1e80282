// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/FilesToJudge.h"

#include "ui/widgets/Type.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

FilesToJudge::FilesToJudge(const QList<FileToJudge> &files, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Files to judge"));
    resize(560, 380);
    auto *about = new QLabel(tr("No rule can see what is in these files. Look at each before this file is handed on; "
                                "Enter opens the message that it came with."),
                             this);
    about->setWordWrap(true);
    auto *list = new QTreeWidget(this);
    list->setHeaderLabels({tr("File"), tr("Kind"), tr("Why")});
    list->setRootIsDecorated(false);
    list->setAccessibleName(tr("Files to judge"));
    for (const FileToJudge &file : files)
        new QTreeWidgetItem(list, {file.name, file.type, file.why});
    list->setColumnWidth(0, 240);
    list->setCurrentItem(list->topLevelItem(0));
    connect(list, &QTreeWidget::itemActivated, this, [this, list, files](QTreeWidgetItem *item) {
        const FileToJudge &file = files[list->indexOfTopLevelItem(item)];
        Q_EMIT conversationChosen(file.conversation, file.message);
    });
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::around, space::around, space::around, space::around);
    column->setSpacing(space::between);
    column->addWidget(about);
    column->addWidget(list, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
}

}
