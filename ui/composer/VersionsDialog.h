// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ConsoleContext.h"
#include "ui/ReplyData.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;

namespace firstmile
{

class DialogFoot;

/// What a draft said before: when and who at the left, the words at the right, and one of them back again.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(const ConsoleContext &context, DraftId draft, QWidget *parent = nullptr);

    DialogFoot &foot() { return *m_foot; }
    QListWidget &list() { return *m_list; }
    QString shownText() const;

Q_SIGNALS:
    void restored(const firstmile::Draft &draft);

private:
    void load();
    void take(const QList<DraftVersion> &versions);
    void showChosen();
    void restore();

    const ConsoleContext &m_context;
    DraftId m_draft;
    QList<DraftVersion> m_versions;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    DialogFoot *m_foot;
};

}
