// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/DraftsMenu.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype mostTitleLetters = 48;

QString beginningOf(const Draft &draft)
{
    QString words = draft.text.simplified();
    if (words.size() > mostTitleLetters)
        words = words.left(mostTitleLetters) + u'…';
    return words.replace(u'&', u"&&"_s); // else the next letter is a mnemonic
}

}

DraftsMenu::DraftsMenu(QToolButton &button) : QObject(&button), m_button(button), m_menu(new QMenu(&button))
{
    connect(m_menu, &QMenu::aboutToShow, this, &DraftsMenu::fill);
    button.setMenu(m_menu);
}

void DraftsMenu::show(const QList<Draft> &drafts, const Draft &shown, const QString &agent)
{
    m_drafts = drafts;
    m_shown = shown;
    m_agent = agent;
    const auto count = static_cast<int>(
        std::count_if(drafts.begin(), drafts.end(), [&](const Draft &each) { return each.id != shown.id; }));
    m_button.setToolTip(count > 0 ? tr("Drafts: %n other(s)", nullptr, count) : tr("Drafts"));
    m_button.setAccessibleName(m_button.toolTip());
    m_button.setText(count > 0 ? QString::number(count) : QString());
    m_button.setToolButtonStyle(count > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void DraftsMenu::fill()
{
    m_menu->clear();
    for (const Draft &draft : std::as_const(m_drafts))
        addDraft(draft);
    if (!m_drafts.isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(tr("New draft"), this, &DraftsMenu::newChosen);
    const bool isMine = m_shown.agent == m_agent;
    QAction *share = m_menu->addAction(tr("Shared with the team"));
    share->setCheckable(true);
    share->setChecked(m_shown.shared);
    share->setEnabled(m_shown.id && isMine);
    connect(share, &QAction::triggered, this, &DraftsMenu::shareChosen);
    m_menu->addAction(tr("Earlier versions …"), this, &DraftsMenu::versionsChosen)->setEnabled(bool(m_shown.id));
    m_menu->addAction(tr("Put aside"), this, &DraftsMenu::discardChosen)->setEnabled(bool(m_shown.id));
}

void DraftsMenu::addDraft(const Draft &draft)
{
    const QString words = draft.id == m_shown.id ? beginningOf(m_shown) : beginningOf(draft);
    const bool note = draft.mode == DraftMode::Note;
    QString text = note ? tr("Note: %1", "the beginning of a draft").arg(words) : words;
    if (draft.agent != m_agent)
        text = tr("%1: %2", "an agent, the beginning of a draft").arg(draft.agent, text);
    else if (draft.shared)
        text = tr("%1 (shared)", "the beginning of a draft").arg(text);
    QAction *action = m_menu->addAction(text, this, [this, draft] { Q_EMIT draftChosen(draft); });
    action->setCheckable(true);
    action->setChecked(draft.id == m_shown.id);
}

}
