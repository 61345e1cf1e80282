// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/VariantChips.h"

#include "ui/widgets/LineIcon.h"
#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

VariantChips::VariantChips(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_add(new QToolButton(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(space::half);
    m_add->setIcon(lineIcon(u"plus"_s));
    m_add->setAutoRaise(true);
    m_add->setMinimumSize(space::hit, space::hit);
    m_add->setAccessibleName(tr("Other words for another network"));
    m_add->setToolTip(m_add->accessibleName());
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    m_row->addWidget(m_add);
    m_row->addStretch(1);
    setAccessibleName(tr("Words for each network"));
}

void VariantChips::show(const QList<Chip> &chips, Channel chosen)
{
    const bool same = std::equal(chips.begin(), chips.end(), m_chips.begin(), m_chips.end(),
                                 [](const Chip &chip, const auto &shown) { return chip.channel == shown.first; });
    if (!same) {
        for (const auto &each : std::exchange(m_chips, {})) {
            each.second->hide();
            each.second->deleteLater();
        }
        for (const Chip &chip : chips) {
            m_chips.append({chip.channel, makeChip(chip.channel)});
            m_row->insertWidget(static_cast<int>(m_chips.size()) - 1, m_chips.last().second);
        }
        fillAdding();
    }
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const LengthCount &count = chips[i].count;
        QToolButton *button = m_chips[i].second;
        const QString name = Words::channel(chips[i].channel);
        button->setText(count.limit > 0 ? tr("%1  %2", "a network, its count").arg(name, count.words()) : name);
        button->setAccessibleName(count.limit > 0 ? tr("%1, %2", "a network, its count").arg(name, count.spoken())
                                                  : name);
        button->setChecked(chips[i].channel == chosen);
        button->setIcon(lineIcon(count.isTooLong() ? u"warning"_s : markName(chips[i].channel)));
    }
}

QToolButton *VariantChips::makeChip(Channel channel)
{
    auto *button = new QToolButton(this);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setMinimumHeight(space::hit);
    connect(button, &QToolButton::clicked, this, [this, button, channel] {
        button->setChecked(true);
        Q_EMIT chosen(channel);
    });
    if (!m_chips.isEmpty())
        fillMenu(button, channel);
    return button;
}

void VariantChips::fillMenu(QToolButton *button, Channel channel)
{
    auto *menu = new QMenu(button);
    menu->addAction(tr("Leave the words for %1 out").arg(Words::channel(channel)), this,
                    [this, channel] { Q_EMIT removed(channel); });
    button->setPopupMode(QToolButton::MenuButtonPopup);
    button->setMenu(menu);
}

void VariantChips::fillAdding()
{
    m_add->menu()->clear();
    for (const Channel channel : allChannels()) {
        const bool isThere =
            std::any_of(m_chips.begin(), m_chips.end(), [channel](const auto &chip) { return chip.first == channel; });
        if (!isThere && channel != Channel::Logged)
            m_add->menu()->addAction(lineIcon(markName(channel)), Words::channel(channel), this,
                                     [this, channel] { Q_EMIT added(channel); });
    }
    m_add->setVisible(!m_add->menu()->isEmpty());
}

}
