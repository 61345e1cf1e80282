// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/LabelChip.h"

#include "ui/widgets/LabelWords.h"
#include "ui/widgets/LineIcon.h"

#include <QMenu>

namespace firstmile
{

using namespace Qt::StringLiterals;

LabelChip::LabelChip(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setIcon(lineIcon(u"tag"_s));
    setIconSize({20, 20});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    hide();
}

void LabelChip::show(const LabelView &view)
{
    const QString said = LabelWords::label(view.label);
    const QString suggested = LabelWords::suggestion(view.label, view.suggested);
    QStringList parts;
    if (!said.isEmpty())
        parts << said;
    if (!suggested.isEmpty())
        parts << tr("Suggested: %1").arg(suggested);
    setText(parts.isEmpty() ? tr("Why they wrote") : parts.join(u" – "_s));
    if (!suggested.isEmpty())
        setToolTip(tr("A suggestion, which counts only when you confirm it"));
    else
        setToolTip(said.isEmpty() ? tr("Say why the customer wrote") : tr("Why the customer wrote"));
    setAccessibleName(parts.isEmpty() ? tr("Why they wrote: nobody has said") : tr("Why they wrote: %1").arg(text()));
    setAccessibleDescription(toolTip());
    fillMenu(view);
    setVisible(true);
}

void LabelChip::fillMenu(const LabelView &view)
{
    const auto offer = [this](const QString &text, const CaseLabel &label, bool isSaid) {
        QAction *action = menu()->addAction(text, this, [this, label] { Q_EMIT chosen(label); });
        action->setCheckable(true);
        action->setChecked(isSaid);
    };
    menu()->clear();
    if (openSuggestion(view.label, view.suggested) != CaseLabel()) {
        menu()->addAction(tr("&Yes, as suggested"), this, &LabelChip::accepted);
        menu()->addSeparator();
    }
    for (const Intent intent : allIntents())
        offer(LabelWords::menuIntent(intent), {intent, {}}, view.label.intent == intent);
    menu()->addSeparator();
    for (const Complexity complexity : {Complexity::Simple, Complexity::Complex})
        offer(LabelWords::menuComplexity(complexity), {{}, complexity}, view.label.complexity == complexity);
    if (view.label == CaseLabel())
        return;
    menu()->addSeparator();
    menu()->addAction(tr("&Take the label back"), this, &LabelChip::takenBack);
}

void LabelChip::openMenu()
{
    menu()->popup(mapToGlobal(rect().bottomLeft()));
}

}
