// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wizard/FacebookPagesStep.h"

#include "ui/settings/AccountWizard.h"
#include "ui/widgets/Words.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace firstmile
{

FacebookPagesStep::FacebookPagesStep(AccountWizard &wizard, const FacebookSetup &setup,
                                     const QList<FacebookPageOffer> &pages)
    : WizardStep(wizard, tr("Which Page?"), tr("The Pages that you run and let the app see."))
    , m_setup(setup)
    , m_pages(pages)
    , m_list(new QListWidget(this))
{
    m_list->setAccessibleName(tr("Your Pages"));
    for (const FacebookPageOffer &page : pages)
        m_list->addItem(Words::isolated(page.name));
    m_list->setCurrentRow(0);
    column().addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &WizardStep::completeChanged);
    focusFirst(m_list);
}

bool FacebookPagesStep::isComplete() const
{
    return m_list->currentRow() >= 0;
}

void FacebookPagesStep::next()
{
    m_setup.pageId = m_pages[m_list->currentRow()].id;
    wizard().signIn(m_setup);
}

}
