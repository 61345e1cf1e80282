// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wizard/NetworkStep.h"

#include "ui/settings/AccountWizard.h"
#include "ui/settings/wizard/ChoiceCard.h"
#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace firstmile
{

namespace
{

QString networkDetail(Channel channel)
{
    switch (channel) {
    case Channel::X:
        return NetworkStep::tr("Mentions, searches and direct messages. Needs an app of your own; X charges for use.");
    case Channel::Facebook:
        return NetworkStep::tr("Comments and messages of a Page that you run. Needs a Page token.");
    case Channel::Mastodon:
        return NetworkStep::tr("Mentions and private posts, on any server. Sign in with the browser.");
    case Channel::Bluesky:
        return NetworkStep::tr("Mentions, replies and direct messages. Needs an app password.");
    case Channel::Email:
        return NetworkStep::tr("Any mailbox with IMAP and SMTP; the servers are found by themselves.");
    case Channel::Logged:
        return NetworkStep::tr("Written down by hand. Nothing to set up.");
    default:
        return {};
    }
}

}

NetworkStep::NetworkStep(AccountWizard &wizard)
    : WizardStep(wizard, tr("Where do your customers write?"), tr("One account at a time; add as many as you have."))
    , m_group(new QButtonGroup(this))
{
    column().setSpacing(space::inside);
    for (const Channel channel :
         {Channel::Email, Channel::X, Channel::Facebook, Channel::Mastodon, Channel::Bluesky, Channel::Logged}) {
        auto *card =
            new ChoiceCard(markName(channel),
                           channel == Channel::Logged ? tr("Phone, letters, at the counter") : Words::channel(channel),
                           networkDetail(channel), this);
        m_group->addButton(card, static_cast<int>(channel));
        column().addWidget(card);
        connect(card, &ChoiceCard::doubleClicked, this, &NetworkStep::next);
    }
    column().addStretch(1);
    connect(m_group, &QButtonGroup::idToggled, this, &WizardStep::completeChanged);
    choose(Channel::Email);
}

void NetworkStep::choose(Channel channel)
{
    m_group->button(static_cast<int>(channel))->setChecked(true);
    focusFirst(m_group->button(static_cast<int>(channel)));
}

bool NetworkStep::isComplete() const
{
    return m_group->checkedId() >= 0;
}

void NetworkStep::next()
{
    const auto channel = static_cast<Channel>(m_group->checkedId());
    focusFirst(m_group->checkedButton());
    wizard().begin(channel);
}

}
