// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/VersionsDialog.h"

#include "core/base/Clock.h"
#include "ui/widgets/DialogFoot.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstmile
{

VersionsDialog::VersionsDialog(const ConsoleContext &context, DraftId draft, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_draft(draft)
    , m_list(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_foot(new DialogFoot(tr("Restore"), tr("Close"), this))
{
    setWindowTitle(tr("Earlier versions of the draft"));
    resize(720, 420);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setFixedWidth(220);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What the draft said"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::between);
    row->addWidget(m_list);
    row->addWidget(m_text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::around, space::around, space::around, space::around);
    column->setSpacing(space::between);
    column->addLayout(row, 1);
    column->addWidget(m_foot);
    m_foot->act().setEnabled(false);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showChosen);
    connect(m_list, &QListWidget::itemActivated, this, &VersionsDialog::restore);
    connect(&m_foot->act(), &QPushButton::clicked, this, &VersionsDialog::restore);
    load();
}

void VersionsDialog::load()
{
    whenDone(m_context.replies.draftVersions(m_draft), this, [this](const Result<QList<DraftVersion>> &versions) {
        if (!versions)
            return m_foot->complain(Words::problem(versions.error()));
        take(*versions);
    });
}

void VersionsDialog::take(const QList<DraftVersion> &versions)
{
    m_versions = versions;
    m_list->clear();
    for (const DraftVersion &each : versions) {
        const QString when = Words::briefDayTime(each.at, m_context.clock.now());
        m_list->addItem(each.agent.isEmpty() ? when : tr("%1, %2", "a time, an agent").arg(when, each.agent));
    }
    if (versions.isEmpty())
        m_text->setPlaceholderText(tr("There is no earlier version: the draft says what it always said."));
    else
        m_list->setCurrentRow(0);
    m_list->setFocus();
}

void VersionsDialog::showChosen()
{
    const int row = m_list->currentRow();
    m_foot->act().setEnabled(row >= 0);
    m_text->setPlainText(row >= 0 ? m_versions[row].text : QString());
}

QString VersionsDialog::shownText() const
{
    return m_text->toPlainText();
}

void VersionsDialog::restore()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_foot->act().setEnabled(false);
    whenDone(m_context.replies.restoreVersion(m_draft, m_versions[row].id), this, [this](const Result<Draft> &draft) {
        m_foot->act().setEnabled(true);
        if (!draft)
            return m_foot->complain(Words::problem(draft.error()));
        Q_EMIT restored(*draft);
        accept();
    });
}

}
