// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/IdentityList.h"

#include "ui/customer/EvidenceWords.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int handleWidth = 190; ///< pixels; the whole handle is in the tool tip

}

IdentityList::IdentityList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void IdentityList::show(const QList<Identity> &identities)
{
    if (identities == m_identities)
        return; // whoever walks through them with Tab stays where they are
    m_identities = identities;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Identity &identity : identities)
        m_column->addWidget(makeButton(identity));
}

QToolButton *IdentityList::makeButton(const Identity &identity)
{
    auto *button = new QToolButton(this);
    button->setIcon(lineIcon(markName(identity.channel)));
    button->setIconSize({16, 16});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setMinimumHeight(space::hit);
    const QString handle = EvidenceWords::handleOf(identity);
    button->setText(fontMetrics().elidedText(handle, Qt::ElideMiddle, handleWidth).replace(u'&', u"&&"_s));
    QStringList facts = {tr("%1 on %2", "handle, channel").arg(handle, EvidenceWords::kindOf(identity))};
    if (identity.followers >= 0)
        facts << tr("%n follower(s)", nullptr, identity.followers);
    if (identity.verified)
        facts << tr("verified by the network");
    button->setToolTip(facts.join(u"\n"_s));
    button->setAccessibleName(facts.join(u", "_s));
    button->setPopupMode(QToolButton::InstantPopup);
    fillMenu(*button, identity, handle);
    return button;
}

void IdentityList::fillMenu(QToolButton &button, const Identity &identity, const QString &handle)
{
    auto *menu = new QMenu(&button);
    menu->addAction(tr("Copy"), this, [handle] { QGuiApplication::clipboard()->setText(handle); });
    const QUrl profile(identity.profileUrl);
    if (profile.scheme() == "https"_L1 || profile.scheme() == "http"_L1)
        menu->addAction(tr("Open the profile in the browser"), this, [profile] { QDesktopServices::openUrl(profile); });
    if (m_splitting && m_identities.size() > 1) {
        menu->addSeparator();
        menu->addAction(tr("This is somebody else: split off …"), this,
                        [this, id = identity.id] { Q_EMIT splitAsked(id); });
    }
    button.setMenu(menu);
}

}
